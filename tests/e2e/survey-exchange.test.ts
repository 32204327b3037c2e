import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';

import { DEMO_CLERK } from '../../src/seed/role-users';
import { beyond } from '../support/page-layout';
import { setStage } from '../support/stage';
import { SurveyPages } from '../support/survey-panel';

const stage = setStage({ folder: 'survey-exchange' });
const { picture } = stage;

const FILE = {
  title: '宿舍满意度',
  elements: [
    {
      type: 'radiogroup',
      name: 'who',
      title: '您的身份',
      choices: ['学生', '家长'],
      isRequired: true,
    },
    {
      type: 'rating',
      name: 'clean',
      title: '卫生',
      minRateDescription: '差',
      maxRateDescription: '好',
    },
    { type: 'comment', name: 'why', title: '哪里不好', visibleIf: '{clean} <= 2' },
    { type: 'html', name: 'thanks', html: '<b>谢谢</b>' },
    { type: 'signaturepad', name: 'sign', title: '签名' },
  ],
};

const chosen = (name: string, text: string) => ({
  ...{ name, mimeType: 'application/json', buffer: Buffer.from(text) },
});

let page: Page;
let pages: SurveyPages;
beforeAll(async () => {
  ({ page } = await stage.signedInAs(DEMO_CLERK));
  pages = new SurveyPages(page, stage.url);
});

test('a file that is no questionnaire is refused before anything is sent', async () => {
  await pages.openList();
  await pages.button('导入问卷').click();
  const dialog = await pages.dialog();
  const file = dialog.locator('input[type=file]');
  await file.setInputFiles(chosen('letter.json', '{"to":"all"}'));
  expect(await dialog.getByRole('alert').innerText()).toContain('这不是 SurveyJS 的问卷文件');
  expect(await dialog.getByRole('button', { name: '新建草稿' }).isDisabled()).toBe(true);
  await file.setInputFiles(chosen('survey.json', JSON.stringify(FILE)));
  await dialog.getByText('将新建一份草稿：3 道题，1 段说明文字和分节标题').waitFor();
  expect(await dialog.getByRole('alert').count()).toBe(0);
});

test('what is made and what is missing is said in words, and the draft opens', async () => {
  const dialog = await pages.dialog();
  expect(await dialog.locator('[data-not-carried] li').allInnerTexts()).toEqual([
    '“签名”：没有这种题型，整题略去（signaturepad）',
  ]);
  expect(await dialog.getByLabel('标题').inputValue()).toBe('宿舍满意度');
  await picture(page, 'import');
  await pages.confirm('新建草稿');
  await pages.heading('宿舍满意度').waitFor();
  await pages.item('thanks').waitFor();
  expect(await pages.codes()).toEqual(['who', 'clean', 'why', 'thanks']);
  await pages.item('why').getByText('有显示条件').waitFor();
  await picture(page, 'builder');
});

test('it goes out as a file that says the same', async () => {
  await pages.button('导出 SurveyJS').click();
  const dialog = await pages.dialog();
  await dialog.getByText('问卷的内容都在文件里。').waitFor();
  await picture(page, 'export');
  const loading = page.waitForEvent('download');
  await pages.confirm('下载文件');
  const file = await loading;
  expect(file.suggestedFilename()).toMatch(/-surveyjs\.json$/);
  const { pages: made } = JSON.parse(await readFile(await file.path(), 'utf8')) as {
    pages: { elements: { name: string; visibleIf?: string }[] }[];
  };
  expect(made[0]?.elements.map(({ name, visibleIf }) => [name, visibleIf])).toEqual([
    ['who', undefined],
    ['clean', undefined],
    ['why', '{clean} <= 2'],
    ['thanks', undefined],
  ]);
});

test('the list and the questionnaire fit on a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await beyond(page)).toBe(0);
  await pages.openList();
  await pages.button('导入问卷').waitFor();
  expect(await beyond(page)).toBe(0);
  await picture(page, 'phone');
});

test('nothing complained', () => {
  expect(stage.browser.complaints).toEqual([]);
});
