import type { Page } from 'playwright-core';
import { DEMO_CLERK } from '../../src/seed/role-users';
import type { AdminPanel } from '../support/admin-panel';
import { startFakeGateway, type FakeGateway } from '../support/fake-gateway';
import { errs, startFakeWechat, type FakeWechat } from '../support/fake-wechat';
import { demoUser, setStage } from '../support/stage';

const SUMMARY = 'api::finance-summary.finance-summary';

let wechat: FakeWechat;
let gateway: FakeGateway;
const env: Record<string, string> = {
  ...{ WECHAT_APP_ID: 'wx0123456789abcdef', WECHAT_APP_SECRET: 'a-secret-of-the-tests-only' },
  ...{ SMS_PROVIDER: 'http', SMS_GATEWAY_SECRET: 'a-secret-of-the-tests-only' },
};
// Before the stage: its server has to know where the others are.
beforeAll(async () => {
  wechat = await startFakeWechat();
  gateway = await startFakeGateway();
  Object.assign(env, { WECHAT_API_ORIGIN: wechat.origin, SMS_GATEWAY_URL: gateway.url });
});
const stage = setStage({ folder: 'channels', env });
let panel: AdminPanel;
let page: Page;
beforeAll(async () => {
  panel = await stage.signedInAs(DEMO_CLERK);
  page = panel.page;
});
afterAll(async () => {
  await wechat.stop();
  await gateway.stop();
});

test('what is public is saved as a WeChat draft, and the panel says who sends it', async () => {
  await panel.openEntry(SUMMARY, '2025-06');
  wechat.next('stable_token', errs(40164, 'invalid ip 203.0.113.9, not in whitelist rid: 1'));
  await panel.button('存为公众号草稿').click();
  await page.getByText('服务器的地址（203.0.113.9）不在公众号的 IP 白名单中').waitFor();
  await panel.button('存为公众号草稿').click();
  await page.getByText('已存入公众号的草稿箱。请在公众平台检查后由负责人发送。').waitFor();
  await panel.button('存为公众号草稿').click();
  await page.getByText(/这一版在 .+ 已存入公众号的草稿箱，没有再存一份。/).waitFor();
  expect(wechat.of('draft/add')).toHaveLength(1);
  await stage.picture(page, 'wechat-draft');
});

test('one message goes to the number typed in', async () => {
  const number = page.getByRole('textbox', { name: '您的手机号码' });
  await number.fill('12345');
  await panel.button('发送一条试看').click();
  await page.getByText('这不是大陆的手机号码。').waitFor();
  await number.fill('138 1234 5678');
  await panel.button('发送一条试看').click();
  await page.getByText('已交给短信网关，请看手机。').waitFor();
  expect(gateway.calls.map(({ body }) => JSON.parse(body).to)).toEqual(['+8613812345678']);
  await stage.picture(page, 'sms-trial');
});

test('from the draft a way leads to the record of the posting', async () => {
  await page.getByRole('link', { name: '发送之后在这里登记' }).click();
  await panel.field('contentKey').waitFor();
});

test('who may do neither is offered neither', async () => {
  const reader = await stage.signedInAs(demoUser('auditor'));
  await reader.openEntry(SUMMARY, '2025-06');
  await reader.button('复制公众号文章').waitFor();
  await reader.page.waitForLoadState('networkidle');
  expect(await reader.button('存为公众号草稿').count()).toBe(0);
  expect(await reader.button('发送一条试看').count()).toBe(0);
});
