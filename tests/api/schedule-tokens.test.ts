import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import { SUMMARY, type Data, type Loose } from '../support/content-months';
import {
  API,
  draftedMonth,
  NINE,
  NINE_AT,
  planned,
  refused,
  TEN,
  wish,
} from '../support/schedule-api';
import { staffMember, type StaffMember } from '../support/staff';

const ACTION = 'plugin::publication-schedule';

let app: TestApp;
let office: StaffMember;
let full: TestAgent;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  office = await staffMember(app, 'disclosure-office');
  full = await tokenOf({ type: 'full-access' });
});
afterAll(() => app.stop());

interface Tokens {
  create(token: Data): Promise<{ readonly accessKey: string }>;
}

let count = 0;

/** Requests with a new token of the content API. */
async function tokenOf(facts: Data): Promise<TestAgent> {
  count += 1;
  const tokens = app.strapi.service('admin::api-token-content-api') as unknown as Tokens;
  const token = { name: `token ${count}`, description: '', lifespan: null, ...facts };
  const { accessKey } = await tokens.create(token);
  return supertest.agent(app.url).set('Authorization', `Bearer ${accessKey}`);
}

const listed = (...actions: readonly string[]) =>
  tokenOf({ type: 'custom', permissions: actions.map((action) => `${ACTION}.${action}`) });

describe('the content API', () => {
  it('answers nobody without a token, and no token without the action', async () => {
    const plan = await planned(office.client, await draftedMonth(app));
    const bare = supertest(app.url);
    expect([401, 403]).toContain((await bare.get('/api/publication-schedule/plans')).status);
    for (const client of [await tokenOf({ type: 'read-only' }), await listed('plans.one')]) {
      expect((await client.get('/api/publication-schedule/plans')).status).toBe(403);
    }
    const reader = await listed('plans.list', 'plans.one');
    await reader.get(`/api/publication-schedule/plans/${plan.id}`).expect(200);
    const { status } = await reader
      .post(`/api/publication-schedule/plans/${plan.id}/pause`)
      .send({ version: 1 });
    expect(status).toBe(403);
  });

  it('plans for a token what it may publish, and keeps its name with it', async () => {
    const sent = wish(await draftedMonth(app), { publish: NINE });
    const weak = await listed('plans.create');
    const answer = await weak.post('/api/publication-schedule/plans').send(sent);
    expect(refused(answer)).toMatchObject({ status: 403, code: 'SCHEDULE_PUBLISH_RIGHT_NEEDED' });
    const { body } = await full.post('/api/publication-schedule/plans').send(sent).expect(201);
    expect(body.plans[0]).toMatchObject({ plannedAt: NINE_AT, requester: null });
    const { body: seen } = await office.client.get(`${API}/plans/${body.plans[0].id}`).expect(200);
    expect(seen.events).toMatchObject([{ name: 'created', by: null }]);
  });

  it('tells everybody what goes out soon and was marked so: the title and the day', async () => {
    const local = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 11);
    const publish = { local: `${local}12:00` };
    const open = await planned(office.client, await draftedMonth(app), {
      ...{ publish, isAnnounceable: true },
    });
    await planned(office.client, await draftedMonth(app), { publish });
    const { body } = await app.http.get('/api/publication-schedule/upcoming?limit=5').expect(200);
    expect(body).toEqual({
      data: [{ title: open.title, date: local.slice(0, 10), locale: 'zh-Hans' }],
    });
    const other = await app.http.get('/api/publication-schedule/upcoming?locale=en').expect(200);
    expect(other.body).toEqual({ data: [] });
    await app.http.get('/api/publication-schedule/upcoming?state=armed').expect(400);
    const query = '{ upcomingPublications(limit: 5) { title date locale } }';
    const answer = await app.http.post('/graphql').send({ query }).expect(200);
    expect(answer.body).toEqual({ data: { upcomingPublications: body.data } });
  });
});

describe('GraphQL', () => {
  const ask = async (client: TestAgent, query: string): Promise<Loose> =>
    (await client.post('/graphql').send({ query })).body;

  it('answers the public nothing but what is announced', async () => {
    const body = await ask(supertest.agent(app.url), '{ publicationPlans { total } }');
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('makes, moves, shows and calls off plans for a token that may', async () => {
    const documentId = await draftedMonth(app);
    const made = await ask(
      full,
      `mutation { createPublicationPlan(uid: "${SUMMARY}", documentId: "${documentId}",
        locale: "zh-Hans", publish: { local: "${NINE.local}" }, takeDown: { workdays: 5 }) {
        plans { id version verb local workdays } warnings { code } } }`,
    );
    expect(made.data.createPublicationPlan).toMatchObject({
      plans: [
        { version: 1, verb: 'publish', local: NINE.local },
        { verb: 'unpublish', workdays: 5 },
      ],
      warnings: [{ code: 'SCHEDULE_CALENDAR_YEAR_MISSING' }],
    });
    const { id } = made.data.createPublicationPlan.plans[0];
    const moved = await ask(
      full,
      `mutation { movePublicationPlan(id: ${id}, version: 1, to: { local: "${TEN.local}" }) {
        plans { version local } } }`,
    );
    expect(moved.data.movePublicationPlan.plans[0]).toEqual({ version: 2, local: TEN.local });
    const stale = await ask(
      full,
      `mutation { pausePublicationPlan(id: ${id}, version: 1) { plans { id } } }`,
    );
    expect(stale.errors[0].message).toContain('刚刚被别人改过');
    const shown = await ask(
      full,
      `{ publicationPlan(id: ${id}) { state plannedAt }
        publicationPlanPreview(planIds: [${id}]) { outcome reasons { code } }
        publicationPlans(uid: "${SUMMARY}", state: ["armed"]) { total }
        publicationScheduleHealth { isRunnerAlive overdue } }`,
    );
    expect(shown.data).toMatchObject({
      publicationPlan: { state: 'armed', plannedAt: '2041-07-15T02:00:00.000Z' },
      publicationPlanPreview: [{ outcome: 'runs', reasons: [] }],
      publicationScheduleHealth: { overdue: 0 },
    });
    const ended = await ask(
      full,
      `mutation { cancelPublicationPlan(id: ${id}, version: 2, reason: "不发了") {
        plans { state reason { message } } } }`,
    );
    expect(ended.data.cancelPublicationPlan.plans).toEqual([
      { state: 'cancelled', reason: { message: '已取消。原因：不发了' } },
    ]);
  });

  it('makes a bundle and shows what would become of it', async () => {
    const ids = [await draftedMonth(app), await draftedMonth(app)];
    const targets = ids
      .map((id) => `{ uid: "${SUMMARY}", documentId: "${id}", locale: "zh-Hans" }`)
      .join(', ');
    const made = await ask(
      full,
      `mutation { createPublicationBundle(title: "两个月", time: { local: "${NINE.local}" },
        targets: [${targets}]) { mode state plans { id version } preview { outcome order } } }`,
    );
    expect(made.data.createPublicationBundle).toMatchObject({
      ...{ mode: 'atomic', state: 'waiting' },
      preview: [
        { outcome: 'runs', order: 1 },
        { outcome: 'runs', order: 2 },
      ],
    });
  });
});

describe('a calendar that is read elsewhere', () => {
  const made = async (who: StaffMember): Promise<string> =>
    (await who.client.post(`${API}/feed`).send({}).expect(201)).body.path;

  it('shows by its address what its owner may see, until a new one is made', async () => {
    const plan = await planned(office.client, await draftedMonth(app), {
      publish: { local: new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 16) },
    });
    const path = await made(office);
    const { text, headers } = await app.http.get(path).expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(text).toContain(`UID:plan-${plan.id}@`);
    const head = await staffMember(app, 'department-head', ['general-affairs']);
    expect((await app.http.get(await made(head)).expect(200)).text).not.toContain(
      `UID:plan-${plan.id}@`,
    );
    const again = await made(office);
    expect(again).not.toBe(path);
    const gone = await app.http.get(path);
    expect(refused(gone)).toMatchObject({ status: 404, code: 'SCHEDULE_FEED_NOT_FOUND' });
    await office.client.delete(`${API}/feed`).expect(200);
    expect((await app.http.get(again)).status).toBe(404);
  });

  it('closes when its owner may not read plans any more', async () => {
    const leaver = await staffMember(app, 'auditor');
    const path = await made(leaver);
    await app.http.get(path).expect(200);
    await app.strapi.db
      .query('admin::user')
      .update({ where: { id: leaver.id }, data: { isActive: false } });
    expect((await app.http.get(path)).status).toBe(404);
  });
});
