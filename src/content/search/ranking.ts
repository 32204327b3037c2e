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

/** Which part of the ranking is shown. */
export interface Shown {
  readonly start: number;
  readonly limit: number;
}

/** What is asked for besides the terms. */
export interface Asked {
  readonly type: string | undefined;
  readonly page: Shown;
}

export interface Ranking {
  /** Those of the page, best first; of the type asked for. */
  readonly entries: readonly number[];
  /** How many there are of the type asked for. */
  readonly total: number;
  /** Of all types, most first. */
  readonly types: readonly { readonly type: string; readonly count: number }[];
}

/** A word in the title says what a document is about, one in the text only what it mentions. */
const WEIGHTS = { title: 3, body: 1 } as const;

/** The place of each visible entry among all of them, by its id; -1 for the others. */
type Places = Int32Array;

interface Scores {
  readonly places: Places;
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
  { type, page }: Asked,
): Ranking {
  const scores = scoresOf(terms, visible);
  const needed = neededTerms(terms.length);
  const found = visible.map((group) => ({
    type: group.type,
    entries: group.entries.filter((entry) => matchedBy(scores, entry) >= needed),
  }));
  const asked = found
    .filter((group) => type === undefined || group.type === type)
    .flatMap(({ entries }) => entries);
  return {
    entries: best(asked, scores, page.start + page.limit).slice(page.start),
    total: asked.length,
    types: found
      .map((group) => ({ type: group.type, count: group.entries.length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
  };
}

interface Scored {
  readonly entry: number;
  readonly score: number;
}

const byRank = (a: Scored, b: Scored) => b.score - a.score || b.entry - a.entry;

/** Beyond this many, putting all in order is faster than putting each in its place. */
const FEW = 200;

/**
 * The first `count` entries of the ranking. A page shows 25 of what may be ten thousand, so those
 * are held in order while the others pass by; from the latest on, because among equals it wins.
 */
function best(entries: readonly number[], scores: Scores, count: number): readonly number[] {
  const scored = (entry: number): Scored => ({ entry, score: scoreOf(scores, entry) });
  const leaders: Scored[] = [];
  if (count > FEW) return entries.map(scored).sort(byRank).slice(0, count).map(idOf);
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    hold(leaders, scored(entries[at] ?? 0), count);
  }
  return leaders.map(idOf);
}

const idOf = ({ entry }: Scored) => entry;

function hold(leaders: Scored[], candidate: Scored, count: number): void {
  const last = leaders.at(-1);
  if (leaders.length >= count && last !== undefined && byRank(last, candidate) <= 0) return;
  const at = leaders.findIndex((leader) => byRank(candidate, leader) < 0);
  leaders.splice(at < 0 ? leaders.length : at, 0, candidate);
  if (leaders.length > count) leaders.pop();
}

function scoresOf(
  terms: readonly (readonly Postings[])[],
  visible: readonly VisibleEntries[],
): Scores {
  const total = visible.reduce((sum, { entries }) => sum + entries.length, 0);
  const places = placesOf(visible);
  const score = new Float64Array(total);
  const matched = new Uint8Array(total);
  for (const postings of terms) {
    const weights = weightsOf(postings, places, total);
    const count = weights.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);
    const rarity = Math.log(1 + total / Math.max(1, count));
    weights.forEach((weight, place) => {
      if (weight === 0) return;
      score[place] = (score[place] ?? 0) + weight * rarity;
      matched[place] = (matched[place] ?? 0) + 1;
    });
  }
  return { places, score, matched };
}

/** Ids are handed out one after the other, so a list by id is dense, and far faster than a map. */
function placesOf(visible: readonly VisibleEntries[]): Places {
  const last = visible.reduce(
    (most, { entries }) => entries.reduce((id, entry) => Math.max(id, entry), most),
    0,
  );
  const places = new Int32Array(last + 1).fill(-1);
  let place = 0;
  for (const { entries } of visible) {
    for (const entry of entries) {
      places[entry] = place;
      place += 1;
    }
  }
  return places;
}

/** The best weight that one term has in each visible entry. */
function weightsOf(postings: readonly Postings[], places: Places, total: number): Uint8Array {
  const weights = new Uint8Array(total);
  for (const { isTitle, entries } of postings) {
    const weight = isTitle ? WEIGHTS.title : WEIGHTS.body;
    for (const entry of entries) {
      const place = places[entry] ?? -1;
      if (place >= 0) weights[place] = Math.max(weights[place] ?? 0, weight);
    }
  }
  return weights;
}

function matchedBy({ places, matched }: Scores, entry: number): number {
  return matched[places[entry] ?? -1] ?? 0;
}

function scoreOf({ places, score, matched }: Scores, entry: number): number {
  const place = places[entry] ?? -1;
  return (score[place] ?? 0) * (matched[place] ?? 0);
}
