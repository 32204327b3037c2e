import type { PreviewRequest } from '../../../contracts/admin/results';
import { hasWords, type Words } from '../../../domain/definition/words';

/** A quote as it is typed. */
export interface QuoteDraft {
  /** What tells it from the others while they change. */
  readonly key: number;
  readonly question: string;
  readonly text: Words;
}

export interface ResultWords {
  readonly summary: Words;
  readonly quotes: readonly QuoteDraft[];
}

export const NO_WORDS: ResultWords = { summary: {}, quotes: [] };

/** What is sent of it: nothing that is blank. */
export function requestOf({ summary, quotes }: ResultWords): PreviewRequest {
  return {
    summary: said(summary),
    quotes: quotes
      .map(({ question, text }) => ({ question, text: said(text) }))
      .filter(({ question, text }) => question !== '' && Object.keys(text).length > 0),
  };
}

const said = (words: Words): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter(([locale]) => hasWords(words, locale)));

/** With one more quote, to the question that most people wrote to. */
export function withQuote(words: ResultWords, question: string): ResultWords {
  const key = Math.max(0, ...words.quotes.map((quote) => quote.key)) + 1;
  return { ...words, quotes: [...words.quotes, { key, question, text: {} }] };
}
