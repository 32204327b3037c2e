import fc from 'fast-check';
import {
  budgetOfYear,
  knownCodes,
  playedYear,
  previousMonth,
  rawMonth,
  sampleMonths,
  summaryContext,
} from '../../../tests/support/finance-documents';
import type { Issue } from '../../content/rules';
import { MAX_FEN } from '../../content/money';
import { isIssueCode } from '../../content/issue-codes';
import { financeSummaryRules, rebase, type FinanceSummary } from './rules';
import type {
  ExpenditureLine,
  FinanceSummaryContext,
  FinanceSummaryShared,
  FinanceSummaryWords,
  IncomeLine,
} from './types';

const year = playedYear();

/** The sample's March, ready for publication, in the context of February and the budget. */
function march() {
  const played = year[2];
  if (played === undefined) throw new Error('The sample has no March.');
  return played;
}

interface Change {
  readonly shared?: Partial<FinanceSummaryShared>;
  readonly words?: Partial<FinanceSummaryWords>;
  readonly en?: Partial<FinanceSummaryWords>;
  readonly context?: Partial<FinanceSummaryContext>;
  /** Whether the form is saved after the change, which computes every figure again. */
  readonly saved?: boolean;
}

const noWords: FinanceSummaryWords = {
  title: 'T',
  summary: null,
  plainSummary: null,
  varianceNotes: [],
  repairItemTitles: [],
};

function changed({ shared, words, en, context, saved = false }: Change): readonly Issue[] {
  const { document, context: ground } = march();
  const own = document.words['zh-Hans'] ?? noWords;
  const altered: FinanceSummary = {
    shared: { ...document.shared, ...shared },
    words: {
      ...document.words,
      'zh-Hans': { ...own, ...words },
      ...(en && { en: { ...noWords, ...en } }),
    },
  };
  const around = { ...ground, ...context };
  const final = saved ? financeSummaryRules.derive(altered, around) : altered;
  return financeSummaryRules.check(final, around);
}

function codesOf(issues: readonly Issue[], severity: Issue['severity'] = 'error'): string[] {
  return [
    ...new Set(issues.filter((issue) => issue.severity === severity).map(({ code }) => code)),
  ];
}

const { shared: facts } = march().document;

function expenditure(code: string, change: Partial<ExpenditureLine>): readonly ExpenditureLine[] {
  return facts.expenditureLines.map((line) =>
    line.economicCode === code ? { ...line, ...change } : line,
  );
}

function without(code: string): readonly ExpenditureLine[] {
  return facts.expenditureLines.filter(({ economicCode }) => economicCode !== code);
}

function income(source: string, change: Partial<IncomeLine>): readonly IncomeLine[] {
  return facts.incomeLines.map((line) => (line.source === source ? { ...line, ...change } : line));
}

const totals = facts.totals ?? undefined;
const payment = { procurementCode: 'SY3-CG-2025-005', economicCode: '30213', amountFen: 3505307 };
const repair = { itemNo: 1, placeCode: 'gym', amountFen: 100 };
const title = { itemNo: 1, title: '体育馆屋面' };

describe('a summary that may not be published', () => {
  test.each<[string, string, Change]>([
    [
      'F1: a total that is not the sum of the lines',
      'F1_TOTALS',
      { shared: { totals: totals && { ...totals, incomeFen: 1 } } },
    ],
    ['F1: no totals at all', 'F1_TOTALS', { shared: { totals: null } }],
    [
      'F1: a highlight that is not the sum of its lines',
      'F1_TOTALS',
      { shared: { highlights: facts.highlights && { ...facts.highlights, repairFen: 1 } } },
    ],
    [
      'F2: another opening balance than the closing balance of last month',
      'F2_OPENING',
      { shared: { openingBalanceFen: 1 }, saved: true },
    ],
    [
      'F3: a closing balance that does not follow',
      'F3_CLOSING',
      { shared: { totals: totals && { ...totals, closingBalanceFen: 0 } } },
    ],
    [
      'F4: a cumulative amount that does not follow from last month',
      'F4_CUMULATIVE',
      { shared: { incomeLines: income('other', { cumulativeFen: 5 }) } },
    ],
    [
      'F4: a line that had money this year is gone',
      'F4_LINE_MISSING',
      { shared: { expenditureLines: without('30213') }, saved: true },
    ],
    [
      'F5: more spent than the annual budget, and no reason given',
      'F5_ABOVE_BUDGET',
      { shared: { expenditureLines: expenditure('30217', { amountFen: 80000000 }) }, saved: true },
    ],
    [
      'F5: more spent than the budget, and an empty reason',
      'F5_ABOVE_BUDGET',
      {
        shared: { expenditureLines: expenditure('30217', { amountFen: 80000000 }) },
        words: { varianceNotes: [{ economicCode: '30217', note: ' ' }] },
        saved: true,
      },
    ],
    [
      'F5: money spent on a line outside the budget',
      'F5_ABOVE_BUDGET',
      { shared: { expenditureLines: expenditure('31006', { amountFen: 1 }) }, saved: true },
    ],
    [
      'F7: more paid for procurement than spent under the code',
      'F7_PROCUREMENT',
      { shared: { procurementPayments: [{ ...payment, amountFen: 3505308 }] }, saved: true },
    ],
    [
      'F7: two payments that together exceed the code',
      'F7_PROCUREMENT',
      { shared: { procurementPayments: [payment, { ...payment, amountFen: 1 }] }, saved: true },
    ],
    [
      'F7: a payment under a code without a line',
      'F7_PROCUREMENT',
      { shared: { procurementPayments: [{ ...payment, economicCode: '301' }] }, saved: true },
    ],
    ['F8: last month is missing', 'F8_ORDER', { context: { previous: null } }],
    [
      'F8: last month is not published',
      'F8_ORDER',
      { context: { previous: previousMonth(year[1]?.document ?? march().document, false) } },
    ],
    [
      'F8: the month given as last month is another one',
      'F8_ORDER',
      { context: { previous: previousMonth(year[0]?.document ?? march().document) } },
    ],
    [
      'F9: one role prepares and checks',
      'F9_SAME_PERSON',
      { shared: { checkedByRole: ` ${facts.preparedByRole} ` } },
    ],
    [
      'F9: one role prepares and approves',
      'F9_SAME_PERSON',
      { shared: { approvedByRole: facts.preparedByRole } },
    ],
    [
      'F5: one fen more spent than the annual budget',
      'F5_ABOVE_BUDGET',
      {
        shared: {
          expenditureLines: expenditure('30217', { amountFen: 800001 - (before('30217') ?? 0) }),
        },
        saved: true,
      },
    ],
    ['the month exists already', 'DUPLICATE_PERIOD', { context: { sameKey: 'abc' } }],
    ['no month', 'FIELD_REQUIRED', { shared: { month: null }, saved: true }],
    ['no year', 'FIELD_REQUIRED', { shared: { fiscalYear: null }, saved: true }],
    ['no scope', 'FIELD_REQUIRED', { shared: { scope: null }, saved: true }],
    ['nobody prepared it', 'FIELD_REQUIRED', { shared: { preparedByRole: ' ' } }],
    ['no opening balance', 'FIELD_REQUIRED', { shared: { openingBalanceFen: null } }],
    ['month 13', 'FIELD_OUT_OF_RANGE', { shared: { month: 13 }, saved: true }],
    ['month 1.5', 'FIELD_OUT_OF_RANGE', { shared: { month: 1.5 }, saved: true }],
    ['year 1999', 'FIELD_OUT_OF_RANGE', { shared: { fiscalYear: 1999 }, saved: true }],
    [
      'a month changed after it became public',
      'PERIOD_FIXED',
      {
        shared: { month: 4, publicSince: '2025-04-10T08:30:00Z' },
        saved: true,
      },
    ],
    ['a period that was not computed', 'NOT_RECOMPUTED', { shared: { period: '2025-04' } }],
    ['a key that was not computed', 'NOT_RECOMPUTED', { shared: { key: 'x' } }],
    [
      'no lines',
      'LINES_MISSING',
      { shared: { incomeLines: [], expenditureLines: [] }, saved: true },
    ],
    ['no plain summary', 'WORDS_REQUIRED', { words: { plainSummary: ' ' } }],
    ['no Chinese title', 'WORDS_REQUIRED', { words: { title: null } }],
    ['no English title', 'WORDS_REQUIRED', { en: { title: '' } }],
    [
      'a plain summary of 121 characters',
      'TEXT_TOO_LONG',
      { words: { plainSummary: '字'.repeat(121) } },
    ],
    ['a summary of 201 characters', 'TEXT_TOO_LONG', { words: { summary: '字'.repeat(201) } }],
    [
      'an English summary of 241 letters',
      'TEXT_TOO_LONG',
      { en: { plainSummary: 'a'.repeat(241) } },
    ],
    [
      'two lines of the same codes',
      'DUPLICATE_LINE',
      {
        shared: { incomeLines: [...facts.incomeLines, ...income('other', {}).slice(-1)] },
        saved: true,
      },
    ],
    [
      'an unknown code',
      'UNKNOWN_CODE',
      {
        shared: { expenditureLines: expenditure('30213', { economicCode: '99999' }) },
        saved: true,
      },
    ],
    [
      'an unknown department',
      'UNKNOWN_CODE',
      {
        shared: { expenditureLines: expenditure('30213', { managingDepartment: 'ghosts' }) },
        saved: true,
      },
    ],
    [
      'a code of a prototype',
      'UNKNOWN_CODE',
      {
        shared: { incomeLines: income('other', { source: '__proto__' }) },
        saved: true,
      },
    ],
    [
      'a code above the 款 level',
      'CODE_LEVEL',
      {
        shared: { expenditureLines: expenditure('30213', { economicCode: '302' }) },
        saved: true,
      },
    ],
    [
      'a line without an amount',
      'LINE_FIELD_REQUIRED',
      {
        shared: { incomeLines: income('other', { amountFen: null }) },
        saved: true,
      },
    ],
    [
      'a line without a code',
      'LINE_FIELD_REQUIRED',
      {
        shared: { incomeLines: income('other', { source: '' }) },
        saved: true,
      },
    ],
    [
      'a negative payment',
      'MONEY_NEGATIVE',
      {
        shared: { procurementPayments: [{ ...payment, amountFen: -1 }] },
        saved: true,
      },
    ],
    [
      'half a fen',
      'MONEY_NOT_FEN',
      {
        shared: { incomeLines: income('other', { amountFen: 0.5 }) },
        saved: true,
      },
    ],
    [
      '2^53 fen',
      'MONEY_TOO_LARGE',
      {
        shared: { incomeLines: income('other', { amountFen: 2 ** 53 }) },
        saved: true,
      },
    ],
    [
      'an opening balance of 2^53 fen',
      'MONEY_TOO_LARGE',
      {
        shared: { openingBalanceFen: 2 ** 53 },
        saved: true,
      },
    ],
    [
      'a sum beyond 2^53 fen',
      'TOTAL_TOO_LARGE',
      {
        shared: { incomeLines: income('other', { amountFen: MAX_FEN }) },
        saved: true,
      },
    ],
    [
      'a note on a code without a line',
      'WORDS_KEY_UNKNOWN',
      {
        words: { varianceNotes: [{ economicCode: '39999', note: '说明' }] },
      },
    ],
    [
      'two notes on one code',
      'WORDS_KEY_TWICE',
      {
        words: {
          varianceNotes: [
            { economicCode: '30213', note: '甲' },
            { economicCode: '30213', note: '乙' },
          ],
        },
      },
    ],
    [
      'a note in English only',
      'WORDS_ONLY_TRANSLATED',
      {
        en: { varianceNotes: [{ economicCode: '30213', note: 'Roof' }] },
      },
    ],
    ['a repair item without a title', 'WORDS_KEY_MISSING', { shared: { repairItems: [repair] } }],
    [
      'a title without a repair item',
      'WORDS_KEY_UNKNOWN',
      { words: { repairItemTitles: [title] } },
    ],
    [
      'two repair items of one number',
      'DUPLICATE_LINE',
      {
        shared: { repairItems: [repair, repair] },
        words: { repairItemTitles: [title] },
      },
    ],
    [
      'a note without a code',
      'LINE_FIELD_REQUIRED',
      {
        words: { varianceNotes: [{ economicCode: null, note: '说明' }] },
      },
    ],
    [
      'an annual budget that has changed since',
      'BUDGET_STALE',
      {
        context: { budget: budgetOfYear({ adjustments: [{ no: 1, date: '2025-03-31' }] }) },
      },
    ],
  ])('%s (%s)', (_name, code, change) => {
    expect(isIssueCode(code)).toBe(true);
    expect(codesOf(changed(change))).toContain(code);
  });
});

describe('a summary that may be published', () => {
  test.each<[string, Change]>([
    ['the sample as it is', {}],
    [
      'more spent than the budget, with a reason',
      {
        shared: { expenditureLines: expenditure('30217', { amountFen: 80000000 }) },
        words: { varianceNotes: [{ economicCode: '30217', note: '接待上级检查。' }] },
        saved: true,
      },
    ],
    [
      'exactly the annual budget spent',
      {
        shared: {
          expenditureLines: expenditure('30217', { amountFen: 800000 - (before('30217') ?? 0) }),
        },
        saved: true,
      },
    ],
    [
      'payments of exactly the amount of the code',
      {
        shared: { procurementPayments: [payment] },
        saved: true,
      },
    ],
    ['a refund', { shared: { incomeLines: income('other', { amountFen: -5 }) }, saved: true }],
    [
      'a new line of nothing',
      {
        shared: {
          expenditureLines: [
            ...facts.expenditureLines,
            {
              id: 7,
              economicCode: '30213',
              functionCode: '20502',
              managingDepartment: 'finance',
              annualBudgetFen: null,
              amountFen: 0,
              cumulativeFen: null,
              executionRateBp: null,
            },
          ],
        },
        saved: true,
      },
    ],
    ['no approver yet', { shared: { approvedByRole: null } }],
    ['a plain summary of 120 characters', { words: { plainSummary: '字'.repeat(120) } }],
    ['an English summary of 240 letters', { en: { plainSummary: 'a'.repeat(240) } }],
    [
      'a repair item with its title',
      {
        shared: { repairItems: [repair] },
        words: { repairItemTitles: [title] },
      },
    ],
    ['no budget at all', { context: { budget: null }, saved: true }],
    ['a budget that is not public', { context: { budget: budgetOfYear({ isPublished: false }) } }],
    [
      'codes given as a list',
      {
        context: {
          knownCodes: {
            ...knownCodes,
            incomeSource: [...facts.incomeLines.map((line) => line.source ?? '')],
          },
        },
      },
    ],
  ])('%s', (_name, change) => {
    expect(codesOf(changed(change))).toEqual([]);
  });
});

describe('warnings for whoever approves', () => {
  test.each<[string, string, Change]>([
    ['F6: a line far from the time progress', 'F6_VARIANCE', {}],
    ['no budget', 'NO_BUDGET', { context: { budget: null }, saved: true }],
    [
      'a budget that is not public',
      'BUDGET_UNPUBLISHED',
      { context: { budget: budgetOfYear({ isPublished: false }) } },
    ],
    [
      'a budget line left out',
      'BUDGET_LINE_MISSING',
      {
        context: { previous: null },
        shared: { expenditureLines: without('30213') },
        saved: true,
      },
    ],
    [
      'a note that is not translated',
      'TRANSLATION_INCOMPLETE',
      {
        words: {
          varianceNotes: [
            { economicCode: '30213', note: '甲' },
            { economicCode: '30201', note: '乙' },
          ],
        },
        en: { varianceNotes: [{ economicCode: '30213', note: 'A' }] },
      },
    ],
  ])('%s (%s)', (_name, code, change) => {
    expect(codesOf(changed(change), 'warning')).toContain(code);
  });

  test('F6 is silent about a code with a note', () => {
    const before = changed({}).filter(({ code }) => code === 'F6_VARIANCE');
    const codes = before.map(({ params }) => String(params['code']));
    expect(codes.length).toBeGreaterThan(0);
    const varianceNotes = codes.map((economicCode) => ({ economicCode, note: '说明' }));
    expect(codesOf(changed({ words: { varianceNotes } }), 'warning')).not.toContain('F6_VARIANCE');
  });

  test('F6 begins at 15.01 points', () => {
    const at = (amountFen: number) => {
      const line = { ...facts.expenditureLines[0], amountFen };
      const expenditureLines = [line as ExpenditureLine];
      const budget = budgetOfYear({
        expenditureLines: [{ ...(line as ExpenditureLine), originalFen: 10_000 }],
        adjustmentLines: [],
      });
      const issues = changed({
        shared: { expenditureLines },
        context: {
          budget,
          previous: { ...previousMonth(march().document), period: '2025-02', expenditureLines: [] },
        },
        saved: true,
      });
      return codesOf(issues, 'warning').includes('F6_VARIANCE');
    };
    expect([at(1_000), at(999), at(4_000), at(4_001)]).toEqual([false, true, false, true]);
  });
});

describe('what an issue points to', () => {
  test('F5 names the line, the amounts and the code', () => {
    const index = facts.expenditureLines.findIndex((line) => line.economicCode === '30217');
    const issue = changed({
      shared: { expenditureLines: expenditure('30217', { amountFen: 80000000 }) },
      saved: true,
    }).find(({ code }) => code === 'F5_ABOVE_BUDGET');
    expect(issue).toEqual({
      code: 'F5_ABOVE_BUDGET',
      severity: 'error',
      path: ['expenditureLines', index, 'cumulativeFen'],
      params: {
        code: '30217',
        key: '30217/20502/finance',
        cumulativeFen: 80000000 + (before('30217') ?? 0),
        annualBudgetFen: 800000,
      },
    });
  });

  test('a month that exists already points to the month', () => {
    const issue = changed({ context: { sameKey: 'abc' } }).find(
      ({ code }) => code === 'DUPLICATE_PERIOD',
    );
    expect(issue?.path).toEqual(['month']);
  });
});

function before(code: string): number | null {
  const february = year[1]?.document.shared.expenditureLines ?? [];
  return february.find(({ economicCode }) => economicCode === code)?.cumulativeFen ?? null;
}

describe('deriving', () => {
  const sample = sampleMonths[2];
  const raw = sample && rawMonth(sample);

  test('keeps what it does not compute: ids and unknown attributes', () => {
    const line = { ...facts.incomeLines[0], id: 42 } as IncomeLine;
    const document = { ...march().document, shared: { ...facts, incomeLines: [line], extra: 'x' } };
    const derived = financeSummaryRules.derive(document, march().context).shared;
    expect(derived.incomeLines[0]).toMatchObject({ id: 42, amountFen: line.amountFen });
    expect(derived).toMatchObject({ extra: 'x' });
  });

  test.each<[string, Partial<FinanceSummaryShared>, Partial<FinanceSummaryShared>]>([
    ['a key and a slug', {}, { key: 'fin-2025-03', slug: '2025-nian-3-yue-cai-wu-zhai-yao' }],
    ['the scope in the key', { scope: 'generalAffairs' }, { key: 'fin-general-affairs-2025-03' }],
    [
      'no names without a month',
      { month: null },
      { key: null, slug: null, period: null, periodKey: null },
    ],
    ['no names in a month that is none', { month: 13 }, { key: null, slug: null, period: null }],
    [
      'the names it is public by',
      { publicSince: '2025-04-10T08:30:00Z', key: 'fin-2025-03', slug: 'march' },
      { key: 'fin-2025-03', slug: 'march' },
    ],
    [
      'the opening balance of the month before',
      { openingBalanceFen: null },
      { openingBalanceFen: 79937903 },
    ],
    ['an opening balance that was typed', { openingBalanceFen: 7 }, { openingBalanceFen: 7 }],
  ])('gives %s', (_name, given, expected) => {
    const document = { ...march().document, shared: { ...facts, ...given } };
    const words = { 'zh-Hans': { ...noWords, title: null } };
    const derived = financeSummaryRules.derive({ ...document, words }, march().context);
    expect(derived.shared).toMatchObject(expected);
  });

  test.each<[string, FinanceSummaryShared['scope'], string, string, string]>([
    [
      'the whole school',
      'wholeSchool',
      '2025年3月财务摘要',
      '2025年3月財務摘要',
      'Finance summary, March 2025',
    ],
    [
      'general affairs',
      'generalAffairs',
      '2025年3月总务财务摘要',
      '2025年3月總務財務摘要',
      'Finance summary of general affairs, March 2025',
    ],
  ])('titles %s in each language', (_name, scope, hans, hant, en) => {
    const blank = { ...noWords, title: ' ' };
    const words = { 'zh-Hans': blank, 'zh-Hant': blank, en: blank };
    const derived = financeSummaryRules.derive(
      { shared: { ...facts, scope }, words },
      march().context,
    );
    expect([
      derived.words['zh-Hans']?.title,
      derived.words['zh-Hant']?.title,
      derived.words.en?.title,
    ]).toEqual([hans, hant, en]);
  });

  test('a default title follows the month, one that somebody wrote stays', () => {
    const words = {
      'zh-Hans': { ...noWords, title: '2025年2月财务摘要' },
      en: { ...noWords, title: 'Our March' },
    };
    const derived = financeSummaryRules.derive({ shared: facts, words }, march().context);
    expect(derived.words['zh-Hans']?.title).toBe('2025年3月财务摘要');
    expect(derived.words.en?.title).toBe('Our March');
  });

  test('a slug that is taken gets a number, and keeps it', () => {
    const context = summaryContext({ takenSlugs: ['2025-nian-3-yue-cai-wu-zhai-yao'] });
    const once = raw && financeSummaryRules.derive(raw, context);
    expect(once?.shared.slug).toBe('2025-nian-3-yue-cai-wu-zhai-yao-2');
    expect(once && financeSummaryRules.derive(once, context).shared.slug).toBe(once?.shared.slug);
  });

  test('an empty draft stays empty', () => {
    const shared = {
      ...facts,
      fiscalYear: null,
      month: null,
      scope: null,
      openingBalanceFen: null,
      incomeLines: [],
      expenditureLines: [],
    };
    const derived = financeSummaryRules.derive(
      { shared, words: {} },
      summaryContext({ budget: null }),
    );
    expect(derived.shared.totals).toMatchObject({
      incomeFen: 0,
      closingBalanceFen: null,
      timeProgressBp: null,
    });
    expect(derived.shared).toMatchObject({ key: null, slug: null, period: null });
  });

  test('an adjustment counts from the month in which it is dated', () => {
    const annual = (date: string | null) => {
      const budget = budgetOfYear({ adjustments: [{ no: 1, date }] });
      const document = financeSummaryRules.derive(march().document, { ...march().context, budget });
      return document.shared.totals?.annualBudgetExpenditureFen;
    };
    expect(annual('2025-04-01')).toBe(2891200000);
    expect(annual('2025-03-31')).toBe(2903800000);
    expect(annual(null)).toBe(2891200000);
  });

  test('cumulative amounts begin anew in January', () => {
    const december = year[11]?.document ?? march().document;
    const shared = { ...facts, fiscalYear: 2026, month: 1, openingBalanceFen: null };
    const context = summaryContext({ previous: previousMonth(december), budget: null });
    const derived = financeSummaryRules.derive({ ...march().document, shared }, context).shared;
    expect(derived.totals?.cumulativeIncomeFen).toBe(derived.totals?.incomeFen);
    expect(derived.openingBalanceFen).toBe(140814338);
  });
});

describe('a correction of an earlier month', () => {
  test('carries opening balance and cumulative amounts on', () => {
    const { document, context } = march();
    const february = previousMonth(year[1]?.document ?? document);
    const previous = {
      ...february,
      closingBalanceFen: (february.closingBalanceFen ?? 0) + 100,
      incomeLines: february.incomeLines.map((line) =>
        line.source === 'other'
          ? { ...line, cumulativeFen: (line.cumulativeFen ?? 0) + 100 }
          : line,
      ),
    };
    const corrected = { ...context, previous };
    expect(codesOf(financeSummaryRules.check(document, corrected))).toEqual(
      expect.arrayContaining(['F2_OPENING', 'F4_CUMULATIVE']),
    );
    const rebased = rebase(document, corrected);
    expect(codesOf(financeSummaryRules.check(rebased, corrected))).toEqual([]);
    expect(rebased.shared.totals?.closingBalanceFen).toBe((totals?.closingBalanceFen ?? 0) + 100);
    expect(rebased.shared.totals?.incomeFen).toBe(totals?.incomeFen);
  });
});

describe('for whatever lines', () => {
  const amount = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
  const codes = [...(knownCodes.economicClass as ReadonlySet<string>)].filter(
    (code) => code.length === 5,
  );
  const lines = fc.uniqueArray(
    fc.record({
      economicCode: fc.constantFrom(...codes),
      functionCode: fc.constantFrom('20502', '208'),
      managingDepartment: fc.constantFrom('finance', 'general-affairs'),
      amountFen: amount,
      annualBudgetFen: fc.constant(null),
      cumulativeFen: fc.constant(null),
      executionRateBp: fc.constant(null),
    }),
    { selector: (line) => Object.values(line).slice(0, 3).join('/'), maxLength: 40 },
  );
  const incomes = fc.uniqueArray(
    fc.record({
      source: fc.constantFrom(...(knownCodes.incomeSource as ReadonlySet<string>)),
      amountFen: amount,
      annualBudgetFen: fc.constant(null),
      cumulativeFen: fc.constant(null),
    }),
    { selector: ({ source }) => source },
  );

  test('totals, closing balance and cumulative amounts hold after deriving, and derive no further', () => {
    const { document, context } = march();
    fc.assert(
      fc.property(lines, incomes, fc.option(amount), (expenditureLines, incomeLines, opening) => {
        const shared = { ...facts, expenditureLines, incomeLines, openingBalanceFen: opening };
        const derived = financeSummaryRules.derive({ ...document, shared }, context);
        const found = financeSummaryRules.check(derived, context).map(({ code }) => code);
        for (const code of [
          'F1_TOTALS',
          'F3_CLOSING',
          'F4_CUMULATIVE',
          'NOT_RECOMPUTED',
          'BUDGET_STALE',
        ]) {
          expect(found).not.toContain(code);
        }
        expect(financeSummaryRules.derive(derived, context)).toEqual(derived);
        const sum = derived.shared.expenditureLines.reduce(
          (all, line) => all + BigInt(line.amountFen ?? 0),
          0n,
        );
        expect(BigInt(derived.shared.totals?.expenditureFen ?? 0)).toBe(sum);
      }),
      { numRuns: 60 },
    );
  });
});
