import { hanLength } from './measure';

/** Officialese or a trade word, and how to say it plainly. */
export interface JargonTerm {
  /** Spellings in both scripts. */
  readonly terms: readonly string[];
  readonly plain: { readonly 'zh-Hans': string; readonly zh: string };
}

/** A term in a text. */
export interface JargonHit {
  readonly term: string;
  readonly count: number;
  readonly plain: JargonTerm['plain'];
}

export type JargonFinder = (text: string) => readonly JargonHit[];

/**
 * Looks for the terms of a list, the longest first, so that a term is not also found inside of another.
 * Make it once per list: it looks through a text in one pass.
 */
export function jargonFinder(list: readonly JargonTerm[]): JargonFinder {
  const plainOf = new Map(list.flatMap(({ terms, plain }) => terms.map((term) => [term, plain])));
  const terms = [...plainOf.keys()].filter((term) => term !== '').sort(longestFirst);
  if (terms.length === 0) return () => [];
  const pattern = new RegExp(terms.map(escaped).join('|'), 'gu');
  return (text) => {
    const counts = new Map<string, number>();
    for (const [term] of text.matchAll(pattern)) counts.set(term, (counts.get(term) ?? 0) + 1);
    return [...counts].flatMap(([term, count]) => {
      const plain = plainOf.get(term);
      return plain === undefined ? [] : [{ term, count, plain }];
    });
  };
}

/** Terms per 100 Han characters. */
export function jargonDensity(hits: readonly JargonHit[], text: string): number {
  const han = hanLength(text);
  return han === 0 ? 0 : (hits.reduce((sum, { count }) => sum + count, 0) * 100) / han;
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
