import { countOf, listOf, rowOf, textOf, type Raw } from '../parse';
import { ownPath } from '../own-path';

export const STANDING_STATES = [
  ...(['upcoming', 'dueSoon', 'onTime', 'late', 'overdue', 'waived'] as const),
] as const;
export type StandingState = (typeof STANDING_STATES)[number];

/** Where an item stands for a period. */
export interface Standing {
  /** Null for an event whose document is not public yet. */
  readonly periodKey: string | null;
  readonly dueOn: string;
  readonly state: StandingState;
  readonly stateText: string;
  /** The state with its days, in which days are written `2026-01-31`. */
  readonly sentence: string;
}

export interface LastPublished {
  readonly periodKey: string;
  /** ISO instant */
  readonly publicSince: string;
  /** Both null where it was taken down or has no page of its own. */
  readonly title: string | null;
  readonly path: string | null;
}

export type DueCounts = Readonly<Record<'onTime' | 'late' | 'overdue' | 'waived', number>>;

/** A line of the catalogue (公开目录), in the words of the page's language. */
export interface CatalogueItem {
  readonly itemNo: string;
  readonly title: string;
  readonly theme: { readonly key: string; readonly name: string };
  readonly department: string;
  readonly cadence: string;
  readonly ruleText: string;
  readonly channels: readonly string[];
  readonly legalBasis: string | null;
  readonly lastPublished: LastPublished | null;
  /** Null where nothing is owed. */
  readonly current: Standing | null;
  readonly next: Standing | null;
  /** Of what fell due in the last fiscal year and the one that runs. */
  readonly counts: DueCounts;
}

export interface Catalogue {
  readonly items: readonly CatalogueItem[];
  /** The day as of which the states are told. */
  readonly asOf: string;
}

/** Null where no catalogue is kept. */
export function parseCatalogue(value: unknown): Catalogue | null {
  const answer = rowOf(value);
  const asOf = textOf(rowOf(answer['meta'])['asOf']);
  if (asOf === null) return null;
  return { asOf, items: listOf(answer['data']).map(item) };
}

/** All items together. */
export function sumOfCounts(items: readonly CatalogueItem[]): DueCounts {
  const sum = (name: keyof DueCounts) =>
    items.reduce((total, { counts }) => total + counts[name], 0);
  return {
    ...{ onTime: sum('onTime'), late: sum('late') },
    ...{ overdue: sum('overdue'), waived: sum('waived') },
  };
}

function item(row: Raw): CatalogueItem {
  const counts = rowOf(row['counts']);
  const theme = rowOf(row['theme']);
  return {
    itemNo: textOf(row['itemNo']) ?? '',
    title: textOf(row['title']) ?? '',
    theme: { key: textOf(theme['key']) ?? '', name: textOf(theme['name']) ?? '' },
    department: nameOf(row['department']),
    cadence: nameOf(row['cadence']),
    ruleText: textOf(row['ruleText']) ?? '',
    channels: listOf(row['channels']).map(nameOf),
    legalBasis: textOf(row['legalBasis']),
    lastPublished: lastPublished(rowOf(row['lastPublished'])),
    current: standing(rowOf(row['current'])),
    next: standing(rowOf(row['next'])),
    counts: {
      ...{ onTime: countOf(counts['onTime']) ?? 0, late: countOf(counts['late']) ?? 0 },
      ...{ overdue: countOf(counts['overdue']) ?? 0, waived: countOf(counts['waived']) ?? 0 },
    },
  };
}

function nameOf(value: unknown): string {
  return textOf(rowOf(value)['name']) ?? '';
}

function lastPublished(row: Raw): LastPublished | null {
  const publicSince = textOf(row['publicSince']);
  if (publicSince === null) return null;
  return {
    ...{ publicSince, periodKey: textOf(row['periodKey']) ?? '' },
    ...{ title: textOf(row['title']), path: ownPath(row['path']) },
  };
}

function standing(row: Raw): Standing | null {
  const dueOn = textOf(row['dueOn']);
  const state = STANDING_STATES.find((one) => one === row['state']);
  if (dueOn === null || state === undefined) return null;
  return {
    ...{ dueOn, state, periodKey: textOf(row['periodKey']) },
    ...{ stateText: textOf(row['stateText']) ?? '', sentence: textOf(row['sentence']) ?? '' },
  };
}
