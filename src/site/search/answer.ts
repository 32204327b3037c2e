import { countOf, listOf, localeOf, rowOf, textOf } from '../parse';
import type { Locale } from '../../content/locales';
import { ownPath } from '../own-path';

/** A text and the places in it that answer: offsets of UTF-16 units, in order, apart. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

export interface Hit {
  readonly type: string;
  readonly locale: Locale;
  readonly title: MarkedText;
  readonly excerpt: MarkedText;
  /** ISO instant */
  readonly publicSince: string | null;
  /** Address on this site; null where the document has no page. */
  readonly path: string | null;
}

export interface Findings {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly pageNo: number;
  readonly pageCount: number;
  /** How many documents of each type answer, most first. */
  readonly types: readonly { readonly type: string; readonly count: number }[];
}

/** What came of a question: nothing asked, an answer, or a question that cannot be answered. */
export type SearchOutcome =
  | { readonly kind: 'nothingAsked' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'found'; readonly findings: Findings };

/** The answer of the public search. */
export function parseFindings(value: unknown): Findings {
  const answer = rowOf(value);
  const meta = rowOf(answer['meta']);
  const pagination = rowOf(meta['pagination']);
  return {
    hits: listOf(answer['data']).map((row) => ({
      type: textOf(row['type']) ?? '',
      locale: localeOf(row['locale']),
      title: markedText(row['title']),
      excerpt: markedText(row['excerpt']),
      publicSince: textOf(row['publicSince']),
      path: ownPath(row['path']),
    })),
    total: countOf(pagination['total']) ?? 0,
    pageNo: countOf(pagination['page']) ?? 1,
    pageCount: countOf(pagination['pageCount']) ?? 1,
    types: listOf(meta['types']).map((row) => ({
      type: textOf(row['type']) ?? '',
      count: countOf(row['count']) ?? 0,
    })),
  };
}

function markedText(value: unknown): MarkedText {
  const row = rowOf(value);
  const { text, marks } = row;
  const pairs = Array.isArray(marks) ? marks.filter(isPair) : [];
  return { text: typeof text === 'string' ? text : '', marks: pairs };
}

function isPair(value: unknown): value is readonly [number, number] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part) => countOf(part) !== null)
  );
}
