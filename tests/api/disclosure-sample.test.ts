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

  it('owes the same after generating again, and after another seed', async () => {
    const before = await owed();
    const again = await office.post('/disclosure/generate').expect(200);
    expect(again.body).toMatchObject({ added: 0, changed: 0, dropped: 0 });
    const { seedSample } = compiled<typeof import('../../src/seed/sample')>('src/seed/sample.js');
    const lines: string[] = [];
    await seedSample(app.strapi, (line) => lines.push(line));
    expect(
      lines.filter((line) => /catalogue|obligations/.test(line) && line.includes('+')),
    ).toEqual([]);
    expect(await owed()).toEqual(before);
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
      disclosureMetrics(asOf: "${asOf}") { data { report { timeliness { total onTime late overdue timelinessBp } } evaluation { totalX100 indicators { key weight } } } } }`;
    const { body } = await app.http.post('/graphql').send({ query }).expect(200);
    const { disclosureCatalogue, disclosureMetrics } = body.data;
    const rest = await app.http.get('/api/disclosure/catalogue').query({ asOf }).expect(200);
    expect(disclosureCatalogue.data.map((one: { itemNo: string }) => one.itemNo)).toEqual(
      rest.body.data.map((one: { itemNo: string }) => one.itemNo),
    );
    expect(kpiOf(disclosureMetrics.data.report.timeliness)).toEqual(sample.kpi);
  });
});
