import type { Page } from 'playwright-core';

import sample from '../../database/sample/disclosure-catalogue.json';
import { wallTime } from '../../src/shared/zoned-time';
import { SUMMARY } from '../support/content-months';
import { DisclosurePages, ReadabilityBox } from '../support/disclosure-panel';
import type { AdminPanel } from '../support/admin-panel';
import { beyond } from '../support/page-layout';
import { demoUser, setStage } from '../support/stage';

const { kpi } = sample;
const OVERDUE = '信息公开年度报告';
const REPORT = 'api::disclosure-report.disclosure-report';
const YEAR = 'from=2025-01-01&to=2025-12-31';
const MONTHLY = '月度财务摘要';
const REASON = '报告格式由主管部门改订，并入下一年度';

const stage = setStage({ folder: 'disclosure' });
const { picture } = stage;

let panel: AdminPanel;
let page: Page;
let pages: DisclosurePages;
beforeAll(async () => {
  panel = await stage.signedInAs(demoUser('disclosure-office'));
  ({ page } = panel);
  pages = new DisclosurePages(page, stage.url);
});

test('the report has the figures of the sample, in large and in its tables', async () => {
  await pages.open(`/report?asOf=${kpi.asOf}`, '公开报告');
  await pages.figure('total').waitFor();
  const shown = async (key: Parameters<typeof pages.figure>[0]) => pages.figure(key).innerText();
  expect({
    total: Number(await shown('total')),
    onTime: Number(await shown('onTime')),
    late: Number(await shown('late')),
    overdue: Number(await shown('overdue')),
    timeliness: await shown('timeliness'),
  }).toEqual({
    ...{ total: kpi.total, onTime: kpi.onTime, late: kpi.late, overdue: kpi.overdue },
    timeliness: '90.3%',
  });
  const table = page.getByRole('table', { name: '各月任务数和及时率' });
  const late = await table.locator('tbody td[data-label="延迟公开"]').allInnerTexts();
  expect(late.reduce((sum, text) => sum + Number(text), 0)).toBe(kpi.late);
  expect(await page.getByRole('img', { name: /^柱形图/ }).count()).toBe(1);
  await picture(page, 'report');
});

test('the report tells each department what it owed', async () => {
  const own = sample.obligations.filter(({ item: key }) =>
    sample.items.some((item) => item.key === key && item.ownerDepartment === 'finance'),
  );
  const late = own.filter(({ state }) => state === 'late').length;
  const row = page
    .getByRole('table', { name: '及时：数据表' })
    .getByRole('row', { name: /^财务室/ });
  const cell = (label: string) => row.locator(`td[data-label="${label}"]`).innerText();
  expect([await cell('到期任务'), await cell('延迟公开')]).toEqual([
    String(own.length),
    String(late),
  ]);
  await pages.choose('责任部门', '财务室');
  await pages
    .figure('total')
    .filter({ hasText: String(own.length) })
    .waitFor();
  expect(await pages.figure('late').innerText()).toBe(String(late));
  await picture(page, 'report-finance');
});

test('the office drafts what is overdue from the figures of its year', async () => {
  await pages.open('', '应公开事项');
  await pages
    .card(OVERDUE)
    .getByRole('button', { name: /^打开预填草稿/ })
    .click();
  await page.waitForURL(new RegExp(`content-manager/collection-types/${REPORT}/\\w+`));
  await panel.waitForValue('title', '2025年信息公开工作年度报告');
  // The server computes them: they are read, not typed.
  const figure = (label: string) =>
    page.locator('dt', { hasText: label }).locator('xpath=following-sibling::dd').innerText();
  const drafted = [
    await figure('到期项数'),
    await figure('按时公开项数'),
    await figure('延迟公开项数'),
  ];
  await picture(page, 'annual-report');
  await pages.open(`/report?${YEAR}&asOf=${kpi.asOf}`, '公开报告');
  await pages.figure('total').waitFor();
  expect(drafted).toEqual([
    await pages.figure('total').innerText(),
    await pages.figure('onTime').innerText(),
    await pages.figure('late').innerText(),
  ]);
});

test('the office waives what is overdue first on its page, with a reason', async () => {
  await pages.open('', '应公开事项');
  // Waits for the list.
  const first = await pages.cards.first().innerText();
  expect(first).toContain(OVERDUE);
  expect(first).toContain('逾期未公开');
  await picture(page, 'due');
  await pages.card(OVERDUE).getByRole('button', { name: /^豁免/ }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: '确认豁免' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('豁免原因').fill(REASON);
  await confirm.click();
  await dialog.waitFor({ state: 'detached' });
  await pages.card(OVERDUE).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: '全部任务' }).click();
  const waived = pages.card(OVERDUE);
  await waived.getByText(REASON).waitFor();
  await waived.getByRole('button', { name: /^记录/ }).click();
  await dialog.getByText(`豁免，原因：${REASON}`).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('a changed rule says what it means before it is saved, and what is owed then has a draft', async () => {
  const month = wallTime(new Date().toISOString()).day.slice(0, 7);
  const [year = '', number = ''] = month.split('-');
  await pages.open('/catalogue', '公开目录');
  await pages.card(MONTHLY).getByRole('button', { name: /^修改/ }).click();
  await page.getByText('历史不会改写').waitFor();
  const preview = page.getByRole('status').filter({ hasText: '次月' });
  await preview.getByText('期满后次月 15 日前').waitFor();
  await page.getByLabel('日', { exact: true }).fill('20');
  await preview.getByText('期满后次月 20 日前').waitFor();
  expect(await preview.getByText(`${month}：应在`).count()).toBe(1);
  await page.getByLabel('开始统计的日期（选填）').fill(`${month}-01`);
  await page.getByLabel('结束统计的日期（选填）').fill('');
  await picture(page, 'item');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await pages.card(MONTHLY).getByText('期满后次月 20 日前').waitFor();

  await pages
    .card(MONTHLY)
    .getByRole('button', { name: /^版本与任务/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('第 2 版').waitFor();
  const june = dialog.getByRole('row', { name: /^2025-06/ });
  expect(await june.innerText()).toContain('2025年7月15日');
  expect(await june.innerText()).toContain('按时公开');
  const months = dialog.getByRole('row', { name: /^2025-/ });
  expect(await months.count()).toBe(12);
  await picture(page, 'versions');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await pages.open('', '应公开事项');
  const owed = pages.card(`${MONTHLY}（${month}）`);
  await owed.getByRole('button', { name: /^打开预填草稿/ }).click();
  await page.waitForURL(/content-manager\/collection-types\/api::finance-summary/);
  await panel.waitForValue('title', `${year}年${Number(number)}月财务摘要`);
  await picture(page, 'draft');

  // What was owed before is as it was: nothing of the year that is over has another due day.
  await pages.open(`/report?asOf=${kpi.asOf}`, '公开报告');
  await pages.figure('late').waitFor();
  expect(await pages.figure('late').innerText()).toBe(String(kpi.late));
});

test('the meter moves while somebody writes, and says what would be easier to read', async () => {
  await panel.openEntry(SUMMARY, '2025-06');
  const meter = new ReadabilityBox(page);
  const before = await meter.scoreAfter(null);
  await panel
    .field('plainSummary')
    .fill(
      '为进一步切实加强我校后勤保障工作并高度重视相关部门反映的有关规定贯彻落实情况予以狠抓落实。',
    );
  const heavy = await meter.scoreAfter(before);
  expect(heavy).toBeLessThan(before);
  await meter.box.getByText('相关部门 → 写明是哪个部门（1 处）').waitFor();
  await meter.box.getByText('超过 20 字的分句：1 处').waitFor();
  await picture(page, 'meter');
  await panel.field('plainSummary').fill('本月花钱比上月少。厨房换了新灶。');
  expect(await meter.scoreAfter(heavy)).toBeGreaterThan(heavy);
});

test('the agenda and the evaluation tell what the working group has to settle', async () => {
  await pages.open(`/working-group?asOf=${kpi.asOf}`, '工作小组');
  await page.getByRole('heading', { name: /^逾期未公开/ }).waitFor();
  await page.getByRole('heading', { name: '每份施工公告收到的投诉' }).waitFor();
  await picture(page, 'group');
  await pages.open(`/evaluation?asOf=${kpi.asOf}`, '效果评估');
  await page.getByText(/^\d+(\.\d)? 分$/).waitFor();
  await page.getByText('第 1 版，2025年1月1日 起生效').waitFor();
  await picture(page, 'evaluation');
});

test('new weights are a version: what was scored before keeps its score', async () => {
  const score = page.getByText(/^\d+(\.\d)? 分$/);
  const before = await score.innerText();
  await page.getByRole('button', { name: '新增版本' }).click();
  const dialog = page.getByRole('dialog');
  const weight = (name: string) => dialog.getByRole('group', { name }).getByLabel('权重');
  const save = dialog.getByRole('button', { name: '保存' });
  await weight('及时').fill('30');
  await dialog.getByText('权重合计 110，应为 100').waitFor();
  expect(await save.isDisabled()).toBe(true);
  await weight('满意度').fill('5');
  await picture(page, 'method');
  await save.click();
  await dialog.waitFor({ state: 'detached' });
  const versions = page.getByRole('listitem').filter({ hasText: /^第 \d 版/ });
  await versions.nth(1).waitFor();
  expect(await versions.first().innerText()).toMatch(/^第 2 版.*现行/s);
  expect(await score.innerText()).toBe(before);
  await page.getByText('按第 1 版权重').waitFor();
  await pages.open('/evaluation', '效果评估');
  await page.getByText('按第 2 版权重').waitFor();
});

test.each([
  ['', '应公开事项'],
  ['/catalogue', '公开目录'],
  [`/report?asOf=${kpi.asOf}`, '公开报告'],
  [`/evaluation?asOf=${kpi.asOf}`, '效果评估'],
  [`/working-group?asOf=${kpi.asOf}`, '工作小组'],
])('on a phone the page %s fits', async (path, heading) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await pages.open(path, heading);
  await page.getByRole('navigation', { name: '公开任务的各个页面' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await beyond(page)).toBeLessThanOrEqual(0);
  await picture(page, `phone-${heading}`);
});
