/** @typedef {import('playwright-core').Page} Page */

const PAGES = '/admin/plugins/satisfaction-survey';

/** The round of the sample that is open now, and the one that is over, in the language of the panel. */
const OPEN = /食堂服务满意度调查（新一期）/;
const OVER = /^(?:2025年秋季食堂服务满意度调查|Canteen satisfaction survey, autumn 2025)$/;

/**
 * @param {Page} page
 * @param {string} url
 * @param {{ survey: string | RegExp, tab: string }} wanted
 */
async function openTab(page, url, { survey, tab }) {
  await page.goto(`${url}${PAGES}`);
  await page.getByRole('link', { name: survey }).click();
  await page.getByRole('link', { name: tab, exact: true }).click();
  await page.locator('[aria-current=page]', { hasText: tab }).waitFor();
}

/**
 * The questionnaire with a question that is open, beside the phone that asks it.
 *
 * @param {Page} page
 * @param {string} url
 */
export async function openBuilder(page, url) {
  await openTab(page, url, { survey: OPEN, tab: '问卷' });
  await page.getByRole('button', { name: '编辑第 3 项' }).click();
  await page.locator('[data-preview]').waitFor();
}

/**
 * The poster with its code.
 *
 * @param {Page} page
 * @param {string} url
 */
export async function openDistribution(page, url) {
  await openTab(page, url, { survey: OPEN, tab: '发放' });
  await page.locator('[data-poster] [data-qr]').waitFor();
}

/**
 * What came in, as its editors see it.
 *
 * @param {Page} page
 * @param {string} url
 */
export async function openResults(page, url) {
  await openTab(page, url, { survey: OVER, tab: 'Results' });
  await page.locator('[data-sheet]').first().waitFor();
}

/**
 * What the public sees of it.
 *
 * @param {Page} page
 * @param {string} url
 */
export async function openPublication(page, url) {
  await openTab(page, url, { survey: OVER, tab: '公布' });
  const question = page.locator('[data-public] [data-question]').nth(2);
  await question.waitFor();
  await question.scrollIntoViewIfNeeded();
}
