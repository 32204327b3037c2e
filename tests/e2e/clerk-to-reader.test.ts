import { DEMO_CLERK } from '../../src/seed/role-users';
import { setStage } from '../support/stage';

const SUMMARY = 'api::finance-summary.finance-summary';

const stage = setStage({ folder: 'clerk-to-reader' });

test('a clerk enters a month, publishes it, and a reader finds it on the site and in the API', async () => {
  const reader = await stage.browser.newPage('phone');
  expect((await reader.goto(`${stage.url}/finance/2026-01`))?.status()).toBe(404);

  const panel = await stage.signedInAs(DEMO_CLERK);
  await panel.openNew(SUMMARY);
  await panel.field('fiscalYear').fill('2026');
  await panel.field('month').fill('1');
  await panel.field('title').fill('2026年1月财务摘要');
  await panel.button('从上月开始').click();
  await panel.page.getByText('已带入 2025-12').waitFor();
  await panel.field('incomeLines.0.amountFen').fill('2,100,000.01');
  await panel.field('expenditureLines.0.amountFen').fill('473,320.31');
  await panel.button('没有发生额的都填 0').click();
  await panel.field('plainSummary').fill('1月以发放工资为主，没有采购。');
  await panel.field('preparedByRole').fill('财务室会计');
  await panel.field('checkedByRole').fill('总务主任');
  await panel.field('approvedByRole').fill('分管副校长');
  await panel.save();
  expect((await reader.goto(`${stage.url}/finance/2026-01`))?.status()).toBe(404);

  await panel.page.getByRole('link', { name: '打开预览' }).click();
  const preview = panel.page.frameLocator('[data-testid="preview-iframe"]');
  await preview.getByText('预览：这是已保存的草稿').waitFor();
  expect(await preview.locator('.figures').innerText()).toContain('2,100,000.01 元');
  await stage.picture(panel.page, 'preview');
  await panel.page.getByRole('link', { name: '关闭预览' }).click();
  await panel.waitForValue('title', '2026年1月财务摘要');
  expect((await reader.goto(`${stage.url}/finance/2026-01`))?.status()).toBe(404);

  await panel.button('发布').click();
  await panel.page.getByText('已发布').first().waitFor();

  await reader.goto(`${stage.url}/finance`);
  await reader.getByRole('link', { name: '2026年1月' }).click();
  const figures = await reader.locator('.figures').innerText();
  expect(figures).toContain('2,100,000.01 元');
  expect(figures).toContain('473,320.31 元');
  expect(await reader.locator('main').innerText()).toContain('1月以发放工资为主，没有采购。');

  const query = 'filters[period][$eq]=2026-01&populate=totals';
  const answer = await fetch(`${stage.url}/api/finance-summaries?${query}`);
  const { data } = (await answer.json()) as { data: { totals: Record<string, string> }[] };
  expect(data[0]?.totals).toMatchObject({
    incomeFen: '210000001',
    expenditureFen: '47332031',
    closingBalanceFen: String(140_814_338 + 210_000_001 - 47_332_031),
  });
});
