import { isNumber, numberWithUnit, pairs, runsOf, wordToken, type Run } from './tokens';

/** What a question looks for: a token, or all tokens that begin so. */
export interface Term {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** From this length on a word also finds the longer words it begins: `meal` finds `meals`. */
const PREFIX_FROM = 3;

/**
 * The terms of a question, each once. A Chinese character by itself finds every word it stands in.
 *
 * `termsOf('6月水费')` gives `6月`, `水费`
 */
export function termsOf(question: string): readonly Term[] {
  const runs = runsOf(question);
  const terms = runs.flatMap((run, at) =>
    run.isHan ? hanTerms(run, runs[at - 1]) : [wordTerm(run, runs[at + 1])],
  );
  return [...new Map(terms.map((term) => [`${term.text}${String(term.isPrefix)}`, term])).values()];
}

/** How many of the terms a document must have: all of two, two thirds of more. */
export function neededTerms(count: number): number {
  return count <= 2 ? count : Math.ceil((count * 2) / 3);
}

/** True for a token that the term looks for. */
export function matches(term: Term, token: string): boolean {
  return term.isPrefix ? token.startsWith(term.text) : token === term.text;
}

function wordTerm(run: Run, next: Run | undefined): Term {
  const withUnit = numberWithUnit(run, next);
  if (withUnit) return { text: withUnit.text, isPrefix: false };
  const { text } = wordToken(run);
  return { text, isPrefix: !isNumber(run) && text.length >= PREFIX_FROM };
}

/** A character that a number has taken along does not ask a second time. */
function hanTerms(run: Run, before: Run | undefined): readonly Term[] {
  const isTaken = before !== undefined && numberWithUnit(before, run) !== undefined;
  const signs = isTaken ? run.signs.slice(1) : run.signs;
  const [first] = signs;
  if (first === undefined) return [];
  if (signs.length === 1) return [{ text: first.text, isPrefix: true }];
  return pairs(signs).map(({ text }) => ({ text, isPrefix: false }));
}
