/** A word that the school explains (名词解释), in the language of the page. */
export interface Term {
  /** Fragment of its address on the page of all terms. */
  readonly id: string;
  readonly term: string;
  readonly plain: string;
  readonly synonyms: readonly string[];
}

/** A piece of a text: plain words, or words that a term explains. */
export type Piece = string | { readonly words: string; readonly term: Term };

interface Needle {
  readonly words: string;
  readonly term: Term;
}

/**
 * Finds the first occurrence of each term in a text. Where two terms begin at the same place the
 * longer one wins; a term in Latin letters is found as a whole word only, whatever its case.
 *
 * @returns the pieces of the text and the ids of the terms that were found
 */
export function piecesOf(
  text: string,
  terms: readonly Term[],
): { readonly pieces: readonly Piece[]; readonly found: readonly string[] } {
  const needles = needlesOf(terms);
  const pieces: Piece[] = [];
  const found: string[] = [];
  let plainFrom = 0;
  for (let at = 0; at < text.length;) {
    const needle = needles.find((one) => isAt(text, at, one.words));
    if (needle === undefined) {
      at += 1;
      continue;
    }
    const end = at + needle.words.length;
    if (!found.includes(needle.term.id)) {
      if (at > plainFrom) pieces.push(text.slice(plainFrom, at));
      pieces.push({ words: text.slice(at, end), term: needle.term });
      found.push(needle.term.id);
      plainFrom = end;
    }
    // A shorter term inside a longer one that is already explained stays unmarked.
    at = end;
  }
  if (plainFrom < text.length) pieces.push(text.slice(plainFrom));
  return { pieces, found };
}

/** Every spelling of every term, the longest first. */
function needlesOf(terms: readonly Term[]): readonly Needle[] {
  return terms
    .flatMap((term) => [term.term, ...term.synonyms].map((words) => ({ words, term })))
    .filter(({ words }) => words.trim() !== '')
    .sort((a, b) => b.words.length - a.words.length);
}

const WORD = /[\p{Script=Latin}\p{Number}]/u;

function isAt(text: string, at: number, words: string): boolean {
  const end = at + words.length;
  const there = text.slice(at, end);
  if (there !== words && there.toLowerCase() !== words.toLowerCase()) return false;
  const joins = (left: string | undefined, right: string | undefined) =>
    WORD.test(left ?? '') && WORD.test(right ?? '');
  return !joins(text[at - 1], words[0]) && !joins(words.at(-1), text[end]);
}
