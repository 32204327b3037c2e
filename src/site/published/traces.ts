import { listOf, textOf, type Raw } from '../parse';
import type { Action } from '../participation/action';

/** That a document was shown somewhere else: on the notice board from … to … */
export interface ChannelRecord {
  readonly channel: string;
  /** ISO instants */
  readonly postedAt: string | null;
  /** Until when it is meant to hang. */
  readonly takeDownDueAt: string | null;
  readonly takenDownAt: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** A part that is withheld: which, why, on what ground, until when. Never its value. */
export interface Redaction {
  /** Name of the part, as the school says it. */
  readonly field: string;
  readonly reason: string;
  readonly legalBasis: string | null;
  readonly replacement: string | null;
  readonly availableOn: string | null;
}

/** What the school notes about a document beside it. */
export interface Traces {
  readonly records: readonly ChannelRecord[];
  readonly redactions: readonly Redaction[];
  /** Improvement actions that come from it, were discussed at it, or led to it. */
  readonly actions: readonly Action[];
}

export const NO_TRACES: Traces = { records: [], redactions: [], actions: [] };

/** The records of everywhere but here: whoever reads this page knows of the website. */
export function parseRecords(rows: unknown): readonly ChannelRecord[] {
  return listOf(rows)
    .map(record)
    .filter(({ channel }) => channel !== '' && channel !== 'website');
}

export function parseRedactions(rows: unknown): readonly Redaction[] {
  return listOf(rows).map((row) => ({
    field: textOf(row['fieldLabel']) ?? '',
    reason: textOf(row['reason']) ?? '',
    legalBasis: textOf(row['legalBasis']),
    replacement: textOf(row['replacement']),
    availableOn: textOf(row['availableOn']),
  }));
}

function record(row: Raw): ChannelRecord {
  return {
    channel: textOf(row['channel']) ?? '',
    postedAt: textOf(row['postedAt']),
    takeDownDueAt: textOf(row['takeDownDueAt']),
    takenDownAt: textOf(row['withdrawnAt']),
    url: textOf(row['url']),
    note: textOf(row['note']),
  };
}
