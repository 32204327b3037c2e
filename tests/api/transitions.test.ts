import { takenSteps } from '../../src/content/transitions/history';
import { takeStep } from '../../src/content/transitions/take-step';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { clerkOf } from '../support/content-clerk';
import { publish, refusalOf, storedRows, update, type Data } from '../support/content-months';
import { PROCUREMENT, createProcurement, procurementData } from '../support/procurement-documents';
import { staffMember } from '../support/staff';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

const address = (documentId: string) => `/transparency/transitions/${PROCUREMENT}/${documentId}`;
const PANEL = `/content-manager/collection-types/${PROCUREMENT}`;
const announce = { step: 'announce', from: 'planned', answers: {}, reason: '' };
const AT = '2025-12-30T02:00:00Z';

const history = (documentId: string) =>
  inUnitOfWork(app.strapi, (unit) => takenSteps(unit, { uid: PROCUREMENT, documentId }));
const states = async (documentId: string) =>
  (await storedRows(app, PROCUREMENT, { documentId })).map((row) => row['state'] as unknown);
const codesOf = (refusal: Awaited<ReturnType<typeof refusalOf>>) =>
  refusal.details.errors?.map(({ name }) => name) ?? [];

/** Published in two languages: four rows. */
async function planned(changes: Data = {}): Promise<string> {
  const documentId = await createProcurement(app, procurementData(changes));
  await update(app, PROCUREMENT, documentId, 'en', { title: `Trial ${documentId}` });
  await publish(app, PROCUREMENT, documentId);
  return documentId;
}

describe('a step', () => {
  it('moves the draft and the published row of every language, with one entry in the history', async () => {
    const documentId = await planned();
    const clerk = await clerkOf(app);
    const before = await storedRows(app, PROCUREMENT, { documentId });
    const { body } = await clerk.post(address(documentId)).send(announce).expect(200);
    expect([body.state, body.label]).toEqual(['tendering', '采购中']);
    expect(body.history).toMatchObject([{ from: '已公开计划', to: '采购中', reason: '' }]);
    expect(body.history[0].by).not.toBeNull();
    const rows = await storedRows(app, PROCUREMENT, { documentId });
    expect(rows.map(({ state }) => state as unknown)).toEqual(Array(4).fill('tendering'));
    const times = (some: typeof rows) => some.map(({ updatedAt }) => String(updatedAt));
    expect(times(rows)).toEqual(times(before));
    expect(await history(documentId)).toHaveLength(1);
    const key = encodeURIComponent(String(rows[0]?.['key']));
    const read = await app.http.get(`/api/procurements?filters[key]=${key}`).expect(200);
    expect(read.body.data[0].state).toBe('tendering');
  });

  it('tapped twice at once is taken once', async () => {
    const documentId = await planned();
    const clerk = await clerkOf(app);
    const answers = await Promise.all(
      [1, 2, 3].map(() => clerk.post(address(documentId)).send(announce)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await history(documentId)).toHaveLength(1);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.error.message).toContain('完成评审');
  });

  it.each<[string, Data, number, string]>([
    ['that is unknown', { step: 'burn' }, 400, 'STEP_UNKNOWN'],
    ['that skips others', { step: 'award' }, 400, 'STEP_NOT_NOW'],
    ['from a state that was', { from: 'failed' }, 409, 'STEP_STATE_CONFLICT'],
    ['without its reason', { step: 'cancel' }, 400, 'STEP_REASON_NEEDED'],
    ['with an answer nobody asked for', { answers: { also: 1 } }, 400, 'STEP_ANSWERS'],
    ['with an unknown key', { also: 1 }, 400, 'QUERY_INVALID'],
  ])('%s is refused in words, and nothing moves', async (_what, changes, status, code) => {
    const documentId = await planned();
    const clerk = await clerkOf(app);
    const answer = await clerk.post(address(documentId)).send({ ...announce, ...changes });
    expect([answer.status, answer.body.error.details.code]).toEqual([status, code]);
    expect(answer.body.error.message).toMatch(/\p{Script=Han}/u);
    expect(new Set(await states(documentId))).toEqual(new Set(['planned']));
    expect(await history(documentId)).toEqual([]);
  });

  it('that is blocked says why, before and when it is tried', async () => {
    const timeline = { planPublishedOn: '2025-03-03', noticePublishedOn: null };
    const documentId = await planned({ timeline });
    const clerk = await clerkOf(app, 'en');
    const { body } = await clerk.get(address(documentId)).expect(200);
    expect(body.steps[0]).toMatchObject({ name: 'announce', allowed: false });
    expect(body.steps[0].why[0]).toMatch(/notice/i);
    const { body: refused } = await clerk.post(address(documentId)).send(announce).expect(400);
    expect(refused.error.details.code).toBe('STEP_BLOCKED');
    await clerkOf(app);
  });

  it('that fails in the middle leaves nothing', async () => {
    const documentId = await planned();
    const request = { uid: PROCUREMENT, documentId, step: 'announce', at: AT, by: null };
    const work = inUnitOfWork(app.strapi, async () => {
      await takeStep(app.strapi, request);
      throw new Error('the lights went out');
    });
    await expect(work).rejects.toThrow('the lights went out');
    expect(new Set(await states(documentId))).toEqual(new Set(['planned']));
    expect(await history(documentId)).toEqual([]);
  });

  it.each(['update', 'delete'])('stays in the history: no %s', async (verb) => {
    const documentId = await planned();
    await takeStep(app.strapi, {
      uid: PROCUREMENT,
      documentId,
      step: 'announce',
      at: AT,
      by: null,
    });
    const attempt = inUnitOfWork(app.strapi, async (unit) => {
      const rows = unit.table('transition_history');
      return verb === 'delete' ? rows.delete() : rows.update({ reason: '改写' });
    });
    expect(await attempt.then(() => 'done', String)).toMatch(/append-only/);
    expect(await history(documentId)).toHaveLength(1);
  });
});

describe('a state', () => {
  it.each<[string, Data, readonly string[]]>([
    ['begins as the first one', { state: 'planned' }, []],
    ['begins as no other', { state: 'awarded' }, ['STATE_BY_TRANSITION_ONLY']],
    ['is not empty', { state: null }, ['STATE_BY_TRANSITION_ONLY']],
  ])('%s', async (_what, data, codes) => {
    const work = createProcurement(app, procurementData(data));
    if (codes.length === 0) expect(await states(await work)).toEqual(['planned']);
    else expect(codesOf(await refusalOf(work))).toEqual(codes);
  });

  it('is not written by an update, in the panel, or with a publication', async () => {
    const documentId = await planned();
    const refused = await refusalOf(
      update(app, PROCUREMENT, documentId, 'zh-Hans', { state: 'accepted' }),
    );
    expect(codesOf(refused)).toEqual(['STATE_BY_TRANSITION_ONLY']);
    expect(refused.message).toContain('发布采购公告');
    const clerk = await clerkOf(app);
    for (const path of [`${PANEL}/${documentId}`, `${PANEL}/${documentId}/actions/publish`]) {
      const call = path.endsWith('publish') ? clerk.post(path) : clerk.put(path);
      const answer = await call.send({ title: '改名', state: 'closed' });
      expect([answer.status, answer.body.error.details.code]).toEqual([400, 'INVALID_INPUT']);
    }
    expect(new Set(await states(documentId))).toEqual(new Set(['planned']));
    await clerk.put(`${PANEL}/${documentId}`).send({ title: '改名', state: 'planned' }).expect(200);
  });

  it('of a copy begins anew', async () => {
    const documentId = await planned();
    await takeStep(app.strapi, {
      uid: PROCUREMENT,
      documentId,
      step: 'announce',
      at: AT,
      by: null,
    });
    const clerk = await clerkOf(app);
    const { code } = procurementData();
    const data = { code, title: '副本', state: 'tendering' };
    const { body } = await clerk.post(`${PANEL}/clone/${documentId}`).send(data).expect(200);
    const copied = String(body.data.documentId);
    expect(new Set(await states(copied))).toEqual(new Set(['planned']));
    expect(await history(copied)).toEqual([]);
  });

  it('that moved while a form was open does not cost what was typed', async () => {
    const documentId = await planned();
    const clerk = await clerkOf(app);
    const { body } = await clerk.get(`${PANEL}/${documentId}?locale=zh-Hans`).expect(200);
    await takeStep(app.strapi, {
      ...{ uid: PROCUREMENT, documentId, step: 'announce', by: null },
      at: new Date().toISOString(),
    });
    await clerk
      .put(`${PANEL}/${documentId}?locale=zh-Hans`)
      .set('x-transparency-form', String(body.data.updatedAt))
      .send({ need: '补充说明。', state: 'planned' })
      .expect(200);
    expect(new Set(await states(documentId))).toEqual(new Set(['tendering']));
  });
});

describe('the panel', () => {
  it('is read by who reads the document; steps are for who may change it', async () => {
    const own = await ownedBy('library');
    const other = await ownedBy('it');
    const head = await staffMember(app, 'department-head', ['library']);
    await head.client.get(address(own)).expect(200);
    await head.client.get(address(other)).expect(404);
    await head.client.post(address(other)).send(announce).expect(404);
    await head.client.post(address(own)).send(announce).expect(200);
    const auditor = await staffMember(app, 'auditor');
    const { body } = await auditor.client.get(address(other)).expect(200);
    expect(body.steps[0]).toMatchObject({ allowed: false, why: [expect.any(String)] });
    await auditor.client.post(address(other)).send(announce).expect(403);
    expect(await history(other)).toEqual([]);
    await app.http.get(address(own)).expect(401);
  });

  it('answers 404 for what has no steps or does not exist', async () => {
    const clerk = await clerkOf(app);
    await clerk.get('/transparency/transitions/api::place.place/none').expect(404);
    await clerk.get(address('none')).expect(404);
  });
});

async function ownedBy(department: string): Promise<string> {
  const row: { documentId: string } | null = await app.strapi.db
    .query('api::department.department')
    .findOne({ where: { code: department } });
  return planned({ ownerDepartment: { connect: [{ documentId: row?.documentId }] } });
}
