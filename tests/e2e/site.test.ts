import type { Page } from 'playwright-core';

import { layoutOf } from '../support/page-layout';
import { seriousFindings } from '../support/serious-findings';
import { setStage } from '../support/stage';

const stage = setStage({ folder: 'site' });
const { visit } = stage;

/** What a finger has to meet. */
const TARGETS = 'nav a, .office a, .more, .row-link';

describe.each(['phone', 'desktop'] as const)('the site without JavaScript on a %s', (viewport) => {
  it('greets with the school, its latest months and whom to ask', async () => {
    const page = await visit('/', viewport);
    expect(await page.locator('h1').innerText()).toBe('青禾市第三实验学校');
    expect(
      await page.locator('section[aria-labelledby=latest-heading] .card h3').allInnerTexts(),
    ).toEqual(['2025年12月', '2025年11月', '2025年10月']);
    expect(await page.locator('main .office').innerText()).toContain('0999-5550100');
    expect((await layoutOf(page, TARGETS)).beyond).toBe(0);
  });

  it('leads from the first page to June, with its figures and its correction', async () => {
    const page = await visit('/', viewport);
    if (viewport === 'phone') await page.locator('.nav-menu summary').click();
    await page.locator('.main-nav').getByText('财务公开').click();
    await page.getByRole('link', { name: '2025年6月' }).click();
    expect(new URL(page.url()).pathname).toBe('/finance/2025-06');
    expect(await page.locator('.figures').innerText()).toContain('2,222,130.61 元');
    expect(await page.locator('.figures').innerText()).toContain('2,060,757.10 元');
    expect(await page.locator('#corrections del').allInnerTexts()).toEqual([
      '40,427.64 元',
      '17,068.52 元',
    ]);
    expect((await layoutOf(page, TARGETS)).beyond).toBe(0);
  });

  it('changes the language and stays on the page', async () => {
    const page = await visit('/finance/2025-06', viewport);
    await page.locator('.languages').getByText('English').click();
    expect(new URL(page.url()).pathname).toBe('/en/finance/2025-06');
    expect(await page.locator('h1').innerText()).toBe('Finance summary, June 2025');
    expect(await page.locator('.note').innerText()).toContain('shown in Chinese');
    await page.locator('.languages').getByText('繁體').click();
    expect(await page.locator('h1').innerText()).toBe('2025年6月財務摘要');
    expect((await layoutOf(page, TARGETS)).beyond).toBe(0);
  });
});

it.each(['/', '/finance', '/finance/2025-06', '/en/finance/2025-08'])(
  '%s has nothing too small to touch on a phone',
  async (path) => {
    const page = await visit(path, 'phone');
    expect(await layoutOf(page, TARGETS)).toEqual({ beyond: 0, small: [] });
  },
);

/** Whether names of groups stand beside their sections or above them: one answer where all agree. */
const besideOrAbove = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() => {
    const isBeside = (group: Element) => {
      const [name, list] = [...group.children].map((part) => part.getBoundingClientRect());
      return name !== undefined && list !== undefined && name.right <= list.left;
    };
    return [...new Set([...document.querySelectorAll('.nav-group')].map(isBeside))];
  });

describe.each(['/', '/en'])('the menu of %s', (path) => {
  it.each([960, 1000, 1060, 1100, 1280])(
    'stands in one line for each group %i pixels wide',
    async (width) => {
      const page = await visit(path, 'desktop');
      await page.setViewportSize({ width, height: 800 });
      const lines = await page.evaluate(() =>
        [...document.querySelectorAll('.nav-group ul')].map(
          (group) =>
            new Set([...group.children].map((item) => item.getBoundingClientRect().top)).size,
        ),
      );
      expect(lines).toEqual([1, 1, 1, 1, 1]);
      expect(await besideOrAbove(page)).toHaveLength(1);
      expect((await layoutOf(page, TARGETS)).beyond).toBe(0);
    },
  );
});

describe('answers of the site', () => {
  it('are whole documents that say their language and may be kept, but asked again', async () => {
    const answer = await fetch(`${stage.url}/zh-Hant/finance`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-language')).toBe('zh-Hant');
    expect(answer.headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0',
    );
    expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f]{64}(?:-gz|-br)?"$/);
  });

  it('an address that leads nowhere gets the site’s page only where a person asks', async () => {
    const headers = { accept: 'text/html' };
    const page = await fetch(`${stage.url}/en/nowhere`, { headers });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('Page not found');
    const program = await fetch(`${stage.url}/api/nowhere`, { headers });
    expect(program.status).toBe(404);
    expect(program.headers.get('content-type')).toContain('application/json');
  });

  it.each([
    ['/zh-Hans/finance', '/finance'],
    ['/en/', '/en'],
  ])('%s leads to its one address %s', async (path, to) => {
    const answer = await fetch(`${stage.url}${path}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
  });

  it('leave the admin panel and the style sheet to others', async () => {
    const admin = await fetch(`${stage.url}/admin`, { headers: { accept: 'text/html' } });
    expect(await admin.text()).not.toContain('/site/site.css');
    const style = await fetch(`${stage.url}/site/site.css`);
    expect(style.headers.get('content-type')).toContain('text/css');
  });

  it('hold one style sheet, which a browser keeps for good under the address they name', async () => {
    const page = await (await fetch(`${stage.url}/en`)).text();
    const sheets = [...page.matchAll(/rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href);
    expect(sheets).toEqual([expect.stringMatching(/^\/site\/site\.css\?v=[0-9a-f]{8}$/)]);
    const named = await fetch(`${stage.url}${sheets[0]}`);
    expect(named.headers.get('cache-control')).toContain('immutable');
    const css = await named.text();
    for (const part of ['.site-header', '.data-table', '@media print', '.article-added']) {
      expect(css).toContain(part);
    }
    const plain = await fetch(`${stage.url}/site/site.css?v=old`);
    expect(plain.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    // Without it `fetch` would ask for a fresh copy, as a browser does when it is told to reload.
    const asked = { 'cache-control': 'max-age=0' };
    const headers = { ...asked, 'if-none-match': plain.headers.get('etag') ?? '' };
    const again = await fetch(`${stage.url}/site/site.css`, { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe.each(['phone', 'desktop'] as const)('axe on a %s', (viewport) => {
  it.each([
    ...['/', '/finance/2025-06', '/en/finance/2025-06', '/procurement', '/works', '/meals/2025-09'],
    ...['/regulations/sy3-zd-01', '/inspections', '/catalogue', '/surveys', '/feedback', '/search'],
    '/subscribe',
  ])('finds nothing that keeps people from using %s', async (address) => {
    const page = await stage.browser.newPage(viewport);
    await page.goto(`${stage.url}${address}`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });
});

it('no page complained', () => {
  expect(stage.browser.complaints).toEqual([]);
});
