import { sumFen } from '../../content/money';
import { expenditureKey, incomeKey, onSide, type Side } from './lines';
import type { BudgetAdjustmentLine, BudgetShared, BudgetTotals } from './types';

/** What an adjustment line changes: "income:source" or "expenditure:economic/function/department". */
export function adjustedLineKey(line: BudgetAdjustmentLine): string | null {
  const { side, code, functionCode, managingDepartment } = line;
  if (side === 'income') return onSide(side, incomeKey({ source: code }));
  if (side !== 'expenditure') return null;
  return onSide(side, expenditureKey({ economicCode: code, functionCode, managingDepartment }));
}

/** Sum of the adjustment lines by the budget line they change. */
export function adjustmentsByLine(
  lines: readonly BudgetAdjustmentLine[],
): ReadonlyMap<string, number | null> {
  const deltas = new Map<string, (number | null)[]>();
  for (const line of lines) {
    const key = adjustedLineKey(line);
    if (key !== null) deltas.set(key, [...(deltas.get(key) ?? []), line.deltaFen]);
  }
  return new Map([...deltas].map(([key, amounts]) => [key, sumFen(amounts)]));
}

/** What an adjustment changes on one side of the budget. */
export function netOf(
  no: number | null,
  side: Side,
  lines: readonly BudgetAdjustmentLine[],
): number | null {
  const own = lines.filter((line) => no !== null && line.no === no && line.side === side);
  return sumFen(own.map(({ deltaFen }) => deltaFen));
}

/** The budget with its adjusted lines, net amounts and totals. */
export function adjusted(shared: BudgetShared): BudgetShared {
  const deltas = adjustmentsByLine(shared.adjustmentLines);
  const incomeLines = shared.incomeLines.map((line) => ({
    ...line,
    ...amounts(line.originalFen, deltaOf(deltas, onSide('income', incomeKey(line)))),
  }));
  const expenditureLines = shared.expenditureLines.map((line) => ({
    ...line,
    ...amounts(line.originalFen, deltaOf(deltas, onSide('expenditure', expenditureKey(line)))),
  }));
  const adjustments = shared.adjustments.map((adjustment) => ({
    ...adjustment,
    netFen: netOf(adjustment.no, 'expenditure', shared.adjustmentLines),
  }));
  const lines = { incomeLines, expenditureLines };
  return { ...shared, ...lines, adjustments, totals: { ...shared.totals, ...totalsOf(lines) } };
}

function totalsOf({
  incomeLines,
  expenditureLines,
}: Pick<BudgetShared, 'incomeLines' | 'expenditureLines'>): Omit<BudgetTotals, 'id'> {
  return {
    incomeOriginalFen: sumFen(incomeLines.map(({ originalFen }) => originalFen)),
    incomeAdjustedFen: sumFen(incomeLines.map(({ adjustedFen }) => adjustedFen)),
    expenditureOriginalFen: sumFen(expenditureLines.map(({ originalFen }) => originalFen)),
    expenditureAdjustedFen: sumFen(expenditureLines.map(({ adjustedFen }) => adjustedFen)),
  };
}

// A sum that left the exact range is null and stays null; no adjustment at all is 0.
function deltaOf(deltas: ReadonlyMap<string, number | null>, key: string | null): number | null {
  const delta = key === null ? undefined : deltas.get(key);
  return delta === undefined ? 0 : delta;
}

function amounts(originalFen: number | null, adjustmentFen: number | null) {
  const adjustedFen = adjustmentFen === null ? null : sumFen([originalFen, adjustmentFen]);
  return { adjustmentFen, adjustedFen };
}
