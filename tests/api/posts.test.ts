import { headOf } from '../../src/content/posts/posts';
import { bootApp, type TestApp } from '../support/boot';
import type { Data } from '../support/content-months';
import { clientOf } from '../support/http-client';
import { staffMember, type StaffMember } from '../support/staff';

const POSTS = '/transparency/posts';

let app: TestApp;
let office: StaffMember;
let person: StaffMember;
let successor: StaffMember;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  office = await staffMember(app, 'disclosure-office');
  person = await staffMember(app, 'department-head');
  successor = await staffMember(app, 'department-head');
});
afterAll(() => app.stop());

const add = (changes: Data) =>
  office.client.post(POSTS).send({
    ...{ userId: person.id, departmentCode: 'library', kind: 'head', label: '图书馆长' },
    ...{ from: '2025-02-01' },
    ...changes,
  });

const listed = async () =>
  (await office.client.get(POSTS).expect(200)).body.posts as readonly Data[];

describe('posts', () => {
  it('are entered, listed, succeeded and ended; the history has no gap', async () => {
    await add({}).expect(201);
    const refused = await add({ userId: successor.id, from: '2025-09-01' });
    expect([refused.status, refused.body.error.details.code]).toEqual([
      409,
      'POST_OVERLAPS_CONFLICT',
    ]);
    expect(refused.body.error.message).toContain('图书馆长');
    await add({ userId: successor.id, from: '2025-09-01', succeeds: true }).expect(201);
    const posts = (await listed()).filter(({ departmentCode }) => departmentCode === 'library');
    expect(posts.map(({ from, to, isCurrent }) => ({ from, to, isCurrent }))).toEqual([
      { from: '2025-09-01', to: null, isCurrent: true },
      { from: '2025-02-01', to: '2025-08-31', isCurrent: false },
    ]);
    expect((await headOf(app.strapi, 'library', '2025-08-31'))?.userId).toBe(person.id);
    expect((await headOf(app.strapi, 'library', '2025-09-01'))?.userId).toBe(successor.id);
    const id = Number(posts[0]?.['id']);
    await office.client.post(`${POSTS}/${id}/end`).send({ to: '2025-12-31' }).expect(200);
    await office.client.post(`${POSTS}/${id}/end`).send({ to: '2026-01-31' }).expect(409);
    expect(await headOf(app.strapi, 'library', '2026-01-01')).toBeNull();
  });

  it.each<[string, Data, number, string]>([
    ['an unknown user', { userId: 999_999 }, 400, 'POST_UNKNOWN_USER'],
    ['an unknown department', { departmentCode: 'nowhere' }, 400, 'POST_UNKNOWN_DEPARTMENT'],
    [
      'an end before the start',
      { from: '2024-02-01', to: '2024-01-01' },
      400,
      'POST_ENDS_BEFORE_START',
    ],
    ['a day that does not exist', { from: '2025-02-30' }, 400, 'POST_DAY_INVALID'],
    ['another kind', { kind: 'king' }, 400, 'QUERY_INVALID'],
    ['an unknown key', { also: 1 }, 400, 'QUERY_INVALID'],
    ['no label', { label: '' }, 400, 'POST_LABEL_NEEDED'],
  ])('with %s are refused, and nothing is entered', async (_what, changes, status, code) => {
    const before = await listed();
    const answer = await add({ departmentCode: 'canteen', ...changes });
    expect([answer.status, answer.body.error.details.code]).toEqual([status, code]);
    expect(answer.body.error.message).toMatch(/\p{Script=Han}/u);
    expect(await listed()).toEqual(before);
  });

  it('of one department entered at the same moment: one head', async () => {
    const answers = await Promise.all(
      [person, successor, person, successor].map(({ id }) =>
        add({ userId: id, departmentCode: 'union' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it.each(['content-editor', 'department-head', 'vice-head', 'auditor'] as const)(
    'are not managed by the %s',
    async (role) => {
      const { client } = await staffMember(app, role);
      await client.post(POSTS).send({}).expect(403);
      await client.post(`${POSTS}/1/end`).send({ to: '2026-01-01' }).expect(403);
      await client.get(`${POSTS}/choices`).expect(403);
      await client.get(POSTS).expect(['vice-head', 'auditor'].includes(role) ? 200 : 403);
    },
  );

  it('name users and departments to choose from, without anything else of them', async () => {
    const { body } = await (await clientOf(app, 'superAdmin')).get(`${POSTS}/choices`).expect(200);
    expect(Object.keys(body.users[0]).sort()).toEqual(['id', 'name']);
    expect(body.departments).toContainEqual({ code: 'library', name: expect.any(String) });
    await app.http.get(POSTS).expect(401);
  });
});
