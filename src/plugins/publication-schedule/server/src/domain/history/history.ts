import type { StateKind, Verb } from '../plan/plan';

/** Milliseconds since 1970 of the one clock that a whole history goes by: that of the database. */
export type Instant = number;

/** What something was done to: a document in a locale, in one word. */
export interface Done {
  readonly verb: Verb;
  readonly target: string;
}

/** A plan as the database holds it when the history ends. */
export interface EndedPlan extends Done {
  readonly id: number;
  readonly plannedAt: Instant;
  readonly state: StateKind;
}

/** What somebody asked of a plan, and what they were told. */
export interface Request {
  readonly planId: number;
  readonly ask: 'make' | 'move' | 'cancel';
  /** What it was to be planned for; null where it was called off. */
  readonly plannedAt: Instant | null;
  readonly startedAt: Instant;
  /** Null when whoever asked was never told. */
  readonly endedAt: Instant | null;
  readonly outcome: 'done' | 'refused' | 'unknown';
}

/** One try of a process to publish or to take down, by its own log. */
export interface Attempt extends Done {
  readonly process: string;
  readonly startedAt: Instant;
  /** Null when the process came to its end before. */
  readonly endedAt: Instant | null;
  readonly outcome: 'committed' | 'undone' | 'unknown';
}

/** What became public, or ceased to be: noted by the database itself in the same transaction. */
export interface Effect extends Done {
  readonly at: Instant;
}

/** A run as the plugin keeps it. */
export interface EndedRun {
  readonly planId: number;
  readonly fence: number;
  readonly process: string;
  readonly endedAt: Instant;
  readonly latenessSeconds: number;
  /** The state in which it left the plan. */
  readonly outcome: StateKind;
}

/** The beginning of a lease, or its end because the runner did not come back in time. */
export interface LeaseChange {
  readonly planId: number;
  readonly fence: number;
  readonly name: 'claimed' | 'leaseExpired';
  readonly at: Instant;
}

/** Everything that was asked, tried, written and kept; each list in the order in which it happened. */
export interface History {
  readonly endedAt: Instant;
  readonly plans: readonly EndedPlan[];
  readonly requests: readonly Request[];
  readonly attempts: readonly Attempt[];
  readonly effects: readonly Effect[];
  readonly runs: readonly EndedRun[];
  readonly leases: readonly LeaseChange[];
}

/** How a history breaks the promise. */
export type FaultKind =
  | 'early'
  | 'missed'
  | 'twice'
  | 'withoutEffect'
  | 'unplanned'
  | 'wrongOrder'
  | 'afterLostLease'
  | 'latenessUntrue'
  | 'changeLost'
  | 'logDisagrees';

export interface Fault {
  readonly kind: FaultKind;
  /** The plan or the target, and what was found. */
  readonly what: string;
}

export const doneKey = ({ verb, target }: Done): string => `${verb} ${target}`;

/** The items of each key, in their order. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
