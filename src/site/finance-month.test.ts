import { SAMPLE_MONTHS, sampleSource } from '../../tests/support/site-source';
import { LOCALES, type Locale } from '../content/locales';
import { formatYuan } from '../content/yuan';
import { siteReader } from './reader';
import { answerPage } from './site';

async function monthPage(period: string, locale: Locale = 'zh-Hans'): Promise<string> {
  const page = { kind: 'month', period, scope: 'wholeSchool' } as const;
  const { html } = await answerPage(
    { page, locale, origin: '', now: '2025-10-15T04:00:00Z' },
    siteReader(sampleSource()),
  );
  return html;
}

/** What a reader sees: no markup, no line breaks. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');
}

function amountsOf(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) =>
    name.endsWith('Fen') ? [Number(entry)] : amountsOf(entry),
  );
}

describe.each(SAMPLE_MONTHS)('the page of $period', (month) => {
  it.each(LOCALES)('shows every figure of the month to the last fen in %s', async (locale) => {
    const text = textOf(await monthPage(month.period, locale));
    const missing = amountsOf(month).filter((fen) => !text.includes(formatYuan(fen)));
    expect(missing).toEqual([]);
  });

  it('has a row for each line, in the order of the lines', async () => {
    const html = await monthPage(month.period);
    const codes = [...html.matchAll(/scope="row"[^>]*>\s*<span class="code">(\d+)</g)];
    expect(codes.map(([, code]) => code)).toEqual(
      month.expenditureLines.map(({ economicCode }) => economicCode),
    );
  });
});

describe('corrections', () => {
  it("June's correction says when, what, before and after, why and where it came from", async () => {
    const text = textOf(await monthPage('2025-06'));
    expect(text).toContain('更正 1 次');
    expect(text).toContain('第 1 次更正 更正时间 2025年7月21日 10:00');
    expect(text).toContain('30205 水费 · 20502 普通教育 · 总务处：金额');
    expect(text).toContain('更正前 40,427.64 元');
    expect(text).toContain('更正后 17,068.52 元');
    expect(text).toContain('水费与电费两行金额录反');
    expect(text).toContain('fb-2025-002');
  });

  it('says the same in English, the reason in the language it is written in', async () => {
    const html = await monthPage('2025-06', 'en');
    expect(textOf(html)).toContain(
      'Expenditure lines 30205 Water · 20502 General education · General Affairs Office: amount',
    );
    expect(html).toMatch(/<span lang="zh-Hans">水费与电费两行金额录反[^<]*<\/span>/);
  });

  it('a month without any has no such section', async () => {
    expect(await monthPage('2025-05')).not.toContain('更正记录');
  });
});

describe('languages', () => {
  it('a month without a translation says that its words are Chinese, and marks them', async () => {
    const html = await monthPage('2025-06', 'en');
    expect(html).toContain('no English translation has been published');
    expect(html).toMatch(/<span lang="zh-Hans"\s*>6月空调采购完成验收/);
    expect(html).toContain('<h1>Finance summary, June 2025</h1>');
  });

  it('a translated month says it only of the notes that are not translated', async () => {
    const html = await monthPage('2025-08', 'en');
    expect(html).not.toContain('no English translation has been published');
    expect(html).toContain('Some words are shown in Chinese');
    expect(html).toMatch(/<span lang="zh-Hans">屋面防水验收款/);
  });

  it.each([
    ['2025-06', 'zh-Hans'],
    ['2025-06', 'zh-Hant'],
    ['2025-09', 'en'],
  ] as const)('%s in %s needs no such note', async (period, locale) => {
    expect(await monthPage(period, locale)).not.toContain('class="note"');
  });
});

describe('publication', () => {
  it('tells a month on time from a late one, by the day in Shanghai', async () => {
    expect(await monthPage('2025-06')).toContain('按时公开');
    expect(await monthPage('2025-03')).toContain('迟 2 天公开');
    expect(await monthPage('2025-08')).toContain('迟 3 天公开');
  });

  it('leads to the months before and after, and to the same data', async () => {
    const html = await monthPage('2025-06');
    expect(html).toMatch(/rel="prev"\s+href="\/finance\/2025-05"/);
    expect(html).toMatch(/rel="next"\s+href="\/finance\/2025-07"/);
    expect(html).toContain(
      '/api/finance-summaries?filters[period][$eq]=2025-06&amp;filters[scope][$eq]=wholeSchool',
    );
    expect(await monthPage('2025-12')).not.toContain('rel="next"');
  });
});
