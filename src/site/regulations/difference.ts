import { similarity, textDifference, type TextPart } from '../../shared/text-difference';

/** An article as a version states it. */
export interface Article {
  readonly no: number;
  readonly heading: string | null;
  readonly text: string;
}

/** What became of one article between two versions. */
export type ArticleChange =
  | { readonly kind: 'added'; readonly after: Article }
  | { readonly kind: 'removed'; readonly before: Article }
  | Kept<'same'>
  /** The same words under another number. */
  | Kept<'renumbered'>
  | (Kept<'changed'> & { readonly parts: readonly TextPart[] });

interface Kept<Kind extends string> {
  readonly kind: Kind;
  readonly before: Article;
  readonly after: Article;
}

interface Pair {
  readonly before: Article;
  readonly after: Article;
}

/** From here on two articles of different numbers are the same one, reworded. */
const ALIKE = 0.5;
/** Under one number less will do: an article that keeps its place is mostly a changed one. */
const ALIKE_IN_PLACE = 0.12;

/**
 * Two versions article by article. Articles are known again by their words, then by likeness, so
 * that one put in before the others does not make all of them look changed.
 */
export function articleDifference(
  before: readonly Article[],
  after: readonly Article[],
  locale: string,
): readonly ArticleChange[] {
  const pairs = pairsOf(before, after);
  const left = before.filter((article) => !pairs.some((pair) => pair.before === article));
  const changes = after.map((article): ArticleChange => {
    const pair = pairs.find((candidate) => candidate.after === article);
    return pair ? changeOf(pair, locale) : { kind: 'added', after: article };
  });
  return withRemoved(changes, left);
}

/**
 * The two versions that are asked for by their numbers, of a list with the newest first; without
 * numbers the two newest. Null where there are no two.
 */
export function twoVersions<Version extends { readonly versionNo: number }>(
  versions: readonly Version[],
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
): { readonly before: Version; readonly after: Version } | null {
  const numbered = (no: number) => versions.find(({ versionNo }) => versionNo === no);
  const before = from === undefined ? versions[1] : numbered(from);
  const after = to === undefined ? versions[0] : numbered(to);
  return before && after ? { before, after } : null;
}

/** True when nothing but numbers differs. */
export function isSameText(changes: readonly ArticleChange[]): boolean {
  return changes.every(({ kind }) => kind === 'same' || kind === 'renumbered');
}

function pairsOf(before: readonly Article[], after: readonly Article[]): readonly Pair[] {
  const all = before.flatMap((was) => after.map((is) => ({ before: was, after: is })));
  const candidates = all
    .map((pair) => ({ pair, likeness: likenessOf(pair) }))
    .filter(({ likeness }) => likeness > 0)
    .sort(
      (one, other) => other.likeness - one.likeness || distance(one.pair) - distance(other.pair),
    );
  const pairs: Pair[] = [];
  for (const { pair } of candidates) {
    const isTaken = pairs.some(
      (taken) => taken.before === pair.before || taken.after === pair.after,
    );
    if (!isTaken) pairs.push(pair);
  }
  return pairs;
}

/** 0 where they are not the same article. */
function likenessOf({ before, after }: Pair): number {
  const likeness = similarity(wording(before), wording(after));
  return likeness >= (before.no === after.no ? ALIKE_IN_PLACE : ALIKE) ? likeness : 0;
}

function distance({ before, after }: Pair): number {
  return Math.abs(before.no - after.no);
}

function changeOf(pair: Pair, locale: string): ArticleChange {
  const [was, is] = [wording(pair.before), wording(pair.after)];
  if (was !== is) return { kind: 'changed', ...pair, parts: textDifference(was, is, locale) };
  return { kind: pair.before.no === pair.after.no ? 'same' : 'renumbered', ...pair };
}

/** Removed articles stand where they stood: before the first one that came after them. */
function withRemoved(
  changes: readonly ArticleChange[],
  left: readonly Article[],
): readonly ArticleChange[] {
  const result = [...changes];
  for (const article of left) {
    const at = result.findIndex((change) => 'before' in change && change.before.no > article.no);
    result.splice(at < 0 ? result.length : at, 0, { kind: 'removed', before: article });
  }
  return result;
}

function wording({ heading, text }: Article): string {
  return heading === null ? text : `${heading}　${text}`;
}
