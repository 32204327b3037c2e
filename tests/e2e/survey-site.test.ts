import type { Locator, Page } from 'playwright-core';

import { LOCALES } from '../../src/content/locales';
import { DEMO_CLERK } from '../../src/seed/role-users';
import { beyond, layoutOf } from '../support/page-layout';
import { inLocale } from '../support/site-address';
import { setStage } from '../support/stage';
import { sendFromOutside } from '../support/survey-answers';
import { formOf, receiptOf } from '../support/survey-form';
import { SurveyPages } from '../support/survey-panel';

const stage = setStage({ folder: 'survey-site' });
const { picture, visit } = stage;

const TITLE = '秋季食堂满意度';
const SUMMARY = '我们会增加一个窗口。';
const RECEIPT = /^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/;

/** What a finger has to meet. */
const TARGETS = 'nav a, .office a, .more, .button';

let pages: SurveyPages;
let slug: string;
beforeAll(async () => {
  const { page } = await stage.signedInAs(DEMO_CLERK);
  pages = new SurveyPages(page, stage.url);
});

/** A phone that found the survey in the list of the site. */
async function phoneAt(width: 360 | 390): Promise<Page> {
  const page = await stage.browser.newPage('phone');
  await page.setViewportSize({ width, height: 780 });
  await page.goto(`${stage.url}/surveys`);
  await page.getByRole('link', { name: TITLE }).click();
  expect(new URL(page.url()).pathname).toBe(`/surveys/${slug}`);
  await formOf(page).getByText('已答 0 / 3 题').waitFor();
  return page;
}

/** The question how good the food is. */
const foodIn = (form: Page | Locator) => form.getByRole('group', { name: '您对饭菜满意吗' });

const send = (page: Page) =>
  formOf(page).getByRole('button', { name: '提交', exact: true }).click();

test('an editor builds the canteen survey, opens it and prints its code', async () => {
  await pages.openList();
  await pages.writeCanteen(TITLE);
  await pages.saved();
  await pages.publish();
  await pages.open(TITLE);
  await pages.openTab('发放');
  const address = new URL(await pages.posterAddress());
  slug = address.pathname.slice('/s/'.length);
  expect((await pages.printPoster()).poster).toContain(TITLE);
});

test('the site lists it, in three languages', async () => {
  for (const locale of LOCALES) {
    const page = await visit(inLocale('/surveys', locale), 'phone');
    const link = page.getByRole('link', { name: TITLE });
    expect(await link.getAttribute('href')).toBe(inLocale(`/surveys/${slug}`, locale));
    expect(await layoutOf(page, TARGETS)).toEqual({ beyond: 0, small: [] });
    await picture(page, `list-${locale}`);
  }
});

test('a phone answers it in the page of the site, which lets nothing else in', async () => {
  const page = await phoneAt(390);
  const answer = await fetch(page.url());
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/,
  );
  // The page itself says what the element would say above the questions.
  expect(await formOf(page).getByText('匿名填写').isVisible()).toBe(false);
  expect(await page.getByText('匿名填写').first().isVisible()).toBe(true);
  await picture(page, 'survey-390');
  await formOf(page).getByLabel('学生').check();
  await foodIn(formOf(page)).getByLabel('5').check();
  await formOf(page).getByLabel('您的建议').fill('多放蔬菜');
  expect(await beyond(page)).toBe(0);
  await send(page);
  expect(await receiptOf(page)).toMatch(RECEIPT);
});

test('one without scripts is led to the page that needs none', async () => {
  const page = await visit(`/surveys/${slug}`, 'phone');
  expect(await layoutOf(page, TARGETS)).toEqual({ beyond: 0, small: [] });
  await picture(page, 'survey-no-script');
  const ways = page.getByRole('link', { name: '打开填写页面（不需要脚本）' });
  expect(await ways.filter({ visible: true }).count()).toBe(1);
  await ways.first().click();
  await page.getByLabel('教师').check();
  await foodIn(page).getByLabel('4').check();
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('回执号', { exact: true }).waitFor();
});

test('one that loses its network sends when that is back', async () => {
  const page = await phoneAt(360);
  await formOf(page).getByLabel('教师').check();
  await page.context().setOffline(true);
  await foodIn(formOf(page)).getByLabel('1').check();
  await formOf(page).getByLabel('价格').check();
  await send(page);
  await formOf(page).getByText('网络不通，答案已保存').waitFor();
  await picture(page, 'survey-offline');
  await page.context().setOffline(false);
  expect(await receiptOf(page)).toMatch(RECEIPT);
});

test('the editor sees the three', async () => {
  await pages.openTab('结果');
  await pages.page.reload();
  await pages.main.locator('[data-figure=counted]').waitFor();
  expect(await pages.counted()).toBe('3');
});

test('with more answers the results are published, and the site tells just what the preview showed', async () => {
  for (const food of [...Array<number>(9).fill(5), ...Array<number>(8).fill(4)]) {
    expect(await sendFromOutside(stage.url, slug, { q1: 'o1', q2: food })).toBe(201);
  }
  expect((await fetch(`${stage.url}/surveys/${slug}/results`)).status).toBe(404);
  await pages.openTab('公布');
  await pages.page.reload();
  const food = pages.main.locator('[data-public] [data-question=q2]');
  await food.waitFor();
  expect(await pages.row(food, '很不满意').innerText()).toContain('不公布');
  await pages.main.getByLabel('学校的说明').fill(SUMMARY);
  await pages.main.locator('[data-public]').getByText(SUMMARY).waitFor();
  const preview = await food.getByRole('row').allInnerTexts();
  await pages.button('公布结果…').click();
  await pages.confirm('公布结果');
  await pages.main.getByText('公布中', { exact: true }).waitFor();
  const page = await visit('/surveys', 'desktop');
  await page.locator('section[aria-labelledby=told-heading]').getByText(TITLE).click();
  expect(await page.locator('h1').innerText()).toBe(`${TITLE}：结果`);
  expect(await page.locator('.plain-summary').innerText()).toBe(SUMMARY);
  const told = await page.locator('[data-question=q2] tbody td:nth-child(2)').allInnerTexts();
  expect(told).toEqual(preview.slice(1).map((row) => row.split('\t')[1]?.trim()));
  expect(told.filter((count) => count === '不公布').length).toBeGreaterThanOrEqual(2);
  await picture(page, 'results-desktop');
});

const SAMPLE = '/surveys/survey-canteen-2025b/results';

test.each(['phone', 'desktop'] as const)(
  'the results of the sample fit on a %s, in three languages, and lead to what was done',
  async (viewport) => {
    for (const locale of LOCALES) {
      const page = await visit(inLocale(SAMPLE, locale), viewport);
      expect(await layoutOf(page, TARGETS)).toEqual({ beyond: 0, small: [] });
      const done = page.locator('section[aria-labelledby=actions-heading] .card a');
      expect(await done.getAttribute('href')).toBe(inLocale('/actions/act-03', locale));
      await picture(page, `sample-${viewport}-${locale}`);
      await page.context().close();
    }
  },
);

test('the action leads back to the results', async () => {
  const page = await visit('/actions/act-03', 'desktop');
  await page.locator('main').getByRole('link', { name: '食堂服务满意度调查' }).first().click();
  expect(new URL(page.url()).pathname).toBe(SAMPLE);
});

test('nothing complained but the phone without a network', () => {
  const unexpected = stage.browser.complaints.filter((one) => !/INTERNET_DISCONNECTED/.test(one));
  expect(unexpected).toEqual([]);
});
