import type { Depreciable } from './types';

/** What an asset is worth in the books at the end of a day. */
export interface Valuation {
  readonly depreciatedMonths: number;
  readonly accumulatedDepreciationFen: number;
  readonly netValueFen: number;
  /** The day it is worth that. */
  readonly valuationAsOf: string;
}

/**
 * Straight-line depreciation by months, without a residual value: the month of acquisition counts,
 * the month of retirement does not, and what is depreciated in full stays at nothing
 * (政府会计准则第3号及应用指南). Fractions of a fen are not written off before their time.
 *
 * Null before the asset is there, and while its value or day of acquisition is unknown.
 *
 * @example 1,200.00 yuan over 1 year, acquired on 31 March: 100.00 yuan written off on that day
 */
export function valuationAt(asset: Depreciable, asOf: string): Valuation | null {
  const { originalValueFen, acquiredOn } = asset;
  if (originalValueFen === null || acquiredOn === null || acquiredOn > asOf) return null;
  const lifeMonths = lifeMonthsOf(asset);
  const depreciatedMonths = Math.min(lifeMonths, monthsInUse(asset, acquiredOn, asOf));
  const accumulatedDepreciationFen =
    lifeMonths === 0 ? 0 : share(originalValueFen, depreciatedMonths, lifeMonths);
  return {
    depreciatedMonths,
    accumulatedDepreciationFen,
    netValueFen: originalValueFen - accumulatedDepreciationFen,
    valuationAsOf: asOf,
  };
}

function lifeMonthsOf({ depreciationMethod, usefulLifeYears }: Depreciable): number {
  return depreciationMethod === 'straightLine' ? (usefulLifeYears ?? 0) * 12 : 0;
}

/** Months from the one of acquisition to the one of the day, or to the last before retirement. */
function monthsInUse({ retiredOn }: Depreciable, acquiredOn: string, asOf: string): number {
  const isRetired = retiredOn !== null && retiredOn <= asOf;
  const last = isRetired ? monthNo(retiredOn) - 1 : monthNo(asOf);
  return Math.max(0, last - monthNo(acquiredOn) + 1);
}

/** Months since the year 0, to count between two. */
function monthNo(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month;
}

/** `amount × part / whole` in whole fen, rounded down; exact beyond 2^53. */
function share(amountFen: number, part: number, whole: number): number {
  return Number((BigInt(amountFen) * BigInt(part)) / BigInt(whole));
}
