import fc from 'fast-check';
import {
  budgetOfYear,
  knownCodes,
  previousMonth,
  rawMonth,
  sampleMonths,
  summaryContext,
} from '../../../tests/support/finance-documents';
import { codesOf, facts, march, noWords, totals, year } from '../../../tests/support/finance-march';
import { financeSummaryRules, rebase } from './rules';
import type { ExpenditureLine, FinanceSummaryShared, IncomeLine } from './types';

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

  test('capital spending is what stands under 310, utilities are three codes', () => {
    const line = { ...facts.expenditureLines[0], amountFen: 1 } as ExpenditureLine;
    const at = (economicCode: string) =>
      financeSummaryRules.derive(
        {
          ...march().document,
          shared: { ...facts, expenditureLines: [{ ...line, economicCode }] },
        },
        march().context,
      ).shared.highlights;
    expect([at('31002')?.capitalFen, at('31201')?.capitalFen]).toEqual([1, 0]);
    expect([at('30101')?.personnelFen, at('30301')?.personnelFen]).toEqual([1, 0]);
    const utilities = ['30205', '30206', '30207', '30208'].map((code) => at(code)?.utilitiesFen);
    expect(utilities).toEqual([1, 1, 0, 1]);
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
