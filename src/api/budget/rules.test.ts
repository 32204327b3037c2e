import fc from 'fast-check';
import budget2025 from '../../../database/sample/budget-2025.json';
import { knownCodes, rawBudget } from '../../../tests/support/finance-documents';
import { isIssueCode } from '../../content/issue-codes';
import { MAX_FEN } from '../../content/money';
import type { ContentDocument, Issue } from '../../content/rules';
import { budgetRules } from './rules';
import type { BudgetAdjustmentLine, BudgetContext, BudgetShared, BudgetWords } from './types';

const context: BudgetContext = { knownCodes, sameKey: null };
const sample = budgetRules.derive(rawBudget(), context);
const { shared: facts } = sample;

interface Change {
  readonly shared?: Partial<BudgetShared>;
  readonly words?: Partial<BudgetWords>;
  readonly en?: Partial<BudgetWords>;
  readonly context?: Partial<BudgetContext>;
  /** Whether the form is saved after the change, which computes every figure again. */
  readonly saved?: boolean;
}

const noWords: BudgetWords = { title: 'T', summary: null, adjustmentReasons: [] };

function changed({ shared, words, en, context: other, saved = true }: Change): readonly Issue[] {
  const own = sample.words['zh-Hans'] ?? noWords;
  const altered: ContentDocument<BudgetShared, BudgetWords> = {
    shared: { ...facts, ...shared },
    words: { 'zh-Hans': { ...own, ...words }, ...(en && { en: { ...noWords, ...en } }) },
  };
  const around = { ...context, ...other };
  return budgetRules.check(saved ? budgetRules.derive(altered, around) : altered, around);
}

function codesOf(issues: readonly Issue[], severity: Issue['severity']): string[] {
  return [
    ...new Set(issues.filter((issue) => issue.severity === severity).map(({ code }) => code)),
  ];
}

function adjusting(change: Partial<BudgetAdjustmentLine>): Change {
  const [first, ...others] = facts.adjustmentLines.filter(({ side }) => side === 'expenditure');
  const income = facts.adjustmentLines.filter(({ side }) => side === 'income');
  if (first === undefined) throw new Error('The sample adjusts nothing.');
  return { shared: { adjustmentLines: [{ ...first, ...change }, ...others, ...income] } };
}

function incomeOf(change: Partial<BudgetShared['incomeLines'][number]>): Change {
  const [first, ...others] = facts.incomeLines;
  if (first === undefined) throw new Error('The sample has no income.');
  return { shared: { incomeLines: [{ ...first, ...change }, ...others] } };
}

const adjustment = facts.adjustments[0];
const reason = { no: 1, reason: '追加维修经费。' };

describe('the sample budget, entered as amounts only', () => {
  test('comes out with every figure of the sample', () => {
    expect(facts.incomeLines).toEqual(budget2025.incomeLines);
    expect(facts.expenditureLines).toEqual(budget2025.expenditureLines);
    expect(facts.totals).toEqual(budget2025.totals);
    expect(facts.adjustments.map(({ no, netFen }) => ({ no, netFen }))).toEqual(
      budget2025.adjustments.map(({ no, netFen }) => ({ no, netFen })),
    );
  });

  test('is named after its year', () => {
    expect(facts).toMatchObject({
      key: budget2025.key,
      periodKey: '2025',
      slug: '2025-nian-yu-suan',
    });
    expect(sample.words['zh-Hans']?.title).toBe('2025年预算');
  });

  test('can be published and does not change when derived again', () => {
    expect(budgetRules.check(sample, context)).toEqual([]);
    expect(budgetRules.derive(sample, context)).toEqual(sample);
  });
});

describe('a budget that may not be published', () => {
  test.each<[string, string, Change]>([
    ['the year exists already', 'DUPLICATE_YEAR', { context: { sameKey: 'abc' } }],
    ['no year', 'FIELD_REQUIRED', { shared: { fiscalYear: null } }],
    ['year 2101', 'FIELD_OUT_OF_RANGE', { shared: { fiscalYear: 2101 } }],
    ['no date of approval', 'FIELD_REQUIRED', { shared: { approvedOn: null } }],
    ['no opening balance', 'FIELD_REQUIRED', { shared: { openingBalanceFen: null } }],
    [
      'an opening balance of 2^53 fen',
      'MONEY_TOO_LARGE',
      { shared: { openingBalanceFen: 2 ** 53 } },
    ],
    ['no lines', 'LINES_MISSING', { shared: { incomeLines: [], expenditureLines: [] } }],
    ['an unknown source', 'UNKNOWN_CODE', incomeOf({ source: 'lottery' })],
    ['a negative budget', 'MONEY_NEGATIVE', incomeOf({ originalFen: -1 })],
    ['a line without an amount', 'LINE_FIELD_REQUIRED', incomeOf({ originalFen: null })],
    ['a total beyond 2^53 fen', 'TOTAL_TOO_LARGE', incomeOf({ originalFen: MAX_FEN })],
    ['a line twice', 'DUPLICATE_LINE', incomeOf({ source: 'business' })],
    [
      'a code above the 款 level',
      'CODE_LEVEL',
      {
        shared: {
          expenditureLines: facts.expenditureLines.map((line) => ({
            ...line,
            economicCode: '301',
          })),
        },
      },
    ],
    [
      'an adjusted amount that was not computed',
      'BUDGET_ADJUSTED',
      { ...incomeOf({ adjustedFen: 1 }), saved: false },
    ],
    ['a total that was not computed', 'BUDGET_TOTALS', { shared: { totals: null }, saved: false }],
    [
      'a net amount that was not computed',
      'BUDGET_NET',
      {
        shared: { adjustments: facts.adjustments.map((own) => ({ ...own, netFen: 1 })) },
        saved: false,
      },
    ],
    [
      'two adjustments of one number',
      'ADJUSTMENT_NO_TWICE',
      {
        shared: { adjustments: [...facts.adjustments, ...facts.adjustments] },
      },
    ],
    [
      'an adjustment without a date',
      'LINE_FIELD_REQUIRED',
      {
        shared: { adjustments: facts.adjustments.map((own) => ({ ...own, date: null })) },
      },
    ],
    ['a change that names no adjustment', 'ADJUSTMENT_UNKNOWN_NO', adjusting({ no: 9 })],
    [
      'a change that names no budget line',
      'ADJUSTMENT_UNKNOWN_LINE',
      adjusting({ managingDepartment: 'it' }),
    ],
    ['a change on the wrong side', 'ADJUSTMENT_UNKNOWN_LINE', adjusting({ side: 'income' })],
    ['a change above the 款 level', 'CODE_LEVEL', adjusting({ code: '302' })],
    ['a change of nothing', 'LINE_FIELD_REQUIRED', adjusting({ deltaFen: null })],
    ['a change without a side', 'LINE_FIELD_REQUIRED', adjusting({ side: null })],
    [
      'a line changed twice by one adjustment',
      'DUPLICATE_LINE',
      {
        shared: {
          adjustmentLines: [...facts.adjustmentLines, ...facts.adjustmentLines.slice(0, 1)],
        },
      },
    ],
    ['a line cut below zero', 'BUDGET_NEGATIVE', adjusting({ deltaFen: -52000001 })],
    ['changes beyond 2^53 fen', 'TOTAL_TOO_LARGE', adjusting({ deltaFen: MAX_FEN })],
    ['an adjustment without a reason', 'WORDS_KEY_MISSING', { words: { adjustmentReasons: [] } }],
    [
      'an empty reason',
      'LINE_FIELD_REQUIRED',
      { words: { adjustmentReasons: [{ no: 1, reason: ' ' }] } },
    ],
    [
      'a reason without an adjustment',
      'WORDS_KEY_UNKNOWN',
      {
        words: { adjustmentReasons: [reason, { no: 2, reason: '无' }] },
      },
    ],
    [
      'two reasons of one adjustment',
      'WORDS_KEY_TWICE',
      { words: { adjustmentReasons: [reason, reason] } },
    ],
    [
      'a reason in English only',
      'WORDS_ONLY_TRANSLATED',
      {
        words: { adjustmentReasons: [] },
        en: { adjustmentReasons: [reason] },
      },
    ],
    ['no Chinese title', 'WORDS_REQUIRED', { words: { title: '' }, saved: false }],
    [
      'a year changed after it became public',
      'PERIOD_FIXED',
      {
        shared: { fiscalYear: 2026, publicSince: '2025-02-20T01:00:00Z' },
      },
    ],
  ])('%s (%s)', (_name, code, change) => {
    expect(isIssueCode(code)).toBe(true);
    expect(codesOf(changed(change), 'error')).toContain(code);
  });
});

describe('a budget that may be published', () => {
  test.each<[string, Change]>([
    [
      'without adjustments',
      {
        shared: { adjustments: [], adjustmentLines: [] },
        words: { adjustmentReasons: [] },
      },
    ],
    ['a line cut to nothing', adjusting({ deltaFen: -52000000 })],
    ['a debt carried over', { shared: { openingBalanceFen: -5 } }],
    [
      'a second adjustment of the same line',
      {
        shared: {
          adjustments: adjustment ? [adjustment, { ...adjustment, no: 2 }] : [],
          adjustmentLines: facts.adjustmentLines.flatMap((line) => [line, { ...line, no: 2 }]),
        },
        words: { adjustmentReasons: [reason, { ...reason, no: 2 }] },
      },
    ],
  ])('%s', (_name, change) => {
    expect(codesOf(changed(change), 'error')).toEqual([]);
  });
});

describe('warnings for whoever approves', () => {
  test.each<[string, string, Change]>([
    [
      'income and expenditure are changed by different sums',
      'ADJUSTMENT_UNBALANCED',
      adjusting({ deltaFen: 1 }),
    ],
    [
      'an adjustment changes nothing',
      'ADJUSTMENT_WITHOUT_LINES',
      { shared: { adjustmentLines: [] } },
    ],
    [
      'more is to be spent than there is',
      'BUDGET_DEFICIT',
      { shared: { openingBalanceFen: 4999999 } },
    ],
    [
      'a reason is not translated',
      'TRANSLATION_INCOMPLETE',
      {
        shared: { adjustments: adjustment ? [adjustment, { ...adjustment, no: 2 }] : [] },
        words: { adjustmentReasons: [reason, { ...reason, no: 2 }] },
        en: { adjustmentReasons: [reason] },
      },
    ],
  ])('%s (%s)', (_name, code, change) => {
    expect(codesOf(changed(change), 'warning')).toContain(code);
  });

  test('spending all there is is no deficit', () => {
    expect(codesOf(changed({ shared: { openingBalanceFen: 5000000 } }), 'warning')).toEqual([]);
  });
});

describe('for whatever adjustments', () => {
  const delta = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });

  test('adjusted amounts add up after deriving, and derive no further', () => {
    fc.assert(
      fc.property(fc.array(delta, { maxLength: 20 }), (deltas) => {
        const adjustmentLines = deltas.flatMap((deltaFen, index) => {
          const line = facts.expenditureLines[index];
          if (line === undefined) return [];
          const { economicCode: code, functionCode, managingDepartment } = line;
          const side = 'expenditure' as const;
          return [{ no: 1, side, code, functionCode, managingDepartment, deltaFen }];
        });
        const derived = budgetRules.derive(
          { ...sample, shared: { ...facts, adjustmentLines } },
          context,
        );
        const sum = deltas.reduce((all, own) => all + own, 0);
        expect(derived.shared.adjustments[0]?.netFen).toBe(sum);
        expect(derived.shared.totals?.expenditureAdjustedFen).toBe(2891200000 + sum);
        expect(budgetRules.derive(derived, context)).toEqual(derived);
      }),
      { numRuns: 60 },
    );
  });

  test('a default title follows the year in each language', () => {
    const words = {
      'zh-Hans': { ...noWords, title: '2024年预算' },
      'zh-Hant': { ...noWords, title: null },
      en: { ...noWords, title: 'Budget, 2024' },
    };
    const derived = budgetRules.derive({ shared: facts, words }, context).words;
    expect(derived['zh-Hans']?.title).toBe('2025年预算');
    expect(derived['zh-Hant']?.title).toBe('2025年預算');
    expect(derived.en?.title).toBe('Budget, 2025');
  });
});
