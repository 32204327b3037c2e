import type { Definition } from '../../../../domain/definition/definition';
import { countersOf, type Counters } from '../results/distribution';
import type { Tally } from '../results/tally';

/** Why something about a question is withheld. */
export const WITHHELD_REASONS = ['small', 'difference', 'reads', 'compound'] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** What of a question is withheld from everybody: nothing, these cells, or all of it. */
export interface WithheldCells {
  readonly cells: 'all' | readonly string[];
  readonly reason: WithheldReason | null;
}

/** What a publication withholds. Plain data, kept with it for the comparisons to come. */
export interface Withholding {
  /** By question. */
  readonly questions: Readonly<Record<string, WithheldCells>>;
  /** By question, the groups whose counts of it are withheld. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Counts of one publication of results, and what of them was withheld. */
export interface SnapshotFacts {
  readonly definition: Definition;
  readonly counters: Counters;
  readonly withholding: Withholding;
}

export function snapshotFacts(
  definition: Definition,
  tally: Tally,
  withholding: Withholding,
): SnapshotFacts {
  return { definition, counters: countersOf(tally), withholding };
}

/** Whether a count tells of fewer people than may be told of; nobody is told of by 0. */
export function isSmall(count: number, k: number): boolean {
  return count !== 0 && Math.abs(count) < k;
}
