import { LOCALES } from '../../src/content/locales';
import { layoutOf } from '../support/page-layout';
import { inLocale } from '../support/site-address';
import { setStage } from '../support/stage';

const stage = setStage({ folder: 'site-sections' });
const { visit } = stage;

/** What a finger has to meet. */
const TARGETS = 'nav a, .office a, .more, .facets a, .link-list a, form button, form input';

/** Every section with its first heading in simplified Chinese, traditional Chinese and English. */
const PAGES: readonly (readonly [path: string, ...headings: [string, string, string]])[] = [
  ['/logistics', '后勤服务简报', '後勤服務簡報', 'Logistics bulletins'],
  [
    ...(['/logistics/2025-W39', '2025年第39周后勤简报', '2025年第39週後勤簡報'] as const),
    'Logistics bulletin, week 39, 2025',
  ],
  ['/works', '施工与停供通知', '施工與停供通知', 'Works and outages'],
  ['/works/works-2025-04', '田径场跑道修补', '田徑場跑道修補', '田径场跑道修补'],
  ['/meals', '伙食账目', '伙食帳目', 'Meal accounts'],
  [
    ...(['/meals/2025-09', '2025年9月伙食账目', '2025年9月伙食帳目'] as const),
    'Meal account, September 2025',
  ],
  ['/menus', '每周食谱', '每週食譜', 'Weekly menus'],
  ['/menus/2025-W36', '2025年第36周食谱', '2025年第36週食譜', 'Menu, week 36, 2025'],
  ['/fees', '收费公示', '收費公示', 'Fees'],
  ['/documents', '其他公开事项', '其他公開事項', 'Other documents'],
  ['/glossary', '名词解释', '名詞解釋', 'Glossary'],
  ['/subscribe', '订阅与开放数据', '訂閱與開放資料', 'Feeds and open data'],
  ['/search', '搜索', '搜尋', 'Search'],
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

  it('the navigation shows every section and says where one is', async () => {
    const page = await visit('/works/works-2025-04', viewport);
    const links = page.locator('.main-nav a');
    expect(await links.count()).toBe(20);
    if (viewport === 'phone') {
      expect(await page.locator('.nav-here').innerText()).toBe('施工通知');
      await page.locator('.nav-menu summary').click();
    }
    for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
    expect(await page.locator('.main-nav [aria-current]').innerText()).toBe('施工通知');
  });

  it('a search from the header finds the track, marks it and leads to the notice', async () => {
    const page = await visit('/fees', viewport);
    await page.locator('.site-search input').fill('跑道');
    await page.locator('.site-search button').click();
    expect(new URL(page.url()).pathname).toBe('/search');
    expect(await page.locator('.hits mark').first().innerText()).toBe('跑道');
    await page.locator('.facets').getByText('施工通知').click();
    await page.locator('.hits').getByRole('link', { name: '田径场跑道修补' }).click();
    expect(new URL(page.url()).pathname).toBe('/works/works-2025-04');
    expect(await page.locator('.note').innerText()).toContain('未能提前两个工作日通知');
  });

  it('a word that is explained opens its note by keyboard and closes it again', async () => {
    const page = await visit('/finance/2025-06', viewport);
    const term = page.locator('button.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.term-note:popover-open');
    expect(await note.count()).toBe(1);
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await note.count()).toBe(0);
  });
});

it('a search keeps its question when the language changes', async () => {
  const page = await visit('/search?q=跑道', 'phone');
  await page.locator('.languages').getByText('繁體').click();
  const { pathname, searchParams } = new URL(page.url());
  expect([pathname, searchParams.get('q')]).toEqual(['/zh-Hant/search', '跑道']);
});

it.each([
  ['/search?q=zzzzqq', 200, '没有找到'],
  ['/search?q=%2B%2B', 400, '这个词搜不了'],
])('%s answers %i and says so', async (path, status, said) => {
  const answer = await fetch(`${stage.url}${path}`);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(said);
});

it('every document of the lists has its page', async () => {
  const lists = ['/logistics', '/works', '/meals', '/menus', '/documents'];
  const found = await Promise.all(
    lists.map(async (list) => {
      const text = await (await fetch(`${stage.url}${list}`)).text();
      return [...text.matchAll(new RegExp(`href="(${list}/[^"]+)"`, 'g'))].map(([, path]) => path);
    }),
  );
  const paths = [...new Set(found.flat())];
  expect(paths.length).toBeGreaterThan(25);
  for (const path of paths)
    expect([path, (await fetch(`${stage.url}${path}`)).status]).toEqual([path, 200]);
});

it('a published photo of a page can be looked at by anyone', async () => {
  const page = await visit('/documents/page-2025-nian-qiu-ji-shou-fei-gong-shi', 'phone');
  const photo = page.locator('.attachments img');
  const answer = await fetch(new URL((await photo.getAttribute('src')) ?? '', stage.url));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect(await photo.getAttribute('alt')).toBe('收费公示贴在校门口公告栏');
  expect(await layoutOf(page, TARGETS)).toEqual({ beyond: 0, small: [] });
});

it('on paper there is no navigation, and the source is named', async () => {
  const page = await visit('/logistics/2025-W39', 'desktop');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.main-nav', '.site-search', '.languages', '.breadcrumbs']) {
    expect([hidden, await page.locator(hidden).isVisible()]).toEqual([hidden, false]);
  }
  expect(await page.locator('.print-source').innerText()).toMatch(
    /来源：.*\/logistics\/2025-W39 · 公开于 2025年9月26日 · 第 1 版/,
  );
});

it('no page complained', () => {
  const unexpected = stage.browser.complaints.filter((one) => !/\/search\?q=%2B/.test(one));
  expect(unexpected).toEqual([]);
});
