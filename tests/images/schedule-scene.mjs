import { ACTORS, signedIn } from './approval-scene.mjs';

/** @typedef {import('playwright-core').Page} Page */

const PAGES = '/admin/plugins/publication-schedule';
const TYPES = '/content-manager/collection-types';
const SUMMARY = 'api::finance-summary.finance-summary';
const NOTICE = 'api::works-notice.works-notice';
const CALENDAR_DAY = 'api::calendar-day.calendar-day';
const BUNDLE = '四季度财务摘要';

/** The month after this one: plans lie ahead, whenever the pictures are taken. */
const today = new Date();
const MONTH = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1))
  .toISOString()
  .slice(0, 7);

/** @param {number} number */
const day = (number) => `${MONTH}-${String(number).padStart(2, '0')}`;

/**
 * Plans of next month: a publication, one with a notice period, some notices, a bundle, and two days that
 * are not what the week says.
 *
 * @param {string} url
 */
export async function setScheduleScene(url) {
  const office = await signedIn(url, ACTORS.office);
  /** @param {string} uid */
  const rowsOf = async (uid) =>
    (await office('GET', `${TYPES}/${uid}?pageSize=100&locale=zh-Hans`)).results;
  /** @type {{ documentId: string, periodKey: string }[]} */
  const months = await rowsOf(SUMMARY);
  /** @type {{ documentId: string }[]} */
  const notices = await rowsOf(NOTICE);
  /** @param {string} period */
  const target = (period) => {
    const documentId = months.find(({ periodKey }) => periodKey === period)?.documentId;
    return { uid: SUMMARY, documentId, locale: 'zh-Hans' };
  };
  /** @param {object} wish */
  const plan = (wish) => office('POST', '/publication-schedule/plans', wish);
  for (const [date, kind] of [
    [day(18), 'publicHoliday'],
    [day(20), 'makeupWorkday'],
  ]) {
    await office('POST', `${TYPES}/${CALENDAR_DAY}`, { date, kind, label: '校庆调休' });
  }
  await plan({
    ...target('2025-06'),
    publish: { local: `${day(10)}T09:00` },
    takeDown: { kind: 'workdaysAfterPublish', workdays: 5 },
    isAnnounceable: true,
  });
  await plan({ ...target('2025-05'), takeDown: { kind: 'at', local: `${day(24)}T18:00` } });
  for (const [index, { documentId }] of notices.slice(0, 3).entries()) {
    const publish = { local: `${day(10)}T${10 + index}:30` };
    await plan({ uid: NOTICE, documentId, locale: 'zh-Hans', publish });
  }
  await office('POST', '/publication-schedule/bundles', {
    ...{ title: BUNDLE, time: { local: `${day(14)}T08:00` } },
    targets: ['2025-10', '2025-11', '2025-12'].map(target),
  });
}

/**
 * @param {Page} page
 * @param {string} url
 */
export async function openCalendar(page, url) {
  await page.goto(`${url}${PAGES}?month=${MONTH}`);
  // On a phone a plan is a number on its day.
  await page.locator('[data-plan]').first().waitFor({ state: 'attached' });
}

/**
 * A plan that was picked up with the keyboard.
 *
 * @param {Page} page
 */
export async function pickUp(page) {
  await page.locator('[data-plan][draggable=true]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
}

/**
 * The bundle with its pre-flight.
 *
 * @param {Page} page
 * @param {string} url
 */
export async function openBundle(page, url) {
  await page.goto(`${url}${PAGES}/bundles`);
  await page.getByRole('link', { name: BUNDLE }).click();
  await page.getByRole('button', { name: /再检查一次|Check again/ }).waitFor();
}

/**
 * The plans of June beside its form.
 *
 * @param {Page} page
 * @param {string} url
 */
export async function openPlans(page, url) {
  await page.goto(`${url}/admin${TYPES}/${SUMMARY}`);
  await page.locator('tbody tr', { hasText: '2025-06' }).click();
  const planned = page.locator('aside').getByText(/^计划时间/);
  await planned.last().waitFor();
  await page.getByRole('button', { name: '定时发布 / 撤下…' }).last().scrollIntoViewIfNeeded();
}

/**
 * The dialog in which June is scheduled, with its dry run.
 *
 * @param {Page} page
 */
export async function scheduleAgain(page) {
  await page.getByRole('button', { name: '定时发布 / 撤下…' }).last().click();
  await page.getByRole('dialog').getByText('将会执行').waitFor();
}
