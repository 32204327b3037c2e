import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { STAFF_ROLES } from '../../src/content/roles/role-table';
import { bootApp, type TestApp } from '../support/boot';
import { create, DEPARTMENT, storedRows, update, type Data } from '../support/content-months';
import { clientOf } from '../support/http-client';
import { staffMember, type StaffMember } from '../support/staff';

const SECRET = '不可外传的姓名';
const DEPARTMENTS = `/content-manager/collection-types/${DEPARTMENT}`;

let app: TestApp;
let office: StaffMember;
let auditor: StaffMember;
let editor: StaffMember;
let documentId: string;
beforeAll(async () => {
  app = await bootApp();
  office = await staffMember(app, 'disclosure-office');
  auditor = await staffMember(app, 'auditor');
  editor = await staffMember(app, 'content-editor');
  documentId = await create(app, DEPARTMENT, { code: 'sealed', name: '机要室', headName: SECRET });
});
afterAll(() => app.stop());

const path = (attribute = 'headName', id = documentId) =>
  `/transparency/restricted/${DEPARTMENT}/${id}/${attribute}`;

const entries = async (query = '') =>
  (await auditor.client.get(`/transparency/access-log${query}`).expect(200)).body;

const names = async () =>
  (await storedRows(app, DEPARTMENT, { documentId })).map(({ headName }) => headName);

describe('a restricted attribute in the Content Manager', () => {
  it.each(['superAdmin', ...STAFF_ROLES.map(({ code }) => code)] as const)(
    'never comes to %s, by no question',
    async (who) => {
      const client =
        who === 'superAdmin' ? await clientOf(app, who) : (await staffMember(app, who)).client;
      const ask = async (query: string) => {
        const { status, body } = await client.get(`${DEPARTMENTS}?${encodeURI(query)}`);
        return {
          status,
          ids: (body.results ?? []).map(({ id }: Data) => id),
          text: JSON.stringify(body),
        };
      };
      for (const query of ['', 'populate=*', 'fields[0]=headName', 'pageSize=100']) {
        expect((await ask(query)).text).not.toContain(SECRET);
      }
      const probes = [
        ['filters[headName][$eq]=', SECRET, '别的'],
        ['filters[headName][$startsWith]=', SECRET.slice(0, 2), '别的'],
        ['filters[$or][0][headName][$contains]=', SECRET.slice(2, 4), '别的'],
        ['filters[$not][headName][$eq]=', SECRET, '别的'],
        ['_q=', SECRET, '没有这个词的记录'],
      ] as const;
      for (const [query, hit, miss] of probes) {
        const [right, wrong] = [await ask(query + hit), await ask(query + miss)];
        expect([query, right.status, right.ids]).toEqual([query, wrong.status, wrong.ids]);
      }
      const up = await ask('sort=headName:ASC');
      const down = await ask('sort=headName:DESC');
      expect([up.status, up.ids]).toEqual([down.status, down.ids]);
      const one = await client.get(`${DEPARTMENTS}/${documentId}`).expect(200);
      expect(one.text).not.toContain(SECRET);
    },
  );

  it('is not wiped by saving a form without it, and not written by one with it', async () => {
    const admin = await clientOf(app, 'superAdmin');
    for (const client of [admin, editor.client]) {
      await client.put(`${DEPARTMENTS}/${documentId}`).send({ shortCode: 'JY' }).expect(200);
      await client.put(`${DEPARTMENTS}/${documentId}`).send({ headName: null }).expect(200);
      await client.put(`${DEPARTMENTS}/${documentId}`).send({ headName: '别人' }).expect(200);
    }
    expect(new Set(await names())).toEqual(new Set([SECRET]));
  });
});

describe('reading it', () => {
  it('takes a permission and a reason, and leaves an entry', async () => {
    const before = await entries();
    const answer = await office.client.post(path()).send({ reason: '核对任命文件' }).expect(200);
    expect(answer.body).toEqual({ value: SECRET });
    expect(answer.headers['cache-control']).toBe('no-store');
    const after = await entries();
    expect(after.total).toBe(before.total + 1);
    expect(after.entries[0]).toMatchObject({
      ...{ kind: 'read', userId: office.id, uid: DEPARTMENT, documentId },
      ...{ attribute: 'headName', reason: '核对任命文件' },
    });
  });

  it.each([
    ['no reason', {}],
    ['blanks', { reason: '        ' }],
    ['three characters', { reason: '看一下' }],
    ['too many', { reason: '因'.repeat(301) }],
    ['another type', { reason: 4711 }],
    ['an unknown key', { reason: '核对任命文件', also: 1 }],
    ['a line break', { reason: '核对\n任命文件' }],
  ])('with %s as reason is refused and logged nowhere', async (_what, body) => {
    const { total } = await entries();
    const answer = await office.client.post(path()).send(body);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain(SECRET);
    expect(answer.body.error.message).toMatch(/\p{Script=Han}/u);
    expect((await entries()).total).toBe(total);
  });

  it.each([
    ['an attribute that is not restricted', 'code'],
    ['one that does not exist', 'nothing'],
    ['a name of JavaScript', 'constructor'],
    ['who wrote it', 'createdBy'],
  ])('%s is not found', async (_what, attribute) => {
    const answer = await office.client.post(path(attribute)).send({ reason: '核对任命文件' });
    expect(answer.status).toBe(404);
  });

  it('of a document that does not exist leaves no entry', async () => {
    const { total } = await entries();
    await office.client.post(path('headName', 'none')).send({ reason: '核对任命文件' }).expect(404);
    expect((await entries()).total).toBe(total);
  });

  it.each(['content-editor', 'department-head'] as const)('is refused to the %s', async (role) => {
    const { client } = await staffMember(app, role, ['sealed']);
    await client.post(path()).send({ reason: '核对任命文件' }).expect(403);
  });

  it('is refused to strangers', async () => {
    await app.http.post(path()).send({ reason: '核对任命文件' }).expect(401);
  });
});

describe('changing it', () => {
  it('takes its own permission and a reason, in every language at once', async () => {
    await office.client.put(path()).send({ reason: '任命变更', value: '新的姓名' }).expect(200);
    expect(new Set(await names())).toEqual(new Set(['新的姓名']));
    expect((await entries()).entries[0]).toMatchObject({ kind: 'write', reason: '任命变更' });
    await auditor.client.put(path()).send({ reason: '任命变更', value: 'x' }).expect(403);
    await office.client.put(path()).send({ reason: '任命变更', value: SECRET }).expect(200);
  });

  it('to what the rules refuse changes nothing and leaves no entry', async () => {
    const { total } = await entries();
    const value = '名'.repeat(61);
    await office.client.put(path()).send({ reason: '任命变更', value }).expect(400);
    expect([new Set(await names()), (await entries()).total]).toEqual([new Set([SECRET]), total]);
  });
});

describe('the access log', () => {
  it('is for the auditor and nobody else', async () => {
    for (const { client } of [office, editor]) {
      await client.get('/transparency/access-log').expect(403);
    }
    await app.http.get('/transparency/access-log').expect(401);
  });

  it('is filtered and read by pages, latest first', async () => {
    for (const turn of [1, 2, 3]) {
      await office.client
        .post(path())
        .send({ reason: `第 ${turn} 次核对` })
        .expect(200);
    }
    const page = await entries(`?userId=${office.id}&pageSize=2&page=1`);
    expect(page.entries.map(({ reason }: Data) => reason)).toEqual(['第 3 次核对', '第 2 次核对']);
    const next = await entries(`?userId=${office.id}&pageSize=2&page=2`);
    expect(next.entries[0].reason).toBe('第 1 次核对');
    expect((await entries(`?userId=${editor.id}`)).total).toBe(0);
    expect((await entries('?from=2999-01-01')).total).toBe(0);
    expect((await entries('?to=2999-01-01')).total).toBe((await entries()).total);
    expect(page.users).toEqual([{ id: office.id, name: expect.any(String) }]);
  });

  it.each(['?page=0', '?pageSize=101', '?from=2025-02-30', '?userId=x', '?order=asc'])(
    '%s is refused by name',
    async (query) => {
      const answer = await auditor.client.get(`/transparency/access-log${query}`);
      expect([answer.status, answer.body.error.details.code]).toEqual([400, 'QUERY_INVALID']);
    },
  );

  it.each(['update', 'delete'] as const)(
    'the database itself refuses to %s an entry',
    async (verb) => {
      const { total } = await entries();
      const attempt = inUnitOfWork(app.strapi, async (unit) => {
        const rows = unit.table('access_log');
        return verb === 'delete' ? rows.delete() : rows.update({ reason: '改写' });
      });
      expect(await attempt.then(() => 'done', String)).toMatch(/append-only/);
      expect((await entries()).total).toBe(total);
    },
  );
});

it('the public reads neither the attribute nor whether it has a value', async () => {
  await update(app, DEPARTMENT, documentId, 'zh-Hans', { shortCode: 'JY' });
  const { text } = await app.http.get('/api/departments').expect(200);
  expect(text).not.toContain(SECRET);
  await app.http.get(encodeURI(`/api/departments?filters[headName][$eq]=${SECRET}`)).expect(400);
});
