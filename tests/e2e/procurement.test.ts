import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

import { DEMO_CLERK, DEMO_USERS } from '../../src/seed/role-users';
import { AdminPanel } from '../support/admin-panel';
import { openBrowser, type TestBrowser } from '../support/browser';
import { startServer, type TestServer } from '../support/server';

const PROCUREMENT = 'api::procurement.procurement';
const PICTURES = path.join('.tmp', 'e2e', 'procurement');

let server: TestServer;
let browser: TestBrowser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ seed: 'sample' }), openBrowser()]);
  await mkdir(PICTURES, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const picture = (page: Page, name: string) =>
  page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });

async function signedInAs(account: { readonly email: string; readonly password: string }) {
  const panel = new AdminPanel(await browser.newPage(), server.url);
  await panel.signIn(account);
  return panel;
}

async function openProcurement(code: string) {
  const panel = await signedInAs(DEMO_CLERK);
  await panel.openEntry(PROCUREMENT, code);
  await panel.page.getByText('当前状态').waitFor();
  return panel;
}

/** The badges on the public page: kind, method, state. */
async function badgesOf(key: string): Promise<string> {
  const page = await browser.newPage('phone');
  await page.goto(`${server.url}/procurement/${key}`);
  const badges = await page.locator('main .badges').first().innerText();
  await page.context().close();
  return badges;
}

test('what is accepted and paid is closed with one step, and the site says so', async () => {
  expect(await badgesOf('proc-2025-03')).toContain('已验收');
  const panel = await openProcurement('SY3-CG-2025-003');
  const { page } = panel;
  await panel.button('款项结清').click();
  await page.getByLabel('说明（可不填）').fill('尾款已付，核对无误');
  await picture(page, 'step');
  await panel.button('确认：款项结清').click();
  await page.getByText('已办理，状态变为“').waitFor();
  await page.getByText('已是最后状态，没有下一步。').waitFor();
  await page.getByText('尾款已付，核对无误').waitFor();
  await picture(page, 'closed');
  expect(await badgesOf('proc-2025-03')).toContain('已结清');
  await page.reload();
  await page.getByText('尾款已付，核对无误').waitFor();
});

test('what is not paid yet cannot be closed, and says which sums differ', async () => {
  const panel = await openProcurement('SY3-CG-2025-001');
  const { page } = panel;
  await page.getByText('与合同合计').first().waitFor();
  expect(await panel.button('款项结清').isDisabled()).toBe(true);
  await picture(page, 'not-paid');
  expect(await badgesOf('proc-2025-01')).toContain('已验收');
});

test('a step that skips another is refused with its reason, and nothing moves', async () => {
  expect(await badgesOf('proc-2025-02')).toContain('履约中');
  const panel = await openProcurement('SY3-CG-2025-002');
  const { page } = panel;
  expect(await panel.button('验收通过').isDisabled()).toBe(true);
  expect(await panel.button('款项结清').count()).toBe(0);
  // Somebody who sends the last step in place of the one that the page offers.
  await page.route('**/transparency/transitions/**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const body = route.request().postDataJSON() as Readonly<Record<string, unknown>>;
    return route.continue({ postData: JSON.stringify({ ...body, step: 'close' }) });
  });
  await panel.button('终止合同').click();
  await page.getByLabel('说明原因').fill('改为直接结清');
  await panel.button('确认：终止合同').click();
  const refusal = page.getByRole('alert').filter({ hasText: '还不能进行' });
  await refusal.waitFor();
  expect(await refusal.innerText()).toMatch(/还不能进行“款项结清”。可以进行：.*验收通过/);
  await picture(page, 'skipped');
  expect(await badgesOf('proc-2025-02')).toContain('履约中');
});

test('of two who take the same step the second is told that it is taken', async () => {
  const [first, second] = await Promise.all([
    openProcurement('SY3-CG-2025-004'),
    openProcurement('SY3-CG-2025-004'),
  ]);
  await first.button('款项结清').click();
  await second.button('款项结清').click();
  await first.button('确认：款项结清').click();
  await first.page.getByText('已办理，状态变为“').waitFor();
  await second.button('确认：款项结清').click();
  await second.page.getByText('这一步没有进行').first().waitFor();
  expect(await badgesOf('proc-2025-04')).toContain('已结清');
});

test('the auditor finds the report on splitting in the menu; the clerk does not', async () => {
  const auditor = DEMO_USERS.find(({ role }) => role === 'auditor');
  if (!auditor) throw new Error('The demo has no auditor.');
  const { page } = await signedInAs(auditor);
  await page.getByRole('link', { name: '拆分采购排查' }).click();
  await page.getByRole('heading', { name: '拆分采购排查' }).waitFor();
  await page.getByText('没有发现可能拆分的采购。').waitFor();
  await picture(page, 'splitting');
  const clerk = await signedInAs(DEMO_CLERK);
  await clerk.page.getByRole('link', { name: '内容管理' }).first().waitFor();
  expect(await clerk.page.getByRole('link', { name: '拆分采购排查' }).count()).toBe(0);
  const answer = await clerk.page.goto(`${server.url}/transparency/procurement/splitting`);
  expect(answer?.status()).toBe(401);
});
