import type { Words } from '../../../domain/definition/words';

/** How often a value was chosen. */
export interface CountedValue {
  readonly value: string;
  readonly label: Words;
  /** Null where it is withheld. */
  readonly count: number | null;
}

/** A value that could be chosen, and how many chose it. */
export interface ValueRow {
  readonly value: string;
  readonly label: Words;
  readonly count: number | null;
  /** Of those who answered, in 1/10,000; null where there is nothing to take a share of. */
  readonly shareBp: number | null;
}

const WHOLE_BP = 10_000;

/** Counts with their shares. Of a question with several answers the shares exceed a whole together. */
export function valueRows(
  cells: readonly CountedValue[],
  answered: number | null,
): readonly ValueRow[] {
  return cells.map(({ value, label, count }) => ({
    ...{ value, label, count },
    shareBp:
      count === null || answered === null || answered === 0
        ? null
        : Math.round((count / answered) * WHOLE_BP),
  }));
}

/** Where a value is a level of a scale, of which its words are but the meaning. */
const SCALES: readonly string[] = ['rating', 'nps'];

/** What a row is called: a level with its number, whatever words it has. */
export function rowName(type: string, value: string, words: string): string {
  if (words === '' || words === value) return value;
  return SCALES.includes(type) ? `${value} ${words}` : words;
}
