import { bootApp, compiled, type TestApp } from '../support/boot';

const command = () =>
  compiled<typeof import('../../src/commands/website-token')>('src/commands/website-token.js');

let app: TestApp;
let key: string;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  const token = await command().ensureWebsiteToken(app.strapi, { renew: false });
  key = 'accessKey' in token ? token.accessKey : '';
});
afterAll(() => app.stop());

const withKey = (method: 'get' | 'post' | 'put' | 'delete', path: string, used = key) =>
  app.http[method](path).set('Authorization', `Bearer ${used}`);

it('the website token reads every public type', async () => {
  for (const path of [
    ...['finance-summaries', 'budgets', 'departments', 'school', 'meal-accounts'],
    'search?q=2025',
  ]) {
    expect([path, (await withKey('get', `/api/${path}`)).status]).toEqual([path, 200]);
  }
});

it('it is of the type that lists its actions, all of them reading', async () => {
  const row: { type: string; permissions: readonly { action: string }[] } = await app.strapi.db
    .query('admin::api-token')
    .findOne({ where: { name: 'website' }, populate: { permissions: true } });
  expect(row.type).toBe('custom');
  expect(
    row.permissions.filter(
      ({ action }) =>
        !/^(?:api::.*\.(find|findOne|csv|eli|akn|refuse)|plugin::.*\.find)$/.test(action),
    ),
  ).toEqual([]);
});

it.each([
  ['post', '/api/finance-summaries'],
  ['put', '/api/finance-summaries/x'],
  ['delete', '/api/finance-summaries/x'],
  ['get', '/api/users'],
  ['get', '/api/upload/files'],
  ['get', '/admin/users'],
  ['get', '/content-manager/collection-types/api::budget.budget'],
  ['get', '/transparency/access-log'],
] as const)('it may not %s %s', async (method, path) => {
  expect([401, 403, 404, 405]).toContain((await withKey(method, path)).status);
});

it.each(['status=draft', 'publicationFilter=never-published', 'hasPublishedVersion=false'])(
  'it sees no draft: %s is refused',
  async (query) => {
    expect((await withKey('get', `/api/finance-summaries?${query}`)).status).toBe(400);
  },
);

it('a second run shows no key, a renewal replaces it', async () => {
  expect(await command().ensureWebsiteToken(app.strapi, { renew: false })).toEqual({
    state: 'alreadyThere',
  });
  const renewed = await command().ensureWebsiteToken(app.strapi, { renew: true });
  const fresh = 'accessKey' in renewed ? renewed.accessKey : '';
  expect((await withKey('get', '/api/school', fresh)).status).toBe(200);
  expect((await withKey('get', '/api/school', key)).status).toBe(401);
});
