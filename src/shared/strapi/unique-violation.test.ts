import { uniqueViolation } from './unique-violation';

const failure = (message: string, facts: object) => Object.assign(new Error(message), facts);
const sqlite = (said: string) =>
  failure(`insert into t - UNIQUE constraint failed: ${said}`, {
    code: 'SQLITE_CONSTRAINT_UNIQUE',
  });

it.each([
  [
    'PostgreSQL names the index',
    failure('duplicate key value', { code: '23505', constraint: 'unique_budgets_key_public' }),
    { index: 'unique_budgets_key_public' },
  ],
  [
    'SQLite names the columns',
    sqlite('budgets.key, budgets.locale'),
    { table: 'budgets', columns: ['key', 'locale'] },
  ],
  [
    'SQLite names an index of expressions',
    sqlite("index 'unique_codes'"),
    { index: 'unique_codes' },
  ],
  ['another error', failure('not null', { code: '23502' }), undefined],
  ['another constraint of SQLite', failure('x', { code: 'SQLITE_CONSTRAINT_NOTNULL' }), undefined],
  ['no error at all', { code: '23505', constraint: 'x' }, undefined],
])('%s', (_name, error, expected) => {
  expect(uniqueViolation(error)).toEqual(expected);
});
