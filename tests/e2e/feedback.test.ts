import { DEMO_CLERK } from '../../src/seed/role-users';
import { beyond } from '../support/page-layout';
import { setStage } from '../support/stage';

// A form is filled in quicker than any person does.
const stage = setStage({ folder: 'feedback', env: { FEEDBACK_MINIMUM_FILL_SECONDS: '0' } });

const visit = (path: string) => stage.visit(path, 'phone');

test('a report lives from the form without a script to the public answer', async () => {
  const reporter = await visit('/feedback');
  expect(await reporter.locator('.card').count()).toBeGreaterThan(10);
  expect(await beyond(reporter)).toBe(0);
  await reporter.getByRole('link', { name: '我要提意见' }).click();
  expect(await beyond(reporter)).toBe(0);

  await reporter.getByLabel('电话').fill('010-00003333');
  await reporter.getByRole('button', { name: '提交' }).click();
  const errors = await reporter.locator('.error-summary a').allInnerTexts();
  expect(errors).toHaveLength(2);
  expect(await reporter.getByLabel('电话').inputValue()).toBe('010-00003333');

  await reporter.getByLabel('您要反映什么').fill('操场边的饮水机坏了，联系 13800138000');
  await reporter.getByLabel(/我同意/).check();
  await reporter.getByRole('button', { name: '提交' }).click();
  const receipt = await reporter.locator('#receipt-code').innerText();
  expect(new URL(reporter.url()).pathname).toBe('/feedback/ticket');
  expect(reporter.url()).not.toContain(receipt);
  const ticketNo = await reporter.getByText(/^YJ\d{8}[A-Z]$/).innerText();

  const panel = await stage.signedInAs(DEMO_CLERK);
  await panel.page.goto(`${stage.url}/admin/transparency/feedback`);
  await panel.page.getByRole('button', { name: `打开 ${ticketNo}` }).click();
  await panel.page.getByText('操场边的饮水机坏了').first().waitFor();
  await panel.button('受理').click();
  await panel.button('确定').click();
  await panel.button('阶段性答复').waitFor();
  await panel.button('答复').click();
  await panel.page.getByLabel('答复（提意见的人会看到）').fill('已更换饮水机。');
  await panel.page.getByLabel('办理结果').click();
  await panel.page.getByRole('option', { name: '已采纳' }).click();
  await panel.button('确定').click();
  await panel.button('检查个人信息').waitFor();
  expect(await panel.page.getByLabel('意见（公开文字）').inputValue()).not.toContain('138');
  await panel.button('检查个人信息').click();
  await panel.page.getByText('没有发现个人信息。').waitFor();
  await panel.button('生成公开稿').click();
  await panel.page.getByRole('link', { name: '打开公开稿' }).click();
  await panel.field('title').waitFor();
  await panel.button('发布').click();
  await panel.page.getByText('已发布').first().waitFor();

  await reporter.reload();
  expect(await reporter.locator('main').innerText()).toContain('已更换饮水机。');
  expect(await reporter.locator('#receipt-code').count()).toBe(0);
  await reporter.getByLabel('5 · 很满意').check();
  await reporter.getByRole('button', { name: '提交评价' }).click();
  expect(await reporter.locator('main').innerText()).toContain('5 分');
  await reporter.getByRole('button', { name: /离开/ }).click();

  await reporter.goto(`${stage.url}/feedback/ticket`);
  await reporter.getByLabel('查询码').fill(receipt.toLowerCase());
  await reporter.getByRole('button', { name: '查询' }).click();
  expect(await reporter.locator('main').innerText()).toContain(ticketNo);

  const reader = await visit('/feedback');
  const page = await reader.content();
  expect(page).toContain('操场边的饮水机坏了');
  expect(page).not.toContain('13800138000');
  expect(page).not.toContain('00003333');
}, 180_000);
