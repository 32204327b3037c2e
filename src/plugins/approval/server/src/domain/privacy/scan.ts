import { findAddresses } from './address';
import { findEmails } from './email';
import { FINDING_KINDS, type FieldText, type Finding, type Match } from './finding';
import { foldText, type FoldedText } from './folded-text';
import { excerptsOf, type Span } from './masking';
import { findNumbers } from './numbers';
import { findPassports } from './passport';
import { findPlates } from './plate';
import { knownTexts, isKnown, type KnownTexts } from './known';
import { findToldTelephones } from './told-telephone';
import { findTerms, termList, type TermList } from './terms';

/** What the school looks for besides, and what it has made public itself. */
export interface ScanOptions {
  /** Words and phrases of the office's list. */
  readonly terms?: readonly string[];
  /** Lines, addresses and mailboxes of the school: no findings. */
  readonly known?: readonly string[];
}

export type Scanner = (texts: Iterable<FieldText>) => readonly Finding[];

/** Makes a scanner for personal data and listed words; making it is dear, using it is cheap. */
export function createScanner({ terms = [], known = [] }: ScanOptions = {}): Scanner {
  const list = termList(terms);
  const exceptions = knownTexts(known);
  return (texts) => Array.from(texts).flatMap((each) => scanField(each, list, exceptions));
}

function scanField(
  { field, text }: FieldText,
  terms: TermList,
  known: KnownTexts,
): readonly Finding[] {
  const spans = spansIn(foldText(text), terms, known);
  const excerpts = excerptsOf(text, spans);
  return spans.map(({ kind, start, end }, index) => ({
    ...{ kind, field, offset: start, length: end - start, excerpt: excerpts[index] ?? '' },
  }));
}

function spansIn(folded: FoldedText, terms: TermList, known: KnownTexts): readonly Span[] {
  const { plain, numeric } = folded;
  const matches = [
    ...findNumbers(folded),
    ...findToldTelephones(folded),
    ...findEmails(plain),
    ...findPlates(numeric),
    ...findPassports(numeric),
    ...findAddresses(plain),
    ...findTerms(plain, terms),
  ].filter((match) => !isKnown(match, plain, known));
  return apart(matches).map(({ kind, start, end }) => ({ kind, ...folded.original(start, end) }));
}

/** In the order of the text; of two that overlap the more certain kind stays, then the longer. */
function apart(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((one, other) => one.start - other.start)) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (isBetter(match, last)) kept[kept.length - 1] = match;
  }
  return kept;
}

function isBetter(one: Match, other: Match): boolean {
  const rank = ({ kind }: Match) => FINDING_KINDS.indexOf(kind);
  return (
    rank(one) < rank(other) ||
    (rank(one) === rank(other) && one.end - one.start > other.end - other.start)
  );
}
