import { simplified } from './simplified';

/** A searchable unit of a text, and where it stands there (UTF-16 offsets). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Kind = 'han' | 'digit' | 'letter';

interface Sign {
  readonly text: string;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** Signs that stand together: Chinese characters, or the letters and digits of one word. */
export interface Run {
  readonly isHan: boolean;
  readonly signs: readonly Sign[];
}

/** Longer words are cut: nobody types them, and the index has room for this much. */
export const MAX_TOKEN = 40;

/**
 * The tokens of a text. Chinese has no spaces, so its characters are taken in overlapping pairs;
 * the last one of a run also stands alone, so that every character begins a token and one character
 * finds all of them. A number takes the character after it along: `6月`, `3号`.
 *
 * `tokensOf('6月水费')` gives `6`, `6月`, `月水`, `水费`, `费`
 */
export function tokensOf(text: string): readonly Token[] {
  const runs = runsOf(text);
  return runs.flatMap((run, at) => (run.isHan ? hanTokens(run) : wordTokens(run, runs[at + 1])));
}

/**
 * Runs in reading order; full-width, upper-case and accented signs are those of the plain form,
 * traditional characters those of the simplified.
 */
export function runsOf(text: string): readonly Run[] {
  const runs: { isHan: boolean; signs: Sign[] }[] = [];
  let open: { isHan: boolean; signs: Sign[] } | undefined;
  for (const sign of signsOf(text)) {
    if (sign === null) {
      open = undefined;
      continue;
    }
    const isHan = sign.kind === 'han';
    if (open?.isHan !== isHan) {
      open = { isHan, signs: [] };
      runs.push(open);
    }
    open.signs.push(sign);
  }
  return runs;
}

/** A number that a Chinese character follows at once, with that character; else undefined. */
export function numberWithUnit(run: Run, next: Run | undefined): Token | undefined {
  const unit = next?.isHan ? next.signs[0] : undefined;
  const last = run.signs.at(-1);
  if (run.isHan || !isNumber(run) || unit?.start !== last?.end) return undefined;
  const number = wordToken(run);
  return unit && { text: number.text + unit.text, start: number.start, end: unit.end };
}

export function isNumber(run: Run): boolean {
  return run.signs.every(({ kind }) => kind === 'digit');
}

/** The run as one word; a number without leading zeros, so that `06` finds `6`. */
export function wordToken(run: Run): Token {
  const text = run.signs.map((sign) => sign.text).join('');
  const plain = isNumber(run) ? text.replace(/^0+(?=.)/, '') : text;
  return { text: plain.slice(0, MAX_TOKEN), ...placeOf(run.signs) };
}

/** Each character with its neighbour. */
export function pairs(signs: readonly Sign[]): readonly Token[] {
  return signs.slice(0, -1).map((sign, at) => {
    const next = signs[at + 1] ?? sign;
    return { text: sign.text + next.text, start: sign.start, end: next.end };
  });
}

function wordTokens(run: Run, next: Run | undefined): readonly Token[] {
  const withUnit = numberWithUnit(run, next);
  return withUnit ? [wordToken(run), withUnit] : [wordToken(run)];
}

function hanTokens({ signs }: Run): readonly Token[] {
  return [...pairs(signs), ...signs.slice(-1)].map(({ text, start, end }) => ({
    text,
    start,
    end,
  }));
}

function placeOf(signs: readonly Sign[]) {
  return { start: signs[0]?.start ?? 0, end: signs.at(-1)?.end ?? 0 };
}

/** Signs of the text; null where one parts words. A mark above a letter is no sign of its own. */
function* signsOf(text: string): Generator<Sign | null> {
  let start = 0;
  for (const char of text) {
    const end = start + char.length;
    const folded = fold(char);
    for (const sign of folded) {
      const kind = kindOf(sign);
      yield kind === undefined ? null : { text: sign, kind, start, end };
    }
    start = end;
  }
}

function fold(char: string): string {
  const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return /\p{Script=Han}/u.test(plain) ? [...plain].map(simplified).join('') : plain;
}

function kindOf(sign: string): Kind | undefined {
  if (/\p{Script=Han}/u.test(sign)) return 'han';
  if (/\p{N}/u.test(sign)) return 'digit';
  return /\p{L}/u.test(sign) ? 'letter' : undefined;
}
