import procurements from '../../database/sample/procurements.json';
import suppliers from '../../database/sample/suppliers.json';
import { bootApp, type TestApp } from '../support/boot';
import { publish, refusalOf, update, type Data, type Loose } from '../support/content-months';
import {
  awardedData,
  createProcurement,
  PROCUREMENT,
  procurementData,
} from '../support/procurement-documents';
import { staffMember } from '../support/staff';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

async function read(query: string, locale = 'zh-Hans'): Promise<readonly Loose[]> {
  const path = `/api/procurements?${query}&populate=*&locale=${locale}`;
  const { body } = await app.http.get(path).expect(200);
  return body.data;
}

const codesOf = (refusal: Awaited<ReturnType<typeof refusalOf>>) =>
  refusal.details.errors?.map(({ name }) => name) ?? [];

describe('the procurements of the sample', () => {
  it.each(procurements.map((one) => [one.code, one] as const))(
    '%s is public in its state, with its sums; told stage by stage, nothing was corrected',
    async (code, sample) => {
      const [found] = await read(`filters[code]=${code}`);
      expect(found).toMatchObject({
        ...{ state: sample.state, revision: 1, corrections: [] },
        attempt: (sample.previousAttempts ?? []).length + 1,
        totals: {
          contractFen: String(sample.finalContractFen),
          paidFen: String(sample.paidFen),
          savingsFen: String(sample.savingsFen),
        },
      });
      expect(found?.['publicBids']).toHaveLength(sample.bids.length);
    },
  );

  it('show who lost under a label, and nothing that is not public', async () => {
    const rows = await read('pagination[pageSize]=100');
    const text = JSON.stringify(rows);
    const winners = procurements.map(({ award }) => award.supplier);
    for (const { key, name, unifiedSocialCreditCode } of suppliers) {
      const isWinner = winners.includes(key);
      expect([key, text.includes(name)]).toEqual([key, isWinner]);
      expect([key, text.includes(unifiedSocialCreditCode)]).toEqual([key, isWinner]);
    }
    for (const secret of ['密语', 'sup-0', 'supplierCode', 'technicalProposals', 'panelNames']) {
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    }
    const search = await app.http.get(encodeURI('/api/search?q=蓝鲸')).expect(200);
    expect(search.body.data).toEqual([]);
    await app.http.get('/api/suppliers').expect(404);
  });
});

const awarded = async (): Promise<number> =>
  (await app.http.get('/api/procurement-competition').expect(200)).body.data.count;

describe('the competition', () => {
  const told = async (query = '') =>
    (await app.http.get(`/api/procurement-competition${query}`).expect(200)).body.data as Loose;
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
  const own = procurements.filter(({ fiscalYear }) => fiscalYear === 2025);
  const budgetFen = sum(own.map((one) => one.budgetFen));
  const awardFen = sum(own.map(({ award }) => award.amountFen));

  it('of the sample is told over REST, amounts as text', async () => {
    const figures = await told('?fiscalYear=2025');
    expect(figures).toMatchObject({
      ...{ fiscalYear: 2025, count: own.length, budgetFen: String(budgetFen) },
      ...{ awardFen: String(awardFen), savingsFen: String(budgetFen - awardFen) },
      ...{ savingsRateBp: Math.round(((budgetFen - awardFen) * 10_000) / budgetFen) },
      ...{
        biddersMeanX100: Math.round((sum(own.map(({ bids }) => bids.length)) * 100) / own.length),
      },
    });
    const [first] = figures['byMethod'] as readonly Data[];
    expect(first).toMatchObject({ method: 'openTender', count: 1, awardFen: '218640000' });
    expect(await told()).toEqual({ ...figures, fiscalYear: null });
  });

  it('is told the same over GraphQL, amounts as numbers', async () => {
    const query =
      '{ procurementCompetition(fiscalYear: 2025) { count awardFen byMethod { method awardFen } } }';
    const { body } = await app.http.post('/graphql').send({ query }).expect(200);
    expect(body.data.procurementCompetition).toMatchObject({ count: own.length, awardFen });
    expect(body.data.procurementCompetition.byMethod[0].awardFen).toBe(218_640_000);
    const bad = '{ procurementCompetition(fiscalYear: 1) { count } }';
    await app.http.post('/graphql').send({ query: bad }).expect(400);
  });

  it('of a year without procurements is nothing', async () => {
    expect(await told('?fiscalYear=1999')).toMatchObject({
      ...{ count: 0, budgetFen: '0', savingsRateBp: null, biddersMeanX100: null, byMethod: [] },
    });
  });

  it.each(['fiscalYear=x', 'fiscalYear=20255', 'fiscalYear[]=2025', 'status=draft', 'year=2025'])(
    'is not told for %s',
    async (query) => {
      await app.http.get(`/api/procurement-competition?${query}`).expect(400);
    },
  );
});

describe('a procurement', () => {
  it.each<[string, Data, readonly string[]]>([
    [
      'with a contract above the award',
      { contracts: [contract({ amountFen: 10_000_001 })] },
      ['CONTRACT_NOT_AWARD'],
    ],
    [
      'with changes above 10 %',
      {
        contracts: [contract()],
        contractChanges: [
          { no: 1, contractNo: 'HT-1', changedOn: '2025-06-01', deltaFen: 1_000_001 },
        ],
        contractChangeReasons: [{ no: 1, text: '增加' }],
      },
      ['P8_CHANGES'],
    ],
  ])('%s is not published, and says why', async (_what, changes, codes) => {
    const documentId = await createProcurement(app, awardedData(changes));
    const refused = await refusalOf(publish(app, PROCUREMENT, documentId));
    expect(codesOf(refused)).toEqual(codes);
    expect(refused.message).toMatch(/\p{Script=Han}/u);
  });

  it('shows no bids before the result, whatever is asked for', async () => {
    const data = awardedData();
    const timeline = { ...(data['timeline'] as Data), resultPublishedOn: null };
    const early = { ...data, timeline, award: null, evaluationReason: null };
    const before = await awarded();
    const documentId = await createProcurement(app, early);
    await publish(app, PROCUREMENT, documentId);
    const code = String(data['code']);
    expect((await read(`filters[code]=${code}`))[0]).toMatchObject({ publicBids: [] });
    expect(await awarded()).toBe(before);
    for (const probe of ['10000000', '1']) {
      const path = `/api/procurements?filters[bids][priceFen]=${probe}`;
      await app.http.get(path).expect(400);
    }
    await update(app, PROCUREMENT, documentId, 'zh-Hans', {
      ...{ award: data['award'], evaluationReason: '报价最低。', timeline: data['timeline'] },
    });
    await publish(app, PROCUREMENT, documentId);
    expect(await awarded()).toBe(before + 1);
    const [shown] = await read(`filters[code]=${code}`);
    expect(shown).toMatchObject({ revision: 1, corrections: [] });
    expect((shown?.['publicBids'] as readonly Data[]).map(({ bidder }) => bidder)).toEqual([
      suppliers.find(({ key }) => key === 'sup-09')?.name,
      'B',
      'C',
    ]);
  });
});

describe('of a procurement whose result is public', () => {
  it.each<[string, Data, string]>([
    [
      'another day of the award',
      { award: { supplierCode: 'sup-09', amountFen: 10_000_000, awardedOn: '2025-05-07' } },
      'award.awardedOn',
    ],
    ['a bid more', { bids: [...bids(), bid(4)] }, 'publicBids[4].bidder'],
    [
      'an item more',
      { items: [item(1), item(2)], itemWords: [itemWords(1), itemWords(2)] },
      'items[2].catalogueCode',
    ],
  ])('%s is a correction', async (_what, changes, field) => {
    const documentId = await createProcurement(app, awardedData());
    await publish(app, PROCUREMENT, documentId);
    await update(app, PROCUREMENT, documentId, 'zh-Hans', changes);
    const refused = await refusalOf(publish(app, PROCUREMENT, documentId));
    expect(refused.details).toMatchObject({
      ...{ code: 'CORRECTION_REASON_REQUIRED' },
      errors: [{ message: expect.stringContaining(field) }],
    });
  });

  it('its contracts and payments are further stages, each with the sums that follow', async () => {
    const data = awardedData();
    const documentId = await createProcurement(app, data);
    await publish(app, PROCUREMENT, documentId);
    const payment = { amountFen: 4_000_000, kind: 'progress', planned: false };
    const first = { no: 1, paidOn: '2025-06-20', ...payment };
    const stages = [
      { contracts: [contract()] },
      { payments: [first, { no: 2, paidOn: '2025-07-15', ...payment, planned: true }] },
      { payments: [first, { no: 2, paidOn: '2025-07-20', ...payment }] },
    ];
    for (const stage of stages) {
      await update(app, PROCUREMENT, documentId, 'zh-Hans', stage);
      await publish(app, PROCUREMENT, documentId);
    }
    const [shown] = await read(`filters[code]=${String(data['code'])}`);
    expect(shown).toMatchObject({
      ...{ revision: 1, corrections: [] },
      totals: { contractFen: '10000000', paidFen: '8000000' },
    });
  });
});

function item(itemNo: number): Data {
  return { itemNo, catalogueCode: 'A02061804', quantity: '10', unitPriceFen: 500_000 };
}

function itemWords(itemNo: number): Data {
  return { itemNo, name: '空调', unit: '台' };
}

function bid(no: number): Data {
  return { no, supplierCode: `sup-${no + 8}`, priceFen: 9_500_000 + 500_000 * no, state: 'valid' };
}

function bids(): readonly Data[] {
  return awardedData()['bids'] as readonly Data[];
}

function contract(changes: Data = {}): Data {
  return {
    ...{ contractNo: 'HT-1', supplierCode: 'sup-09', signedOn: '2025-05-20' },
    ...{ amountFen: 10_000_000, startOn: '2025-05-20', endOn: '2026-05-19' },
    ...changes,
  };
}

it('possible splitting is reported to the office and auditors alone', async () => {
  for (const code of ['T-SPLIT-1', 'T-SPLIT-2']) {
    await createProcurement(
      app,
      procurementData({
        ...{ code, fiscalYear: 2031, budgetFen: 120_000_000, title: code },
        items: [
          { itemNo: 1, catalogueCode: 'A02061804', quantity: '1', unitPriceFen: 120_000_000 },
        ],
      }),
    );
  }
  const auditor = await staffMember(app, 'auditor');
  const address = '/transparency/procurement/splitting?fiscalYear=2031';
  const { body } = await auditor.client.get(address).expect(200);
  expect(body.splits).toMatchObject([
    { totalFen: 240_000_000, parts: [{ code: 'T-SPLIT-1' }, { code: 'T-SPLIT-2' }] },
  ]);
  await auditor.client.get('/transparency/procurement/splitting?fiscalYear=x').expect(400);
  const editor = await staffMember(app, 'content-editor');
  await editor.client.get(address).expect(403);
  await app.http.get(address).expect(401);
});
