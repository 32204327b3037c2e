/** The whole population as a group, and those in it who did not say to which group they belong. */
export const EVERYBODY = '';
export const NO_GROUP = '-';

/** The survey itself, in place of a question. */
export const WHOLE = '';

/** One thing that is counted: of a group, in a question. */
export interface CellRef {
  readonly group: string;
  readonly question: string;
  readonly cell: string;
}

/** How often what was counted; what was never is not there. */
export type Tally = ReadonlyMap<string, number>;

export const EMPTY: Tally = new Map();

/** No code has this character in it. */
const BETWEEN = '|';

export function keyOf({ group, question, cell }: CellRef): string {
  return [group, question, cell].join(BETWEEN);
}

export function refOf(key: string): CellRef {
  const [group = '', question = '', cell = ''] = key.split(BETWEEN);
  return { group, question, cell };
}

/** Both counted together. */
export function plus(one: Tally, other: Tally): Tally {
  return combined(one, other, 1);
}

/** The first without the second: `minus(plus(a, b), b)` is `a`. */
export function minus(one: Tally, other: Tally): Tally {
  return combined(one, other, -1);
}

function combined(one: Tally, other: Tally, sign: 1 | -1): Tally {
  const result = new Map(one);
  for (const [key, count] of other) {
    const sum = (result.get(key) ?? 0) + sign * count;
    if (sum === 0) result.delete(key);
    else result.set(key, sum);
  }
  return result;
}

/** Each of the cells counted once, however often it is named. */
export function tallyOf(refs: readonly CellRef[]): Tally {
  return new Map(refs.map((ref) => [keyOf(ref), 1]));
}
