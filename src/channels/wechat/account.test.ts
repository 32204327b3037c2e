import {
  cutsOff,
  errs,
  keepsSilent,
  redirects,
  says,
  startFakeWechat,
  TOKEN_SECRET,
  type FakeWechat,
} from '../../../tests/support/fake-wechat';
import { createAccount, WechatError } from './account';

const SECRET = 'planted-app-secret-0001';
const HOUR = 60 * 60_000;

let fake: FakeWechat;
let now = 0;
beforeAll(async () => {
  fake = await startFakeWechat();
});
beforeEach(() => fake.reset());
afterAll(() => fake.stop());

const account = (origin = fake.origin) =>
  createAccount(
    { appId: 'wx-test', appSecret: SECRET, apiOrigin: origin },
    { timeoutMs: 250, nowMs: () => now },
  );

const draft = {
  ...{ title: '财务摘要', author: '学校', digest: '平稳。', html: '<p>正文</p>' },
  ...{ address: '', coverMediaId: 'cover-1' },
};

async function failureOf(work: Promise<unknown>): Promise<WechatError['failure']> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WechatError)) throw new Error(`No failure of WeChat: ${String(error)}`);
  expect(JSON.stringify([error.message, error.stack, error.failure])).not.toMatch(
    new RegExp(`${SECRET}|${TOKEN_SECRET}`),
  );
  return error.failure;
}

it('uploads a cover and adds a draft with one token', async () => {
  const own = account();
  expect(await own.addCover(Uint8Array.from([0xff, 0xd8, 0xff]))).toMatch(/^cover-/);
  expect(await own.addDraft(draft)).toMatch(/^draft-/);
  expect(fake.calls.map(({ path }) => path)).toEqual([
    ...['/cgi-bin/stable_token', '/cgi-bin/material/add_material', '/cgi-bin/draft/add'],
  ]);
  const [token, cover, added] = fake.calls;
  expect(token?.json).toMatchObject({ appid: 'wx-test', secret: SECRET, force_refresh: false });
  expect(cover?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(added?.query['access_token']).toMatch(TOKEN_SECRET);
  expect(added?.json).toMatchObject({ articles: [{ content: draft.html }] });
});

it('asks for another token when the first one is over', async () => {
  const own = account();
  await own.addDraft(draft);
  now += 2 * HOUR;
  await own.addDraft(draft);
  expect(fake.of('stable_token')).toHaveLength(2);
  const [first, second] = fake.of('draft/add');
  expect(second?.query['access_token']).not.toBe(first?.query['access_token']);
});

it.each([40001, 40014, 42001])('refreshes a token that is refused with %d, once', async (code) => {
  const own = account();
  fake.next('draft/add', errs(code));
  expect(await own.addDraft(draft)).toMatch(/^draft-/);
  expect(fake.of('stable_token')).toHaveLength(2);
  fake.reset();
  fake.next('draft/add', errs(code), errs(code), errs(code));
  expect(await failureOf(own.addDraft(draft))).toMatchObject({ kind: 'token', code });
  expect(fake.of('draft/add')).toHaveLength(2);
});

it('two drafts at once ask for one token', async () => {
  const own = account();
  await Promise.all([own.addDraft(draft), own.addDraft(draft)]);
  expect([fake.of('stable_token').length, fake.of('draft/add').length]).toEqual([1, 2]);
});

it('an address that is not allowed is named', async () => {
  fake.next('stable_token', errs(40164, 'invalid ip 203.0.113.9, not in whitelist rid: 1'));
  expect(await failureOf(account().addDraft(draft))).toEqual({
    ...{ kind: 'address', code: 40164, address: '203.0.113.9' },
  });
  expect(fake.of('draft/add')).toEqual([]);
});

it('what was refused for good is not tried again', async () => {
  fake.next('draft/add', errs(45009));
  expect(await failureOf(account().addDraft(draft))).toMatchObject({ kind: 'quota' });
  expect(fake.of('draft/add')).toHaveLength(1);
});

it.each([
  ['an answer that does not come', keepsSilent, 'late'],
  ['an answer that breaks off', cutsOff, 'late'],
  ['a page', says('<html>'), 'garbage'],
  ['an answer of a megabyte', says('x'.repeat(1024 * 1024)), 'garbage'],
  ['an error of the server', says({ media_id: 'm' }, 500), 'garbage'],
])('%s', async (_name, step, kind) => {
  fake.next('draft/add', step);
  expect(await failureOf(account().addDraft(draft))).toMatchObject({ kind, code: null });
});

it('an answer without end is not waited for', async () => {
  fake.next('draft/add', (_call, response) => {
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  });
  expect(await failureOf(account().addDraft(draft))).toMatchObject({ kind: 'late' });
});

it('a redirect is not followed: it would take the token elsewhere', async () => {
  const elsewhere = await startFakeWechat();
  fake.next('draft/add', redirects(`${elsewhere.origin}/cgi-bin/draft/add`));
  expect(await failureOf(account().addDraft(draft))).toMatchObject({ kind: 'garbage' });
  expect(elsewhere.calls).toEqual([]);
  await elsewhere.stop();
});

it('nobody there', async () => {
  const gone = await startFakeWechat();
  await gone.stop();
  expect(await failureOf(account(gone.origin).addDraft(draft))).toMatchObject({
    kind: 'unreachable',
  });
});
