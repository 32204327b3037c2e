import type TestAgent from 'supertest/lib/agent';

import type * as Outside from '../../src/plugins/approval/server/src/gate/outside';
import {
  approve,
  casesOf,
  rowsIn,
  savePolicy,
  simplePolicy,
  simpleStaff,
  type Staff,
} from '../support/approval-stage';
import { inUnitOfWork, poolOutsideTransactions } from '../../src/shared/strapi/unit-of-work';
import { bootApp, compiled, type TestApp } from '../support/boot';
import {
  createTranslated,
  draftRow,
  freshYear,
  LOCALES,
  monthData,
  publish,
  publishedRow,
  readMonth,
  refusalOf,
  storedRows,
  SUMMARY,
  update,
  type Loose,
} from '../support/content-months';

let app: TestApp;
let staff: Staff;
let clerk: TestAgent;

beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  staff = await simpleStaff(app);
  clerk = staff.clerk.client;
  await savePolicy(app, 'summary', simplePolicy());
});
afterAll(() => app.stop());

const manager = (path = '') => `/content-manager/collection-types/${SUMMARY}${path}`;

async function isPublic(documentId: string): Promise<boolean> {
  const rows = await storedRows(app, SUMMARY, { documentId, publishedAt: { $notNull: true } });
  return rows.length > 0;
}

/** A drafted month; edited by the clerk, so that somebody is its author. */
const draftedMonth = () =>
  casesOf(app).actingAs(staff.clerk.id, () => createTranslated(app, freshYear(), 1));

async function form(documentId: string): Promise<Loose> {
  const { body } = await clerk.get(manager(`/${documentId}?locale=zh-Hans`)).expect(200);
  const row: Loose = body.data;
  delete row['ownerDepartment'];
  delete row['localizations'];
  return { ...row, locale: 'zh-Hans' };
}

/** Every way that publishes one document in Chinese; resolves to the code of its refusal, or null. */
const PATHS: Readonly<Record<string, (documentId: string) => Promise<string | null>>> = {
  'the document service': (documentId) =>
    codeOf(app.strapi.documents(SUMMARY).publish({ documentId, locale: 'zh-Hans' })),
  'an update that publishes': (documentId) =>
    codeOf(update(app, SUMMARY, documentId, 'zh-Hans', {}, { status: 'published' })),
  'the panel': async (documentId) => {
    const body = await form(documentId);
    return codeOfAnswer(await clerk.post(manager(`/${documentId}/actions/publish`)).send(body));
  },
  'the panel for several documents': async (documentId) =>
    codeOfAnswer(
      await clerk
        .post(manager('/actions/bulkPublish'))
        .send({ documentIds: [documentId], locale: 'zh-Hans' }),
    ),
  'the panel for several locales': async (documentId) =>
    codeOfAnswer(
      await clerk
        .post(manager('/actions/bulkPublish'))
        .send({ documentIds: [documentId], locale: ['zh-Hans'] }),
    ),
  'another plugin, inside a transaction of its own': (documentId) =>
    codeOf(
      app.strapi.db.transaction(() =>
        app.strapi.documents(SUMMARY).publish({ documentId, locale: 'zh-Hans' }),
      ),
    ),
};

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  const error = await work.then(
    () => null,
    (thrown: Loose) => thrown,
  );
  return error === null ? null : String(error['details']?.code ?? error['message']);
}

function codeOfAnswer({ status, body }: { status: number; body: Loose }): string | null {
  return status === 200 ? null : String(body['error']?.details?.code ?? status);
}

describe.each(Object.entries(PATHS))('%s', (_name, path) => {
  it('publishes nothing that was not approved', async () => {
    const documentId = await draftedMonth();
    expect(await path(documentId)).toBe('APPROVAL_GATE_CLOSED');
    expect(await isPublic(documentId)).toBe(false);
  });

  it('publishes what was approved, and enters it', async () => {
    const documentId = await draftedMonth();
    const { id } = await approve(app, staff, documentId);
    expect(await path(documentId)).toBeNull();
    expect(await isPublic(documentId)).toBe(true);
    expect(await rowsIn(app, 'approval_cases', { id })).toMatchObject([{ state: 'published' }]);
    expect(await rowsIn(app, 'approval_publications', { document_id: documentId })).toMatchObject([
      { locale: 'zh-Hans', ground: 'approval', case_id: id },
    ]);
  });

  it('publishes nothing that was changed after the approval', async () => {
    const documentId = await draftedMonth();
    await approve(app, staff, documentId);
    await update(app, SUMMARY, documentId, 'zh-Hans', { plainSummary: '改过' });
    expect(await path(documentId)).toBe('APPROVAL_GATE_CLOSED');
    expect(await isPublic(documentId)).toBe(false);
  });

  it('publishes nothing whose rows were changed past the document service', async () => {
    const documentId = await draftedMonth();
    await approve(app, staff, documentId);
    const { id } = await draftRow(app, SUMMARY, documentId, 'zh-Hans');
    const data = { plainSummary: '偷偷改过' };
    await app.strapi.db.query(SUMMARY).update({ where: { id }, data });
    expect(await path(documentId)).toMatch(/^APPROVAL_(GATE_CLOSED|PUBLISHED_DIFFERS)$/);
    expect(await isPublic(documentId)).toBe(false);
  });
});

describe('a document that is made', () => {
  it('is never public at once', async () => {
    const year = freshYear();
    const data = monthData(year, 1) as never;
    const made = app.strapi.documents(SUMMARY).create({ data, status: 'published' });
    expect(await codeOf(made)).toBe('APPROVAL_GATE_CLOSED');
    const entities = app.strapi.entityService;
    const dated = { ...monthData(year, 1), publishedAt: new Date() } as never;
    const old = Promise.resolve(entities.create(SUMMARY, { data: dated }));
    expect(await codeOf(old)).toBe('APPROVAL_GATE_CLOSED');
    const sent = { ...monthData(year, 1), locale: 'zh-Hans' };
    const panel = await clerk.post(manager('/actions/publish?locale=zh-Hans')).send(sent);
    expect(codeOfAnswer(panel)).toBe('APPROVAL_GATE_CLOSED');
    expect(await storedRows(app, SUMMARY, { fiscalYear: year })).toEqual([]);
  });

  it('by copying a published one is a draft', async () => {
    const year = freshYear();
    const documentId = await createTranslated(app, year, 1);
    await approve(app, staff, documentId);
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    const copied = await app.strapi.documents(SUMMARY).clone({
      ...{ documentId, data: { month: 2, openingBalanceFen: null }, status: 'published' },
    } as never);
    const copyId = copied?.documentId ?? '';
    expect(await isPublic(copyId)).toBe(false);
    expect(await PATHS['the document service']?.(copyId)).toBe('APPROVAL_GATE_CLOSED');
  });
});

describe('whoever listens to publications', () => {
  it('cannot publish anything else under the approval that was just used', async () => {
    const documentId = await draftedMonth();
    await approve(app, staff, documentId);
    const heard = new Promise<readonly (string | null)[]>((resolve) => {
      const stop = app.strapi.eventHub.on('entry.publish', async () => {
        stop();
        const data = { plainSummary: '偷偷改过' };
        const where = { documentId, publishedAt: { $notNull: true } };
        resolve([
          await codeOf(app.strapi.db.query(SUMMARY).updateMany({ where, data })),
          await codeOf(update(app, SUMMARY, documentId, 'zh-Hans', data)),
          await codeOf(publish(app, SUMMARY, documentId, 'zh-Hans')),
        ]);
      });
    });
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    expect(await heard).toEqual(['APPROVAL_DIRECT_WRITE', null, 'APPROVAL_GATE_CLOSED']);
  });
});

describe('the entity service of old plugins', () => {
  it('publishes a change of a published row only where it was approved', async () => {
    const documentId = await draftedMonth();
    await approve(app, staff, documentId);
    const entities = app.strapi.entityService;
    const change = (id: number) =>
      codeOf(
        Promise.resolve(entities.update(SUMMARY, id, { data: { plainSummary: '改过' } as never })),
      );
    const draft = await draftRow(app, SUMMARY, documentId, 'zh-Hans');
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    const row = await publishedRow(app, SUMMARY, documentId, 'zh-Hans');
    expect(await change(row['id'])).toBe('APPROVAL_GATE_CLOSED');
    expect(await change(draft['id'])).toBeNull();
    expect((await readMonth(app, documentId, 'zh-Hans'))['plainSummary']).not.toBe('改过');
  });
});

describe('the rows themselves', () => {
  const rows = () => app.strapi.db.query(SUMMARY);

  it('are not made public past the document service', async () => {
    const data = {
      documentId: 'madepublic',
      locale: 'zh-Hans',
      title: 'x',
      publishedAt: new Date(),
    };
    expect(await codeOf(rows().create({ data }))).toBe('APPROVAL_DIRECT_WRITE');
    expect(await codeOf(rows().createMany({ data: [data] }))).toBe('APPROVAL_DIRECT_WRITE');
    const documentId = await draftedMonth();
    await approve(app, staff, documentId);
    const where = { documentId, locale: 'zh-Hans' };
    const now = { publishedAt: new Date() };
    expect(await codeOf(rows().update({ where, data: now }))).toBe('APPROVAL_DIRECT_WRITE');
    expect(await codeOf(rows().updateMany({ where, data: now }))).toBe('APPROVAL_DIRECT_WRITE');
    expect(await isPublic(documentId)).toBe(false);
  });

  it('are not changed where they are public, but for what is no statement', async () => {
    const documentId = await draftedMonth();
    await approve(app, staff, documentId);
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    const where = { documentId };
    const data = { plainSummary: '偷偷改过' };
    expect(await codeOf(rows().updateMany({ where, data }))).toBe('APPROVAL_DIRECT_WRITE');
    const published = { documentId, publishedAt: { $notNull: true } };
    expect(await codeOf(rows().update({ where: published, data }))).toBe('APPROVAL_DIRECT_WRITE');
    const moved = { documentId: 'elsewhere' };
    expect(await codeOf(rows().updateMany({ where, data: moved }))).toBe('APPROVAL_DIRECT_WRITE');
    await rows().updateMany({ where, data: { approvedByRole: '分管副校长' } });
    expect(await readMonth(app, documentId, 'zh-Hans')).toMatchObject({
      approvedByRole: '分管副校长',
    });
  });
});

describe('what became public past the application', () => {
  const report = (at: string) =>
    compiled<typeof Outside>(
      'src/plugins/approval/server/src/gate/outside.js',
    ).reportPublishedOutside(app.strapi, at);

  it('is told in the trail, once', async () => {
    const documentId = await draftedMonth();
    await approve(app, staff, documentId);
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    const at = new Date().toISOString();
    expect(await report(at)).toBe(0);
    const later = new Date(Date.now() + 3_600_000);
    const { tableName } = app.strapi.db.metadata.get(SUMMARY);
    await inUnitOfWork(app.strapi, (unit) =>
      unit
        .table(tableName)
        .where({ document_id: documentId })
        .whereNotNull('published_at')
        .update({ published_at: unit.schemaName === undefined ? later.getTime() : later }),
    );
    expect(await report(at)).toBe(1);
    expect(await report(at)).toBe(0);
    const entries = await rowsIn(app, 'approval_audit', { name: 'publishedOutside' });
    expect(entries).toMatchObject([{ document_id: documentId, actor: null }]);
  });
});

describe('the public API', () => {
  it('writes nothing', async () => {
    const year = freshYear();
    const data = monthData(year, 1);
    const address = '/api/finance-summaries';
    expect((await app.http.post(address).send({ data })).status).toBeGreaterThanOrEqual(400);
    const documentId = await draftedMonth();
    await approve(app, staff, documentId);
    const put = await app.http.put(`${address}/${documentId}`).send({ data: { title: 'x' } });
    expect(put.status).toBeGreaterThanOrEqual(400);
    const query = 'mutation { createFinanceSummary(data: {}) { documentId } }';
    const asked = await app.http.post('/graphql').send({ query });
    expect(asked.body.errors?.length).toBeGreaterThan(0);
    expect(await isPublic(documentId)).toBe(false);
  });
});

describe('several documents at once', () => {
  it('are published together or not at all', async () => {
    const documentIds = [await draftedMonth(), await draftedMonth()];
    await approve(app, staff, documentIds[0] ?? '');
    const answer = await clerk
      .post(manager('/actions/bulkPublish'))
      .send({ documentIds, locale: 'zh-Hans' });
    expect(codeOfAnswer(answer)).toBe('APPROVAL_GATE_CLOSED');
    for (const documentId of documentIds) expect(await isPublic(documentId)).toBe(false);
    expect(
      await rowsIn(app, 'approval_cases', { document_id: documentIds[0] ?? '' }),
    ).toMatchObject([{ state: 'approved' }]);
  });

  it('go out in every locale that was approved', async () => {
    const documentIds = [await draftedMonth(), await draftedMonth()];
    for (const documentId of documentIds) await approve(app, staff, documentId, LOCALES);
    const answer = await clerk
      .post(manager('/actions/bulkPublish'))
      .send({ documentIds, locale: [...LOCALES] });
    expect([answer.status, answer.body]).toEqual([200, { count: 6 }]);
  });
});

describe('locales', () => {
  it('go out one after the other under one approval, with the reason that was approved', async () => {
    const documentId = await draftedMonth();
    await approve(app, staff, documentId, LOCALES);
    await publish(app, SUMMARY, documentId);
    for (const locale of LOCALES) {
      const data = { plainSummary: `Second ${locale}`, correctionReason: `Reason ${locale}` };
      await update(app, SUMMARY, documentId, locale, data);
    }
    const { id } = await approve(app, staff, documentId, LOCALES);
    for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      await publish(app, SUMMARY, documentId, locale);
      expect((await readMonth(app, documentId, locale))['plainSummary']).toBe(`Second ${locale}`);
    }
    expect(await rowsIn(app, 'approval_cases', { id })).toMatchObject([{ state: 'published' }]);
  });

  it('that nobody has changed since they were published are out with the others', async () => {
    const documentId = await draftedMonth();
    await approve(app, staff, documentId, LOCALES);
    await publish(app, SUMMARY, documentId);
    const data = { plainSummary: '第二版', correctionReason: '补充' };
    await update(app, SUMMARY, documentId, 'zh-Hans', data);
    await update(app, SUMMARY, documentId, 'en', { ...data, plainSummary: 'Second' });
    const { id } = await approve(app, staff, documentId, LOCALES);
    const stateAfter = async (locale: 'zh-Hans' | 'en') => {
      await publish(app, SUMMARY, documentId, locale);
      return (await rowsIn(app, 'approval_cases', { id }))[0]?.['state'];
    };
    expect(await stateAfter('zh-Hans')).toBe('approved');
    expect(await stateAfter('en')).toBe('published');
  });

  it('that were not approved stay where they are', async () => {
    const documentId = await draftedMonth();
    await approve(app, staff, documentId, ['zh-Hans']);
    expect(await codeOf(publish(app, SUMMARY, documentId, '*'))).toBe('APPROVAL_GATE_CLOSED');
    expect(await codeOf(publish(app, SUMMARY, documentId, 'en'))).toBe('APPROVAL_GATE_CLOSED');
    expect(await isPublic(documentId)).toBe(false);
  });

  it('carry no figure that was changed through another one', async () => {
    const documentId = await draftedMonth();
    await approve(app, staff, documentId, ['zh-Hans']);
    await update(app, SUMMARY, documentId, 'en', { checkedByRole: '别人' });
    expect(await codeOf(publish(app, SUMMARY, documentId, 'zh-Hans'))).toBe('APPROVAL_GATE_CLOSED');
    expect(await isPublic(documentId)).toBe(false);
  });
});

describe('months that follow from a corrected one', () => {
  async function publishedYear(): Promise<readonly string[]> {
    const year = freshYear();
    const months: string[] = [];
    for (const month of [1, 2, 3]) {
      const documentId = await createTranslated(app, year, month);
      await approve(app, staff, documentId, LOCALES);
      await publish(app, SUMMARY, documentId);
      months.push(documentId);
    }
    return months;
  }

  it('go out with its approval, since nothing else moves in them', async () => {
    const months = await publishedYear();
    const [january = '', , march = ''] = months;
    const before = await readMonth(app, march, 'zh-Hans');
    const lines = (await draftRow(app, SUMMARY, january, 'zh-Hans'))['expenditureLines'];
    await update(app, SUMMARY, january, 'zh-Hans', {
      expenditureLines: [{ id: lines[0].id, amountFen: 120_100 }, { id: lines[1].id }],
      correctionReason: '账单看错',
    });
    await approve(app, staff, january, LOCALES);
    await publish(app, SUMMARY, january);
    const after = await readMonth(app, march, 'zh-Hans');
    expect(Number(after['openingBalanceFen'])).toBe(Number(before['openingBalanceFen']) - 100);
    expect(await rowsIn(app, 'approval_publications', { document_id: march })).toMatchObject([
      ...LOCALES.map(() => ({ ground: 'approval' })),
      ...LOCALES.map(() => ({ ground: 'follows', case_id: null })),
    ]);
  });
});

describe('types without a policy', () => {
  it('are published as ever, and cost no query', async () => {
    const asked: string[] = [];
    const listen = ({ sql }: { sql: string }) => asked.push(sql);
    const knex = poolOutsideTransactions(app.strapi);
    const school = await app.strapi.db.query('api::budget.budget').findOne({ where: {} });
    knex.on('query', listen);
    await app.strapi
      .documents('api::budget.budget')
      .publish({ documentId: school.documentId, locale: 'zh-Hans' } as never)
      .catch(() => undefined);
    knex.off('query', listen);
    const own = asked.filter((sql) => /[`"]approval_(?!epochs|doc_no)/.test(sql));
    expect([asked.length > 0, own]).toEqual([true, []]);
  });
});

describe('the order of guards', () => {
  it('asks for the approval before the rules of the content', async () => {
    const documentId = await createTranslated(app, freshYear(), 1, { checkedByRole: null });
    const refusal = await refusalOf(publish(app, SUMMARY, documentId, 'zh-Hans'));
    expect(refusal.details.code).toBe('APPROVAL_GATE_CLOSED');
    expect(refusal.message).toMatch(/提交审批/);
    await approve(app, staff, documentId);
    const ruled = await refusalOf(publish(app, SUMMARY, documentId, 'zh-Hans'));
    expect(ruled.details.code).toBe('CANNOT_BE_PUBLISHED');
  });
});
