import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { buildIfStale } from '../../src/commands/setup/build.mjs';
import setUpRun from '../support/global-setup.mjs';
import tearDownRun from '../support/global-teardown.mjs';
import { startServer } from '../support/production-server.mjs';
import { ACCOUNTS, projectRoot } from '../support/settings.mjs';
import { ACTORS, setApprovalScene } from './approval-scene.mjs';
import {
  openBundle,
  openCalendar,
  openPlans,
  pickUp,
  scheduleAgain,
  setScheduleScene,
} from './schedule-scene.mjs';
import { openDue, openReport, openRule, writeHeavily } from './disclosure-scene.mjs';
import { openBuilder, openDistribution, openPublication, openResults } from './survey-scene.mjs';

/** @typedef {import('playwright-core').Page} Page */

const FOLDER = path.join(projectRoot, 'docs/images');
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const SUMMARIES = '/admin/content-manager/collection-types/api::finance-summary.finance-summary';
/** Beginning of the names of the pictures to take; all where nothing is said. */
const WANTED = process.argv[2] ?? '';
const PASTED = [
  '30201\t20502\tgeneral-affairs\t12,803.22',
  '30202\t20502\tgeneral-affairs\t92114.50',
  '30299\t20502\tgeneral-affairs\t12O.5',
].join('\n');

/**
 * The panel loads its parts one after another; a picture is taken when nothing is asked any more.
 *
 * @param {Page} page
 * @param {string} name
 */
async function take(page, name) {
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
  console.log(`docs/images/${name}.png`);
}

/**
 * @param {Page} page
 * @param {string} url
 * @param {{ email: string, password: string }} account
 */
async function signIn(page, url, account = ACCOUNTS.editor) {
  await page.goto(`${url}/admin/auth/login`);
  await page.fill('[name=email]', account.email);
  await page.fill('[name=password]', account.password);
  await page.click('button[type=submit]');
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function openJune(page, url) {
  await page.goto(url + SUMMARIES);
  await page.locator('tbody tr', { hasText: '2025-06' }).click();
  await page.locator('[name="expenditureLines.0.amountFen"]').waitFor();
  await page.getByRole('button', { name: '保存', exact: true }).waitFor();
  await page.getByText('4 个提醒').waitFor();
}

/**
 * A picture: how wide and high the window is, which language the visitor speaks, the way there.
 *
 * @type {Record<string, {
 *   size: [number, number], locale: string, open: (page: Page, url: string) => Promise<unknown>,
 * }>}
 */
const PICTURES = {
  'site-month-1280': {
    size: [1280, 1500],
    locale: 'zh-CN',
    open: (page, url) => page.goto(`${url}/finance/2025-06`),
  },
  'site-month-360': {
    size: [360, 1500],
    locale: 'zh-CN',
    open: (page, url) => page.goto(`${url}/finance/2025-06`),
  },
  'admin-edit-zh': {
    size: [1280, 1000],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url);
      await openJune(page, url);
    },
  },
  'admin-import-zh': {
    size: [1280, 900],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url);
      await openJune(page, url);
      await page.getByRole('button', { name: '粘贴或导入' }).click();
      await page.locator('[role=dialog] textarea').fill(PASTED);
      await page.locator('[role=dialog] tbody tr').last().waitFor();
    },
  },
  'admin-list-en': {
    size: [1440, 900],
    locale: 'en-US',
    open: async (page, url) => {
      await signIn(page, url);
      await page.goto(url + SUMMARIES);
      // The list loads once more when its address has got page and sorting.
      await page.waitForURL(/[?&]page=1/);
      await page.waitForLoadState('networkidle');
      await page.locator('tbody tr', { hasText: '2025-06' }).waitFor();
    },
  },
};

/**
 * Those of the disclosure plugin: days that are over stay as they are, so they need no scene.
 *
 * @type {typeof PICTURES}
 */
const DISCLOSURE_PICTURES = {
  'disclosure-due-zh': {
    size: [1280, 900],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACTORS.office);
      await openDue(page, url);
    },
  },
  'disclosure-report-zh': {
    size: [1280, 1100],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACTORS.office);
      await openReport(page, url);
    },
  },
  'disclosure-rule-en': {
    size: [1280, 900],
    locale: 'en-US',
    open: async (page, url) => {
      await signIn(page, url, ACCOUNTS.superAdmin);
      await openRule(page, url);
    },
  },
  'disclosure-meter-zh': {
    size: [1280, 1000],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACTORS.office);
      await openJune(page, url);
      await writeHeavily(page);
    },
  },
};

/**
 * Those of surveys, in the panel and on the site: the sample has one that is open and one that is over.
 *
 * @type {typeof PICTURES}
 */
const SURVEY_PICTURES = {
  'survey-builder-zh': {
    size: [1280, 1000],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACCOUNTS.superAdmin);
      await openBuilder(page, url);
    },
  },
  'survey-distribution-zh': {
    size: [1280, 900],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACCOUNTS.superAdmin);
      await openDistribution(page, url);
    },
  },
  'survey-results-en': {
    size: [1280, 1000],
    locale: 'en-US',
    open: async (page, url) => {
      await signIn(page, url, ACCOUNTS.superAdmin);
      await openResults(page, url);
    },
  },
  'survey-publication-zh': {
    size: [1280, 1000],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACCOUNTS.superAdmin);
      await openPublication(page, url);
    },
  },
  'survey-site-390-zh': {
    size: [390, 844],
    locale: 'zh-CN',
    open: async (page, url) => {
      await page.goto(`${url}/surveys/canteen`);
      await page.locator('.survey').waitFor();
      await page.locator('#fill-heading').scrollIntoViewIfNeeded();
    },
  },
  'survey-site-results-en': {
    size: [1280, 1400],
    locale: 'en-US',
    open: (page, url) => page.goto(`${url}/en/surveys/survey-canteen-2025b/results`),
  },
};

/**
 * Those of the schedule: of the month after the one in which they are taken.
 *
 * @type {typeof PICTURES}
 */
const SCHEDULE_PICTURES = {
  'schedule-calendar-zh': {
    size: [1280, 900],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACTORS.office);
      await openCalendar(page, url);
      await pickUp(page);
    },
  },
  'schedule-calendar-390-zh': {
    size: [390, 844],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACTORS.office);
      await openCalendar(page, url);
    },
  },
  'schedule-bundle-en': {
    size: [1280, 1000],
    locale: 'en-US',
    open: async (page, url) => {
      await signIn(page, url, ACCOUNTS.superAdmin);
      await openBundle(page, url);
    },
  },
  'schedule-panel-zh': {
    size: [1280, 1000],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACTORS.office);
      await openPlans(page, url);
    },
  },
  'schedule-dialog-zh': {
    size: [1280, 1000],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACTORS.office);
      await openPlans(page, url);
      await scheduleAgain(page);
    },
  },
};

/**
 * Those of the approval plugin.
 *
 * @type {typeof PICTURES}
 */
const APPROVAL_PICTURES = {
  'approval-panel-zh': {
    size: [1280, 1000],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACTORS.office);
      await page.goto(url + SUMMARIES);
      await page.locator('tbody tr', { hasText: '2025-06' }).click();
      await page.getByText('保密与隐私审核').first().waitFor();
    },
  },
  'approval-policy-zh': {
    size: [1280, 900],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACTORS.office);
      await page.goto(`${url}/admin/plugins/approval/policies`);
      await page.getByRole('button', { name: '编辑' }).click();
      await page.getByRole('combobox', { name: '假设责任部门是' }).click();
      await page.getByRole('option', { name: '财务室', exact: true }).click();
      await page.getByText('今天可以批完。').waitFor();
      await page.getByRole('heading', { name: '第 1 步' }).scrollIntoViewIfNeeded();
    },
  },
  'approval-inbox-en': {
    size: [1280, 700],
    locale: 'en-US',
    open: async (page, url) => {
      await signIn(page, url);
      await page.goto(`${url}/admin/plugins/approval?view=all`);
      await page.getByRole('link', { name: '2025年6月财务摘要' }).waitFor();
    },
  },
  'approval-audit-zh': {
    size: [1280, 900],
    locale: 'zh-CN',
    open: async (page, url) => {
      await signIn(page, url, ACTORS.auditor);
      await page.goto(`${url}/admin/plugins/approval/audit`);
      await page.getByRole('button', { name: '开始检查' }).click();
      await page.getByText(/记录完整，共 \d+ 条/).waitFor();
    },
  },
};

/**
 * @param {string} url
 * @param {typeof PICTURES} pictures
 */
async function takeAll(url, pictures) {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const [name, { size, locale, open }] of Object.entries(pictures)) {
      if (!name.startsWith(WANTED)) continue;
      const [width, height] = size;
      const visitor = { viewport: { width, height }, locale, timezoneId: 'Asia/Shanghai' };
      const page = await browser.newPage(visitor);
      await open(page, url);
      await take(page, name);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** Pictures with what has to be there before, each group on a server of its own: sign-ins are counted. */
const GROUPS = [
  { pictures: PICTURES, setScene: async () => undefined },
  { pictures: DISCLOSURE_PICTURES, setScene: async () => undefined },
  { pictures: SURVEY_PICTURES, setScene: async () => undefined },
  { pictures: SCHEDULE_PICTURES, setScene: setScheduleScene },
  { pictures: APPROVAL_PICTURES, setScene: setApprovalScene },
];

// `npm run docs:images [-- disclosure]`: the pictures of the READMEs, from the production build and the
// sample; all of them, or those whose names begin so.
await buildIfStale();
await mkdir(FOLDER, { recursive: true });
await setUpRun();
try {
  for (const { pictures, setScene } of GROUPS) {
    if (!Object.keys(pictures).some((name) => name.startsWith(WANTED))) continue;
    const server = await startServer({ seed: 'sample', env: { SCHEDULE_RUNNER: 'true' } });
    await setScene(server.url);
    await takeAll(server.url, pictures);
    await server.stop();
  }
} finally {
  await tearDownRun();
}
