import type TestAgent from 'supertest/lib/agent';

import { apiTypeUids, modelLookup } from '../../src/content/content-types';
import { STAFF_ROLES, type StaffRoleCode } from '../../src/content/roles/role-table';
import { prepareContent } from '../../src/content/prepare';
import { hasDraftAndPublish } from '../../src/content/schema';
import { bootApp, type TestApp } from '../support/boot';
import {
  BUDGET,
  create,
  DEPARTMENT,
  freshYear,
  monthData,
  storedRows,
  SUMMARY,
  update,
  wordsIn,
  type Data,
} from '../support/content-months';
import { holdPost, staffMember, type StaffMember } from '../support/staff';

const TYPES = '/content-manager/collection-types';

let app: TestApp;
let head: StaffMember;
const departments = new Map<string, string>();

beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  head = await staffMember(app, 'department-head', ['general-affairs']);
  for (const { code, documentId } of await storedRows(app, DEPARTMENT, { locale: 'zh-Hans' })) {
    departments.set(String(code), String(documentId));
  }
});
afterAll(() => app.stop());

const owner = (code: string) => ({
  ownerDepartment: { connect: [{ documentId: departments.get(code) }] },
});

const monthOf = (code: string) =>
  create(app, SUMMARY, { ...monthData(freshYear(), 1), ...owner(code) });

describe('a department head', () => {
  it('lists, opens, edits and translates what the own department owns', async () => {
    const mine = await monthOf('general-affairs');
    const list = await head.client.get(`${TYPES}/${SUMMARY}?pageSize=100`).expect(200);
    const ids = list.body.results.map(({ documentId }: Data) => documentId);
    expect(ids).toContain(mine);
    await head.client.get(`${TYPES}/${SUMMARY}/${mine}`).expect(200);
    await head.client.put(`${TYPES}/${SUMMARY}/${mine}`).send({ title: '我的' }).expect(200);
    await head.client.put(`${TYPES}/${SUMMARY}/${mine}?locale=en`).send(wordsIn('en')).expect(200);
    await head.client.get(`/transparency/checks/${SUMMARY}/${mine}`).expect(200);
  });

  it('sees nothing of another department, whatever is asked', async () => {
    const theirs = await monthOf('finance');
    const list = await head.client.get(`${TYPES}/${SUMMARY}?pageSize=100`).expect(200);
    expect(list.body.results.map(({ documentId }: Data) => documentId)).not.toContain(theirs);
    const answers = [
      await head.client.get(`${TYPES}/${SUMMARY}/${theirs}`),
      await head.client.put(`${TYPES}/${SUMMARY}/${theirs}`).send({ title: '改' }),
      await head.client.put(`${TYPES}/${SUMMARY}/${theirs}?locale=en`).send(wordsIn('en')),
      await head.client.post(`${TYPES}/${SUMMARY}/clone/${theirs}`).send({}),
      await head.client.post(`${TYPES}/${SUMMARY}/${theirs}/actions/discard`).send({}),
      await head.client.post(`${TYPES}/${SUMMARY}/${theirs}/actions/publish`).send({}),
      await head.client.delete(`${TYPES}/${SUMMARY}/${theirs}`),
    ];
    expect(answers.filter(({ status }) => status !== 403 && status !== 404)).toEqual([]);
    expect((await head.client.get(`/transparency/checks/${SUMMARY}/${theirs}`)).status).toBe(404);
    for (const answer of answers) expect(answer.text).not.toContain('本月收支');
    expect(await storedRows(app, SUMMARY, { documentId: theirs })).toHaveLength(1);
  });

  it.each([
    ['a filter', 'filters[ownerDepartment][code][$eq]=finance'],
    ['a sort', 'sort=title:ASC'],
    ['a search', '_q=本月'],
  ])('finds nothing of others by %s', async (_what, query) => {
    const theirs = await monthOf('finance');
    const { body } = await head.client
      .get(encodeURI(`${TYPES}/${SUMMARY}?pageSize=100&${query}`))
      .expect(200);
    expect(body.results.map(({ documentId }: Data) => documentId)).not.toContain(theirs);
  });

  it('enters content for the own department only', async () => {
    const send = (code: string) =>
      head.client
        .post(`${TYPES}/${SUMMARY}`)
        .send({ ...monthData(freshYear(), 1), ...owner(code) });
    expect((await send('general-affairs')).status).toBe(201);
    const refused = await send('finance');
    expect([refused.status, refused.body.error?.details?.code]).toEqual([
      403,
      'DEPARTMENT_FORBIDDEN',
    ]);
    expect(refused.body.error.message).toMatch(/责任部门/);
    const nobodys = await head.client.post(`${TYPES}/${SUMMARY}`).send(monthData(freshYear(), 1));
    expect(nobodys.status).toBe(403);
  });

  it('gives no document away and takes none', async () => {
    const mine = await monthOf('general-affairs');
    const theirs = await monthOf('finance');
    const away = await head.client.put(`${TYPES}/${SUMMARY}/${mine}`).send(owner('finance'));
    const taken = await head.client
      .put(`${TYPES}/${SUMMARY}/${theirs}?locale=en`)
      .send({ ...wordsIn('en'), ...owner('general-affairs') });
    expect([away.status, taken.status]).toEqual([403, 403]);
    const [kept] = await storedRows(app, SUMMARY, { documentId: mine });
    expect(kept?.['ownerDepartment'].documentId).toBe(departments.get('general-affairs'));
    expect(await storedRows(app, SUMMARY, { documentId: theirs })).toHaveLength(1);
  });

  it('reads reference data and changes none of it', async () => {
    const id = departments.get('finance') ?? '';
    await head.client.get(`${TYPES}/${DEPARTMENT}/${id}`).expect(200);
    await head.client.put(`${TYPES}/${DEPARTMENT}/${id}`).send({ name: '改' }).expect(403);
    await head.client.post(`${TYPES}/${DEPARTMENT}`).send({ code: 'x', name: '新' }).expect(403);
  });

  it('whose post has ended, or has not begun, sees nothing any more', async () => {
    const former = await staffMember(app, 'department-head');
    await holdPost(app, former.id, 'general-affairs', ['2020-01-01', '2024-12-31']);
    await holdPost(app, former.id, 'general-affairs', ['2999-01-01', null]);
    const mine = await monthOf('general-affairs');
    await former.client.get(`${TYPES}/${SUMMARY}/${mine}`).expect(403);
    const { body } = await former.client.get(`${TYPES}/${SUMMARY}`).expect(200);
    expect(body.results).toEqual([]);
  });
});

interface RoleService {
  findOne(where: { code: string }): Promise<{ readonly id: number } | null>;
  assignPermissions(roleId: number, permissions: readonly object[]): Promise<unknown>;
}

interface Attempt {
  readonly what: string;
  readonly run: (client: TestAgent, id: string) => PromiseLike<{ readonly status: number }>;
}

const WRITES: readonly Attempt[] = [
  {
    what: 'edit',
    run: (client, id) => client.put(`${TYPES}/${SUMMARY}/${id}`).send({ title: 'x' }),
  },
  {
    what: 'translate',
    run: (client, id) => client.put(`${TYPES}/${SUMMARY}/${id}?locale=en`).send(wordsIn('en')),
  },
  { what: 'create', run: (client) => client.post(`${TYPES}/${BUDGET}`).send({}) },
  {
    what: 'publish',
    run: (client, id) => client.post(`${TYPES}/${SUMMARY}/${id}/actions/publish`).send({}),
  },
  { what: 'delete', run: (client, id) => client.delete(`${TYPES}/${SUMMARY}/${id}`) },
  {
    what: 'delete many',
    run: (client, id) =>
      client.post(`${TYPES}/${SUMMARY}/actions/bulkDelete`).send({ documentIds: [id] }),
  },
];

describe.each(['auditor', 'vice-head'] as const)('the %s', (role) => {
  it('reads every type with its internal fields', async () => {
    const { client } = await staffMember(app, role);
    const lookup = modelLookup(app.strapi);
    for (const uid of apiTypeUids(app.strapi)) {
      const kind = lookup(uid).kind === 'singleType' ? 'single-types' : 'collection-types';
      expect([uid, (await client.get(`/content-manager/${kind}/${uid}`)).status]).toEqual([
        uid,
        200,
      ]);
    }
    const id = await monthOf('finance');
    await update(app, SUMMARY, id, 'zh-Hans', { catalogueItemNo: '9.9' });
    const { body } = await client.get(`${TYPES}/${SUMMARY}/${id}`).expect(200);
    expect(body.data.catalogueItemNo).toBe('9.9');
  });

  it.each(WRITES)('cannot $what', async ({ run }) => {
    const { client } = await staffMember(app, role);
    const id = await monthOf('finance');
    const before = await storedRows(app, SUMMARY, { documentId: id });
    expect((await run(client, id)).status).toBe(403);
    expect(await storedRows(app, SUMMARY, { documentId: id })).toEqual(before);
  });
});

describe('what no role may', () => {
  const roles: readonly StaffRoleCode[] = STAFF_ROLES.map(({ code }) => code);

  it.each(roles)('%s deletes nothing and publishes no more than the table says', async (code) => {
    const { client } = await staffMember(app, code);
    const { body } = await client.get('/admin/users/me/permissions').expect(200);
    const granted = body.data.map(({ action }: { action: string }) => action);
    expect(granted).not.toContain('plugin::content-manager.explorer.delete');
    const publishes = STAFF_ROLES.find((role) => role.code === code)?.publishes !== 'none';
    expect(granted.includes('plugin::content-manager.explorer.publish')).toBe(publishes);
    const role = STAFF_ROLES.find((entry) => entry.code === code);
    const foreign = granted.filter(
      (action: string) =>
        !/^(plugin::content-manager\.explorer|plugin::delivery|api::)/.test(action),
    );
    const media = foreign.filter((action: string) => action.startsWith('plugin::upload.'));
    const approval = (role?.approval ?? []).map((name) => `plugin::approval.${name}`);
    const disclosure = (role?.disclosure ?? []).map((name) => `plugin::disclosure.${name}`);
    const schedule = (role?.schedule ?? []).map((name) => `plugin::publication-schedule.${name}`);
    const survey = (role?.survey ?? []).map((name) => `plugin::satisfaction-survey.${name}`);
    expect([...foreign].sort()).toEqual(
      [...media, ...approval, ...disclosure, ...schedule, ...survey].sort(),
    );
    // Whoever writes may upload; nobody takes a file away or changes the library's settings.
    expect(media.includes('plugin::upload.assets.create')).toBe(role?.writes !== 'none');
    expect(media.filter((action: string) => /settings|configure|delete/.test(action))).toEqual([]);
  });

  it('every type is covered, those that come later too', async () => {
    const { client } = await staffMember(app, 'content-editor');
    const { body } = await client.get('/admin/users/me/permissions').expect(200);
    const wanted = apiTypeUids(app.strapi).flatMap((uid) =>
      [
        'read',
        'create',
        'update',
        ...(hasDraftAndPublish(modelLookup(app.strapi)(uid)) ? ['publish'] : []),
      ].map((verb) => `plugin::content-manager.explorer.${verb} ${uid}`),
    );
    const granted = body.data.map(
      ({ action, subject }: Data) => `${String(action)} ${String(subject)}`,
    );
    expect(granted).toEqual(expect.arrayContaining(wanted));
  });

  it('what was changed by hand is put right at the next start', async () => {
    const roles = app.strapi.service('admin::role') as unknown as RoleService;
    const role = await roles.findOne({ code: 'auditor' });
    const surplus = { action: 'plugin::content-manager.explorer.delete', subject: SUMMARY };
    await roles.assignPermissions(role?.id ?? 0, [{ ...surplus, properties: {}, conditions: [] }]);
    await prepareContent(app.strapi);
    const { client } = await staffMember(app, 'auditor');
    const { body } = await client.get('/admin/users/me/permissions').expect(200);
    expect(body.data.map(({ action }: Data) => action)).not.toContain(
      'plugin::content-manager.explorer.delete',
    );
    expect(body.data.length).toBeGreaterThan(5);
  });
});
