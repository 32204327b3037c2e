/** What the cells of a column ask for. */
export interface ColumnDemand {
  /** Of the longest cell in one line. */
  readonly natural: number;
  /** Of the longest piece that cannot be broken; amounts are never broken. */
  readonly least: number;
}

/**
 * Widths of columns that fill the paper: each what it asks for where there is room, else at least
 * its longest piece and a share of the rest by what it still lacks. Null where even that is too wide.
 */
export function columnWidths(
  demands: readonly ColumnDemand[],
  available: number,
): readonly number[] | null {
  const natural = sum(demands.map((demand) => demand.natural));
  if (natural <= available) {
    const spare = (available - natural) / demands.length;
    return demands.map((demand) => demand.natural + spare);
  }
  const least = sum(demands.map((demand) => demand.least));
  if (least > available) return null;
  const lacking = sum(demands.map((demand) => demand.natural - demand.least));
  const share = lacking === 0 ? 0 : (available - least) / lacking;
  return demands.map((demand) => demand.least + (demand.natural - demand.least) * share);
}

/** All the same, for a table that fits in no way. */
export function evenWidths(count: number, available: number): readonly number[] {
  return Array.from({ length: count }, () => available / count);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
