import { findAll } from './matches';

/** Digits that belong together, with what people put between them. */
export interface DigitRun {
  /** At the end there may be the X of an identity number. */
  readonly digits: string;
  /** Position in the text of each digit. */
  readonly places: readonly number[];
  readonly groups: readonly DigitGroup[];
}

/** Digits with nothing between them; counted in digits of the run. */
interface DigitGroup {
  readonly from: number;
  readonly to: number;
}

/** Some neighbouring groups of a run, taken as one number. */
export interface DigitWindow {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Lengths of the groups: 138 1234 5678 is 3-4-4. */
  readonly lengths: readonly number[];
  /** The groups of the run before and after, null at its ends. */
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
}

export interface Neighbour {
  readonly digits: string;
  /** What stands between. */
  readonly gap: string;
}

/** Blanks, dashes, dots and the like: at most three between two digits, never a line break. */
const GAP = '[ \\-.·_/()]{0,3}';
/** Ten digits at least, the length of the shortest landline with its area code. */
const RUN = new RegExp(`\\d(?:${GAP}\\d){9,}(?:${GAP}X(?![A-Za-z0-9]))?`, 'gi');
const SHORTEST = 10;
const LONGEST = 19;
const BEFORE_X = 17;

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** The runs of digits of a text; `offset` is where the text begins. */
export function digitRuns(text: string, offset = 0): Iterable<DigitRun> {
  return findAll(text, RUN, ({ 0: found, index }) => digitRun(found, index + offset));
}

/** Digits and gaps, taken apart. */
export function digitRun(text: string, offset: number): DigitRun {
  const places: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isX = (unit === 0x58 || unit === 0x78) && places.length >= BEFORE_X;
    if ((unit < ZERO || unit > NINE) && !isX) continue;
    if (places.at(-1) !== offset + at - 1) starts.push(places.length);
    places.push(offset + at);
  }
  const groups = starts.map((from, index) => ({ from, to: starts[index + 1] ?? places.length }));
  return { digits: text.replaceAll(/[^\dX]+/gi, '').slice(0, places.length), places, groups };
}

/**
 * Every row of neighbouring groups that could be a number. Almost none is: `isWorthIt` says by the
 * digits alone which are looked at closely.
 */
export function windowsOf(
  run: DigitRun,
  plain: string,
  isWorthIt: (digits: string) => boolean,
): readonly DigitWindow[] {
  const { groups, digits } = run;
  const windows: DigitWindow[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const from = groups[first]?.from ?? 0;
    for (let last = first; last < groups.length; last += 1) {
      const to = groups[last]?.to ?? 0;
      if (to - from > LONGEST) break;
      if (to - from >= SHORTEST && isWorthIt(digits.slice(from, to))) {
        windows.push(windowOf(run, plain, { first, last }));
      }
    }
  }
  return windows;
}

function windowOf(
  { digits, places, groups }: DigitRun,
  plain: string,
  { first, last }: { readonly first: number; readonly last: number },
): DigitWindow {
  const taken = groups.slice(first, last + 1);
  const from = taken[0]?.from ?? 0;
  const to = taken.at(-1)?.to ?? 0;
  const startOf = (digit: number) => places[digit] ?? 0;
  const endOf = (digit: number) => startOf(digit - 1) + 1;
  const previous = groups[first - 1];
  const next = groups[last + 1];
  return {
    ...{ digits: digits.slice(from, to), start: startOf(from), end: endOf(to) },
    lengths: taken.map((group) => group.to - group.from),
    before: previous
      ? {
          digits: digits.slice(previous.from, previous.to),
          gap: plain.slice(endOf(previous.to), startOf(from)),
        }
      : null,
    after: next
      ? {
          digits: digits.slice(next.from, next.to),
          gap: plain.slice(endOf(to), startOf(next.from)),
        }
      : null,
  };
}

/** True when nothing of the run is left over. */
export function isWhole({ before, after }: DigitWindow): boolean {
  return before === null && after === null;
}

export function groupsOf({ digits, lengths }: DigitWindow): readonly string[] {
  let from = 0;
  return lengths.map((length) => digits.slice(from, (from += length)));
}
