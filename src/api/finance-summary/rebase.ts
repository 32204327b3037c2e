import { byKey, expenditureKey, incomeKey } from '../budget/lines';
import type { FinanceSummaryShared } from './types';

/** The figures of a month that the next month builds on. */
export type CarriedFigures = Pick<
  FinanceSummaryShared,
  'month' | 'totals' | 'incomeLines' | 'expenditureLines'
>;

/**
 * True when the change from `before` to `after` moves an opening balance or a cumulative amount of
 * a later month of the year. December moves none: January opens from the budget of its own year.
 */
export function movesLaterMonths(before: CarriedFigures, after: CarriedFigures): boolean {
  if (after.month === 12) return false;
  const isClosingMoved =
    (before.totals?.closingBalanceFen ?? null) !== (after.totals?.closingBalanceFen ?? null);
  return (
    isClosingMoved ||
    isMoved(before.incomeLines, after.incomeLines, incomeKey) ||
    isMoved(before.expenditureLines, after.expenditureLines, expenditureKey)
  );
}

// A line without money counts like no line: the month after starts from nothing either way.
function isMoved<Line extends { readonly cumulativeFen: number | null }>(
  before: readonly Line[],
  after: readonly Line[],
  keyOf: (line: Line) => string | null,
): boolean {
  const [old, now] = [byKey(before, keyOf), byKey(after, keyOf)];
  return [...new Set([...old.keys(), ...now.keys()])].some(
    (key) => (old.get(key)?.cumulativeFen ?? 0) !== (now.get(key)?.cumulativeFen ?? 0),
  );
}
