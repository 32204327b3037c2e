import { parseFen } from '../../content/money';
import { yearMonth } from '../../content/period';
import { rowsAt, valueAt, type FormRow } from '../form-value';
import { findDocument } from '../start/find-document';
import { BUDGET, FINANCE_SUMMARY } from './month-lists';

/** Where the lines of a new month come from. */
export interface MonthSource {
  readonly kind: 'month' | 'budget';
  readonly incomeLines: readonly FormRow[];
  readonly expenditureLines: readonly FormRow[];
  /** In fen; null when it is not known. */
  readonly openingFen: number | null;
}

/**
 * The month before, or the year's budget where there is no such month. A year opens with the
 * balance its budget states.
 *
 * @param period the month before, `2025-05`
 * @param year the year of the new month
 */
export async function findSource(
  period: string,
  year: number,
  scope: string,
): Promise<MonthSource | null> {
  const [month, budget] = await Promise.all([
    findDocument(FINANCE_SUMMARY, { period: { $eq: period }, scope: { $eq: scope } }),
    findDocument(BUDGET, { fiscalYear: { $eq: year }, scope: { $eq: scope } }),
  ]);
  const isNewYear = yearMonth(period)?.month === 12;
  const budgetOpening = parseFen(valueAt(budget, 'openingBalanceFen'));
  if (month !== null) {
    const closing = parseFen(valueAt(month, 'totals.closingBalanceFen'));
    const openingFen = isNewYear ? (budgetOpening ?? closing) : closing;
    return { kind: 'month', ...linesOf(month), openingFen };
  }
  if (budget === null) return null;
  return { kind: 'budget', ...linesOf(budget), openingFen: isNewYear ? budgetOpening : null };
}

function linesOf(document: unknown) {
  return {
    incomeLines: rowsAt(document, 'incomeLines'),
    expenditureLines: rowsAt(document, 'expenditureLines'),
  };
}
