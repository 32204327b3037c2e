import { periodLabel } from './naming';
import { enforcementReportRules, isMet, type EnforcementReport } from './rules';
import type { EnforcementContext, EnforcementShared, EnforcementWords } from './types';

const context: EnforcementContext = {
  regulation: { 'zh-Hans': '校园维修管理规定', en: 'Campus Repair Rules' },
  takenKeys: [],
};

const shared: EnforcementShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ regulationCode: 'SY3-ZD-05', period: '2025-2026-1', unit: 'bp', goal: 'atLeast' },
  ...{ target: 9500, actual: 9630, isMet: null },
};

const words: EnforcementWords = {
  ...{ title: null, summary: null, metric: '一般报修2个工作日内到场率', conclusion: '达标' },
};

interface Change {
  readonly shared?: Partial<EnforcementShared>;
  readonly words?: Partial<EnforcementWords>;
  readonly context?: Partial<EnforcementContext>;
}

function saved(change: Change = {}): EnforcementReport {
  const own = {
    'zh-Hans': { ...words, ...change.words },
    en: { ...words, title: null, metric: 'Repairs attended to in time', conclusion: 'Reached' },
  };
  const document = { shared: { ...shared, ...change.shared }, words: own };
  return enforcementReportRules.derive(document, { ...context, ...change.context });
}

function codesAfter(change: Change): readonly string[] {
  return enforcementReportRules
    .check(saved(change), { ...context, ...change.context })
    .map(({ code }) => code);
}

describe('a report is named', () => {
  test('by its regulation, its period and what was measured', () => {
    const { shared: facts, words: named } = saved();
    expect([facts.key, facts.periodKey]).toEqual(['sy3-zd-05-2025-2026-1', '2025-2026-1']);
    expect(named['zh-Hans']?.title).toBe('一般报修2个工作日内到场率（2025—2026学年第一学期）');
    expect(named.en?.title).toBe('Repairs attended to in time (First term, 2025–2026)');
  });

  test('with a number where the regulation has another report of the period', () => {
    const taken = { context: { takenKeys: ['sy3-zd-05-2025-2026-1'] } };
    expect(saved(taken).shared.key).toBe('sy3-zd-05-2025-2026-1-2');
  });

  test('the same when it is derived again, and by its new period when that changes', () => {
    const document = saved();
    expect(enforcementReportRules.derive(document, context)).toEqual(document);
    const later = { ...document, shared: { ...document.shared, period: '2025' } };
    const now = enforcementReportRules.derive(later, context);
    expect(now.words['zh-Hans']?.title).toBe('一般报修2个工作日内到场率（2025年）');
  });
});

test.each([
  ['2025', '2025年', '2025'],
  ['2025-06', '2025年6月', 'June 2025'],
  ['2025-Q2', '2025年第二季度', 'Quarter 2, 2025'],
  ['2025-2026-2', '2025—2026学年第二学期', 'Second term, 2025–2026'],
  ['2025-2027-1', null, null],
  ['去年', null, null],
])('the period %s', (period, chinese, english) => {
  expect([periodLabel(period, 'zh-Hans'), periodLabel(period, 'en')]).toEqual([chinese, english]);
});

test.each([
  ['atLeast', 9500, 9500, true],
  ['atLeast', 9500, 9499, false],
  ['atMost', 5, 5, true],
  ['atMost', 5, 6, false],
  ['atLeast', 0, 0, true],
  ['atLeast', null, 1, null],
  [null, 1, 1, null],
] as const)('%s %p, reached %p: %p', (goal, target, actual, expected) => {
  expect(isMet({ goal, target, actual })).toBe(expected);
});

test('a report that may be published', () => {
  expect(codesAfter({})).toEqual([]);
});

test.each<[string, Change, readonly string[]]>([
  ['no target', { shared: { target: null } }, ['FIELD_REQUIRED']],
  ['no conclusion', { words: { conclusion: '' } }, ['WORDS_REQUIRED']],
  ['too long a conclusion', { words: { conclusion: '未'.repeat(201) } }, ['TEXT_TOO_LONG']],
  [
    'a period that is none',
    { words: { title: '甲' }, shared: { period: '2025秋' } },
    ['WORDS_REQUIRED', 'VALUE_FORMAT'],
  ],
  ['a regulation that does not exist', { context: { regulation: null } }, ['REGULATION_UNKNOWN']],
])('a finding: %s', (_name, change, codes) => {
  expect(codesAfter(change)).toEqual(codes);
});
