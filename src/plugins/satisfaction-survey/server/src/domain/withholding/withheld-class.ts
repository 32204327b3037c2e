import type { Cell } from './partition';
import { isSmall } from './snapshot-facts';

/** The same partition as an earlier publication told it. */
export interface EarlierPartition {
  readonly counts: ReadonlyMap<string, number>;
  readonly withheld: ReadonlySet<string>;
}

export interface ClassRequest {
  readonly cells: readonly Cell[];
  /** Parts that have to be withheld in any case. */
  readonly primary: ReadonlySet<string>;
  readonly earlier: readonly EarlierPartition[];
  readonly k: number;
}

/**
 * The parts of one partition that are withheld together. As their sum comes out by subtraction, there
 * are at least two, and so many people in them that each could be any part of at least k: with m
 * parts of at least one person, `sum − (m − 1) ≥ k`. Nor may the sum, compared with any earlier
 * publication, tell of fewer than k. The smallest counts are added until both hold; all parts, if
 * need be.
 */
export function withheldClass(request: ClassRequest): ReadonlySet<string> {
  const withheld = new Set(request.primary);
  const byCount = request.cells.toSorted((one, other) => one.count - other.count);
  // Empty parts last: who reads 0 knows that they are not hidden among the others.
  const next = [
    ...byCount.filter(({ count }) => count > 0),
    ...byCount.filter(({ count }) => count === 0),
  ];
  for (const { part } of next) {
    if (isSafe(withheld, request)) return withheld;
    withheld.add(part);
  }
  return withheld;
}

function isSafe(withheld: ReadonlySet<string>, { cells, earlier, k }: ClassRequest): boolean {
  const counts = new Map(cells.map(({ part, count }) => [part, count]));
  return (
    isLarge(withheld, counts, k) &&
    earlier.every((before) =>
      [withheld, before.withheld].every((parts) => {
        const isKnown = isSumKnown(parts, withheld) && isSumKnown(parts, before.withheld);
        return !isKnown || !isSmall(sumOf(parts, counts) - sumOf(parts, before.counts), k);
      }),
    )
  );
}

function isLarge(
  withheld: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  k: number,
): boolean {
  if (withheld.size === 0) return true;
  const sum = sumOf(withheld, counts);
  return withheld.size >= 2 && sum - (withheld.size - 1) >= k;
}

/** Whether the sum of these parts comes out by subtraction where others, or they, are withheld. */
function isSumKnown(parts: ReadonlySet<string>, withheld: ReadonlySet<string>): boolean {
  return [...withheld].every((part) => parts.has(part)) || isDisjoint(parts, withheld);
}

function isDisjoint(parts: ReadonlySet<string>, withheld: ReadonlySet<string>): boolean {
  return [...withheld].every((part) => !parts.has(part));
}

function sumOf(parts: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  return [...parts].reduce((sum, part) => sum + (counts.get(part) ?? 0), 0);
}
