/**
 * A share in basis points, rounded down as all rates here are: 56 of 62 is 9032. Null when there is
 * nothing to take a share of: no data is not zero.
 */
export function shareBp(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 10_000) / whole);
}

/** The mean times 100, rounded to the nearest; null of nothing. */
export function meanX100(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.round((sumOf(values) * 100) / values.length);
}

/** The mean, rounded down to a whole number; null of nothing. */
export function meanDown(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.floor(sumOf(values) / values.length);
}

/** The middle value, or the mean of the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Hours from one instant to another, to a tenth. */
export function hoursBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 360_000) / 10;
}

export const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

/** The values that are there. */
export function known<Value>(values: readonly (Value | null)[]): readonly Value[] {
  return values.flatMap((value) => (value === null ? [] : [value]));
}
