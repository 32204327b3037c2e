import type TestAgent from 'supertest/lib/agent';

import { STAFF_ROLES } from '../../src/content/roles/role-table';
import { bootApp, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';
import { staffMember } from '../support/staff';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

interface Layer {
  readonly methods: readonly string[];
  readonly path: string | RegExp;
}

/** Every route of the admin API that changes who may do what, or what there is. */
function administrationRoutes(): readonly { readonly method: string; readonly path: string }[] {
  const layers = app.strapi.server.api('admin').listRoutes() as readonly Layer[];
  return layers.flatMap(({ methods, path }) =>
    methods
      .filter((method) => method !== 'HEAD')
      .map((method) => ({ method: method.toLowerCase(), path: String(path) }))
      .filter(({ path: address }) => ADMINISTRATION.test(address))
      .filter((route) => !isOwnAffair(route)),
  );
}

const ADMINISTRATION =
  /^\/(?:admin\/(?:users|roles|permissions|api-tokens|admin-tokens|transfer|webhooks)|content-type-builder|users-permissions|i18n\/locales|email|upload\/(?:settings|configuration)|content-manager\/(?:content-types|components)\/:uid\/configuration)(?:\/|$)/;

/** What everybody does with the own account, or what only names things for forms. */
function isOwnAffair({
  method,
  path,
}: {
  readonly method: string;
  readonly path: string;
}): boolean {
  return (
    /^\/admin\/users\/me(?:\/|$)/.test(path) ||
    (method === 'get' && /configuration$|^\/i18n\/locales$/.test(path)) ||
    // Which permissions exist at all, not who has them; the panel asks before it draws anything.
    (method === 'get' && path === '/admin/permissions') ||
    (method === 'post' && path === '/admin/permissions/check')
  );
}

const call = (client: TestAgent, method: string, path: string) => {
  const address = path.replace(/:[a-z]+/gi, '1');
  return client[method as 'get' | 'post' | 'put' | 'delete'](address).send(
    method === 'get' ? undefined : {},
  );
};

it('the walk meets the routes it is about', () => {
  const paths = new Set(administrationRoutes().map(({ path }) => path));
  for (const path of ['/admin/roles', '/admin/users', '/admin/webhooks', '/admin/api-tokens']) {
    expect([...paths]).toContain(path);
  }
  expect([...paths].filter((path) => path.startsWith('/content-type-builder'))).not.toEqual([]);
});

it.each(STAFF_ROLES.map(({ code }) => code))(
  '%s reaches no route of the administration',
  async (code) => {
    const { client } = await staffMember(app, code);
    const open: string[] = [];
    for (const { method, path } of administrationRoutes()) {
      const { status } = await call(client, method, path);
      if (![401, 403, 404].includes(status)) open.push(`${method} ${path} ${status}`);
    }
    expect(open).toEqual([]);
  },
);

it('nobody gives himself a role or a permission', async () => {
  const { client, id } = await staffMember(app, 'disclosure-office');
  const role = { roles: [1] };
  const own = await client.put('/admin/users/me').send(role);
  expect(own.status).toBe(400);
  await client.put(`/admin/users/${id}`).send(role).expect(403);
  await client.put('/admin/roles/1/permissions').send({ permissions: [] }).expect(403);
});

it('in production not even a super administrator changes types', async () => {
  const admin = await clientOf(app, 'superAdmin');
  expect(app.strapi.config.get('autoReload')).not.toBe(true);
  for (const { method, path } of administrationRoutes()) {
    if (!path.startsWith('/content-type-builder') || method === 'get') continue;
    const { status } = await call(admin, method, path);
    expect([method, path, status]).toEqual([method, path, 403]);
  }
});
