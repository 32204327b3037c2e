/** @typedef {import('playwright-core').Page} Page */

const PAGES = '/admin/plugins/disclosure';

/** Days on which the sample school had something to show: a month overdue, and its fiscal year over. */
const DUE_ON = '2025-09-17';
const REPORTED_ON = '2026-02-10';

const HEAVY =
  '为进一步切实加强后勤保障工作，高度重视相关部门反映的有关规定贯彻落实情况并予以狠抓落实。6月支出142万元。';

/**
 * What was due on a day of September, the month that was overdue first.
 *
 * @param {Page} page
 * @param {string} url
 */
export async function openDue(page, url) {
  await page.goto(`${url}${PAGES}?asOf=${DUE_ON}`);
  await page.getByRole('heading', { name: /^逾期未公开/ }).waitFor();
}

/**
 * The report of the fiscal year 2025.
 *
 * @param {Page} page
 * @param {string} url
 */
export async function openReport(page, url) {
  await page.goto(`${url}${PAGES}/report?asOf=${REPORTED_ON}`);
  await page.getByRole('img', { name: /^柱形图/ }).waitFor();
}

/**
 * The rule of the monthly finance summary as it is edited, with the sentence that it makes.
 *
 * @param {Page} page
 * @param {string} url
 */
export async function openRule(page, url) {
  await page.goto(`${url}${PAGES}/catalogue`);
  await page.getByRole('button', { name: /^Edit 1\.3 / }).click();
  const rule = page.getByText(/^By day 15 of the month after the period/);
  await rule.waitFor();
  await rule.scrollIntoViewIfNeeded();
}

/**
 * A summary that is hard to read, with the meter beside it.
 *
 * @param {Page} page
 */
export async function writeHeavily(page) {
  await page.fill('[name=plainSummary]', HEAVY);
  const meter = page.locator('aside', { hasText: '易懂程度' });
  await meter.getByText(/还不够易懂/).waitFor();
  await meter.scrollIntoViewIfNeeded();
}
