/** No count of fewer people than this leaves the house in a breakdown. */
export const SMALLEST_CELL = 5;

/** Counts by category; null where the count is withheld. */
export type Cells<Name extends string> = Readonly<Record<Name, number | null>>;

/**
 * Counts as the public may have them, beside their total. Where a category has some people but fewer
 * than five, every category below five is withheld, empty ones too: an empty one that is shown would
 * tell that the others are not. More are withheld, the next smallest first, while there is only one
 * or the total would give them all away.
 */
export function withoutSmallCells<Name extends string>(
  counts: Readonly<Record<Name, number>>,
): Cells<Name> {
  const entries = Object.entries(counts) as [Name, number][];
  if (!entries.some(([, count]) => isSmall(count))) return counts;
  const limit = withheldUpTo(entries.map(([, count]) => count));
  const cells = entries.map(([name, count]) => [name, count <= limit ? null : count] as const);
  return Object.fromEntries(cells) as Cells<Name>;
}

/** The largest count that is withheld. */
function withheldUpTo(counts: readonly number[]): number {
  const most = SMALLEST_CELL - 1;
  const limits = [most, ...counts.filter((count) => count > most)].sort(
    (one, other) => one - other,
  );
  const isEnough = (limit: number) => {
    const withheld = counts.filter((count) => count <= limit);
    const sum = withheld.reduce((total, count) => total + count, 0);
    return withheld.length >= 2 && sum !== most * withheld.length;
  };
  return limits.find(isEnough) ?? Infinity;
}

function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_CELL;
}

/** A count of some of a total; withheld where it, or what it leaves of the total, is a small one. */
export function withoutSmallPart(part: number, total: number): number | null {
  return isSmall(part) || isSmall(total - part) ? null : part;
}
