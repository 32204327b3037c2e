import type { FindingKind } from './finding';

/** Where in an original text something was found. */
export interface Span {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
}

/** How many signs stay readable at both ends, so that the office recognises what is meant. */
const SHOWN: Readonly<Record<FindingKind, readonly [first: number, last: number]>> = {
  idNumber: [3, 1],
  bankCard: [4, 2],
  mobile: [3, 2],
  landline: [4, 2],
  email: [1, 0],
  plate: [2, 1],
  passport: [1, 2],
  address: [0, 0],
  term: [Infinity, 0],
};

/** What is blotted out: letters and digits of every script, and Chinese numerals among them. */
const SIGN = /[\p{L}\p{N}]/u;
const DIGIT = /[\p{N}一二三四五六七八九十百零〇]/u;

/** The found text with its middle blotted out; what stands between the signs stays. */
export function masked(kind: FindingKind, found: string): string {
  if (kind === 'term') return found;
  if (kind === 'address') return replaced(found, (sign) => !DIGIT.test(sign));
  if (kind === 'email') return maskedEmail(found);
  const signs = Array.from(found).filter((sign) => SIGN.test(sign)).length;
  const [first, last] = SHOWN[kind];
  let seen = 0;
  return replaced(found, (sign) => {
    if (!SIGN.test(sign)) return true;
    seen += 1;
    return seen <= first || seen > signs - last;
  });
}

function maskedEmail(found: string): string {
  const [name = '', at = '', domain = ''] = found.split(/(@|＠|[[(（]at[\])）])/i);
  let seen = 0;
  return `${replaced(name, () => (seen += 1) === 1)}${at}${domain}`;
}

function replaced(text: string, isShown: (sign: string) => boolean): string {
  return Array.from(text, (sign) => (isShown(sign) ? sign : '*')).join('');
}

/** Signs of the text around a finding that help to find it. */
const AROUND = 10;

/**
 * Findings as people see them, in the order of the text: blotted out, and so is whatever else was
 * found around them.
 */
export function excerptsOf(text: string, spans: readonly Span[]): readonly string[] {
  const blots = spans.map(({ kind, start, end }) => masked(kind, text.slice(start, end)));
  return spans.map((span, index) => {
    const from = Math.max(0, span.start - AROUND);
    const to = Math.min(text.length, span.end + AROUND);
    let first = index;
    while ((spans[first - 1]?.end ?? 0) > from) first -= 1;
    let excerpt = from > 0 ? '…' : '';
    let at = from;
    for (let each = first; (spans[each]?.start ?? to) < to; each += 1) {
      excerpt += text.slice(at, Math.max(at, spans[each]?.start ?? 0)) + (blots[each] ?? '');
      at = spans[each]?.end ?? at;
    }
    excerpt += text.slice(at, Math.max(at, to));
    return `${excerpt}${Math.max(at, to) < text.length ? '…' : ''}`.replaceAll(/\s+/g, ' ');
  });
}
