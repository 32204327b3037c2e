import type { Match } from './finding';
import { foldText } from './folded-text';

/** What the school itself has made public: its lines, its mailboxes, its address. */
export interface KnownTexts {
  /** Without signs between letters and digits, in lower case. */
  readonly bare: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

export function knownTexts(texts: readonly string[]): KnownTexts {
  const phrases = texts.map((text) => foldText(text).plain.trim()).filter((text) => text !== '');
  return { phrases, bare: new Set(phrases.map(bareText)) };
}

/**
 * True when exactly this was found: a number however it is grouped, an address as it is written. A
 * longer one, such as a flat in the house next door, is none of it.
 */
export function isKnown({ kind, start, end }: Match, plain: string, known: KnownTexts): boolean {
  if (kind === 'term' || known.phrases.length === 0) return false;
  if (kind !== 'address') return known.bare.has(bareText(plain.slice(start, end)));
  return known.phrases.some(
    (phrase) => end - phrase.length <= start && plain.endsWith(phrase, end),
  );
}

function bareText(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
