import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { emptyOutbox, outboxRows, tried, tryAgain, until } from '../support/announcements';
import { bootApp, type TestApp } from '../support/boot';
import { ask } from '../support/cached';
import { publish, update } from '../support/content-months';
import { draftedPage, PAGE } from '../support/disclosure-pages';
import { fakeReceiver, statuses, type FakeReceiver, type Received } from '../support/fake-receiver';
import { clientOf } from '../support/http-client';

const TOKEN = 'a-token-of-the-tests-only';
const PURGE = '/purge';

let receiver: FakeReceiver;
let app: TestApp;
beforeAll(async () => {
  receiver = await fakeReceiver();
  const env = { DELIVERY_PURGE_URL: receiver.url + PURGE, DELIVERY_PURGE_TOKEN: TOKEN };
  app = await bootApp({ seed: 'sample', env });
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

const keysOf = ({ headers }: Pick<Received, 'headers'>): readonly string[] =>
  String(headers['surrogate-key'] ?? '').split(' ');

it('a cache in front is told the names of what changed, by whoever may tell it', async () => {
  const documentId = await draftedPage(app, '缓存');
  await update(app, PAGE, documentId, 'zh-Hans', { title: '草稿不清缓存' });
  expect(await outboxRows(app)).toEqual([]);
  await publish(app, PAGE, documentId);
  expect(await outboxRows(app)).toMatchObject([{ topic: 'delivery.purge', state: 'waiting' }]);
  await until(() => receiver.calls.length > 0);
  const [call] = receiver.calls;
  expect(call?.path).toBe(PURGE);
  expect(call?.headers).toMatchObject({
    authorization: `Bearer ${TOKEN}`,
    'content-type': 'application/json',
  });
  const keys = call === undefined ? [] : keysOf(call);
  expect(keys).toEqual(expect.arrayContaining(['disclosure-page', documentId, 'page', 'graphql']));
  expect(JSON.parse(call?.body ?? '')).toEqual({ surrogate_keys: keys });
});

it('every answer that shows a document bears one of the names that are told when it changes', async () => {
  const documentId = await draftedPage(app, '哪里都有');
  await publish(app, PAGE, documentId);
  await until(() => receiver.calls.length > 0);
  const told = new Set(receiver.calls.flatMap(keysOf));
  const { body: found } = await app.http.get(`/api/disclosure-pages/${documentId}`).expect(200);
  const addresses = [
    ...['/api/disclosure-pages', `/api/disclosure-pages/${documentId}?populate=*&locale=en`],
    ...['/documents', `/documents/${found.data.key}`, '/en/documents', '/'],
    ...[`/api/search?q=${encodeURIComponent('哪里都有')}`, '/api/publication-records'],
  ];
  for (const path of addresses) {
    const headers = { accept: path.startsWith('/api/') ? 'application/json' : 'text/html' };
    const answer = await ask(app.url + encodeURI(decodeURI(path)), headers);
    const isNamed = keysOf(answer).some((key) => told.has(key));
    expect([path, answer.status, isNamed]).toEqual([path, 200, true]);
  }
});

it('what goes out together is one call, and each name is in it once', async () => {
  const drafts: string[] = [];
  for (let no = 0; no < 6; no += 1) drafts.push(await draftedPage(app, `一起 ${no}`));
  await inUnitOfWork(app.strapi, async () => {
    for (const documentId of drafts) await publish(app, PAGE, documentId);
  });
  expect(await outboxRows(app)).toHaveLength(6);
  await tried(app);
  expect(receiver.calls).toHaveLength(1);
  const keys = receiver.calls.flatMap(keysOf);
  expect(keys).toEqual(expect.arrayContaining(drafts));
  expect(new Set(keys).size).toBe(keys.length);
});

it('a cache that is down is told later, all at once', async () => {
  receiver.answer(PURGE, statuses(503));
  const drafts = [await draftedPage(app, '第一个'), await draftedPage(app, '第二个')];
  for (const documentId of drafts) await publish(app, PAGE, documentId);
  await tried(app);
  const waiting = await outboxRows(app, { state: 'waiting' });
  expect(waiting.map(({ failure }) => failure as unknown)).toEqual(
    Array(2).fill('Error: It answers 503'),
  );
  receiver.reset();
  await tryAgain(app);
  expect(receiver.calls).toHaveLength(1);
  expect(receiver.calls.flatMap(keysOf)).toEqual(expect.arrayContaining(drafts));
  const states = (await outboxRows(app)).map(({ state }) => state as unknown);
  expect(states).toEqual(['delivered', 'delivered']);
});

it('what is taken down is dropped too', async () => {
  const documentId = await draftedPage(app, '撤下');
  await publish(app, PAGE, documentId);
  await tried(app);
  receiver.reset();
  const admin = await clientOf(app, 'superAdmin');
  await admin
    .post(`/transparency/withdrawals/${PAGE}/${documentId}`)
    .send({ verb: 'unpublish', locale: '*', reason: '数字有误' })
    .expect(204);
  await tried(app);
  expect(receiver.calls.flatMap(keysOf)).toContain(documentId);
});
