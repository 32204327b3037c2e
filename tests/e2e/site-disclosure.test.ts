import { LOCALES } from '../../src/content/locales';
import { DEMO_CLERK } from '../../src/seed/role-users';
import { layoutOf } from '../support/page-layout';
import { askAs, type Ask } from '../support/signed-in';
import { inLocale } from '../support/site-address';
import { setStage } from '../support/stage';

const stage = setStage({ folder: 'site-disclosure' });
const { visit } = stage;

/** What a finger has to meet; a mouse finds links in lines of text. */
const TARGETS = {
  phone: 'nav a, .office a, .more, main .row-link, .missing-list a',
  desktop: 'nav a, .office a, .more',
} as const;

const REPORT = 'api::disclosure-report.disclosure-report';
const DRAFTS = `/content-manager/collection-types/${REPORT}`;

let clerk: Ask;
let documentId: string;
beforeAll(async () => {
  clerk = await askAs(stage.url, DEMO_CLERK);
  const list = (await clerk('GET', DRAFTS)) as {
    readonly results: readonly { readonly documentId: string }[];
  };
  documentId = list.results[0]?.documentId ?? '';
});

const PAGES: readonly (readonly [path: string, ...headings: [string, string, string]])[] = [
  ['/catalogue', '公开目录', '公開目錄', 'Disclosure catalogue'],
  ['/timeliness', '公开及时率', '公開及時率', 'Timeliness'],
  ['/annual-reports', '信息公开年度报告', '資訊公開年度報告', 'Annual disclosure reports'],
];

async function fits(path: string, headings: readonly string[], viewport: keyof typeof TARGETS) {
  for (const [index, locale] of LOCALES.entries()) {
    const page = await visit(inLocale(path, locale), viewport);
    expect(await page.locator('h1').innerText()).toBe(headings[index]);
    expect([locale, await layoutOf(page, TARGETS[viewport])]).toEqual([
      locale,
      { beyond: 0, small: [] },
    ]);
    await stage.picture(page, `${path.slice(1).replace('/', '-')}-${locale}-${viewport}`);
    await page.context().close();
  }
}

describe.each(['phone', 'desktop'] as const)('on a %s, without JavaScript', (viewport) => {
  it.each(PAGES)('%s has its heading in three languages and fits', async (path, ...headings) => {
    await fits(path, headings, viewport);
  });

  it('a reader finds from the first page what is missing and what was published last', async () => {
    const page = await visit('/', viewport);
    await stage.picture(page, `home-${viewport}`);
    await page.locator('[aria-labelledby=timeliness-heading] a').click();
    expect(new URL(page.url()).pathname).toBe('/timeliness');
    expect(await page.locator('.figures').innerText()).toContain('62');
    expect(await page.locator('.chart svg.plot title').first().textContent()).toBe('各季度及时率');
    await page.locator('main').getByRole('link', { name: '查看公开目录' }).click();
    await page.locator('main .note').getByRole('link', { name: '信息公开年度报告' }).click();
    expect(new URL(page.url()).hash).toBe('#item-7-1');
    const missing = page.locator('tr', { has: page.locator('.badge-overdue') });
    expect(await missing.count()).toBe(1);
    expect(await missing.innerText()).toContain('信息公开年度报告');
    expect(await missing.innerText()).toContain('2026年1月31日');
    await page.locator('main').getByRole('link', { name: '2025年12月财务摘要' }).click();
    expect(new URL(page.url()).pathname).toBe('/finance/2025-12');
  });
});

it('the report that is drafted is nobody’s to read', async () => {
  expect(documentId).not.toBe('');
  expect((await fetch(`${stage.url}/annual-reports/2025`)).status).toBe(404);
  const list = await (await fetch(`${stage.url}/annual-reports`)).text();
  expect(list).toContain('还没有公开的年度报告');
});

describe('a report whose publication is announced', () => {
  const TITLE = '2025年信息公开工作年度报告';

  it('stands among what comes, with its day', async () => {
    const next = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await clerk('POST', '/publication-schedule/plans', {
      ...{ uid: REPORT, documentId, locale: 'zh-Hans', isAnnounceable: true },
      publish: { local: `${next}T09:00` },
    });
    for (const path of ['/', '/catalogue']) {
      const page = await visit(path, 'desktop');
      const coming = page.locator('.coming-list li');
      expect([path, await coming.innerText()]).toEqual([path, expect.stringContaining(TITLE)]);
      expect(await coming.locator('time').getAttribute('datetime')).toBe(next);
      await stage.picture(page, `announced${path.replace('/', '-')}`);
      await page.context().close();
    }
  });

  it('is read once it is out: figures, sections, languages, and late as it is', async () => {
    const text = (said: string) => [
      { type: 'paragraph', children: [{ type: 'text', text: said }] },
    ];
    const written = {
      ...{ reviews: 0, lawsuits: 0, approvedByRole: '校长办公会' },
      disputes: text('本年度没有行政复议和行政诉讼。'),
      improvements: text('2026年起，简报提前一天截稿，延迟的事项每月在工作小组会议上逐项说明。'),
    };
    await clerk('PUT', `${DRAFTS}/${documentId}?locale=zh-Hans`, written);
    await clerk('POST', `${DRAFTS}/${documentId}/actions/publish?locale=zh-Hans`, {});
    for (const viewport of ['phone', 'desktop'] as const) {
      await fits('/annual-reports/2025', [TITLE, TITLE, TITLE], viewport);
    }
    const page = await visit('/annual-reports', 'desktop');
    await page.locator('main').getByRole('link', { name: TITLE }).click();
    const main = await page.locator('main').innerText();
    expect(main).toContain('数字截至2026年2月10日');
    expect(main).toContain('没有行政复议和行政诉讼');
    expect(await page.locator('#proactive-heading').innerText()).toBe('主动公开情况');
    const catalogue = await visit('/catalogue', 'desktop');
    const row = catalogue.locator('tr', { hasText: '7.1' });
    expect(await row.locator('.badge').innerText()).toBe('延迟公开');
    expect(await row.locator('a').getAttribute('href')).toBe('/annual-reports/2025');
  });

  it('is complete on paper and says where it is from', async () => {
    const page = await visit('/annual-reports/2025', 'desktop');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.main-nav', '.breadcrumbs', '.more >> nth=0']) {
      expect([hidden, await page.locator(hidden).isVisible()]).toEqual([hidden, false]);
    }
    expect(await page.locator('.print-source').innerText()).toMatch(
      /来源：.*\/annual-reports\/2025 · 公开于 .* · 第 1 版/,
    );
    await page.pdf({ path: '.tmp/e2e/site-disclosure/annual-report.pdf', preferCSSPageSize: true });
  });
});

it('no page complained', () => {
  expect(stage.browser.complaints).toEqual([]);
});
