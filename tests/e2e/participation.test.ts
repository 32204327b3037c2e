import { LOCALES } from '../../src/content/locales';
import { layoutOf } from '../support/page-layout';
import { inLocale } from '../support/site-address';
import { setStage } from '../support/stage';

const stage = setStage({ folder: 'participation' });
const { visit } = stage;

/** What a finger has to meet. */
const TARGETS = 'nav a, .office a, .more, .link-list a';

/** Every page with its first heading in simplified Chinese, traditional Chinese and English. */
const PAGES: readonly (readonly [path: string, ...headings: [string, string, string]])[] = [
  ['/meetings', '会议与纪要', '會議與紀要', 'Meetings and minutes'],
  ['/actions', '你说我办', '你說我辦', 'You said, we did'],
  [
    ...([
      '/actions/act-01',
      '维修项目先公开预算构成再比价',
      '维修项目先公开预算构成再比价',
    ] as const),
    'Publish the cost breakdown of repairs before comparing quotes',
  ],
  [
    ...(['/working-group', '校务公开工作小组', '校務公開工作小組'] as const),
    'Working group on the disclosure of school affairs',
  ],
  ['/training', '公开培训', '公開培訓', 'Trainings'],
  ['/requests', '信息公开申请', '資訊公開申請', 'Information requests'],
];

describe.each(['phone', 'desktop'] as const)('on a %s, without JavaScript', (viewport) => {
  it.each(PAGES)('%s has its heading in three languages and fits', async (path, ...headings) => {
    for (const [index, locale] of LOCALES.entries()) {
      const page = await visit(inLocale(path, locale), viewport);
      expect(await page.locator('h1').innerText()).toBe(headings[index]);
      expect(await layoutOf(page, TARGETS)).toEqual({ beyond: 0, small: [] });
      await page.context().close();
    }
  });

  it('one clicks from a question to the action and back to the question', async () => {
    const page = await visit('/meetings', viewport);
    await page.click('a[href="/meetings/meet-01"]');
    expect(await page.locator('#question-1').innerText()).toContain('维修费为什么比去年同期高？');
    await page.click('a[href="/actions/act-01"]');
    expect(await page.locator('h1').innerText()).toBe('维修项目先公开预算构成再比价');
    await page.locator('a[href="/meetings/meet-01#question-1"]').first().click();
    expect(page.url()).toMatch(/\/meetings\/meet-01#question-1$/);
    await page.context().close();
  });

  it('the internal meeting has no page, and names are on none', async () => {
    const hidden = await visit('/meetings/meet-04', viewport);
    expect(await hidden.locator('h1').innerText()).not.toContain('协调会');
    for (const path of ['/meetings/meet-01', '/working-group', '/training', '/requests']) {
      const page = await visit(path, viewport);
      expect(await page.content()).not.toContain('planted-');
      await page.context().close();
    }
    await hidden.context().close();
  });
});
