/** A quarter of a year by its parts; null where one of them is unknown or none. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

const LAST_DAYS = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' } as const;
/** The month after a quarter, and how many years later that is. */
const NEXT = { 1: ['04', 0], 2: ['07', 0], 3: ['10', 0], 4: ['01', 1] } as const;

/** A register is due in the middle of the month after its quarter. */
const DUE_DAY = '15';

export function quarterOf(year: number | null, quarter: number | null): Quarter | null {
  if (year === null || !Number.isInteger(year) || year < 2000 || year > 2100) return null;
  const known = ([1, 2, 3, 4] as const).find((no) => no === quarter);
  return known === undefined ? null : { year, quarter: known };
}

/** `2025-Q4` */
export function quarterKey({ year, quarter }: Quarter): string {
  return `${year}-Q${quarter}`;
}

/** `2025-12-31` of `2025-Q4`. */
export function lastDayOf({ year, quarter }: Quarter): string {
  return `${year}-${LAST_DAYS[quarter]}`;
}

/** `2026-01-15` for `2025-Q4`. */
export function dueDayOf({ year, quarter }: Quarter): string {
  const [month, years] = NEXT[quarter];
  return `${year + years}-${month}-${DUE_DAY}`;
}
