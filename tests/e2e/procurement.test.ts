import { DEMO_CLERK } from '../../src/seed/role-users';
import type { AdminPanel } from '../support/admin-panel';
import { LIFE, PLAN } from '../support/procurement-life';
import { demoUser, setStage } from '../support/stage';

const PROCUREMENT = 'api::procurement.procurement';

const stage = setStage({ folder: 'procurement' });
const { picture } = stage;

let clerk: AdminPanel;
beforeAll(async () => {
  clerk = await stage.signedInAs(DEMO_CLERK);
});

async function openProcurement(code: string, panel = clerk): Promise<AdminPanel> {
  await panel.openEntry(PROCUREMENT, code);
  await panel.page.getByText('当前状态').waitFor();
  return panel;
}

const addressOf = (code: string) => `/procurement/proc-${code.toLowerCase()}`;

/** The badges on the public page: kind, method, state. */
async function badgesOf(code: string): Promise<string> {
  const page = await stage.visit(addressOf(code), 'phone');
  const kinds = page.locator('.badge-kind');
  const badges = await page.locator('main .badges', { has: kinds }).first().innerText();
  await page.context().close();
  return badges;
}

/** What the panel of the clerk shows of itself to the server. */
async function clerksKey(): Promise<string> {
  const [request] = await Promise.all([
    clerk.page.waitForRequest((sent) => sent.headers()['authorization'] !== undefined),
    clerk.openList(PROCUREMENT),
  ]);
  return request.headers()['authorization'] ?? '';
}

/** Saves a draft as a form of the panel does, in the clerk's name: typing it all shows nothing new. */
async function typed(authorization: string, data: object, documentId?: string): Promise<string> {
  const address = `${stage.url}/content-manager/collection-types/${PROCUREMENT}`;
  const row = documentId === undefined ? '' : `/${documentId}`;
  const answer = await fetch(`${address}${row}?locale=zh-Hans`, {
    method: documentId === undefined ? 'POST' : 'PUT',
    headers: { authorization, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  });
  const body = (await answer.json()) as { readonly data: { readonly documentId: string } };
  expect([answer.ok, body]).toEqual([true, body]);
  return body.data.documentId;
}

test('from the plan to the acceptance, step by step, and the site follows', async () => {
  const key = await clerksKey();
  const documentId = await typed(key, PLAN);
  await openProcurement(PLAN.code);
  const { page } = clerk;
  await clerk.button('发布').click();
  await page.getByText('已发布').first().waitFor();
  expect(await badgesOf(PLAN.code)).toContain('已公开计划');
  for (const { step, missing, data, state } of LIFE) {
    await page.getByText(missing, { exact: true }).first().waitFor();
    expect(await clerk.button(step).isDisabled()).toBe(true);
    await typed(key, data, documentId);
    await page.reload();
    await clerk.button(step).click();
    await clerk.button(`确认：${step}`).click();
    await page.getByText(`已办理，状态变为“${state}”`).waitFor();
    expect(await badgesOf(PLAN.code)).toContain(state);
  }
  await picture(page, 'accepted');
  expect(await page.locator('ol li', { hasText: '→' }).count()).toBe(LIFE.length);
  await page.reload();
  await clerk.button('发布').click();
  await page.getByText('已发布').first().waitFor();
  const told = await stage.visit(addressOf(PLAN.code), 'phone');
  expect(await told.locator('main').innerText()).toContain('100,000.00');
  expect(await told.locator('#corrections').count()).toBe(0);
});

test('what is accepted and paid is closed with one step, and the site says so', async () => {
  expect(await badgesOf('SY3-CG-2025-003')).toContain('已验收');
  const { page } = await openProcurement('SY3-CG-2025-003');
  await clerk.button('款项结清').click();
  await page.getByLabel('说明（可不填）').fill('尾款已付，核对无误');
  await picture(page, 'step');
  await clerk.button('确认：款项结清').click();
  await page.getByText('已办理，状态变为“').waitFor();
  await page.getByText('已是最后状态，没有下一步。').waitFor();
  await page.getByText('尾款已付，核对无误').waitFor();
  await picture(page, 'closed');
  expect(await badgesOf('SY3-CG-2025-003')).toContain('已结清');
  await page.reload();
  await page.getByText('尾款已付，核对无误').waitFor();
});

test('what is not paid yet cannot be closed, and says which sums differ', async () => {
  const { page } = await openProcurement('SY3-CG-2025-001');
  await page.getByText('与合同合计').first().waitFor();
  expect(await clerk.button('款项结清').isDisabled()).toBe(true);
  await picture(page, 'not-paid');
  expect(await badgesOf('SY3-CG-2025-001')).toContain('已验收');
});

test('a step that skips another is refused with its reason, and nothing moves', async () => {
  expect(await badgesOf('SY3-CG-2025-002')).toContain('履约中');
  const { page } = await openProcurement('SY3-CG-2025-002');
  await clerk.button('终止合同').waitFor();
  expect(await clerk.button('验收通过').isDisabled()).toBe(true);
  expect(await clerk.button('款项结清').count()).toBe(0);
  // Somebody who sends the last step in place of the one that the page offers.
  const transitions = '**/transparency/transitions/**';
  await page.route(transitions, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const body = route.request().postDataJSON() as Readonly<Record<string, unknown>>;
    return route.continue({ postData: JSON.stringify({ ...body, step: 'close' }) });
  });
  await clerk.button('终止合同').click();
  await page.getByLabel('说明原因').fill('改为直接结清');
  await clerk.button('确认：终止合同').click();
  const refusal = page.getByRole('alert').filter({ hasText: '还不能进行' });
  await refusal.waitFor();
  expect(await refusal.innerText()).toMatch(/还不能进行“款项结清”。可以进行：.*验收通过/);
  await picture(page, 'skipped');
  await page.unroute(transitions);
  expect(await badgesOf('SY3-CG-2025-002')).toContain('履约中');
});

test('of two who take the same step the second is told that it is taken', async () => {
  const office = await stage.signedInAs(demoUser('disclosure-office'));
  await openProcurement('SY3-CG-2025-004');
  await openProcurement('SY3-CG-2025-004', office);
  await clerk.button('款项结清').click();
  await office.button('款项结清').click();
  await clerk.button('确认：款项结清').click();
  await clerk.page.getByText('已办理，状态变为“').waitFor();
  await office.button('确认：款项结清').click();
  await office.page.getByText('这一步没有进行').first().waitFor();
  expect(await badgesOf('SY3-CG-2025-004')).toContain('已结清');
});

test('the auditor finds the report on splitting in the menu; the clerk does not', async () => {
  const { page } = await stage.signedInAs(demoUser('auditor'));
  await page.getByRole('link', { name: '拆分采购排查' }).click();
  await page.getByRole('heading', { name: '拆分采购排查' }).waitFor();
  await page.getByText('没有发现可能拆分的采购。').waitFor();
  await picture(page, 'splitting');
  await clerk.page.goto(`${stage.url}/admin`);
  await clerk.page.getByRole('link', { name: '内容管理' }).first().waitFor();
  expect(await clerk.page.getByRole('link', { name: '拆分采购排查' }).count()).toBe(0);
  const answer = await clerk.page.goto(`${stage.url}/transparency/procurement/splitting`);
  expect(answer?.status()).toBe(401);
});
