import { apiTypeUids, modelLookup } from '../../src/content/content-types';
import { allowListOf } from '../../src/content/public-api/allow-list';
import { isRelation } from '../../src/content/schema';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { create, freshYear, monthData, SUMMARY } from '../support/content-months';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

/** A value of each type of column that takes no text. */
const VALUES: Readonly<Record<string, string>> = { integer: '1', boolean: 'true' };

/** The plan of a statement, as the database tells it. */
async function planOf(statement: string): Promise<string> {
  return inUnitOfWork(app.strapi, async ({ trx }) => {
    const isPostgres = app.strapi.db.dialect.client === 'postgres';
    if (isPostgres) await trx.raw('set local enable_seqscan = off');
    const result: unknown = await trx.raw(
      `${isPostgres ? 'explain' : 'explain query plan'} ${statement}`,
    );
    return JSON.stringify(result);
  });
}

it('every public filter and order finds its rows by an index', async () => {
  const lookup = modelLookup(app.strapi);
  for (const uid of apiTypeUids(app.strapi)) {
    const schema = lookup(uid);
    const { attributes, tableName } = app.strapi.db.metadata.get(uid);
    for (const [name, attribute] of allowListOf(schema).filters) {
      if (isRelation(attribute)) continue;
      const found = attributes[name];
      const column = found && 'columnName' in found ? String(found.columnName) : name;
      const value = VALUES[attribute.type] ?? "'2025-01-01'";
      const plan = await planOf(`select id from ${tableName} where ${column} = ${value}`);
      expect(`${uid} ${name}: ${plan}`).toMatch(/USING (COVERING )?INDEX|Index|Bitmap/i);
      expect(plan).not.toMatch(/"SCAN /);
    }
  }
});

it('of twelve equal months that arrive at once one is kept, the others are told why', async () => {
  const data = monthData(freshYear(), 1);
  const results = await Promise.allSettled(
    Array.from({ length: 12 }, () => create(app, SUMMARY, data)),
  );
  const refused = results.filter((result) => result.status === 'rejected');
  expect(results.length - refused.length).toBe(1);
  for (const { reason } of refused) {
    expect(reason).toMatchObject({ name: 'ValidationError' });
  }
});

it('of twelve equal department codes one is kept', async () => {
  const department = app.strapi.documents('api::department.department');
  const results = await Promise.allSettled(
    Array.from({ length: 12 }, () => department.create({ data: { code: 'lab', name: '实验室' } })),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const { body } = await app.http.get('/api/departments?filters[code]=lab');
  expect(body.meta.pagination.total).toBe(1);
});
