import { neededTerms } from './question';

/** Entries that have a token, by where they have it. */
export interface Postings {
  readonly isTitle: boolean;
  readonly entries: readonly number[];
}

/** Entries of one type that the reader may see now. */
export interface VisibleEntries {
  readonly type: string;
  readonly entries: readonly number[];
}

export interface Ranking {
  /** Best first; of the type asked for. */
  readonly entries: readonly number[];
  /** Of all types, most first. */
  readonly types: readonly { readonly type: string; readonly count: number }[];
}

/** A word in the title says what a document is about, one in the text only what it mentions. */
const WEIGHTS = { title: 3, body: 1 } as const;

interface Scores {
  readonly places: ReadonlyMap<number, number>;
  readonly score: Float64Array;
  readonly matched: Uint8Array;
}

/**
 * The visible entries that have enough of the terms, best first. Each term counts by its rarity and
 * three times in a title; what has all terms stands above what lacks one. Among equals the later
 * entry stands first.
 *
 * @param terms for each term of the question the entries that have it
 */
export function rank(
  terms: readonly (readonly Postings[])[],
  visible: readonly VisibleEntries[],
  type: string | undefined,
): Ranking {
  const scores = scoresOf(terms, visible);
  const needed = neededTerms(terms.length);
  const found = visible.map((group) => ({
    type: group.type,
    entries: group.entries.filter((entry) => matchedBy(scores, entry) >= needed),
  }));
  const asked = found.filter((group) => type === undefined || group.type === type);
  const scored = asked
    .flatMap(({ entries }) => entries)
    .map((entry) => ({ entry, score: scoreOf(scores, entry) }));
  return {
    entries: scored
      .sort((a, b) => b.score - a.score || b.entry - a.entry)
      .map(({ entry }) => entry),
    types: found
      .map((group) => ({ type: group.type, count: group.entries.length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
  };
}

function scoresOf(
  terms: readonly (readonly Postings[])[],
  visible: readonly VisibleEntries[],
): Scores {
  const places = new Map<number, number>();
  for (const { entries } of visible) for (const entry of entries) places.set(entry, places.size);
  const score = new Float64Array(places.size);
  const matched = new Uint8Array(places.size);
  for (const postings of terms) {
    const weights = weightsOf(postings, places);
    const count = weights.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);
    const rarity = Math.log(1 + places.size / Math.max(1, count));
    weights.forEach((weight, place) => {
      if (weight === 0) return;
      score[place] = (score[place] ?? 0) + weight * rarity;
      matched[place] = (matched[place] ?? 0) + 1;
    });
  }
  return { places, score, matched };
}

/** The best weight that one term has in each visible entry. */
function weightsOf(postings: readonly Postings[], places: ReadonlyMap<number, number>): Uint8Array {
  const weights = new Uint8Array(places.size);
  for (const { isTitle, entries } of postings) {
    const weight = isTitle ? WEIGHTS.title : WEIGHTS.body;
    for (const entry of entries) {
      const place = places.get(entry);
      if (place !== undefined) weights[place] = Math.max(weights[place] ?? 0, weight);
    }
  }
  return weights;
}

function matchedBy({ places, matched }: Scores, entry: number): number {
  return matched[places.get(entry) ?? -1] ?? 0;
}

function scoreOf({ places, score, matched }: Scores, entry: number): number {
  const place = places.get(entry) ?? -1;
  return (score[place] ?? 0) * (matched[place] ?? 0);
}
