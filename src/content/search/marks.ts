import type { MarkedText } from './answer';
import { matches, type Term } from './question';
import { tokensOf } from './tokens';

type Mark = readonly [start: number, end: number];

/** Longest excerpt, and how much of it stands before the first match. */
const EXCERPT = { length: 120, before: 24 } as const;

/** The text with every place that one of the terms found. */
export function markedText(text: string, terms: readonly Term[]): MarkedText {
  return { text, marks: marksOf(text, terms) };
}

/** The part of the text around the first match, on one line; `…` where something is left out. */
export function excerptOf(text: string, terms: readonly Term[]): MarkedText {
  const line = text.replace(/\s+/gu, ' ').trim();
  const first = marksOf(line, terms)[0]?.[0] ?? 0;
  const start = line.length <= EXCERPT.length ? 0 : Math.max(0, first - EXCERPT.before);
  const part = [...line.slice(whole(line, start))].slice(0, EXCERPT.length).join('');
  const isCutBefore = whole(line, start) > 0;
  const isCutAfter = whole(line, start) + part.length < line.length;
  return markedText(`${isCutBefore ? '…' : ''}${part}${isCutAfter ? '…' : ''}`, terms);
}

/** Places that touch become one. */
function marksOf(text: string, terms: readonly Term[]): readonly Mark[] {
  const marks: [number, number][] = [];
  for (const token of tokensOf(text)) {
    const term = terms.find((entry) => matches(entry, token.text));
    if (term === undefined) continue;
    const { start } = token;
    const end = isOneCharacter(term) ? start + term.text.length : token.end;
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** Found by the pair it begins, but only the character itself was asked for. */
function isOneCharacter({ text, isPrefix }: Term): boolean {
  return isPrefix && /^\p{Script=Han}$/u.test(text);
}

/** An offset that does not part a character of two units. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
