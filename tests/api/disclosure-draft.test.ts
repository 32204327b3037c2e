import type TestAgent from 'supertest/lib/agent';

import catalogue from '../../database/sample/disclosure-catalogue.json';
import { catalogueDefinition } from '../../src/seed/disclosure-rules';
import { bootApp, type TestApp } from '../support/boot';
import { LOCALES, type Locale, type Loose } from '../support/content-months';
import { staffMember } from '../support/staff';

const REPORT = 'api::disclosure-report.disclosure-report';
const PATH = '/disclosure/obligations/7.1/2025/draft';
const YEAR = { from: '2025-01-01', to: '2025-12-31' };

let app: TestApp;
let head: TestAgent;
let office: TestAgent;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  ({ client: head } = await staffMember(app, 'department-head', ['general-affairs']));
  ({ client: office } = await staffMember(app, 'disclosure-office'));
  // The sample brings the draft along; here it is made over HTTP.
  for (const { documentId } of await app.strapi.documents(REPORT).findMany({})) {
    await app.strapi.documents(REPORT).delete({ documentId, locale: '*' });
  }
});
afterAll(() => app.stop());

const texts = (body: unknown): string =>
  ((body ?? []) as Loose[])
    .flatMap(({ children }) => children.map((one: Loose) => one.text))
    .join('');

const read = async (documentId: string, locale: Locale = 'zh-Hans'): Promise<Loose> => {
  const { body } = await office
    .get(`/content-manager/collection-types/${REPORT}/${documentId}`)
    .query({ locale })
    .expect(200);
  return body.data;
};

const counted = async (query: object): Promise<Loose> =>
  (await office.get('/disclosure/report').query(query).expect(200)).body.report;

describe('the annual report', () => {
  let documentId = '';

  it('is not drafted by another department, nor by who may only look', async () => {
    const { client: canteen } = await staffMember(app, 'department-head', ['canteen']);
    await canteen.post(PATH).send({}).expect(403);
    const { client: auditor } = await staffMember(app, 'auditor');
    await auditor.post(PATH).send({}).expect(403);
    expect(await app.strapi.documents(REPORT).count({})).toBe(0);
  });

  it('is drafted from the figures of the year, as the report of the year counts them', async () => {
    const report = await counted(YEAR);
    // Two people who press the button at once work on one draft.
    const opened = await Promise.all([head, office].map((one) => one.post(PATH).send({})));
    expect(opened.map(({ status }) => status)).toEqual([200, 200]);
    expect(opened.map(({ body }) => body.isNew).sort()).toEqual([false, true]);
    const [{ body }] = opened as [(typeof opened)[0]];
    expect(opened.map((one) => one.body.documentId)).toEqual([body.documentId, body.documentId]);
    expect(body).toMatchObject({ contentType: REPORT, locale: 'zh-Hans' });
    ({ documentId } = body);
    const draft = await read(documentId);
    expect(draft).toMatchObject({
      ...{ year: 2025, periodKey: '2025', title: '2025年信息公开工作年度报告' },
      ...{ catalogueItemNo: '7.1', dueOn: '2026-01-31', publishedAt: null },
    });
    const { total, onTime, late, overdue, timelinessBp } = report.timeliness;
    expect(total).toBeGreaterThan(0);
    expect(draft.figures).toMatchObject({
      ...{ obligations: total, onTime, late, overdue, timelinessBp },
      itemsExpected: report.coverage.expected,
      itemsCovered: report.coverage.covered,
      corrections: report.corrections.corrections,
      findings: report.rectification.findings,
    });
  });

  it('has each department with what it owed: together the whole school', async () => {
    const { departments, figures, coverage } = await read(documentId);
    for (const { departmentCode, ...own } of departments as Loose[]) {
      const { timeliness } = await counted({ ...YEAR, department: departmentCode });
      expect(own).toMatchObject({
        ...{ obligations: timeliness.total, onTime: timeliness.onTime, late: timeliness.late },
        ...{ overdue: timeliness.overdue, timelinessBp: timeliness.timelinessBp },
      });
    }
    const sum = (rows: readonly Loose[], key: string) =>
      rows.reduce((total, row) => total + row[key], 0);
    expect(sum(departments, 'obligations')).toBe(figures.obligations);
    expect(sum(coverage, 'expected')).toBe(figures.itemsExpected);
    expect(sum(coverage, 'covered')).toBe(figures.itemsCovered);
  });

  it('tells them in every language, and leaves to people what no figure tells', async () => {
    const { figures } = await read(documentId);
    for (const locale of LOCALES) {
      const draft = await read(documentId, locale);
      expect(texts(draft.proactive)).toContain(String(figures.obligations));
      expect(texts(draft.problems)).toContain(String(figures.late));
      expect(texts(draft.requests)).not.toBe('');
      expect([draft.disputes, draft.improvements, draft.reviews]).toEqual([null, null, null]);
    }
    expect(texts((await read(documentId, 'en')).proactive)).not.toMatch(/\p{Script=Han}/u);
  });

  it('is opened again where it is there', async () => {
    const { body } = await office.post(PATH).send({}).expect(200);
    expect(body).toMatchObject({ documentId, isNew: false });
    expect(await app.strapi.documents(REPORT).count({})).toBe(1);
  });

  it('is edited freely, but for its figures', async () => {
    const before = await read(documentId);
    const proactive = [{ type: 'paragraph', children: [{ type: 'text', text: '改写过。' }] }];
    await head
      .put(`/content-manager/collection-types/${REPORT}/${documentId}`)
      .query({ locale: 'zh-Hans' })
      .send({ proactive, reviews: 0, figures: { ...before.figures, onTime: 9999 } })
      .expect(200);
    const after = await read(documentId);
    expect([texts(after.proactive), after.reviews]).toEqual(['改写过。', 0]);
    expect(after.figures).toMatchObject({ onTime: before.figures.onTime });
    expect(after.figuresAsOf).toBe(before.figuresAsOf);
  });

  it('does not go out without what people have to write', async () => {
    const { body } = await office
      .post(`/content-manager/collection-types/${REPORT}/${documentId}/actions/publish`)
      .query({ locale: 'zh-Hans' })
      .send({})
      .expect(400);
    const { code, errors } = body.error.details;
    expect(code).toBe('CANNOT_BE_PUBLISHED');
    expect(errors.map(({ path: [field] }: Loose) => field)).toEqual([
      ...['lawsuits', 'disputes', 'improvements'],
    ]);
    expect((await read(documentId)).publishedAt).toBeNull();
  });
});

it('the report of a year that still runs is not drafted yet', async () => {
  const year = String(new Date().getFullYear());
  const sample = catalogue.items.find(({ itemNo }) => itemNo === '7.1');
  if (sample === undefined) throw new Error('The sample has no item 7.1');
  const item = {
    ...catalogueDefinition(sample),
    ...{ itemNo: '9.7', measuredFrom: `${year}-01-01`, measuredTo: null, activeTo: null },
  };
  await office.put('/disclosure/items/9.7').send({ version: 0, item }).expect(200);
  await office.post('/disclosure/generate').send({}).expect(200);
  const { body } = await office.post(`/disclosure/obligations/9.7/${year}/draft`).send({});
  expect(body.error).toMatchObject({
    ...{ status: 409, details: { code: 'REPORT_YEAR_RUNS_CONFLICT' } },
    message: expect.stringContaining(year),
  });
});
