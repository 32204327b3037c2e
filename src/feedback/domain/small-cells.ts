/** A number of people, or null where it is too small to be told. */
export interface Cell {
  readonly key: string;
  readonly count: number | null;
}

/** Fewer than so many are not told: who knows the school could say who they are. */
export const SMALLEST_CELL = 5;

/**
 * Withholds small cells of a group whose total is told, and as many others as it takes to keep them
 * from being worked out: at least two are withheld, and together they are no small cell either. A
 * cell of none tells of nobody and stays.
 */
export function suppressSmallCells(
  cells: readonly { readonly key: string; readonly count: number }[],
  smallest: number = SMALLEST_CELL,
): readonly Cell[] {
  const ascending = cells.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  const small = ascending.filter(({ count }) => count < smallest).length;
  let hidden = small;
  const sum = (length: number) =>
    ascending.slice(0, length).reduce((total, { count }) => total + count, 0);
  while (hidden > 0 && hidden < ascending.length && (hidden < 2 || sum(hidden) < smallest)) {
    hidden += 1;
  }
  const withheld = new Set(ascending.slice(0, hidden).map(({ key }) => key));
  return cells.map(({ key, count }) => ({ key, count: withheld.has(key) ? null : count }));
}

/** A number on its own: withheld when it is small, told when there is nobody. */
export function tellable(count: number, smallest: number = SMALLEST_CELL): number | null {
  return count > 0 && count < smallest ? null : count;
}
