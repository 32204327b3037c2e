import { refOf, WHOLE, type Tally } from './tally';

/** How a group answered a question. Always `answered + skipped + hidden = counted`. */
export interface Distribution {
  /** Counted responses of the group. */
  readonly counted: number;
  readonly answered: number;
  readonly skipped: number;
  readonly hidden: number;
  /** By value, `'4'` or `'variety'`; of a matrix by `row=column`, of a ranking by `option=rank`. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The whole of a survey: `counted + pending + excluded` are all that came in. */
export interface Totals {
  readonly counted: number;
  readonly excluded: number;
  readonly pending: number;
  readonly late: number;
}

/** Counters arranged for reading; made once for many questions. */
export type Counters = ReadonlyMap<string, ReadonlyMap<string, number>>;

const place = (group: string, question: string): string => `${group}|${question}`;

export function countersOf(tally: Tally): Counters {
  const counters = new Map<string, Map<string, number>>();
  for (const [key, count] of tally) {
    const { group, question, cell } = refOf(key);
    const at = place(group, question);
    const cells = counters.get(at) ?? new Map<string, number>();
    cells.set(cell, count);
    counters.set(at, cells);
  }
  return counters;
}

export function totalsOf(counters: Counters): Totals {
  const whole = counters.get(place('', WHOLE));
  const count = (cell: string) => whole?.get(cell) ?? 0;
  return {
    counted: count('counted'),
    excluded: count('excluded'),
    pending: count('pending'),
    late: count('late'),
  };
}

export function distributionOf(counters: Counters, group: string, question: string): Distribution {
  const cells = counters.get(place(group, question)) ?? new Map<string, number>();
  const count = (cell: string) => cells.get(cell) ?? 0;
  const values = [...cells].filter(([cell]) => cell.includes('='));
  return {
    counted: counters.get(place(group, WHOLE))?.get('counted') ?? 0,
    answered: count('answered'),
    skipped: count('skipped'),
    hidden: count('hidden'),
    counts: new Map(values.map(([cell, n]) => [cell.replace(/^=/, ''), n])),
  };
}
