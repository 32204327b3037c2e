import { errorAt, warningAt } from '../../content/issue-codes';
import { sumFen } from '../../content/money';
import type { Issue } from '../../content/rules';
import { adjusted } from './adjusted';
import { expenditureKey } from './lines';
import type { BudgetExpenditureLine, BudgetIncomeLine, BudgetShared } from './types';

type BudgetLine = BudgetIncomeLine | BudgetExpenditureLine;

/** Findings on computed figures: adjusted = original + adjustment, totals = sums of the lines. */
export function checkBudgetFigures(shared: BudgetShared): readonly Issue[] {
  const expected = adjusted(shared);
  return [
    ...checkAdjusted('incomeLines', shared.incomeLines, expected.incomeLines),
    ...checkAdjusted('expenditureLines', shared.expenditureLines, expected.expenditureLines),
    ...checkTotals(shared, expected),
    ...checkDeficit(expected),
  ];
}

function checkAdjusted(
  list: 'incomeLines' | 'expenditureLines',
  lines: readonly BudgetLine[],
  expected: readonly BudgetLine[],
): readonly Issue[] {
  return lines.flatMap((line, index) => {
    const path = [list, index, 'adjustedFen'];
    const right = expected[index];
    const adjustedFen = right?.adjustedFen ?? null;
    if (adjustedFen === null) return [errorAt('TOTAL_TOO_LARGE', path, { field: 'adjustedFen' })];
    const params = { list, line: index + 1, key: nameOf(line) };
    const isStale = line.adjustedFen !== adjustedFen || line.adjustmentFen !== right?.adjustmentFen;
    return [
      ...(isStale
        ? [errorAt('BUDGET_ADJUSTED', path, { ...params, computedFen: adjustedFen })]
        : []),
      ...(adjustedFen < 0 ? [errorAt('BUDGET_NEGATIVE', path, { ...params, adjustedFen })] : []),
    ];
  });
}

const TOTALS = [
  'incomeOriginalFen',
  'incomeAdjustedFen',
  'expenditureOriginalFen',
  'expenditureAdjustedFen',
] as const;

function checkTotals(shared: BudgetShared, expected: BudgetShared): readonly Issue[] {
  return TOTALS.flatMap((field) => {
    const computedFen = expected.totals?.[field] ?? null;
    const path = ['totals', field];
    if (computedFen === null) return [errorAt('TOTAL_TOO_LARGE', path, { field })];
    if (shared.totals?.[field] === computedFen) return [];
    return [errorAt('BUDGET_TOTALS', path, { field, computedFen })];
  });
}

function checkDeficit({ totals, openingBalanceFen }: BudgetShared): readonly Issue[] {
  const expenditureFen = totals?.expenditureAdjustedFen ?? null;
  const incomeFen = totals?.incomeAdjustedFen ?? null;
  if (expenditureFen === null || incomeFen === null) return [];
  const availableFen = sumFen([incomeFen, openingBalanceFen]);
  if (availableFen === null || expenditureFen <= availableFen) return [];
  const path = ['totals', 'expenditureAdjustedFen'];
  return [warningAt('BUDGET_DEFICIT', path, { expenditureFen, availableFen })];
}

function nameOf(line: BudgetLine): string {
  return 'source' in line ? (line.source ?? '…') : (expenditureKey(line) ?? '…');
}
