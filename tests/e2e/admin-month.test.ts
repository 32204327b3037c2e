import type { Page } from 'playwright-core';
import { DEMO_CLERK } from '../../src/seed/role-users';
import { AdminPanel } from '../support/admin-panel';
import { setStage } from '../support/stage';

const SUMMARY = 'api::finance-summary.finance-summary';
const LINES = 33;

const stage = setStage({ folder: 'month' });
let panel: AdminPanel;
let page: Page;
beforeAll(async () => {
  panel = await stage.signedInAs(DEMO_CLERK);
  page = panel.page;
});

test('the panel opens in the language of the browser and in the name of the school', async () => {
  await panel.openList(SUMMARY);
  await page.getByRole('heading', { name: '财务摘要' }).waitFor();
  expect(await page.title()).toBe('财务摘要 | 校务公开');
  const june = page.locator('tbody tr', { hasText: '2025-06' });
  expect(await june.innerText()).toContain('2,222,130.61');
  expect(await june.innerText()).toContain('已发布');
  expect(await page.getByText('Media Library').count()).toBe(0);
});

test('the first page of the panel speaks Chinese, and each recent entry has its button in view', async () => {
  await page.goto(`${stage.url}/admin`);
  await page.getByRole('link', { name: '内容管理' }).waitFor();
  for (const title of ['最近编辑', '最近发布']) {
    const card = page.getByRole('region', { name: title });
    await card.getByRole('link', { name: '编辑' }).first().waitFor();
    const edges = await card.evaluate((section) => [
      section.querySelector('main')?.getBoundingClientRect().right ?? 0,
      ...[...section.querySelectorAll('td a')].map((link) => link.getBoundingClientRect().right),
    ]);
    const [edge = 0, ...buttons] = edges;
    expect(buttons.length).toBeGreaterThan(0);
    expect(Math.max(...buttons)).toBeLessThanOrEqual(edge);
  }
});

test('33 lines ask for each classification once', async () => {
  const asked: string[] = [];
  const note = (url: string) => {
    if (/classification-code|api::department/.test(url)) asked.push(url);
  };
  page.on('request', (request) => note(request.url()));
  await panel.openEntry(SUMMARY, '2025-06');
  await page.getByText('30213 维修（护）费').waitFor();
  expect(await page.locator('[name^="expenditureLines."][name$=".amountFen"]').count()).toBe(LINES);
  expect(asked).toHaveLength(new Set(asked).size);
  expect(asked.length).toBeLessThanOrEqual(4);
});

test('a month starts from the one before, is typed in yuan and stored to the fen', async () => {
  await panel.openNew(SUMMARY);
  await panel.field('title').fill('2026年1月财务摘要');
  await panel.field('fiscalYear').fill('2026');
  await panel.field('month').fill('1');
  await panel.button('从上月开始').click();
  await page.getByText('已带入 2025-12').waitFor();
  expect(await panel.field('openingBalanceFen').inputValue()).toBe('1,408,143.38');
  expect(await panel.field('incomeLines.0.amountFen').inputValue()).toBe('');

  await panel.field('incomeLines.0.amountFen').fill('１，２３４．５');
  await page.keyboard.press('Enter');
  await page.keyboard.type('12a');
  await page.keyboard.press('ArrowDown');
  expect(await panel.field('incomeLines.0.amountFen').inputValue()).toBe('1,234.50');
  expect(await panel.field('incomeLines.1.amountFen').inputValue()).toBe('12a');
  await page.getByText('有 1 个金额写错了').waitFor();

  await panel.button('保存').click();
  await page.getByText('请改正标红的地方').waitFor();
  const problem = await page.locator('[data-strapi-field-error]').innerText();
  expect(problem).toContain('12a');
  expect(problem).not.toContain('must match');

  await panel.field('incomeLines.1.amountFen').fill('90071992547409.91');
  await panel.field('expenditureLines.0.amountFen').focus();
  await panel.paste('100\n200.05\n(3,000)\n');
  await panel.button('没有发生额的都填 0').click();
  expect(await panel.field('expenditureLines.2.amountFen').inputValue()).toBe('-3,000.00');
  await panel.field('incomeLines.1.amountFen').fill('0.07');
  await panel.save();

  await page.reload();
  await panel.field('incomeLines.0.amountFen').waitFor();
  expect(await amounts('incomeLines', 2)).toEqual(['1,234.50', '0.07']);
  expect(await amounts('expenditureLines', 4)).toEqual(['100.00', '200.05', '-3,000.00', '0.00']);
});

test('a pasted table is looked over row by row before it is put into the form, and taken back', async () => {
  await panel.openEntry(SUMMARY, '2025-06');
  const before = await panel.field('expenditureLines.11.amountFen').inputValue();
  await panel.button('粘贴或导入').click();
  const table = [
    '经济分类\t功能分类\t归口部门\t本月金额(元)',
    '30205\t20502\t总务处\t40,427.64',
    '水电\t20502\t总务处\t12',
    '水费\t20502\t总务处\t1',
    '合计\t\t\t40439.64',
  ].join('\n');
  await page.locator('[name="import-text"]').fill(table);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 行可以导入，合计 40,427.64 元；2 行有错').waitFor();
  expect(await dialog.getByText('“水电”不在代码表中').count()).toBe(1);
  expect(await dialog.locator('thead th').allInnerTexts()).toEqual([
    ...['行', '经济分类', '功能分类', '归口部门', '本月金额（元）', '结果'],
  ]);
  const twice = '第 4 行与第 2 行重复（30205 水费（普通教育·总务处））';
  expect(await dialog.getByText(twice).count()).toBe(1);
  await panel.button('放入表中（1 行）').click();
  expect(await panel.field('expenditureLines.11.amountFen').inputValue()).toBe('40,427.64');
  expect(await panel.field('expenditureLines.0.amountFen').inputValue()).toBe('473,320.31');
  await panel.button('撤销').click();
  expect(await panel.field('expenditureLines.11.amountFen').inputValue()).toBe(before);
});

test('what is public is corrected with a reason that the panel asks for', async () => {
  await panel.openEntry(SUMMARY, '2025-12');
  await panel.field('plainSummary').fill('十二月收支平稳，冬季取暖支出增加。');
  await page.getByText('发布前必须填写“更正原因”').waitFor();
  await panel.button('发布').click();
  await page
    .getByText(/更正原因/)
    .nth(1)
    .waitFor();
  await panel.button('填写更正原因').click();
  await page.keyboard.type('摘要漏写取暖支出');
  await page.getByText('已填写更正原因').waitFor();
  await panel.button('发布').click();
  await page.getByText('更正 1 ·').waitFor();
  expect(await page.getByText('摘要漏写取暖支出').count()).toBe(1);
});

test('a code is found by its name, with the keyboard alone', async () => {
  await panel.openNew(SUMMARY);
  await page.getByText('全校', { exact: true }).waitFor();
  await page.getByRole('button', { name: '增加一行' }).first().click();
  const source = panel.field('incomeLines.0.source');
  await source.focus();
  await source.fill('补助');
  await page.getByRole('option', { name: '财政补助收入' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('option').first().waitFor({ state: 'detached' });
  expect(await source.inputValue()).toBe('财政补助收入');
  await source.fill('事业收');
  await page.getByRole('option', { name: '事业收入' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await source.inputValue()).toBe('事业收入');
  expect(await source.evaluate((input) => input === document.activeElement)).toBe(false);
});

test.each([
  ['zh', '本月支出行', '30213 維修（護）費'],
  ['en', 'Expenditure lines of the month', '30213 Repair and maintenance'],
])('in %s the form speaks that language', async (language, label, code) => {
  const other = await stage.browser.newPage();
  await other.goto(`${stage.url}/admin/auth/login`);
  await other.evaluate((chosen) => {
    localStorage.setItem('strapi-admin-language', chosen);
  }, language);
  const otherPanel = new AdminPanel(other, stage.url);
  await otherPanel.signIn(door.accounts.superAdmin);
  await otherPanel.openEntry(SUMMARY, '2025-06');
  await other.getByText(label).first().waitFor();
  await other.getByText(code).first().waitFor();
  await other.close();
});

test('nothing in the panel broke', () => {
  // Strapi's own panel asks for parts of its paid edition, and a refusal is an answer of 400.
  const faults = stage.browser.complaints.filter(
    (text) => !text.includes('Failed to load resource'),
  );
  expect(faults).toEqual([]);
});

async function amounts(list: string, count: number): Promise<string[]> {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return Promise.all(
    indexes.map((index) => panel.field(`${list}.${index}.amountFen`).inputValue()),
  );
}
