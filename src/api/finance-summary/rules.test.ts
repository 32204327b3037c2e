import { budgetOfYear, knownCodes, previousMonth } from '../../../tests/support/finance-documents';
import {
  before,
  changed,
  codesOf,
  expenditure,
  facts,
  income,
  march,
  payment,
  repair,
  title,
  without,
  type Change,
} from '../../../tests/support/finance-march';
import type { ExpenditureLine } from './types';

describe('a finding is left out', () => {
  test('F9 where nobody is named yet', () => {
    const nobody = { preparedByRole: null, checkedByRole: ' ', approvedByRole: null };
    const found = codesOf(changed({ shared: nobody }));
    expect(found).toContain('FIELD_REQUIRED');
    expect(found).not.toContain('F9_SAME_PERSON');
  });

  test('for a line without money that is in the budget with nothing', () => {
    const issues = changed({ shared: { expenditureLines: without('31006') }, saved: true });
    expect(issues.map(({ code }) => code)).not.toContain('BUDGET_LINE_MISSING');
    expect(codesOf(issues)).toEqual([]);
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
