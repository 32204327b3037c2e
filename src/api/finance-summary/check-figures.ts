import { errorAt } from '../../content/issue-codes';
import { isFen } from '../../content/money';
import type { Issue } from '../../content/rules';
import { expenditureKey, incomeKey, onSide, type Side } from '../budget/lines';
import { computed, cumulativeBefore, expectedOpening } from './figures';
import { periodOf } from './naming';
import type {
  ExpenditureLine,
  FinanceSummaryContext,
  FinanceSummaryShared,
  IncomeLine,
} from './types';

const SUMS = [
  'incomeFen',
  'expenditureFen',
  'cumulativeIncomeFen',
  'cumulativeExpenditureFen',
  'annualBudgetExpenditureFen',
] as const;

const HIGHLIGHTS = [
  'personnelFen',
  'repairFen',
  'procurementFen',
  'capitalFen',
  'utilitiesFen',
  'generalAffairsFen',
] as const;

/** F1 to F4: every stored figure equals the one that follows from the lines and the months before. */
export function checkFigures(
  shared: FinanceSummaryShared,
  context: FinanceSummaryContext,
): readonly Issue[] {
  const expected = computed(shared, context);
  return [
    ...checkSums(shared, expected),
    ...checkOpening(shared, context),
    ...checkClosing(shared, expected),
    ...checkRates(shared, expected),
    ...checkLineFigures('incomeLines', shared.incomeLines, expected.incomeLines),
    ...checkLineFigures('expenditureLines', shared.expenditureLines, expected.expenditureLines),
    ...checkContinued('income', shared, context),
    ...checkContinued('expenditure', shared, context),
  ];
}

function checkSums(shared: FinanceSummaryShared, expected: FinanceSummaryShared): readonly Issue[] {
  return [
    ...SUMS.flatMap((field) =>
      checkSum(['totals', field], shared.totals?.[field], expected.totals?.[field]),
    ),
    ...HIGHLIGHTS.flatMap((field) =>
      checkSum(['highlights', field], shared.highlights?.[field], expected.highlights?.[field]),
    ),
  ];
}

/** F1 */
function checkSum(
  path: readonly [string, string],
  stored: number | null | undefined,
  computedFen: number | null | undefined,
): readonly Issue[] {
  const field = path[1];
  if (!isFen(computedFen)) return [errorAt('TOTAL_TOO_LARGE', path, { field })];
  return stored === computedFen ? [] : [errorAt('F1_TOTALS', path, { field, computedFen })];
}

/** F2 */
function checkOpening(
  { openingBalanceFen, ...shared }: FinanceSummaryShared,
  context: FinanceSummaryContext,
): readonly Issue[] {
  if (openingBalanceFen === null) return [];
  const path = ['openingBalanceFen'];
  if (!isFen(openingBalanceFen)) {
    return [errorAt('MONEY_TOO_LARGE', path, { text: String(openingBalanceFen) })];
  }
  const expectedFen = expectedOpening(periodOf(shared), context);
  if (expectedFen === null || expectedFen === openingBalanceFen) return [];
  return [errorAt('F2_OPENING', path, { openingFen: openingBalanceFen, expectedFen })];
}

/** F3 */
function checkClosing(
  { totals, openingBalanceFen }: FinanceSummaryShared,
  expected: FinanceSummaryShared,
): readonly Issue[] {
  if (openingBalanceFen === null) return [];
  const path = ['totals', 'closingBalanceFen'];
  const computedFen = expected.totals?.closingBalanceFen ?? null;
  if (computedFen === null) {
    return [errorAt('TOTAL_TOO_LARGE', path, { field: 'closingBalanceFen' })];
  }
  if (totals?.closingBalanceFen === computedFen) return [];
  return [errorAt('F3_CLOSING', path, { computedFen })];
}

function checkRates(
  shared: FinanceSummaryShared,
  expected: FinanceSummaryShared,
): readonly Issue[] {
  const rates = (['executionRateBp', 'timeProgressBp'] as const)
    .filter((field) => (shared.totals?.[field] ?? null) !== (expected.totals?.[field] ?? null))
    .map((field) => errorAt('NOT_RECOMPUTED', ['totals', field], { field }));
  const isPeriodRight = shared.period === expected.period;
  return isPeriodRight
    ? rates
    : [...rates, errorAt('NOT_RECOMPUTED', ['period'], { field: 'period' })];
}

type Line = IncomeLine | ExpenditureLine;

/** F4, and the annual budget that the line rests on. */
function checkLineFigures(
  list: 'incomeLines' | 'expenditureLines',
  lines: readonly Line[],
  expected: readonly Line[],
): readonly Issue[] {
  return lines.flatMap((line, index) => {
    const right = expected[index] ?? line;
    const place = { list, line: index + 1, key: nameOf(line) };
    const path = [list, index, 'cumulativeFen'];
    const annualFen = right.annualBudgetFen;
    if (right.cumulativeFen === null || annualFen === null) {
      return [errorAt('TOTAL_TOO_LARGE', path, { field: 'cumulativeFen' })];
    }
    const issues: Issue[] = [];
    if (line.cumulativeFen !== right.cumulativeFen) {
      issues.push(errorAt('F4_CUMULATIVE', path, { ...place, computedFen: right.cumulativeFen }));
    }
    if (line.annualBudgetFen !== annualFen || isRateStale(line, right)) {
      const params = { ...place, computedFen: annualFen };
      issues.push(errorAt('BUDGET_STALE', [list, index, 'annualBudgetFen'], params));
    }
    return issues;
  });
}

// A rate that follows from a wrong cumulative amount is told with that amount.
function isRateStale(line: Line, right: Line): boolean {
  if (!('executionRateBp' in line) || !('executionRateBp' in right)) return false;
  return (
    line.cumulativeFen === right.cumulativeFen && line.executionRateBp !== right.executionRateBp
  );
}

/** A line that money ran through this year stays, or its cumulative amount would leave the totals. */
function checkContinued(
  side: Side,
  shared: FinanceSummaryShared,
  { previous }: FinanceSummaryContext,
): readonly Issue[] {
  const list = side === 'income' ? 'incomeLines' : 'expenditureLines';
  const present = new Set([...shared.incomeLines, ...shared.expenditureLines].map(keyOf));
  const before = cumulativeBefore(previous, periodOf(shared));
  return [...before].flatMap(([name, cumulativeFen]) => {
    if (!name.startsWith(`${side}:`) || present.has(name) || !cumulativeFen) return [];
    const key = name.slice(side.length + 1);
    return [errorAt('F4_LINE_MISSING', [list], { list, key, cumulativeFen })];
  });
}

function keyOf(line: Line): string | null {
  return 'source' in line
    ? onSide('income', incomeKey(line))
    : onSide('expenditure', expenditureKey(line));
}

function nameOf(line: Line): string {
  return ('source' in line ? incomeKey(line) : expenditureKey(line)) ?? '…';
}
