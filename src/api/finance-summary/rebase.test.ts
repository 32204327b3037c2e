import { playedYear } from '../../../tests/support/finance-documents';
import { movesLaterMonths } from './rebase';
import type { FinanceSummaryShared } from './types';

const year = playedYear();
const june = year[5]?.document.shared;
if (june === undefined) throw new Error('The sample has no June.');

function with30205(amount: number, facts: FinanceSummaryShared): FinanceSummaryShared {
  return {
    ...facts,
    expenditureLines: facts.expenditureLines.map((line) =>
      line.economicCode === '30205' ? { ...line, cumulativeFen: amount } : line,
    ),
  };
}

const spare = { source: 'commercial', annualBudgetFen: 0, amountFen: 0, cumulativeFen: 0 };

describe('a correction moves later months', () => {
  test.each<[string, FinanceSummaryShared, boolean]>([
    ['when a cumulative amount changes', with30205(1, june), true],
    [
      'when a line with money disappears',
      { ...june, incomeLines: june.incomeLines.slice(1) },
      true,
    ],
    [
      'when the closing balance changes',
      { ...june, totals: june.totals && { ...june.totals, closingBalanceFen: 1 } },
      true,
    ],
    ['not when nothing changes', june, false],
    ['not when only words or people change', { ...june, preparedByRole: '出纳' }, false],
    [
      'not when the lines change places',
      { ...june, incomeLines: [...june.incomeLines].reverse() },
      false,
    ],
    [
      'not when a line of nothing comes',
      { ...june, incomeLines: [...june.incomeLines, spare] },
      false,
    ],
    ['not in December', { ...with30205(1, june), month: 12 }, false],
  ])('%s', (_name, after, expected) => {
    expect(movesLaterMonths(june, after)).toBe(expected);
  });
});
