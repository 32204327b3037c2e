import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import feedback from '../../../../../../../database/sample/feedback.json';
import months from '../../../../../../../database/sample/finance-summaries.json';
import bulletins from '../../../../../../../database/sample/logistics-bulletins.json';
import { bareFigures } from './figures';
import { jargonFinder } from './jargon';
import { hanLength, measure } from './measure';
import { readabilityOf } from './readability';
import { SCHOOL_JARGON } from './school-jargon';

const round = (value: number | null, digits: number) => Number((value ?? NaN).toFixed(digits));

describe('measuring a text', () => {
  it('counts Han characters, and nothing else', () => {
    expect(hanLength('8月支付142.12万元，A栋「維修」完成。')).toBe(10);
    expect(hanLength('No. 3 School')).toBe(0);
    expect(hanLength('𠮷野家')).toBe(3);
  });

  it('ends sentences at semicolons and lines too', () => {
    expect(measure(['一二三四；一二三四五六\n一二。'])).toMatchObject({
      ...{ han: 12, sentences: 3, sentenceLength: 4, clauses: 3, clauseLength: 4 },
    });
  });

  it('finds the clauses over 20 characters', () => {
    const long = '关于进一步做好我校本学期校园安全隐患排查整改工作';
    const found = measure([`${long}，请照办。`]);
    expect(found).toMatchObject({ longClauses: [long], longClauseShare: 0.5 });
  });

  it('of nothing is nothing', () => {
    expect(measure([])).toMatchObject({
      ...{ sentenceLength: null, clauseLength: null, longClauseShare: null, longClauses: [] },
    });
    expect(measure(['。，\n', 'English.']).sentences).toBe(0);
  });

  const texts = {
    summaries: months.map(({ plainSummary }) => plainSummary),
    bulletins: bulletins.flatMap((one) => [
      ...[one.title, one.summary, one.nextWeek, one.cleaning.notes, one.transport.notes],
      ...[...one.safety.notes, ...one.canteen.issues, ...one.repairs.items.map(({ what }) => what)],
    ]),
    replies: feedback.flatMap(({ publicReply }) => (publicReply ? [publicReply] : [])),
  };

  it.each<[keyof typeof texts, number, number, number]>([
    ['summaries', 17.4, 8.4, 0],
    ['bulletins', 11.8, 7.7, 0],
    ['replies', 15.4, 8.2, 3.3],
  ])('of the sample agrees with what was measured: %s', (name, sentence, clause, longPercent) => {
    const found = measure(texts[name]);
    expect(round(found.sentenceLength, 1)).toBe(sentence);
    expect(round(found.clauseLength, 1)).toBe(clause);
    expect(round((found.longClauseShare ?? 0) * 100, 1)).toBe(longPercent);
  });
});

describe('jargon', () => {
  it('is found with its plain word, in both scripts', () => {
    const find = jargonFinder(SCHOOL_JARGON);
    expect(find('支付预付款，再付预付款；預付款')).toEqual([
      { term: '预付款', count: 2, plain: { 'zh-Hans': '先付的钱', zh: '先付的錢' } },
      { term: '預付款', count: 1, plain: { 'zh-Hans': '先付的钱', zh: '先付的錢' } },
    ]);
  });

  it('is the longest term, not one inside of it', () => {
    const plain = { 'zh-Hans': '钱', zh: '錢' };
    const find = jargonFinder([
      { terms: ['付款'], plain },
      { terms: ['预付款'], plain },
    ]);
    expect(find('预付款').map(({ term }) => term)).toEqual(['预付款']);
  });

  it('may hold any sign', () => {
    const plain = { 'zh-Hans': '甲', zh: '甲' };
    expect(
      jargonFinder([
        { terms: ['(一)'], plain },
        { terms: [''], plain },
      ])('(一)'),
    ).toHaveLength(1);
    expect(jargonFinder([])('预付款')).toEqual([]);
  });

  it('of the school has a plain word for each term, and each term once', () => {
    const terms = SCHOOL_JARGON.flatMap((term) => [...new Set(term.terms)]);
    expect(new Set(terms).size).toBe(terms.length);
    for (const { terms: own, plain } of SCHOOL_JARGON) {
      expect(own.every((term) => hanLength(term) >= 2)).toBe(true);
      expect([plain['zh-Hans'], plain.zh].every((text) => text.trim() !== '')).toBe(true);
    }
  });
});

describe('figures', () => {
  it.each<[string, readonly string[]]>([
    ['补购实验器材9.86万元。', ['9.86万元']],
    ['补购实验器材9.86万元，比上月多2万元。', []],
    ['支付1,200元；增长5%。', ['1,200元']],
    ['7月15日起12间教室换灯。', []],
    ['補購器材9.86萬元，較去年少。', []],
    ['', []],
  ])('that stand alone in %s: %j', (text, expected) => {
    expect(bareFigures(text)).toEqual(expected);
  });
});

describe('readability', () => {
  const plain = { summary: '本月支出比上月少，主要是水电。', body: [] };

  it('is 100 for a plain text', () => {
    expect(readabilityOf(plain)).toMatchObject({ score: 100, penalties: [], summaryLength: 13 });
  });

  it('is nothing where there is nothing in Han characters', () => {
    expect(readabilityOf({ summary: 'Less than last month.', body: [] })).toBeNull();
    expect(readabilityOf({ summary: null, body: ['  '] })).toBeNull();
  });

  const han = (count: number) => '水'.repeat(count);

  it.each<[string, string | null, readonly string[], readonly object[]]>([
    ['no summary', null, ['本月水电如常。'], [{ code: 'summaryMissing', points: 30, value: 0 }]],
    [
      'a blank summary',
      '  ',
      ['本月水电如常。'],
      [{ code: 'summaryMissing', points: 30, value: 0 }],
    ],
    [
      'a long summary',
      `${`${han(20)}。`.repeat(6)}${han(1)}。`,
      [],
      [{ code: 'summaryLength', points: 10, value: 121 }],
    ],
    ['a summary of just 120', `${han(20)}。`.repeat(6), [], []],
    [
      'long sentences',
      `${han(15)}，${han(15)}。`,
      [],
      [{ code: 'sentenceLength', points: 10, value: 30 }],
    ],
    [
      'a long clause',
      `${han(21)}。${`${han(5)}。`.repeat(9)}`,
      [],
      [{ code: 'longClauses', points: 5, value: 10 }],
    ],
    [
      'jargon',
      `${`${han(19)}。`.repeat(5)}切实切实酌情。`,
      [],
      [{ code: 'jargon', points: 4.9, value: 3 }],
    ],
    ['bare figures', '付9元。付8元。', [], [{ code: 'bareFigures', points: 10, value: 2 }]],
  ])('loses points for %s', (_name, summary, body, penalties) => {
    const found = readabilityOf({ summary, body });
    expect(found?.penalties).toEqual(penalties);
  });

  it('misses a summary only where there should be one', () => {
    const score = (wantsSummary: boolean) =>
      readabilityOf({ summary: null, body: ['一二三。'], wantsSummary })?.score;
    expect([score(true), score(false)]).toEqual([70, 100]);
  });

  it('is never below 0', () => {
    const worst = readabilityOf({ summary: null, body: [`${han(200)}切实`.repeat(3)] });
    expect(worst?.score).toBe(0);
  });

  it('judges both scripts by the same lengths', () => {
    const month = months[7];
    const score = (summary: string | undefined) =>
      readabilityOf({ summary: summary ?? '', body: [] })?.measure.sentenceLength;
    expect(score(month?.localizations['zh-Hant'].plainSummary)).toBe(score(month?.plainSummary));
  });

  it('is usable in a browser: nothing but itself is imported', () => {
    const sources = readdirSync(__dirname).filter((name) => !name.endsWith('.test.ts'));
    const imports = sources.flatMap((name) => [
      ...readFileSync(path.join(__dirname, name), 'utf8').matchAll(/from '([^']+)'/g),
    ]);
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.map((match) => match[1]).filter((from) => !from?.startsWith('./'))).toEqual([]);
  });
});
