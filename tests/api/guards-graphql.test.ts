import { poolOutsideTransactions } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
/** SQL that was sent since the last look, without Strapi's own look at who asks. */
let statements: string[] = [];

beforeAll(async () => {
  app = await bootApp({ env: { NODE_ENV: 'production' } });
  poolOutsideTransactions(app.strapi).on('query', ({ sql }: { sql: string }) => {
    if (/budgets|finance_summaries|departments/.test(sql)) statements.push(sql);
  });
});
afterAll(() => app.stop());
beforeEach(() => {
  statements = [];
});

const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  app.http.post('/graphql').send({ query, variables });

const repeated = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

type Row = readonly [what: string, query: string, variables?: Readonly<Record<string, unknown>>];

const rows: readonly Row[] = [
  ['deeper than eight levels', `{ budgets ${'{ a '.repeat(9)} ${'}'.repeat(9)} }`],
  ['with sixteen aliases', `{ ${repeated(16, (i) => `a${i}: budgets { documentId }`)} }`],
  [
    'with the aliases in a fragment',
    `{ ...F } fragment F on Query { ${repeated(16, (i) => `a${i}: budgets { documentId }`)} }`,
  ],
  [
    'that costs too much',
    `{ ${repeated(300, () => 'budgets { documentId title summary slug key locale }')} }`,
  ],
  [
    'whose cost hides in fragments',
    `{ ${repeated(15, (i) => `a${i}: budgets { ...F }`)} }
     fragment F on Budget { ${repeated(200, () => 'documentId')} }`,
  ],
  ['of more than four thousand tokens', `{ ${'budgets { documentId } '.repeat(1200)} }`],
  ['for a page of a thousand', '{ budgets(pagination: { pageSize: 1000 }) { documentId } }'],
  ['for all rows', '{ budgets(pagination: { limit: -1 }) { documentId } }'],
  [
    'for a page of a thousand in a variable',
    'query ($n: Int) { budgets(pagination: { pageSize: $n }) { documentId } }',
    { n: 1000 },
  ],
  ['with a fragment in a circle', '{ ...A } fragment A on Query { ...A }'],
  [
    'with a circle through a field',
    `{ budgets { ...A } } fragment A on Budget { x { ...B } } fragment B on Budget { y { ...A } }`,
  ],
  ['with a fragment that is not there', '{ ...Missing }'],
  [
    'whose fragments double at each of forty steps',
    `{ ...F0 } ${repeated(40, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}
     fragment F40 on Query { budgets { documentId } }`,
  ],
  ['for the schema', '{ __schema { types { name } } }'],
  ['for a type', '{ __type(name: "Budget") { fields { name } } }'],
  ['with half a character', 'query ($t: String) { budgets(filters: $t) { id } }', { t: '\uD800' }],
  ['for a field that does not exist', '{ budgets { nothingLikeThis } }'],
  ['to change something', 'mutation { createBudget(data: {}) { documentId } }'],
  ['to be told of changes', 'subscription { __typename }'],
  ['that is no GraphQL', '{ budgets {'],
  ['that is empty', ''],
];

const bombs = rows.map(([what, query, variables]) => ({ what, query, variables }));

describe('a GraphQL request', () => {
  // Objects, because Jest fills a missing last element of a row with a callback.
  it.each(bombs)('$what is refused before a resolver runs', async ({ query, variables }) => {
    const answer = await ask(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer.body)).not.toMatch(/stacktrace|node_modules|Internal/);
    expect(statements).toEqual([]);
  });

  it('to change nothing in particular changes nothing', async () => {
    const answer = await ask('mutation { __typename }');
    expect([answer.status, answer.body]).toEqual([200, { data: { __typename: 'Mutation' } }]);
    expect(statements).toEqual([]);
  });

  it('that is allowed reaches the database, so the silence above means something', async () => {
    const answer = await ask('{ budgets(pagination: { pageSize: 100 }) { documentId } }');
    expect(answer.status).toBe(200);
    expect(statements.length).toBeGreaterThan(0);
  });

  it('does not learn a name from a near miss', async () => {
    const answer = await ask('{ budgetz { documentId } }');
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).not.toMatch(/did you mean|budgets/i);
  });

  it('cannot change anything with GET', async () => {
    const answer = await app.http
      .get('/graphql')
      .query({ query: 'mutation { __typename }' })
      .set('Apollo-Require-Preflight', '1');
    expect(answer.status).toBe(405);
    expect(statements).toEqual([]);
  });

  it('is not taken from a plain link or form of another site', async () => {
    const link = await app.http.get('/graphql').query({ query: '{ budgets { documentId } }' });
    const form = await app.http
      .post('/graphql')
      .type('form')
      .send({ query: '{ budgets { documentId } }' });
    expect([link.status, form.status]).toEqual([400, 400]);
    expect(statements).toEqual([]);
  });

  it('cannot bring others with it in a list', async () => {
    const answer = await app.http
      .post('/graphql')
      .send([{ query: '{ budgets { documentId } }' }, { query: '{ budgets { documentId } }' }]);
    expect(answer.status).toBe(400);
    expect(statements).toEqual([]);
  });
});
