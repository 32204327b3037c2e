import sample from '../../database/sample/assets.json';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { rowsOf } from '../../src/shared/strapi/rows';
import { bootApp, type TestApp } from '../support/boot';
import { create, publish, update, type Data } from '../support/content-months';
import { clientOf } from '../support/http-client';

const ASSET = 'api::asset.asset';
const EVENT = 'api::asset-event.asset-event';
const REGISTER = 'api::asset-register-snapshot.asset-register-snapshot';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

let last = 0;

const asset = (changes: Data = {}): Data => {
  last += 1;
  return {
    assetCode: `T-${last}`,
    ...{ name: '测试资产', className: '测试设备', unit: '台', categoryCode: 'A020000' },
    ...{ quantity: 2, unitPriceFen: 60_000, acquiredOn: '2026-01-15' },
    ...{ acquisitionMode: 'purchase', depreciationMethod: 'straightLine', usefulLifeYears: 1 },
    ...{ departmentCode: 'it', placeCode: 'lab', custodianRole: '部门资产管理员' },
    ...{ openingState: 'inUse', isSharedResource: true },
    ...changes,
  };
};

const event = (data: Data): Data => ({ happenedOn: '2026-02-02', text: '测试', ...data });

async function newAsset(changes: Data = {}) {
  const data = asset(changes);
  const documentId = await create(app, ASSET, data);
  return { documentId, assetCode: String(data['assetCode']) };
}

async function statesOf(assetCode: string): Promise<readonly unknown[]> {
  const rows = await rowsOf(app.strapi, ASSET).findMany({ where: { assetCode } });
  return rows.map(({ state }) => state);
}

const codeIn = (code: string) => ({
  details: { errors: expect.arrayContaining([expect.objectContaining({ name: code })]) as unknown },
});

describe('the assets of the sample', () => {
  const shown = sample.assets.filter((one) => one.isLargeEquipment || one.isSharedResource);
  const hidden = sample.assets.filter((one) => !shown.includes(one));

  it('are public one by one where they are large or shared, in three languages', async () => {
    for (const locale of ['zh-Hans', 'zh-Hant', 'en']) {
      const { body } = await app.http
        .get(`/api/assets?sort=assetCode&pagination[pageSize]=100&populate=*&locale=${locale}`)
        .expect(200);
      const codes = (body.data as { assetCode: string }[]).map(({ assetCode }) => assetCode);
      expect(codes).toEqual(shown.map(({ assetCode }) => assetCode).sort());
      expect(body.meta.localeFallback).toBe(0);
    }
  });

  it('that are neither are in no answer, whatever is asked', async () => {
    const [first] = hidden;
    const code = first?.assetCode ?? '';
    const row = await rowsOf(app.strapi, ASSET).findOne({ where: { assetCode: code } });
    const id = String(row?.documentId);
    const ask = async (path: string) => (await app.http.get(path)).text;
    const graphql = async (query: string) => (await app.http.post('/graphql').send({ query })).text;
    const events = hidden.flatMap(({ key }) => sample.events.filter((one) => one.asset === key));
    const answers = [
      await ask(`/api/assets?filters[assetCode]=${code}`),
      await ask(`/api/assets?filters[$or][0][assetCode]=${code}&populate=*`),
      await ask(`/api/assets/${id}`),
      await ask(`/api/asset-events?filters[assetCode]=${code}`),
      await ask('/api/asset-events?pagination[pageSize]=100'),
      await ask('/api/asset-register-snapshots?populate=*'),
      await ask('/api/asset-register-snapshots/2025-Q4/csv'),
      await ask(`/api/search?q=${encodeURIComponent(first?.name ?? '')}`),
      await graphql(`{ asset(documentId: "${id}") { assetCode } }`),
      await graphql(`{ assets(filters: { assetCode: { eq: "${code}" } }) { assetCode } }`),
      await graphql('{ assetEvents(pagination: { pageSize: 100 }) { assetCode text } }'),
    ].join('\n');
    for (const { assetCode, name } of hidden) {
      expect(answers).not.toContain(`"${assetCode}"`);
      expect(answers).not.toContain(`"${name}"`);
    }
    expect(events.length).toBeGreaterThan(0);
    for (const { text } of events) expect(answers).not.toContain(text);
  });

  it('keep the true place, the custodian and the serial number to themselves', async () => {
    const { text } = await app.http.get('/api/assets?populate=*&pagination[pageSize]=100');
    expect(text).not.toMatch(/不公开|server-room|power-room|placeCode":|custodian":/);
    const transformer = await app.http.get('/api/assets?filters[assetCode]=SY3-2014-00027');
    expect(transformer.body.data[0]).toMatchObject({
      publicPlaceCode: 'campus',
      custodianRole: '部门资产管理员',
    });
    for (const query of ['placeCode', 'custodian', 'serialNumber', 'netValueFen', 'openingState']) {
      await app.http.get(`/api/assets?filters[${query}]=x`).expect(400);
      await app.http.get(`/api/assets?sort=${query}`).expect(400);
    }
  });

  it('are in the state their events led to', async () => {
    for (const { assetCode, state } of sample.assets) {
      expect([assetCode, ...new Set(await statesOf(assetCode))]).toEqual([assetCode, state]);
    }
    const row = await rowsOf(app.strapi, ASSET).findOne({
      where: { assetCode: 'SY3-2017-00015', locale: 'en' },
    });
    expect(row?.retiredOn).toBe('2025-11-21');
  });

  it('are worth what they are worth on the day they are asked for, over REST and GraphQL', async () => {
    const code = 'SY3-2022-00018';
    const rest = await app.http.get(`/api/assets?filters[assetCode]=${code}`).expect(200);
    const [row] = rest.body.data as Record<string, string | number>[];
    expect(row?.['valuationAsOf']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const accumulated = Number(row?.['accumulatedDepreciationFen']);
    expect(accumulated).toBe(Math.floor((38_600_000 * Number(row?.['depreciatedMonths'])) / 72));
    expect(Number(row?.['netValueFen'])).toBe(38_600_000 - accumulated);
    expect(typeof row?.['netValueFen']).toBe('string');
    const query = `{ assets(filters: { assetCode: { eq: "${code}" } }) { netValueFen usage { utilisationBp } } }`;
    const { body } = await app.http.post('/graphql').send({ query }).expect(200);
    expect(body.data.assets).toEqual([
      { netValueFen: Number(row?.['netValueFen']), usage: [{ utilisationBp: 5540 }] },
    ]);
  });

  it('tell how much they are used in every language', async () => {
    const buses = await Promise.all(
      ['zh-Hans', 'zh-Hant', 'en'].map((locale) =>
        app.http.get(
          `/api/assets?filters[assetCode]=SY3-2020-00031&populate=usage&locale=${locale}`,
        ),
      ),
    );
    for (const { body } of buses) {
      expect(body.data[0].usage).toEqual([
        expect.objectContaining({ year: 2025, hoursUsed: 1743, utilisationBp: 8715 }),
      ]);
    }
    expect(buses.map(({ body }) => body.data[0].name)).toEqual(['校车', '校車', 'School bus']);
  });
});

describe('an event', () => {
  it('moves its asset in every language, and stays as it was written', async () => {
    const { assetCode } = await newAsset();
    const documentId = await create(app, EVENT, event({ assetCode, kind: 'idleMarked' }));
    expect(await statesOf(assetCode)).toEqual(['idle', 'idle', 'idle']);
    const documents = app.strapi.documents(EVENT);
    for (const data of [{ text: '改' }, { happenedOn: '2026-02-03' }, { costFen: 5 }]) {
      await expect(update(app, EVENT, documentId, 'zh-Hans', data)).rejects.toMatchObject(
        codeIn('EVENT_FIXED'),
      );
    }
    await expect(documents.delete({ documentId })).rejects.toMatchObject(codeIn('EVENT_FIXED'));
    await expect(
      documents.clone({ documentId, data: { text: '副本' } as never }),
    ).rejects.toMatchObject(codeIn('EVENT_FIXED'));
    const rows = await rowsOf(app.strapi, EVENT).findMany({ where: { assetCode } });
    expect(rows.map(({ text, no, fromState, toState }) => [text, no, fromState, toState])).toEqual(
      Array.from({ length: 3 }, () => ['测试', 1, 'inUse', 'idle']),
    );
    await update(app, EVENT, documentId, 'en', { text: 'Marked idle' });
    await expect(
      update(app, EVENT, documentId, 'en', { text: 'Other words' }),
    ).rejects.toMatchObject(codeIn('EVENT_FIXED'));
  });

  it.each<[string, Data, string]>([
    [
      'before the last one',
      { kind: 'inventoryCheck', happenedOn: '2026-01-20' },
      'EVENT_BACKDATED',
    ],
    ['of a later day', { kind: 'inventoryCheck', happenedOn: '2999-01-01' }, 'TIME_IN_FUTURE'],
    ['that skips to the end', { kind: 'retired' }, 'EVENT_WRONG_STATE'],
    ['of an asset that is none', { kind: 'lost', assetCode: 'none' }, 'ASSET_UNKNOWN'],
  ])('%s is refused and nothing of it is done', async (_name, data, code) => {
    const { assetCode } = await newAsset();
    await create(app, EVENT, event({ assetCode, kind: 'idleMarked', happenedOn: '2026-02-01' }));
    const before = await rowsOf(app.strapi, EVENT).count({});
    await expect(create(app, EVENT, event({ assetCode, ...data }))).rejects.toMatchObject(
      codeIn(code),
    );
    expect(await rowsOf(app.strapi, EVENT).count({})).toBe(before);
    expect(new Set(await statesOf(assetCode))).toEqual(new Set(['idle']));
  });

  it('cannot be dated into a quarter whose register is public', async () => {
    const { assetCode } = await newAsset({ acquiredOn: '2025-01-15' });
    await expect(
      create(app, EVENT, event({ assetCode, kind: 'lost', happenedOn: '2025-12-31' })),
    ).rejects.toMatchObject(codeIn('EVENT_REGISTER_CLOSED'));
  });

  it('of retirement needs appraisal, notice and approval; then the asset is gone for good', async () => {
    const { assetCode } = await newAsset();
    const add = (data: Data) => create(app, EVENT, event({ assetCode, ...data }));
    await add({ kind: 'retirementRequested' });
    await expect(add({ kind: 'retired', happenedOn: '2026-03-01' })).rejects.toMatchObject({
      details: {
        errors: [
          expect.objectContaining({ name: 'RETIREMENT_NEEDS_APPRAISAL' }),
          expect.objectContaining({ name: 'RETIREMENT_NEEDS_NOTICE' }),
          expect.objectContaining({ name: 'RETIREMENT_NEEDS_APPROVAL' }),
        ],
      },
    });
    await expect(
      add({ kind: 'publicNotice', noticeFrom: '2026-03-02', noticeUntil: '2026-03-06' }),
    ).rejects.toMatchObject(codeIn('NOTICE_TOO_SHORT'));
    expect(new Set(await statesOf(assetCode))).toEqual(new Set(['pendingRetirement']));
    await add({ kind: 'technicalAppraisal', happenedOn: '2026-03-01' });
    await add({
      ...{ kind: 'publicNotice', happenedOn: '2026-03-02' },
      ...{ noticeFrom: '2026-03-02', noticeUntil: '2026-03-09' },
    });
    await add({ kind: 'disposalApproved', happenedOn: '2026-03-10', docNo: '青教资〔2026〕1号' });
    await add({ kind: 'retired', happenedOn: '2026-03-11' });
    expect(new Set(await statesOf(assetCode))).toEqual(new Set(['retired']));
    await expect(add({ kind: 'inventoryCheck', happenedOn: '2026-03-12' })).rejects.toMatchObject(
      codeIn('EVENT_WRONG_STATE'),
    );
  });

  it('of twelve that arrive at once one moves the asset, and each number is given once', async () => {
    const { assetCode } = await newAsset();
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, () =>
        create(app, EVENT, event({ assetCode, kind: 'retirementRequested' })),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const rows = await rowsOf(app.strapi, EVENT).findMany({
      where: { assetCode, locale: 'zh-Hans' },
    });
    expect(rows.map(({ no }) => no)).toEqual([1]);
  });

  it('is refused in the language of whoever enters it', async () => {
    const { assetCode } = await newAsset();
    const editor = await clientOf(app, 'editor');
    const send = (language: string) =>
      editor
        .post(`/content-manager/collection-types/${EVENT}?locale=zh-Hans`)
        .set('Accept-Language', language)
        .send(event({ assetCode, kind: 'retired' }));
    const messages = await Promise.all(
      ['zh-CN', 'zh-TW', 'en'].map(async (language) => {
        const { status, body } = await send(language);
        return [status, body.error.message as string] as const;
      }),
    );
    expect(messages).toEqual([
      [400, '资产现在的状态是“在用”，不能登记“报废处置”。请先登记前面的步骤。'],
      [400, '資產現在的狀態是「在用」，不能登記「報廢處置」。請先登記前面的步驟。'],
      [
        400,
        'The asset is “In use” now, so “Retired” cannot be entered. Enter the steps before it first.',
      ],
    ]);
  });

  it('is shown as its asset is, also when that changes', async () => {
    const { assetCode, documentId } = await newAsset();
    await create(app, EVENT, event({ assetCode, kind: 'inventoryCheck' }));
    const total = async () => {
      const { body } = await app.http.get(`/api/asset-events?filters[assetCode]=${assetCode}`);
      return Number(body.meta.pagination.total);
    };
    expect(await total()).toBe(1);
    await update(app, ASSET, documentId, 'zh-Hans', { isSharedResource: false });
    expect(await total()).toBe(0);
    await app.http.get(`/api/assets/${documentId}`).expect(404);
    await update(app, ASSET, documentId, 'zh-Hans', { isSharedResource: true });
    expect(await total()).toBe(1);
  });
});

describe('an asset', () => {
  it('is not moved by hand, not renamed and not deleted once it has a history', async () => {
    const { assetCode, documentId } = await newAsset();
    await expect(
      update(app, ASSET, documentId, 'zh-Hans', { state: 'retired' }),
    ).rejects.toMatchObject(codeIn('STATE_BY_EVENT_ONLY'));
    await update(app, ASSET, documentId, 'zh-Hans', { state: 'inUse', brandModel: 'X-1' });
    await create(app, EVENT, event({ assetCode, kind: 'inventoryCheck' }));
    await expect(
      update(app, ASSET, documentId, 'zh-Hans', { assetCode: 'T-other' }),
    ).rejects.toMatchObject(codeIn('ASSET_CODE_FIXED'));
    await expect(app.strapi.documents(ASSET).delete({ documentId })).rejects.toMatchObject(
      codeIn('ASSET_HAS_EVENTS'),
    );
    await expect(create(app, ASSET, asset({ assetCode }))).rejects.toMatchObject(
      codeIn('CODE_TAKEN'),
    );
    await expect(create(app, ASSET, asset({ state: 'retired' }))).rejects.toMatchObject(
      codeIn('STATE_BY_EVENT_ONLY'),
    );
  });

  it('keeps its years of use in every language when one of them is edited', async () => {
    const usage = [{ year: 2025, hoursAvailable: 100, hoursUsed: 25 }];
    const { documentId } = await newAsset({ usage });
    await update(app, ASSET, documentId, 'en', { name: 'Test asset' });
    await update(app, ASSET, documentId, 'zh-Hans', {
      usage: [...usage, { year: 2026, hoursAvailable: 100, hoursUsed: 50 }],
    });
    for (const locale of ['zh-Hans', 'zh-Hant', 'en']) {
      const { body } = await app.http.get(`/api/assets/${documentId}?populate=*&locale=${locale}`);
      const years = body.data.usage as { year: number; utilisationBp: number }[];
      expect(years.map(({ year, utilisationBp }) => [year, utilisationBp])).toEqual([
        [2025, 2500],
        [2026, 5000],
      ]);
    }
  });
});

describe('the register of a quarter', () => {
  it('says what the sample says, to the last fen', async () => {
    const [snapshot] = sample.snapshots;
    const { body } = await app.http
      .get('/api/asset-register-snapshots?filters[periodKey]=2025-Q4&populate=*')
      .expect(200);
    const [register] = body.data as Record<string, unknown>[];
    const asText = (value: object) =>
      Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => name !== 'name')
          .map(([name, entry]) => [
            name,
            name.endsWith('Fen') ? String(entry) : (entry as unknown),
          ]),
      );
    expect(register).toMatchObject({
      ...{ key: 'asset-register-2025-q4', asOf: '2025-12-31', dueOn: '2026-01-15', revision: 1 },
      publicSince: '2026-01-13T02:00:00.000Z',
      totals: asText(snapshot?.totals ?? {}),
      byCategory: snapshot?.byCategory.map(
        (sum) => expect.objectContaining(asText(sum)) as unknown,
      ),
    });
    expect(register?.['byState']).toEqual(
      expect.arrayContaining(
        (snapshot?.byState ?? []).map((sum) => expect.objectContaining(asText(sum)) as unknown),
      ),
    );
  });

  it('gives its list as a file that adds up to its totals', async () => {
    const { text, headers } = await app.http
      .get('/api/asset-register-snapshots/2025-Q4/csv?locale=en')
      .expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('asset-register-2025-Q4.csv');
    expect(text.startsWith('\uFEFFAsset code,Name,')).toBe(true);
    const rows = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
    const sum = (column: number) =>
      Math.round(rows.reduce((total, row) => total + Number(row[column]) * 100, 0));
    expect([sum(5) / 100, sum(8), sum(10)]).toEqual([39, 7_338_354_200, 5_236_426_532]);
    expect(text).toContain('Others (together)');
    expect(text).not.toMatch(/不公开|server-room|Perimeter wall/);
    await app.http.get('/api/asset-register-snapshots/2025-Q3/csv').expect(404);
    await app.http.get('/api/asset-register-snapshots/2025-Q4/csv?locale=fr').expect(400);
    await app.http.get('/api/asset-register-snapshots/2025-Q4/csv?status=draft').expect(400);
  });

  it('stays as it was published whatever becomes of the assets', async () => {
    await newAsset({ acquiredOn: '2025-11-01' });
    const before = await app.http.get('/api/asset-register-snapshots?populate=*');
    const documentId = String(before.body.data[0].documentId);
    const csv = await app.http.get('/api/asset-register-snapshots/2025-Q4/csv');
    await update(app, REGISTER, documentId, 'zh-Hans', { summary: '第四季度清单。' });
    await expect(publish(app, REGISTER, documentId)).rejects.toThrow();
    await update(app, REGISTER, documentId, 'zh-Hans', { correctionReason: '补充摘要' });
    await publish(app, REGISTER, documentId);
    const after = await app.http.get('/api/asset-register-snapshots?populate=*');
    const figures = ({ totals, listHash, asOf }: Record<string, unknown>) => {
      const { id: _id, ...sums } = totals as Record<string, unknown>;
      return { sums, listHash, asOf };
    };
    expect(figures(after.body.data[0])).toEqual(figures(before.body.data[0]));
    expect((await app.http.get('/api/asset-register-snapshots/2025-Q4/csv')).text).toBe(csv.text);
    await expect(
      update(app, REGISTER, documentId, 'zh-Hans', { quarter: 3 }),
    ).rejects.toMatchObject(codeIn('PERIOD_FIXED'));
    const attempt = inUnitOfWork(app.strapi, async (unit) => {
      await unit.table('asset_register_lines').delete();
    });
    expect(await attempt.then(() => 'done', String)).toMatch(/append-only/);
  });

  it('is not published before its quarter is over, nor from figures that are out of date', async () => {
    const data = { year: 2099, quarter: 1, preparedByRole: '资产管理员' };
    const early = await create(app, REGISTER, data);
    await expect(publish(app, REGISTER, early)).rejects.toMatchObject(codeIn('REGISTER_TOO_EARLY'));
    const documentId = await create(app, REGISTER, { ...data, year: 2026 });
    await newAsset({ acquiredOn: '2026-02-01' });
    await expect(publish(app, REGISTER, documentId)).rejects.toMatchObject(
      codeIn('NOT_RECOMPUTED'),
    );
    await update(app, REGISTER, documentId, 'zh-Hans', {});
    await publish(app, REGISTER, documentId);
    await app.http.get('/api/asset-register-snapshots/2026-Q1/csv').expect(200);
  });
});
