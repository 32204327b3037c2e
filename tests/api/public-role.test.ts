import { poolOutsideTransactions } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';

const PERMISSION = 'plugin::users-permissions.permission';
const READING = { action: 'api::budget.budget.find', role: { type: 'public' } };
const LIST = '/api/budgets';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const status = async (page = 1) => (await app.http.get(`${LIST}?pagination[page]=${page}`)).status;

it('a permission taken from the public counts at the next request, and so does one given', async () => {
  const permissions = app.strapi.db.query(PERMISSION);
  expect(await status()).toBe(200);
  const row: { id: number } = await permissions.findOne({ where: READING, populate: ['role'] });
  await permissions.delete({ where: { id: row.id } });
  expect(await status()).toBe(403);
  const role: { id: number } = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  await permissions.create({ data: { action: READING.action, role: role.id } });
  expect(await status()).toBe(200);
});

it('what the public may do is not looked up at every request', async () => {
  const sql: string[] = [];
  const pool = poolOutsideTransactions(app.strapi);
  const listen = ({ sql: text }: { sql: string }) => sql.push(text);
  await status();
  pool.on('query', listen);
  // Of other pages: the same one would not be looked up at all.
  for (const page of [2, 3, 4]) await status(page);
  pool.off('query', listen);
  expect(sql.filter((text) => text.includes('up_permissions')).length).toBeLessThanOrEqual(1);
});

it('a made-up token does not get what the public gets', async () => {
  const token = { Authorization: 'Bearer nothing-of-the-kind' };
  expect((await app.http.get(LIST).set(token)).status).toBe(401);
});
