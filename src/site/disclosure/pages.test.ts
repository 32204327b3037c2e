import catalogue from '../../../database/sample/disclosure-catalogue.json';
import { DISCLOSURE_ANSWERS, NO_DISCLOSURE } from '../../../tests/support/site-disclosure';
import { pageAt } from '../../../tests/support/site-pages';
import { emptySource, sampleSource } from '../../../tests/support/site-source';
import { LOCALES } from '../../content/locales';
import { pathOf, resolvePage } from '../routes';
import type { Sources } from '../reader';
import { periodName } from './period-name';

/** What a reader sees, without tags. */
async function textOf(path: string, source?: Sources): Promise<string> {
  const { html } = await pageAt(path, source);
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** The sample, told otherwise. */
const told = (part: object, name: keyof typeof DISCLOSURE_ANSWERS) =>
  sampleSource({ disclosure: { ...DISCLOSURE_ANSWERS, [name]: async () => part } });

describe('addresses', () => {
  it.each([
    ['/catalogue', { kind: 'catalogue' }],
    ['/timeliness', { kind: 'timeliness' }],
    ['/annual-reports', { kind: 'annual-reports' }],
    ['/annual-reports/2025', { kind: 'annualReport', period: '2025' }],
  ] as const)('%s and back', (path, page) => {
    expect(resolvePage(path)).toEqual({ kind: 'page', page, locale: 'zh-Hans' });
    expect(pathOf(page, 'en')).toBe(`/en${path}`);
  });

  it.each(['/annual-reports/1999', '/annual-reports/x', '/catalogue/1.1', '/timeliness/2025'])(
    '%s is none',
    (path) => {
      expect(resolvePage(path)).toBeUndefined();
    },
  );
});

describe('the catalogue', () => {
  it('names every item with who owes it, how often, where it is and how it stands', async () => {
    const text = await textOf('/catalogue');
    for (const { itemNo, title, dueText } of catalogue.items) {
      expect(text).toContain(`${itemNo} ${title}`);
      expect(text).toContain(dueText);
    }
    expect(text).toContain('到期任务 62 项 按时公开 56 项 延迟公开 5 项 逾期未公开 1 项');
    expect(text).toContain('逾期未公开 2025年，逾期未公开 2026年1月31日');
    expect(text).toContain('目前没有到期要求');
  });

  it('leads from the top to what is missing', async () => {
    const { html } = await pageAt('/catalogue');
    expect(html).toContain('<a href="#item-7-1">7.1 信息公开年度报告</a>');
    expect(html).toContain('id="item-7-1"');
  });

  it('leads to what was published last, where it has a page', async () => {
    const { html } = await pageAt('/catalogue');
    expect(html).toMatch(/href="\/finance\/2025-12"\s*>2025年12月</);
    expect(await textOf('/catalogue')).toContain('还没有公开');
  });

  it('tells the state of each item by more than a colour', async () => {
    const { html } = await pageAt('/en/catalogue');
    expect(html).toContain('<span class="badge badge-overdue">Overdue</span>');
    expect(html).toContain('<span class="badge badge-on-time">On time</span>');
  });

  it('announces what comes, in Chinese where nothing is announced in the language', async () => {
    expect(await textOf('/catalogue')).toContain('2026年2月12日 2026年1月财务摘要');
    const { html } = await pageAt('/zh-Hant/catalogue');
    expect(html).toContain('<span lang="zh-Hans">2026年1月财务摘要</span>');
    const none = sampleSource({
      disclosure: { ...DISCLOSURE_ANSWERS, upcoming: async () => ({ data: [] }) },
    });
    expect(await textOf('/catalogue', none)).toContain('目前没有预告的内容。');
  });

  it('cannot be made to lead elsewhere or to run anything', async () => {
    const attack = `<img src=x onerror="alert(1)">`;
    const hostile = {
      ...{
        itemNo: attack,
        title: attack,
        theme: { key: attack, name: attack },
        legalBasis: attack,
      },
      lastPublished: {
        periodKey: attack,
        publicSince: '2025-01-01',
        title: attack,
        path: '//evil',
      },
      current: {
        periodKey: attack,
        dueOn: attack,
        state: 'late',
        stateText: attack,
        sentence: attack,
      },
    };
    const { status, html } = await pageAt(
      '/catalogue',
      told({ data: [hostile], meta: { asOf: '2026-02-10' } }, 'catalogue'),
    );
    expect(status).toBe(200);
    expect(html).not.toMatch(/<img|href="\/\/evil/);
  });
});

describe('the timeliness', () => {
  it('is that of the sample, by quarter and department', async () => {
    const text = await textOf('/timeliness');
    expect(text).toContain('及时率 90.32% 到期任务 62 按时公开 56 延迟公开 5 逾期未公开 1');
    expect(text).toContain('1.6 个工作日');
    expect(text).toMatch(/财务室 [^合]*合计 84\.61% （11\/13） 总务处/);
    expect(text).toContain('90.32% （56/62）');
  });

  it('draws a column for each quarter and says in words what it shows', async () => {
    const { html } = await pageAt('/timeliness');
    const chart = html.slice(html.indexOf('<figure'), html.indexOf('</figure>'));
    const said = [...chart.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
    expect(said).toHaveLength(5);
    expect(said.at(-1)).toBe('2026年第一季度：到期 4，按时 3，延迟 0，逾期 1');
    // On time from the bottom, overdue on top of it, together the whole column.
    const heights = [...chart.matchAll(/height="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights.slice(-2)).toEqual([126, 42]);
  });

  it('marks the theme of which nothing is public', async () => {
    const text = await textOf('/timeliness');
    expect(text).toMatch(/组织与评估 没有公开/);
    expect(text).not.toMatch(/财务 没有公开/);
  });

  it('shows the score with its weights, and what has no data', async () => {
    const text = await textOf('/timeliness');
    expect(text).toContain('总分按权重共 85 的指标计算');
    expect(text).toMatch(/Satisfaction Satisfaction\. 权重 15 得分 没有数据/);
    expect(text).toMatch(/总分 权重 85 得分 92\.5 分/);
  });

  it('has no score where too little fell due, and says why', async () => {
    const answer = (await DISCLOSURE_ANSWERS.report('zh-Hans')) as {
      readonly data: { readonly evaluation: object };
    };
    const evaluation = {
      ...answer.data.evaluation,
      totalX100: null,
      withheldText: '到期事项太少。',
    };
    const text = await textOf(
      '/timeliness',
      told({ data: { ...answer.data, evaluation } }, 'report'),
    );
    expect(text).toContain('到期事项太少。');
    expect(text).not.toContain('总分');
  });
});

describe('an annual report', () => {
  it('tells its figures, what the law asks for, and what they rest on', async () => {
    const text = await textOf('/annual-reports/2025');
    for (const part of [
      ...['到期项数 58', '及时率 91.37%', '平均延迟 1.6 个工作日', '渠道覆盖率 42.85%'],
      ...['主动公开情况', '申请办理情况', '复议和诉讼情况', '存在的主要问题', '改进情况'],
      ...['数字截至2026年1月10日', '行政复议件数 0', '收到申请件数 3', '把简报的截稿提前一天'],
    ]) {
      expect(text).toContain(part);
    }
  });

  it('leaves out what is not told', async () => {
    const text = await textOf('/annual-reports/2025');
    expect(text).not.toMatch(/完整率|已答复申请件数|null|NaN|undefined/);
  });

  it('is marked as Chinese where nobody translated it', async () => {
    const { html } = await pageAt('/en/annual-reports/2025');
    expect(html).toContain('<div class="prose" lang="zh-Hans">');
    expect(html).toContain('Information requests');
    expect(html).toContain('Finance Office');
  });

  it('leads to the years before and after it, and is listed', async () => {
    const { html } = await pageAt('/annual-reports/2025');
    expect(html).toMatch(/rel="prev" href="\/annual-reports\/2024"/);
    expect((await pageAt('/annual-reports')).html).toContain('href="/annual-reports/2024"');
  });

  it('is not there before it is published', async () => {
    expect((await pageAt('/annual-reports/2023')).status).toBe(404);
  });
});

describe('the first page', () => {
  it.each(LOCALES)('leads to the timeliness and the catalogue in %s', async (locale) => {
    const prefix = locale === 'zh-Hans' ? '' : `/${locale}`;
    const { html } = await pageAt(prefix || '/');
    const main = html.slice(html.indexOf('<main'));
    for (const path of ['/timeliness', '/catalogue']) {
      expect(main).toContain(`href="${prefix}${path}"`);
    }
    expect(main).toContain('90.32%');
    expect(main).toContain('2026年1月财务摘要');
  });

  it('says nothing of them where the plugins are off', async () => {
    const off = sampleSource({ disclosure: NO_DISCLOSURE });
    for (const source of [off, emptySource()]) {
      const main = (await pageAt('/', source)).html.split('<main')[1];
      expect(main).not.toMatch(/timeliness|upcoming/);
    }
  });
});

it.each([
  ['2025-06', '2025年6月', 'June 2025'],
  ['2025-W42', '2025年第42周', 'Week 42, 2025'],
  ['2025-Q4', '2025年第四季度', 'Q4 2025'],
  ['2025', '2025年', '2025'],
  ['2025-2026-1', '2025—2026学年第一学期', 'Term 1, 2025–2026'],
  ['proc-gk-2025-01', null, null],
])('the period %s is called %s, %s', (key, hans, en) => {
  expect([periodName(key, 'zh-Hans'), periodName(key, 'en')]).toEqual([hans, en]);
});
