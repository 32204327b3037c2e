import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { approve, savePolicy, simplePolicy, simpleStaff } from '../support/approval-stage';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { SUMMARY, type Data, type Loose } from '../support/content-months';
import { API, draftedMonth, planned, wish } from '../support/schedule-api';
import { staffMember, type StaffMember } from '../support/staff';

const BEFORE = '2041-07-15T00:59:59.000Z';
const DUE = '2041-07-15T01:00:05.000Z';
const TWO_HOURS_LATE = '2041-07-15T03:00:00.000Z';

interface Round {
  readonly changed: number;
  readonly unsettled: ReadonlyMap<unknown, unknown>;
}

let app: TestApp;
let office: StaffMember;

beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  office = await staffMember(app, 'disclosure-office');
});
afterAll(() => app.stop());

const runAt = (at: string, where: TestApp = app): Promise<Round> =>
  where.strapi.plugin('publication-schedule').service('operations').runDue({ clock: { at } });

async function planNow(id: number): Promise<Loose> {
  const { body } = await office.client.get(`${API}/plans/${id}`).expect(200);
  return body;
}

const publicRows = (documentId: string) =>
  app.strapi.db.query(SUMMARY).findMany({ where: { documentId, publishedAt: { $notNull: true } } });

const cancelAll = async () => {
  await inUnitOfWork(app.strapi, (unit) =>
    unit.table('schedule_plans').update({ live_key: null, due_at: null }),
  );
};

afterEach(cancelAll);

describe('a plan that is due', () => {
  it('is carried out once, never early, and its lateness is kept', async () => {
    const documentId = await draftedMonth(app);
    const { id } = await planned(office.client, documentId);
    expect((await runAt(BEFORE)).changed).toBe(0);
    expect(await publicRows(documentId)).toEqual([]);
    expect((await runAt(DUE)).changed).toBe(1);
    expect(await publicRows(documentId)).toHaveLength(1);
    expect((await runAt(DUE)).changed).toBe(0);
    const { plan, runs, events } = await planNow(id);
    expect(plan).toMatchObject({ state: 'done', latenessSeconds: 5, doneAt: DUE });
    expect(runs).toMatchObject([{ outcome: 'done', entries: 1, latenessSeconds: 5 }]);
    expect(events.map(({ name }: Data) => name)).toEqual(['done', 'claimed', 'created']);
  });

  it('is carried out once by two runners at the same time', async () => {
    const documents = [];
    for (let no = 0; no < 4; no += 1) documents.push(await draftedMonth(app));
    for (const documentId of documents) await planned(office.client, documentId);
    const rounds = await Promise.all([runAt(DUE), runAt(DUE), runAt(DUE)]);
    expect(rounds.reduce((sum, { changed }) => sum + changed, 0)).toBe(4);
    for (const documentId of documents) expect(await publicRows(documentId)).toHaveLength(1);
    const runs = await inUnitOfWork(app.strapi, (unit) =>
      unit.table('schedule_runs').groupBy('plan_id').count({ n: '*' }),
    );
    expect(runs.every(({ n }: Loose) => Number(n) === 1)).toBe(true);
  });

  it('waits with the reason when the content is not valid, and stops no other', async () => {
    const broken = await draftedMonth(app, { checkedByRole: null });
    const fine = await draftedMonth(app);
    const { id } = await planned(office.client, broken);
    await planned(office.client, fine);
    await runAt(DUE);
    expect(await publicRows(broken)).toEqual([]);
    expect(await publicRows(fine)).toHaveLength(1);
    const { plan } = await planNow(id);
    expect(plan.state).toBe('needsAttention');
    expect(plan.reason.message).toMatch(/[一-鿿]/);
    await office.client
      .post(`${API}/plans/${id}/run-now`)
      .send({ version: plan.version })
      .expect(200);
    await app.strapi.documents(SUMMARY).update({
      documentId: broken,
      ...({ locale: 'zh-Hans', data: { checkedByRole: '总务主任' } } as object),
    });
    await runAt(new Date().toISOString());
    expect((await planNow(id)).plan.state).toBe('done');
    expect(await publicRows(broken)).toHaveLength(1);
  });

  it('is tried again after a fault, and people are told of it in their words', async () => {
    const documentId = await draftedMonth(app);
    const { id } = await planned(office.client, documentId);
    let isBroken = true;
    app.strapi.documents.use((context, next) => {
      const isOurs = context.action === 'publish' && context.params.documentId === documentId;
      if (isBroken && isOurs) throw new Error('disk I/O error');
      return next();
    });
    await runAt(DUE);
    const { plan } = await planNow(id);
    expect(plan.state).toBe('retryWait');
    expect(plan.reason.message).toBe(
      '执行时出了故障，系统会自动再试。故障信息：Error: disk I/O error',
    );
    expect(await publicRows(documentId)).toEqual([]);
    isBroken = false;
    expect((await runAt(DUE)).changed).toBe(0);
    await runAt(plan.dueAt);
    const { plan: later, runs } = await planNow(id);
    expect(later.state).toBe('done');
    expect(runs.map(({ outcome }: Data) => outcome)).toEqual(['done', 'retryWait']);
    expect(await publicRows(documentId)).toHaveLength(1);
  });

  it('that is hours late waits for somebody to decide', async () => {
    const documentId = await draftedMonth(app);
    const { id } = await planned(office.client, documentId);
    await runAt(TWO_HOURS_LATE);
    expect((await planNow(id)).plan.state).toBe('missed');
    expect(await publicRows(documentId)).toEqual([]);
  });

  it('of somebody who may publish no longer waits', async () => {
    const gone = await staffMember(app, 'disclosure-office');
    const documentId = await draftedMonth(app);
    const { id } = await planned(gone.client, documentId);
    await app.strapi.db
      .query('admin::user')
      .update({ where: { id: gone.id }, data: { isActive: false } });
    await runAt(DUE);
    const { plan } = await planNow(id);
    expect([plan.state, plan.reason.code]).toEqual(['needsAttention', 'requesterLostRight']);
    expect(await publicRows(documentId)).toEqual([]);
  });

  it('comes down when its notice period is over, and the record says so', async () => {
    const documentId = await draftedMonth(app);
    const takeDown = { kind: 'workdaysAfterPublish', workdays: 5 } as const;
    await planned(office.client, documentId, { takeDown });
    await runAt(DUE);
    expect(await publicRows(documentId)).toHaveLength(1);
    const { body } = await office.client
      .get(`${API}/plans?uid=${SUMMARY}&verb=unpublish&state=armed`)
      .expect(200);
    const plan = body.plans.find((each: Loose) => each['documentId'] === documentId);
    expect(plan.workdays).toBe(5);
    await runAt(plan.plannedAt);
    expect(await publicRows(documentId)).toEqual([]);
    const record = await app.strapi.db
      .query('api::publication-record.publication-record')
      .findOne({ where: { contentDocumentId: documentId, channel: 'website' } });
    expect(record?.note).toBe('公示期5个工作日已满，按计划撤下');
  });
});

describe('a window whose publication is late', () => {
  const ONE_MINUTE = { kind: 'at', local: '2041-07-15T09:01' } as const;
  const CLAIMED = '2041-07-15T01:00:30.000Z';
  const TOO_SOON = '2041-07-15T01:01:05.000Z';
  const LEASE_IS_OVER = '2041-07-15T01:01:40.000Z';

  async function takeDownOf(documentId: string): Promise<Loose> {
    const { body } = await office.client
      .get(`${API}/plans?uid=${SUMMARY}&verb=unpublish`)
      .expect(200);
    return body.plans.find((each: Loose) => each['documentId'] === documentId);
  }

  it('does not come down while another process is at it, and then comes down after it', async () => {
    const { claimDue } = compiled<
      typeof import('../../src/plugins/publication-schedule/server/src/engine/claim')
    >('src/plugins/publication-schedule/server/src/engine/claim.js');
    const { findPlan } = compiled<
      typeof import('../../src/plugins/publication-schedule/server/src/store/plan-store')
    >('src/plugins/publication-schedule/server/src/store/plan-store.js');
    const documentId = await draftedMonth(app);
    const { id } = await planned(office.client, documentId, { takeDown: ONE_MINUTE });
    const kept = await inUnitOfWork(app.strapi, (unit) => findPlan(unit, id));
    if (kept === null) throw new Error('The plan is not there');
    // A process that takes it and is never heard of again.
    const gone = { strapi: app.strapi, runnerId: 'gone', clock: { at: CLAIMED } };
    expect(await claimDue(gone, kept)).toMatchObject({ blockedBy: null });
    expect((await runAt(TOO_SOON)).changed).toBe(0);
    expect((await takeDownOf(documentId)).state).toBe('armed');
    await runAt(LEASE_IS_OVER);
    expect([(await planNow(id)).plan.state, (await takeDownOf(documentId)).state]).toEqual([
      'done',
      'done',
    ]);
    expect(await publicRows(documentId)).toEqual([]);
    const { events } = await planNow(id);
    expect(events.map(({ name }: Data) => name)).toContain('leaseExpired');
  });

  it('waits with it for somebody, and comes down when it has gone out', async () => {
    const documentId = await draftedMonth(app, { checkedByRole: null });
    const { id } = await planned(office.client, documentId, { takeDown: ONE_MINUTE });
    await runAt(TOO_SOON);
    expect((await planNow(id)).plan.state).toBe('needsAttention');
    expect((await takeDownOf(documentId)).state).toBe('armed');
    await app.strapi.documents(SUMMARY).update({
      documentId,
      ...({ locale: 'zh-Hans', data: { checkedByRole: '总务主任' } } as object),
    });
    const { version } = (await planNow(id)).plan;
    await office.client.post(`${API}/plans/${id}/run-now`).send({ version }).expect(200);
    await runAt(new Date().toISOString());
    expect(await publicRows(documentId)).toHaveLength(1);
    await runAt(TOO_SOON);
    expect((await takeDownOf(documentId)).state).toBe('done');
    expect(await publicRows(documentId)).toEqual([]);
  });
});

describe('nothing that was published or taken down is no success', () => {
  it('a document that vanished from the database needs somebody', async () => {
    const documentId = await draftedMonth(app);
    const { id } = await planned(office.client, documentId);
    await app.strapi.db.query(SUMMARY).deleteMany({ where: { documentId } });
    await runAt(DUE);
    const { plan } = await planNow(id);
    expect([plan.state, plan.reason.code]).toEqual(['needsAttention', 'ruleRefused']);
  });

  it('what somebody took down before has failed', async () => {
    const documentId = await draftedMonth(app);
    await app.strapi.documents(SUMMARY).publish({ documentId, locale: 'zh-Hans' });
    const takeDown = { kind: 'at', local: '2041-07-15T09:00' } as const;
    const { body } = await office.client
      .post(`${API}/plans`)
      .send(wish(documentId, { takeDown }))
      .expect(201);
    await app.strapi.documents(SUMMARY).unpublish({ documentId, locale: 'zh-Hans' });
    await runAt(DUE);
    const { plan, runs } = await planNow(body.plans[0].id);
    expect([plan.state, plan.reason.code]).toEqual(['failed', 'SCHEDULE_NOTHING_PUBLISHED']);
    expect(runs).toMatchObject([{ outcome: 'failed', entries: 0 }]);
  });

  it('a document that was deleted does not come back', async () => {
    const documentId = await draftedMonth(app);
    const { id } = await planned(office.client, documentId);
    await app.strapi.documents(SUMMARY).delete({ documentId, locale: '*' });
    expect((await runAt(DUE)).changed).toBe(0);
    expect((await planNow(id)).plan.state).toBe('cancelled');
    expect(await publicRows(documentId)).toEqual([]);
  });
});

/** Some minutes from now, so that what is run now is not hours early or late; and just after that. */
function soon(): { readonly time: { readonly local: string }; readonly after: string } {
  const minute = Math.ceil(Date.now() / 60_000) * 60_000 + 300_000;
  const inChina = new Date(minute + 8 * 3_600_000).toISOString();
  return { time: { local: inChina.slice(0, 16) }, after: new Date(minute + 5000).toISOString() };
}

describe('a bundle that goes out whole', () => {
  it('waits whole for one that cannot go out, and goes out whole', async () => {
    const broken = await draftedMonth(app, { checkedByRole: null });
    const fine = await draftedMonth(app);
    const targets = [fine, broken].map((documentId) => ({
      ...{ uid: SUMMARY, documentId, locale: 'zh-Hans' },
    }));
    const { time, after } = soon();
    const made = await office.client
      .post(`${API}/bundles`)
      .send({ title: '七月', mode: 'atomic', time, targets })
      .expect(201);
    await runAt(after);
    expect([...(await publicRows(fine)), ...(await publicRows(broken))]).toEqual([]);
    const { body } = await office.client.get(`${API}/bundles/${made.body.bundle.id}`).expect(200);
    expect(body.plans.map(({ state }: Data) => state)).toEqual([
      'needsAttention',
      'needsAttention',
    ]);
    await app.strapi.documents(SUMMARY).update({
      documentId: broken,
      ...({ locale: 'zh-Hans', data: { checkedByRole: '总务主任' } } as object),
    });
    const stuck = body.plans.find((each: Loose) => each['documentId'] === broken);
    await office.client
      .post(`${API}/plans/${stuck.id}/run-now`)
      .send({ version: stuck.version })
      .expect(200);
    await runAt(after);
    expect(await publicRows(fine)).toHaveLength(1);
    expect(await publicRows(broken)).toHaveLength(1);
  });
});

describe('a copy of the database', () => {
  it('publishes nothing until somebody adopts its plans', async () => {
    const documentId = await draftedMonth(app);
    const { id } = await planned(office.client, documentId);
    await inUnitOfWork(app.strapi, async (unit) => {
      await unit.table('schedule_plans').where({ id }).update({ installation_id: 'another' });
    });
    await runAt(DUE);
    const { plan } = await planNow(id);
    expect([plan.state, plan.isForeign]).toEqual(['paused', true]);
    expect(await publicRows(documentId)).toEqual([]);
  });
});

describe('together with approval', () => {
  it('waits for the approval, and goes out once when it comes', async () => {
    const staff = await simpleStaff(app);
    await savePolicy(app, 'scheduleEngine', simplePolicy());
    const documentId = await draftedMonth(app);
    const { id } = await planned(office.client, documentId);
    await runAt(DUE);
    const { plan } = await planNow(id);
    expect([plan.state, plan.reason.code]).toEqual(['needsAttention', 'approvalMissing']);
    expect(plan.reason.message).toMatch(/还没有获得批准/);
    await approve(app, staff, documentId);
    expect((await planNow(id)).plan.state).toBe('armed');
    await runAt(DUE);
    expect((await planNow(id)).plan.state).toBe('done');
    expect(await publicRows(documentId)).toHaveLength(1);
  });
});
