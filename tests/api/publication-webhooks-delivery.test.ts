import {
  changeOutbox,
  emptyOutbox,
  outboxRows,
  SECRET,
  toldBy,
  tried,
  tryAgain,
  until,
} from '../support/announcements';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { publish, type Loose } from '../support/content-months';
import { draftedPage, PAGE, publicPage } from '../support/disclosure-pages';
import { fakeReceiver, isGenuine, statuses, type FakeReceiver } from '../support/fake-receiver';
import { clientOf } from '../support/http-client';
import { databaseOf, startInstance } from '../support/second-instance';

const HOOK = 'delivery.webhook/hook';
const TOKEN = 'a-token-of-the-tests-only';

let receiver: FakeReceiver;
let app: TestApp;
beforeAll(async () => {
  receiver = await fakeReceiver();
  const webhooks = ['hook', 'steady'].map((name) => ({
    ...{ name, url: `${receiver.url}/${name}`, secret: SECRET },
  }));
  const env = { DELIVERY_WEBHOOKS: JSON.stringify(webhooks), METRICS_TOKEN: TOKEN };
  app = await bootApp({ env });
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});
beforeEach(async () => {
  await tried(app);
  await emptyOutbox(app);
  receiver.reset();
});

const hookRow = async (): Promise<Loose> => (await outboxRows(app, { topic: HOOK }))[0] ?? {};
const idsOf = (path: string) =>
  receiver.callsTo(path).map(({ headers }) => String(headers['webhook-id']));

describe('a receiver', () => {
  it('that answers with 500 is called again under the same id, signed anew', async () => {
    receiver.answer('/hook', statuses(500, 503, 200));
    await publicPage(app, '重试');
    await tried(app);
    expect(await hookRow()).toMatchObject({ attempts: 1, failure: 'Error: It answers 500' });
    const before = Date.now();
    const { due_at: dueAt } = await hookRow();
    expect(Date.parse(dueAt) - before).toBeGreaterThan(10_000);
    await tryAgain(app);
    const second = Date.parse((await hookRow()).due_at) - Date.now();
    expect(second).toBeGreaterThan(40_000);
    await tryAgain(app);
    expect(await hookRow()).toMatchObject({ state: 'delivered', attempts: 3, failure: null });
    expect(receiver.callsTo('/hook').every((call) => isGenuine(SECRET, call))).toBe(true);
    expect([idsOf('/hook').length, new Set(idsOf('/hook')).size]).toEqual([3, 1]);
    const bodies = receiver.callsTo('/hook').map(({ body }) => body);
    expect(new Set(bodies).size).toBe(1);
    // The other receiver was told once, by a message of its own.
    expect(idsOf('/steady')).toHaveLength(1);
    expect(idsOf('/steady')[0]).not.toBe(idsOf('/hook')[0]);
  });

  it('that sends elsewhere is not followed', async () => {
    receiver.answer('/hook', (response) => {
      response.writeHead(307, { location: `${receiver.url}/elsewhere` }).end();
    });
    await publicPage(app, '转向');
    await tried(app);
    expect(await hookRow()).toMatchObject({ state: 'waiting', failure: 'Error: It answers 307' });
    expect(receiver.callsTo('/elsewhere')).toEqual([]);
  });

  it('that never answers is left after a time, and holds up no other', async () => {
    let isLeft = false;
    receiver.answer('/hook', (response) => {
      response.on('close', () => {
        isLeft = true;
      });
    });
    const documentId = await publicPage(app, '不答复');
    await until(() => receiver.callsTo('/steady').length === 1);
    expect(await hookRow()).toMatchObject({ state: 'waiting', failure: null });
    expect(receiver.callsTo('/steady').map(toldBy)[0]?.data.documentId).toBe(documentId);
    await publicPage(app, '又一个');
    await until(() => receiver.callsTo('/steady').length === 2);
    await until(async () => (await hookRow()).failure !== null);
    expect((await hookRow()).failure).toMatch(/took too long|aborted|timeout/i);
    await until(() => isLeft);
    receiver.reset();
  });

  it('that answers without an end is not listened to', async () => {
    let sent = 0;
    let isLeft = false;
    receiver.answer('/hook', (response) => {
      const chunk = Buffer.alloc(64 * 1024, 'x');
      response.on('close', () => {
        isLeft = true;
      });
      response.writeHead(200);
      const more = () => {
        if (response.destroyed) return;
        sent += chunk.length;
        if (response.write(chunk)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    await publicPage(app, '没完没了');
    await until(async () => (await hookRow()).state === 'delivered');
    await until(() => isLeft);
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it('that stays away is given up, which staff, figures and the log say; then it can be tried again', async () => {
    receiver.answer('/hook', statuses(500));
    await publicPage(app, '放弃');
    await tried(app);
    await changeOutbox(app, { topic: HOOK, state: 'waiting' }, { attempts: 15 });
    await tryAgain(app);
    expect(await hookRow()).toMatchObject({ state: 'dead', attempts: 16 });
    const admin = await clientOf(app, 'superAdmin');
    const { body } = await admin.get('/delivery/status').expect(200);
    expect(body.announcements).toEqual({
      ...{ isOn: true, waiting: 0, givenUp: 1 },
      newestGivenUp: [
        { topic: HOOK, failure: 'Error: It answers 500', at: expect.stringMatching(/Z$/) },
      ],
    });
    const metrics = await app.http.get('/metrics').set('Authorization', `Bearer ${TOKEN}`);
    expect(metrics.text).toContain('school_delivery_outbox_messages{state="dead"} 1');
    expect(metrics.text).toContain('school_delivery_outbox_lag_seconds');
    receiver.answer('/hook', statuses(200));
    const again = { state: 'waiting', attempts: 0, due_at: '' };
    await changeOutbox(app, { state: 'dead' }, again);
    await tryAgain(app);
    expect(await hookRow()).toMatchObject({ state: 'delivered' });
    expect(new Set(idsOf('/hook')).size).toBe(1);
  });

  it('that the configuration names no more is given up in time', async () => {
    receiver.answer('/hook', statuses(500));
    await publicPage(app, '没有此人');
    await tried(app);
    const topic = 'delivery.webhook/gone';
    await changeOutbox(app, { topic: HOOK }, { topic, due_at: '' });
    const { giveUpAbandoned } = compiled<
      typeof import('../../src/plugins/delivery/server/src/announcements/abandoned')
    >('src/plugins/delivery/server/src/announcements/abandoned.js');
    const stateIn = async (days: number, known: readonly string[]) => {
      const now = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
      await giveUpAbandoned(app.strapi, { known, now });
      return (await outboxRows(app, { topic }))[0]?.state as unknown;
    };
    expect(await stateIn(2, [HOOK])).toBe('waiting');
    expect(await stateIn(4, [HOOK, topic])).toBe('waiting');
    expect(await stateIn(4, [HOOK])).toBe('dead');
    expect((await outboxRows(app, { topic }))[0]?.failure).toMatch(/names nobody/);
  });
});

it('what was published while the receiver was down is told after a restart of the app', async () => {
  const down = await fakeReceiver();
  await down.stop();
  const { port } = new URL(down.url);
  const webhooks = [{ name: 'far', url: `${down.url}/far`, secret: SECRET }];
  const env = { ...databaseOf(app), DELIVERY_WEBHOOKS: JSON.stringify(webhooks) };
  const topic = 'delivery.webhook/far';
  const documentId = await draftedPage(app, '停机期间');

  const first = await startInstance(env);
  expect(await first.publish(PAGE, documentId)).toBe('published');
  await until(async () => (await outboxRows(app, { topic }))[0]?.failure !== null);
  await first.stop();
  const [row = {}] = await outboxRows(app, { topic });
  expect(row).toMatchObject({ state: 'waiting', failure: expect.stringMatching(/ECONNREFUSED/) });
  await changeOutbox(app, { topic }, { due_at: '', lease: null });

  const up = await fakeReceiver(Number(port));
  const second = await startInstance(env);
  await until(async () => (await outboxRows(app, { topic }))[0]?.state === 'delivered');
  await second.stop();
  await up.stop();
  const [call] = up.calls;
  expect(call && isGenuine(SECRET, call)).toBe(true);
  expect(call?.headers['webhook-id']).toBe(row.message_id);
  expect(call && toldBy(call)).toMatchObject({
    type: 'publication.published',
    data: { documentId, locale: 'zh-Hans' },
  });
});

it('many publications at once are each told once, in whatever order', async () => {
  const drafts: string[] = [];
  for (let no = 0; no < 12; no += 1) drafts.push(await draftedPage(app, `一批 ${no}`));
  await Promise.all(drafts.map((documentId) => publish(app, PAGE, documentId)));
  await tried(app);
  await until(() => receiver.callsTo('/hook').length >= drafts.length);
  const told = receiver.callsTo('/hook').map((call) => toldBy(call).data.documentId as string);
  expect(told.toSorted()).toEqual(drafts.toSorted());
});
