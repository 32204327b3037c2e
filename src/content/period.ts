import { ruleErrorOf } from './messages';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const YEAR = /^\d{4}$/;

/** A month of a fiscal year, 1 to 12. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/**
 * Period key of a month: `monthPeriod(2025, 6) = "2025-06"`.
 * @throws RuleError PERIOD_INVALID
 */
export function monthPeriod(year: number, month: number): string {
  const period = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  if (!MONTH.test(period)) throw ruleErrorOf('PERIOD_INVALID', { text: period.slice(0, 40) });
  return period;
}

/** The year and month of a period key, or null for anything else. */
export function yearMonth(period: string): YearMonth | null {
  const match = MONTH.exec(period);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]) };
}

/**
 * The period before: "2025-01" follows "2024-12", "2025" follows "2024".
 * @throws RuleError PERIOD_INVALID
 */
export function previousPeriod(period: string): string {
  return shifted(period, -1);
}

/**
 * The period after: "2024-12" is followed by "2025-01".
 * @throws RuleError PERIOD_INVALID
 */
export function nextPeriod(period: string): string {
  return shifted(period, 1);
}

/** Share of the year that has passed at the end of the month, in basis points, rounded down. */
export function timeProgressBp(month: number): number {
  return Math.floor((month * 10_000) / 12);
}

/** True when the day (`YYYY-MM-DD`) is not later than the end of the month (`YYYY-MM`). */
export function isByEndOf(day: string, period: string): boolean {
  return day.slice(0, 7) <= period;
}

function shifted(period: string, steps: 1 | -1): string {
  const at = yearMonth(period);
  if (at !== null) {
    const months = at.year * 12 + at.month - 1 + steps;
    return monthPeriod(Math.floor(months / 12), (months % 12) + 1);
  }
  const year = Number(period) + steps;
  if (!YEAR.test(period) || year < 0 || year > 9999) {
    throw ruleErrorOf('PERIOD_INVALID', { text: period.slice(0, 40) });
  }
  return String(year).padStart(4, '0');
}
