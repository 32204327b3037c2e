import type { Locale } from '../locales';

/** A text with the places that answer the question: offsets of UTF-16 units, in order, apart. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** One published document that answers a question, in the words a reader of the locale gets. */
export interface SearchHit {
  /** Singular name of the content type: `finance-summary`. */
  readonly type: string;
  readonly documentId: string;
  readonly key: string | null;
  readonly slug: string | null;
  /** Locale of the words; Chinese where no translation is published. */
  readonly locale: Locale;
  readonly title: MarkedText;
  /** The part of the text around the first match; empty where the document is only a title. */
  readonly excerpt: MarkedText;
  /** Instant of the first publication, where the type records one. */
  readonly publicSince: string | null;
  /** Address of the document on the site in the asked locale; null where it has no page. */
  readonly path: string | null;
}

export interface SearchAnswer {
  readonly data: readonly SearchHit[];
  readonly meta: {
    readonly pagination: {
      readonly page: number;
      readonly pageSize: number;
      readonly pageCount: number;
      readonly total: number;
    };
    /** How many documents of each type answer, whatever `type` was asked; most first. */
    readonly types: readonly { readonly type: string; readonly count: number }[];
    /** How many hits of this page are in Chinese because no translation is published. */
    readonly localeFallback: number;
  };
}
