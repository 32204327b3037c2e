import type { Page } from 'playwright-core';

import type { PublicResultsResponse } from '../../src/plugins/satisfaction-survey/contracts/public/results';
import type { PublicSurveyResponse } from '../../src/plugins/satisfaction-survey/contracts/public/survey';
import { DEMO_CLERK } from '../../src/seed/role-users';
import { beyond } from '../support/page-layout';
import { setStage } from '../support/stage';
import { sendFromOutside } from '../support/survey-answers';
import { SurveyPages } from '../support/survey-panel';

const stage = setStage({ folder: 'survey-panel' });
const { picture } = stage;

const TITLE = '春季食堂满意度';

let page: Page;
let pages: SurveyPages;
/** The survey's address on the site: `/s/…`. */
let path: string;
beforeAll(async () => {
  ({ page } = await stage.signedInAs(DEMO_CLERK));
  pages = new SurveyPages(page, stage.url);
});

const slug = () => path.slice('/s/'.length);

test('an editor writes the canteen survey, with codes that come by themselves', async () => {
  await pages.openList();
  await pages.writeCanteen(TITLE);
  expect(await pages.codes()).toEqual(['q1', 'q2', 'q3', 'q4']);
  await picture(page, 'builder');
});

test('the phone beside it asks as the phones will, in the language that is chosen', async () => {
  const phone = page.locator('[data-preview]');
  expect(await phone.innerText()).not.toContain('哪里不满意');
  await phone.getByRole('button', { name: /^1 / }).click();
  await phone.getByText('哪里不满意').waitFor();
  const languages = page.getByRole('group', { name: '编辑和预览的语言' });
  await languages.getByRole('button', { name: 'English' }).click();
  await pages.main.getByLabel('调查标题').fill('Canteen survey');
  await phone.getByRole('heading', { name: 'Canteen survey' }).waitFor();
  await pages.item('q1').getByText('English 缺 3 处').waitFor();
  await languages.getByRole('button', { name: '简体中文' }).click();
});

test('questions are moved by keys, and what was done is undone', async () => {
  await pages.item('q4').getByRole('button', { name: '上移第 4 项' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  expect(await pages.codes()).toEqual(['q1', 'q2', 'q4', 'q3']);
  // The focus went along.
  await page.keyboard.press('Alt+ArrowDown');
  expect(await pages.codes()).toEqual(['q1', 'q2', 'q3', 'q4']);
  await pages.item('q4').getByRole('button', { name: '删除第 4 项' }).click();
  expect(await pages.codes()).toEqual(['q1', 'q2', 'q3']);
  await pages.button('撤销').click();
  expect(await pages.codes()).toEqual(['q1', 'q2', 'q3', 'q4']);
  await pages.saved();
  await page.reload();
  await pages.item('q4').waitFor();
  expect(await pages.item('q4').innerText()).toContain('您的建议');
});

test('whoever leaves at once loses nothing', async () => {
  await pages.item('q4').getByRole('button', { name: '编辑第 4 项' }).click();
  await pages.item('q4').getByLabel('题目').first().fill('您还有什么建议');
  await pages.openTab('开放与设置');
  await pages.openTab('问卷');
  await pages.item('q4').getByText('您还有什么建议').first().waitFor();
  await pages.saved();
});

test('it is published after a look at what that means, and opened', async () => {
  await pages.publish(() => picture(page, 'publish'));
  await pages.open(TITLE);
});

test('the poster shows the address as a code, and is printed alone', async () => {
  await pages.openTab('发放');
  const address = await pages.posterAddress();
  path = new URL(address).pathname;
  expect(address).toBe(`${stage.url}${path}`);
  expect((await fetch(`${stage.url}${path}`)).status).toBe(200);
  const printed = await pages.printPoster();
  expect(printed).toMatchObject({ isPosterHidden: false, isCodeHidden: true });
  expect(printed.poster).toContain(TITLE);
  await picture(page, 'distribution');
});

test('the editor sees what came in', async () => {
  const ratings = [...Array<number>(9).fill(5), ...Array<number>(8).fill(4), 1, 1];
  for (const [place, food] of ratings.entries()) {
    const why = food <= 2 ? { q3: ['o1'] } : {};
    expect(
      await sendFromOutside(stage.url, slug(), {
        q1: place % 2 === 0 ? 'o1' : 'o2',
        q2: food,
        ...why,
      }),
    ).toBe(201);
  }
  const known = (await (
    await fetch(`${stage.url}/api/surveys/${slug()}`)
  ).json()) as PublicSurveyResponse;
  expect(known.data.hasResults).toBe(false);
  await pages.openTab('结果');
  await page.reload();
  expect(await pages.counted()).toBe('19');
  const food = pages.main.locator('[data-sheet]', { hasText: '您对饭菜满意吗' });
  expect(await pages.row(food, '很不满意').innerText()).toMatch(/2\s+10.5%/);
  expect(await pages.row(food, '非常满意').innerText()).toMatch(/9\s+47.4%/);
  await picture(page, 'results');
});

test('the preview hides the small cell; the public sees just what it showed', async () => {
  await pages.openTab('公布');
  const food = pages.main.locator('[data-public] [data-question=q2]');
  await food.waitFor();
  expect(await pages.row(food, '很不满意').innerText()).toContain('不公布');
  expect(await food.innerText()).toContain('不足 5 人');
  expect(await food.innerText()).not.toContain('平均');
  await pages.main.getByLabel('学校的说明').fill('我们会增加一个窗口。');
  await pages.main.locator('[data-public]').getByText('我们会增加一个窗口。').waitFor();
  const shown = await food.getByRole('row').allInnerTexts();
  await picture(page, 'publication');
  await pages.button('公布结果…').click();
  await pages.confirm('公布结果');
  await pages.main.getByText('公布中', { exact: true }).waitFor();
  const answer = await fetch(`${stage.url}/api/surveys/${slug()}/results`);
  const { data } = (await answer.json()) as PublicResultsResponse;
  const cells = data.questions.find(({ question }) => question === 'q2')?.cells ?? [];
  expect(cells.map(({ count }) => (count === null ? '不公布' : String(count)))).toEqual(
    shown.slice(1).map((row) => row.split('\t')[1]?.trim()),
  );
  expect(cells.find(({ value }) => value === '1')?.count).toBeNull();
  const site = await stage.visit(`${path}/results`, 'phone');
  expect(await site.locator('body').innerText()).toContain('我们会增加一个窗口。');
});

test('a response is excluded with a reason, and the figures follow', async () => {
  await pages.openTab('答卷');
  await pages.main
    .getByRole('button', { name: /^查看答卷/ })
    .first()
    .click();
  const dialog = await pages.dialog();
  await dialog.getByLabel('原因').fill('同一人重复填写');
  await dialog.getByRole('button', { name: '排除这份' }).click();
  await dialog.getByText('同一人重复填写').waitFor();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await pages.main.getByText('计入 18，排除 1').waitFor();
  await picture(page, 'responses');
});

test('every page fits on a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const tab of ['问卷', '开放与设置', '发放', '结果', '公布', '答卷']) {
    await pages.openTab(tab);
    expect([tab, await beyond(page)]).toEqual([tab, 0]);
    await picture(page, `phone-${tab}`);
  }
});

test('nothing complained', () => {
  expect(stage.browser.complaints).toEqual([]);
});
