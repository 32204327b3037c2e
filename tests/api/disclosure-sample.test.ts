import type TestAgent from 'supertest/lib/agent';

import sample from '../../database/sample/disclosure-catalogue.json';
import procurements from '../../database/sample/procurements.json';
import type {
  ObligationsResponse,
  ShownObligation,
} from '../../src/plugins/disclosure/contracts/obligations';
import { compiled, bootApp, type TestApp } from '../support/boot';
import { dayAt } from '../support/disclosure-sample';
import { staffMember } from '../support/staff';

const { asOf } = sample.kpi;

let app: TestApp;
let office: TestAgent;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  ({ client: office } = await staffMember(app, 'disclosure-office'));
});
afterAll(() => app.stop());

/** Everything that was owed, over HTTP, page by page, the earliest due day first. */
async function owed(): Promise<readonly ShownObligation[]> {
  const found: ShownObligation[] = [];
  for (let page = 1; ; page += 1) {
    const { body } = await office
      .get('/disclosure/obligations')
      .query({ asOf, dueTo: asOf, page })
      .expect(200);
    const { obligations, total } = body as ObligationsResponse;
    found.push(...obligations);
    if (found.length >= total) return found.reverse();
  }
}

/** Documents are named by the rules of this app, some otherwise than in the sample. */
async function keys(): Promise<ReadonlyMap<string, string>> {
  const rows = await app.strapi.documents('api::procurement.procurement').findMany({
    fields: ['key', 'code'],
  });
  return new Map(
    procurements.map(({ key, code }) => [key, String(rows.find((row) => row.code === code)?.key)]),
  );
}

const kpiOf = (timeliness: Readonly<Record<string, unknown>>) => {
  const { total, onTime, late, overdue, timelinessBp } = timeliness;
  return { asOf, total, onTime, late, overdue, timelinessBp };
};

const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

describe('the sample school', () => {
  it('owed what the sample says it owed, one by one', async () => {
    const named = await keys();
    const expected = sample.obligations.map((one) => ({
      itemNo: one.item.replace('cat-', ''),
      periodKey: named.get(one.period) ?? one.period,
      ...{ dueOn: one.dueOn, state: one.state },
      publicOn: one.firstPublishedAt === null ? null : dayAt(one.firstPublishedAt),
      daysLate: one.state === 'late' ? one.daysLate : null,
      workdaysLate: one.state === 'late' ? one.workdaysLate : null,
    }));
    const found = (await owed()).map(
      ({ itemNo, periodKey, dueOn, state, publicSince, daysLate, workdaysLate }) => ({
        ...{ itemNo, periodKey, dueOn, state, daysLate, workdaysLate },
        publicOn: publicSince === null ? null : dayAt(publicSince),
      }),
    );
    const inOrder = (some: typeof expected) =>
      [...some].sort((one, other) =>
        `${one.itemNo} ${one.periodKey}`.localeCompare(`${other.itemNo} ${other.periodKey}`),
      );
    expect(inOrder(found)).toEqual(inOrder(expected));
  });

  it('is certain of every due day: its holidays were there before its catalogue', async () => {
    const uncertain = (await owed()).filter(({ unknownYears }) => unknownYears.length > 0);
    expect(uncertain.map(({ itemNo, periodKey }) => `${itemNo} ${periodKey}`)).toEqual([]);
  });

  it('has the figures of the sample in public and in the office', async () => {
    const open = await app.http
      .get('/api/disclosure/report')
      .query({ from: '2025-01-01', to: asOf, asOf })
      .expect(200);
    expect(kpiOf(open.body.data.report.timeliness)).toEqual(sample.kpi);
    const inside = await office
      .get('/disclosure/report')
      .query({ from: '2025-01-01', to: asOf, asOf })
      .expect(200);
    expect(kpiOf(inside.body.report.timeliness)).toEqual(sample.kpi);
    const { feedback: _inside, ...own } = inside.body.report;
    const { feedback, ...told } = open.body.data.report;
    expect(own).toEqual(told);
    expect(feedback).toMatchObject({
      tickets: 30,
      replyOnTimeBp: 9333,
      satisfactionMeanX100: null,
    });
  });

  it('has them where nothing is said about the window, on that day', async () => {
    const { body } = await app.http.get('/api/disclosure/report').query({ asOf }).expect(200);
    expect(body.data.report.window).toEqual({ from: '2025-01-01', to: asOf, department: null });
    expect(kpiOf(body.data.report.timeliness)).toEqual(sample.kpi);
  });

  it('has them by quarter and department', async () => {
    const { body } = await app.http.get('/api/disclosure/report').query({ asOf, locale: 'en' });
    const quarters = body.data.quarters as readonly Record<string, unknown>[];
    expect(quarters.map(({ quarter, total, onTime }) => [quarter, total, onTime])).toEqual(
      [...new Set(sample.obligations.map(({ dueOn }) => quarterOf(dueOn)))]
        .sort()
        .map((quarter) => {
          const own = sample.obligations.filter(({ dueOn }) => quarterOf(dueOn) === quarter);
          return [quarter, own.length, own.filter(({ state }) => state === 'onTime').length];
        }),
    );
    expect(quarters.at(-1)?.departments).toContainEqual({
      department: { code: 'finance', name: 'Finance Office' },
      ...{ total: 1, onTime: 1, late: 0, overdue: 0, timelinessBp: 10000 },
    });
  });

  it('tell of fewer than five tickets nothing, not even in the score', async () => {
    const day = { from: '2025-10-14', to: '2025-10-14', asOf };
    const inside = await office.get('/disclosure/evaluation').query(day).expect(200);
    const feedbackOf = (evaluation: { readonly indicators: readonly Record<string, unknown>[] }) =>
      evaluation.indicators.find(({ key }) => key === 'feedback');
    expect(feedbackOf(inside.body.evaluation)?.value).not.toBeNull();
    const { body } = await app.http.get('/api/disclosure/report').query(day).expect(200);
    expect(body.data.report.feedback).toMatchObject({ tickets: null, replyOnTimeBp: null });
    expect(feedbackOf(body.data.evaluation)).toMatchObject({ value: null, scoreX100: null });
  });

  it('owes the same after generating again, and after another seed', async () => {
    const before = await owed();
    const again = await office.post('/disclosure/generate').expect(200);
    expect(again.body).toMatchObject({ added: 0, changed: 0, dropped: 0 });
    const { seedSample } = compiled<typeof import('../../src/seed/sample')>('src/seed/sample.js');
    const lines: string[] = [];
    await seedSample(app.strapi, (line) => lines.push(line));
    expect(
      lines.filter((line) => /catalogue|obligations|annual/.test(line) && line.includes('+')),
    ).toEqual([]);
    expect(await owed()).toEqual(before);
  });
});

describe('the annual report of the sample school', () => {
  const REPORT = 'api::disclosure-report.disclosure-report';

  it('is drafted from the figures of its day, in three languages', async () => {
    const year = { from: '2025-01-01', to: '2025-12-31', asOf };
    const { body } = await office.get('/disclosure/report').query(year).expect(200);
    const { timeliness, coverage } = body.report;
    for (const [locale, said] of [
      ['zh-Hans', `全年到期 ${timeliness.total} 项，按时公开 ${timeliness.onTime} 项`],
      ['zh-Hant', `全年到期 ${timeliness.total} 項，按時公開 ${timeliness.onTime} 項`],
      ['en', `${timeliness.onTime} of the ${timeliness.total} publications due were on time`],
    ] as const) {
      const row = await app.strapi.documents(REPORT).findFirst({
        ...{ locale, status: 'draft', filters: { year: 2025 } },
        populate: { figures: true, ownerDepartment: true },
      });
      expect(row).toMatchObject({
        ...{ key: 'disclosure-report-2025', figuresAsOf: asOf, dueOn: '2026-01-31' },
        ...{ catalogueItemNo: '7.1', publicSince: null },
        figures: {
          ...{ obligations: timeliness.total, onTime: timeliness.onTime, late: timeliness.late },
          ...{ timelinessBp: timeliness.timelinessBp, coverageBp: coverage.coverageBp },
          tickets: 30,
        },
      });
      expect(JSON.stringify(row?.proactive)).toContain(said);
      expect(row?.disputes ?? null).toBeNull();
    }
  });

  it('is the draft that the office opens, and known to nobody else', async () => {
    const { body } = await office.post('/disclosure/obligations/7.1/2025/draft').expect(200);
    expect(body).toMatchObject({ contentType: REPORT, isNew: false });
    const list = await app.http.get('/api/disclosure-reports').expect(200);
    expect(list.body.data).toEqual([]);
    await app.http.get(`/api/disclosure-reports/${String(body.documentId)}`).expect(404);
  });
});

describe('the catalogue of the sample school', () => {
  it('shows each item with its department, cadence, last publication, state and page', async () => {
    const { body } = await app.http.get('/api/disclosure/catalogue').query({ asOf }).expect(200);
    expect(body.meta).toEqual({ locale: 'zh-Hans', asOf, total: 22 });
    const items = body.data as readonly Record<string, unknown>[];
    const item = (itemNo: string) => items.find((one) => one.itemNo === itemNo);
    expect(item('1.3')).toMatchObject({
      ...{ title: '月度财务摘要', department: { code: 'finance' } },
      ...{ cadence: { key: 'monthly', name: '每月' } },
      lastPublished: { periodKey: '2025-12', path: '/finance/2025-12' },
      current: { periodKey: '2025-12', state: 'onTime', stateText: '按时公开' },
      counts: { onTime: 10, late: 2, overdue: 0, waived: 0 },
    });
    expect(item('7.1')).toMatchObject({
      current: { periodKey: '2025', state: 'overdue', dueOn: '2026-01-31' },
      lastPublished: null,
    });
    expect(item('5.1')).toMatchObject({ current: null, next: null });
  });

  it('speaks the languages of the content and refuses others by name', async () => {
    const { body } = await app.http
      .get('/api/disclosure/catalogue')
      .query({ locale: 'zh-Hant', theme: 'finance', asOf })
      .expect(200);
    expect(body.data[0]).toMatchObject({ title: '年度預算', theme: { name: '財務' } });
    const refused = await app.http
      .get('/api/disclosure/catalogue')
      .query({ locale: 'fr' })
      .expect(400);
    expect(refused.body.error.message).toContain('zh-Hans, zh-Hant, en');
  });

  it('says the same in GraphQL', async () => {
    const query = `{ disclosureCatalogue(asOf: "${asOf}") { meta { total } data { itemNo title current { state } lastPublished { path } } }
      disclosureMetrics(asOf: "${asOf}") { data { quarters { quarter departments { department { code } total } } report { timeliness { total onTime late overdue timelinessBp } } evaluation { totalX100 indicators { key weight } } } } }`;
    const { body } = await app.http.post('/graphql').send({ query }).expect(200);
    const { disclosureCatalogue, disclosureMetrics } = body.data;
    const rest = await app.http.get('/api/disclosure/catalogue').query({ asOf }).expect(200);
    expect(disclosureCatalogue.data.map((one: { itemNo: string }) => one.itemNo)).toEqual(
      rest.body.data.map((one: { itemNo: string }) => one.itemNo),
    );
    expect(kpiOf(disclosureMetrics.data.report.timeliness)).toEqual(sample.kpi);
    expect(disclosureMetrics.data.quarters).toContainEqual({
      quarter: '2026-Q1',
      departments: expect.arrayContaining([{ department: { code: 'finance' }, total: 1 }]),
    });
  });
});
