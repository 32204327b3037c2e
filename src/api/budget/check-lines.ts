import { errorAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import {
  checkAmount,
  checkCode,
  checkDuplicates,
  checkExpenditureCodes,
  expenditureKey,
  incomeKey,
} from './lines';
import type { BudgetContext, BudgetShared } from './types';

/** Findings on the lines of a budget: codes, amounts, duplicates. */
export function checkBudgetLines(
  { incomeLines, expenditureLines }: BudgetShared,
  { knownCodes }: BudgetContext,
): readonly Issue[] {
  return [
    ...incomeLines.flatMap((line, index) => {
      const at = { list: 'incomeLines', index };
      return [
        ...checkCode(line.source, knownCodes.incomeSource, 'source', at),
        ...checkAmount(line.originalFen, 'originalFen', at, { signed: false }),
      ];
    }),
    ...expenditureLines.flatMap((line, index) => {
      const at = { list: 'expenditureLines', index };
      return [
        ...checkExpenditureCodes(line, knownCodes, at),
        ...checkAmount(line.originalFen, 'originalFen', at, { signed: false }),
      ];
    }),
    ...checkDuplicates('incomeLines', incomeLines, incomeKey),
    ...checkDuplicates('expenditureLines', expenditureLines, expenditureKey),
    ...(incomeLines.length + expenditureLines.length === 0
      ? [errorAt('LINES_MISSING', ['expenditureLines'], {})]
      : []),
  ];
}
