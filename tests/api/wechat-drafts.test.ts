import type TestAgent from 'supertest/lib/agent';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { rowsIn } from '../support/approval-stage';
import { bootApp, compiled, type TestApp } from '../support/boot';
import {
  errs,
  keepsSilent,
  says,
  startFakeWechat,
  TOKEN_SECRET,
  type FakeWechat,
} from '../support/fake-wechat';
import { clientOf } from '../support/http-client';
import { staffMember } from '../support/staff';

const ORIGIN = 'https://school.example';
const MONTH = 'api::finance-summary.finance-summary';
const SECRET = 'planted-app-secret-0001';
const MESSAGE = Symbol.for('message');

let fake: FakeWechat;
let app: TestApp;
let editor: TestAgent;
const lines: string[] = [];

beforeAll(async () => {
  fake = await startFakeWechat();
  app = await bootApp({
    seed: 'sample',
    env: {
      ...{ PUBLIC_URL: ORIGIN, WECHAT_APP_ID: 'wx0123456789abcdef', WECHAT_APP_SECRET: SECRET },
      WECHAT_API_ORIGIN: fake.origin,
    },
  });
  app.strapi.log.on('data', (entry: { readonly [MESSAGE]?: string }) => {
    lines.push(String(entry[MESSAGE]));
  });
  editor = await clientOf(app, 'editor');
});
beforeEach(() => fake.reset());
afterAll(async () => {
  await app.stop();
  await fake.stop();
});

const monthOf = async (period: string) =>
  (await app.strapi.documents(MONTH).findFirst({ filters: { period } }))?.documentId ?? '';
const pathOf = (documentId: string, uid = MONTH) =>
  `/transparency/wechat-drafts/${uid}/${documentId}`;
const save = (documentId: string, locale = 'zh-Hans', client = editor) =>
  client.post(pathOf(documentId)).send({ locale });
const refusalOf = ({ status, body }: { status: number; body: { error?: unknown } }) => {
  const { message, details } = body.error as { message: string; details: { code: string } };
  return { status, message, code: details.code };
};
const forget = () =>
  inUnitOfWork(app.strapi, async (unit) => {
    await unit.table('wechat_drafts').delete();
    await unit.table('wechat_covers').delete();
  });

it('saves what the public reads, with a cover and the address of its page', async () => {
  const june = await monthOf('2025-06');
  const { body } = await save(june).expect(200);
  expect(body).toEqual({
    mediaId: expect.stringMatching(/^draft-/),
    savedAt: expect.any(String),
    isNew: true,
  });
  const [cover] = fake.of('material/add_material');
  expect(cover?.body.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(true);
  const [{ articles }] = fake.of('draft/add').map(({ json }) => json) as [
    { articles: readonly Record<string, string>[] },
  ];
  const texts = await editor.get(`/transparency/texts/${MONTH}/${june}?locale=zh-Hans`).expect(200);
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    ...{ title: '2025年6月财务摘要', content: texts.body.article.html },
    ...{ content_source_url: `${ORIGIN}/finance/2025-06`, need_open_comment: 0 },
    thumb_media_id: expect.stringMatching(/^cover-/),
  });
});

it('pressing twice makes one draft; the cover is uploaded once for all', async () => {
  await forget();
  const july = await monthOf('2025-07');
  const answers = await Promise.all([save(july), save(july), save(july)]);
  const again = await save(july).expect(200);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set([...answers, again].map(({ body }) => body.mediaId)).size).toBe(1);
  expect(again.body.isNew).toBe(false);
  expect(fake.of('draft/add')).toHaveLength(1);
  await save(july, 'en').expect(200);
  expect(fake.of('draft/add')).toHaveLength(2);
  expect(fake.of('material/add_material')).toHaveLength(1);
});

it('another process that is about the same draft is not overtaken, until it is gone', async () => {
  await forget();
  const { claimDraft, SAME_DRAFT_MS } = compiled<
    typeof import('../../src/channels/wechat/draft-store')
  >('src/channels/wechat/draft-store.js');
  const key = { appId: 'wx-x', uid: MONTH, documentId: 'd', locale: 'en', revision: 1 };
  const claimAt = (claim: string, at: number) =>
    claimDraft(app.strapi, key, { claim, by: 1, at: new Date(at) });
  expect(await claimAt('one', 0)).toEqual({ kind: 'mine' });
  expect(await claimAt('two', 60_000)).toEqual({ kind: 'underway' });
  expect(await claimAt('three', 121_000)).toEqual({ kind: 'mine' });
  await inUnitOfWork(app.strapi, (unit) =>
    unit
      .table('wechat_drafts')
      .where({ claim: 'three' })
      .update({ media_id: 'm', made_at: new Date(122_000).toISOString() }),
  );
  expect(await claimAt('four', 122_000 + SAME_DRAFT_MS)).toMatchObject({ kind: 'made' });
  expect(await claimAt('five', 122_001 + SAME_DRAFT_MS)).toEqual({ kind: 'mine' });
});

it('of many who claim the same draft at once one makes it', async () => {
  const { claimDraft } = compiled<typeof import('../../src/channels/wechat/draft-store')>(
    'src/channels/wechat/draft-store.js',
  );
  const key = { appId: 'wx-x', uid: MONTH, documentId: 'race', locale: 'en', revision: 1 };
  for (const at of [new Date(0), new Date(500_000)]) {
    const claims = await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        claimDraft(app.strapi, key, { claim: `${at.getTime()}-${number}`, by: 1, at }),
      ),
    );
    expect(claims.map(({ kind }) => kind).sort()).toEqual(['mine', ...Array(11).fill('underway')]);
  }
});

it('a cover that somebody has deleted there is uploaded anew', async () => {
  await forget();
  await save(await monthOf('2025-05')).expect(200);
  fake.reset();
  fake.next('draft/add', errs(40007));
  await save(await monthOf('2025-04')).expect(200);
  expect(fake.of('material/add_material')).toHaveLength(1);
  expect(fake.of('draft/add')).toHaveLength(2);
});

it.each([
  [45009, 429, 'WECHAT_QUOTA_TOO_MANY', /明天再试/],
  [48001, 409, 'WECHAT_UNAUTHORIZED_CONFLICT', /接口权限/],
  [-1, 503, 'WECHAT_BUSY_UNAVAILABLE', /过几分钟再试/],
  [12345, 409, 'WECHAT_REFUSED_CONFLICT', /12345/],
])('%d is a sentence that says what to do; the next press tries again', async (...expected) => {
  const [code, status, name, said] = expected;
  await forget();
  const march = await monthOf('2025-03');
  fake.next('draft/add', errs(code));
  const refusal = refusalOf(await save(march));
  expect(refusal).toEqual({ status, code: name, message: expect.stringMatching(said) });
  await save(march).expect(200);
});

it('says it in the language of the panel', async () => {
  await forget();
  fake.next('draft/add', errs(45009));
  const answer = await save(await monthOf('2025-03')).set('Accept-Language', 'en');
  expect(refusalOf(answer).message).toMatch(/Try again tomorrow/);
});

it('an answer that makes no sense is told as one', async () => {
  await forget();
  fake.next('draft/add', says('<html>proxy</html>'));
  const refusal = refusalOf(await save(await monthOf('2025-03')));
  expect(refusal).toMatchObject({ status: 503, code: 'WECHAT_GARBAGE_UNAVAILABLE' });
});

it('what is not public is not sent', async () => {
  const february = await monthOf('2025-02');
  await app.strapi.documents(MONTH).unpublish({ documentId: february, locale: '*' });
  expect(refusalOf(await save(february)).code).toBe('WECHAT_DOCUMENT_NOT_FOUND');
  expect(refusalOf(await save('nothing')).code).toBe('WECHAT_DOCUMENT_NOT_FOUND');
  await editor.post(pathOf('1', 'admin::user')).send({ locale: 'en' }).expect(404);
  await editor.post(pathOf(february)).send({ locale: 'fr' }).expect(400);
  await editor.post(pathOf(february)).send({ locale: 'en', html: '<p>mine</p>' }).expect(400);
  expect(fake.calls).toEqual([]);
});

it('is for those who have the permission, and nobody else is told of it', async () => {
  const june = await monthOf('2025-06');
  await app.http.post(pathOf(june)).send({ locale: 'en' }).expect(401);
  await app.http.get('/transparency/sending').expect(401);
  const offered = async (client: TestAgent) =>
    (await client.get('/transparency/sending').expect(200)).body.wechatDraft;
  expect(await offered(editor)).toBe(true);
  for (const role of ['auditor', 'vice-head', 'department-head'] as const) {
    const { client } = await staffMember(app, role, ['finance']);
    await save(june, 'zh-Hans', client).expect(403);
    expect(await offered(client)).toBe(false);
  }
  expect(fake.calls).toEqual([]);
});

it('neither secret nor token is in the log, in an answer or in the database', async () => {
  await forget();
  const march = await monthOf('2025-03');
  fake.next('stable_token', errs(40001, `invalid credential ${SECRET}`));
  fake.next('draft/add', errs(40001), errs(40001, `bad ${TOKEN_SECRET}`));
  const answers = [await save(march), await save(march)];
  const rows = await rowsIn(app, 'wechat_drafts', {});
  expect(lines.some((line) => line.includes('WeChat: '))).toBe(true);
  const told = JSON.stringify([lines, answers.map(({ text }) => text), rows]);
  expect(told).not.toContain(SECRET);
  expect(told).not.toContain(TOKEN_SECRET);
});

it('whoever goes away leaves no claim behind', async () => {
  await forget();
  const march = await monthOf('2025-03');
  fake.next('draft/add', keepsSilent);
  const { saveDraft } = compiled<typeof import('../../src/channels/wechat/save-draft')>(
    'src/channels/wechat/save-draft.js',
  );
  const { createAccount } = compiled<typeof import('../../src/channels/wechat/account')>(
    'src/channels/wechat/account.js',
  );
  const settings = { appId: 'wx-quick', appSecret: SECRET, apiOrigin: fake.origin };
  const account = createAccount(settings, { timeoutMs: 200, nowMs: () => Date.now() });
  const asked = { uid: MONTH, documentId: march, locale: 'zh-Hans', by: 1 } as const;
  await expect(saveDraft(app.strapi, account, asked)).rejects.toMatchObject({
    ...{ status: 503, details: { code: 'WECHAT_LATE_UNAVAILABLE' } },
  });
  expect(await rowsIn(app, 'wechat_drafts', { app_id: 'wx-quick' })).toEqual([]);
});

it('of all this nothing but tokens, covers and drafts was asked for: nothing is published', () => {
  expect([...fake.everAsked].sort()).toEqual([
    ...['/cgi-bin/draft/add', '/cgi-bin/material/add_material', '/cgi-bin/stable_token'],
  ]);
});

describe('without credentials', () => {
  beforeAll(async () => {
    await app.stop();
    app = await bootApp({ seed: 'sample' });
    editor = await clientOf(app, 'editor');
  });

  it('nothing is offered and nothing is done', async () => {
    const { body } = await editor.get('/transparency/sending').expect(200);
    expect(body.wechatDraft).toBe(false);
    const refusal = refusalOf(await save(await monthOf('2025-06')));
    expect(refusal).toMatchObject({ status: 404, code: 'WECHAT_OFF_NOT_FOUND' });
    expect(fake.calls).toEqual([]);
  });
});
