import { indexesOf } from '../../src/content/content-indexes';
import type * as conflicts from '../../src/content/unique-conflict';
import { rowsOf } from '../../src/shared/strapi/rows';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, compiled, type TestApp } from '../support/boot';
import {
  create,
  createTranslated,
  freshYear,
  monthData,
  publish,
  records,
  storedRows,
  SUMMARY,
  update,
} from '../support/content-months';
import { rounds } from '../support/rounds';
import { databaseOf, startInstance } from '../support/second-instance';

const CODE = 'api::classification-code.classification-code';
const DEPARTMENT = 'api::department.department';
const ROUNDS = rounds(40);
const DOCUMENTS = rounds(30);
/** Here everybody waits for their turn, on however slow a machine. */
const PATIENT = Object.fromEntries(
  ['TURN', 'STATEMENT', 'CONNECTION', 'IDLE_TRANSACTION'].map((what) => [
    `DATABASE_${what}_TIMEOUT`,
    '600000',
  ]),
);

let app: TestApp;
let uniqueConflict: typeof conflicts.uniqueConflict;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: PATIENT });
  ({ uniqueConflict } = compiled<typeof conflicts>('src/content/unique-conflict.js'));
});
afterAll(() => app.stop());

const isPostgres = () => app.strapi.db.dialect.client === 'postgres';

/** Names of the refusals among twelve equal writes; one write must be kept. */
async function refusalsOfTwelve(write: () => Promise<unknown>): Promise<readonly string[]> {
  const results = await Promise.allSettled(Array.from({ length: 12 }, write));
  const refused = results.filter((result) => result.status === 'rejected');
  expect(results.length - refused.length).toBe(1);
  return refused.map(({ reason }) => String(reason.name));
}

it(`of twelve equal documents that arrive at once one is kept, ${ROUNDS} times over`, async () => {
  const departments = app.strapi.documents(DEPARTMENT);
  for (let round = 0; round < ROUNDS; round += 1) {
    const data = { code: `dep-${round}`, name: '实验室' };
    const names = await refusalsOfTwelve(() => departments.create({ data }));
    expect(names).toEqual(Array(11).fill('ValidationError'));
  }
  const rows = await storedRows(app, DEPARTMENT, { code: { $startsWith: 'dep-' }, locale: 'en' });
  expect(rows).toHaveLength(ROUNDS);
});

it('of twelve equal months one is kept, in every one of four rounds', async () => {
  for (let round = 0; round < 4; round += 1) {
    const data = monthData(freshYear(), 1);
    await refusalsOfTwelve(() => create(app, SUMMARY, data));
  }
});

/** The error of a second row that no rule has seen. */
async function collision(uid: string, data: object): Promise<unknown> {
  return inUnitOfWork(app.strapi, async () => {
    await rowsOf(app.strapi, uid).create({ data });
    await rowsOf(app.strapi, uid).create({ data });
  }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

it('a row that the database refuses is a conflict that names the field', async () => {
  const base = { documentId: 'collision-a', locale: 'zh-Hans', publishedAt: new Date() };
  const words = { title: '测试', channels: ['website'] };
  const code = { ...base, scheme: 'economicClass', code: '99999', name: '测试' };
  const key = { ...base, key: 'fs-1999-01', ...words };
  for (const [uid, data, field] of [
    [CODE, code, 'code'],
    [SUMMARY, key, 'key'],
  ] as const) {
    const error = await collision(uid, { ...data, documentId: undefined });
    expect(uniqueConflict(app.strapi, error)).toMatchObject({
      code: 'NAME_CONFLICT',
      details: { path: [field] },
    });
  }
  const twice = await collision(SUMMARY, { ...base, ...words });
  expect(uniqueConflict(app.strapi, twice)).toMatchObject({ code: 'WRITE_CONFLICT' });
  expect(uniqueConflict(app.strapi, new Error('something else'))).toBeUndefined();
});

it('four processes that publish the same documents leave one published row of each', async () => {
  const documentIds: string[] = [];
  for (let count = 0; count < DOCUMENTS; count += 1) {
    documentIds.push(await createTranslated(app, freshYear(), 1));
  }
  const others = isPostgres() ? [1, 2, 3] : [];
  const instances = await Promise.all(
    others.map(() => startInstance({ ...databaseOf(app), ...PATIENT })),
  );
  const here = (documentId: string) =>
    publish(app, SUMMARY, documentId).then(
      () => 'published',
      (error: Error) => `${error.name}: ${error.message}`,
    );
  const publishAll = () =>
    Promise.all(
      documentIds.flatMap((documentId) => [
        here(documentId),
        ...(isPostgres()
          ? instances.map((one) => one.publish(SUMMARY, documentId))
          : [here(documentId)]),
      ]),
    );
  try {
    expect(new Set(await publishAll())).toEqual(new Set(['published']));
    for (const documentId of documentIds) {
      await update(app, SUMMARY, documentId, 'zh-Hans', {
        plainSummary: '更正后的说明',
        correctionReason: '说明有误',
      });
    }
    expect(new Set(await publishAll())).toEqual(new Set(['published']));
  } finally {
    await Promise.all(instances.map((one) => one.stop()));
  }
  for (const documentId of documentIds) {
    const published = await storedRows(app, SUMMARY, {
      documentId,
      publishedAt: { $notNull: true },
    });
    expect(published.map(({ locale }) => locale)).toEqual(['en', 'zh-Hans', 'zh-Hant']);
    expect(published.map(({ revision }) => revision)).toEqual([2, 2, 2]);
    expect(published.every(({ corrections }) => corrections.length === 1)).toBe(true);
    expect((await records(app, documentId)).map(({ revision }) => Number(revision))).toEqual([
      1, 2,
    ]);
  }
});

it('a database that holds two of one kind starts, says which, and goes on without the index', async () => {
  const documentId = await createTranslated(app, freshYear(), 1);
  await publish(app, SUMMARY, documentId);
  const gone = indexesOf(app.strapi, SUMMARY).filter(
    ({ isUnique, name }) => isUnique && name.endsWith('_public'),
  );
  const [row] = await storedRows(app, SUMMARY, { documentId, publishedAt: { $notNull: true } });
  await inUnitOfWork(app.strapi, async (unit) => {
    for (const { name } of gone) await unit.trx.raw(`drop index ${name}`);
    const { id: _id, ...copy } = await unit
      .table('finance_summaries')
      .where({ id: row?.id })
      .first<Record<string, unknown>>();
    await unit.table('finance_summaries').insert(copy);
  });
  const instance = await startInstance({ ...databaseOf(app), ...PATIENT });
  try {
    expect(instance.output()).toContain(documentId);
    expect(instance.output()).toContain('unique_finance_summaries_document_id_public');
    expect((await fetch(`${instance.url}/api/finance-summaries`)).status).toBe(200);
  } finally {
    await instance.stop();
  }
  await app.strapi.documents(SUMMARY).unpublish({ documentId, locale: '*' });
  await publish(app, SUMMARY, documentId);
  const again = await startInstance({ ...databaseOf(app), ...PATIENT });
  try {
    expect(again.output()).not.toContain('unique_finance_summaries');
  } finally {
    await again.stop();
  }
  const present = await inUnitOfWork(app.strapi, ({ trx }) =>
    isPostgres()
      ? trx('pg_indexes').pluck<string[]>('indexname')
      : trx('sqlite_master').where({ type: 'index' }).pluck<string[]>('name'),
  );
  expect(present).toEqual(expect.arrayContaining(gone.map(({ name }) => name)));
});
