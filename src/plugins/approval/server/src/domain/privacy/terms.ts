import type { Match } from './finding';
import { foldText } from './folded-text';
import { matchesOf } from './matches';

/** Words that must not be public, made ready to be looked for. */
export interface TermList {
  /** By their first sign, in lower case. */
  readonly byFirstSign: ReadonlyMap<string, readonly string[]>;
  readonly firstSigns: RegExp | null;
}

/** Blank terms are left out. Case, width and blanks between Chinese characters do not matter. */
export function termList(terms: readonly string[]): TermList {
  const folded = terms.map((term) => foldText(term).plain.trim().toLowerCase());
  const byFirstSign = new Map<string, string[]>();
  for (const term of new Set(folded)) {
    if (term === '') continue;
    const first = term.charAt(0);
    byFirstSign.set(first, [...(byFirstSign.get(first) ?? []), term]);
  }
  const signs = [...byFirstSign.keys()].map((sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
  return {
    byFirstSign,
    firstSigns: signs.length === 0 ? null : new RegExp(`[${signs.join('')}]`, 'giu'),
  };
}

export function findTerms(plain: string, { byFirstSign, firstSigns }: TermList): readonly Match[] {
  if (firstSigns === null) return [];
  const found: Match[] = [];
  let end = 0;
  for (const { 0: sign, index } of matchesOf(plain, firstSigns)) {
    if (index < end) continue;
    const ends = (byFirstSign.get(sign.toLowerCase()) ?? [])
      .map((term) => endOf(term, plain, index))
      .filter((each) => each !== null);
    if (ends.length === 0) continue;
    end = Math.max(...ends);
    found.push({ kind: 'term', start: index, end });
  }
  return found;
}

const HAN = /\p{Script=Han}/u;
const WORD = /[A-Za-z0-9]/;

/** Where the term that begins here ends, or null when it does not stand here. */
function endOf(term: string, plain: string, start: number): number | null {
  let at = start;
  for (let index = 0; index < term.length; index += 1) {
    const sign = term.charAt(index);
    if (HAN.test(sign) && index > 0) at = afterGap(plain, at);
    if (plain.charAt(at).toLowerCase() !== sign) return null;
    at += 1;
  }
  const isCut =
    (WORD.test(term.charAt(0)) && WORD.test(plain.charAt(start - 1))) ||
    (WORD.test(term.charAt(term.length - 1)) && WORD.test(plain.charAt(at)));
  return isCut ? null : at;
}

/** 内 部 资 料, 内-部-资-料: what stands between Chinese characters does not hide a word. */
function afterGap(plain: string, at: number): number {
  let next = at;
  while (next - at < 3 && /[ \-·._*/]/.test(plain.charAt(next))) next += 1;
  return next;
}
