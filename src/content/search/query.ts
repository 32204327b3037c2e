import { DEFAULT_LOCALE, type Locale } from '../locales';
import { notAllowed } from '../public-api/not-allowed';
import { knownKeys, parseLocale, parsePage, type Page } from '../public-api/query';
import { termsOf, type Term } from './question';

/** A search after parsing: nothing in it was not allowed. */
export interface SearchQuery {
  readonly terms: readonly Term[];
  readonly locale: Locale;
  /** Singular name of a type; undefined for all of them. */
  readonly type: string | undefined;
  readonly page: Page;
}

export const SEARCH_LIMITS = { question: 100, terms: 20 } as const;

const KEYS = ['q', 'locale', 'type', 'pagination'] as const;
const QUESTION = `a text of 1 to ${SEARCH_LIMITS.question} characters with a letter or digit in it`;

/** @throws RuleError `QUERY_NOT_ALLOWED`, whose message names what is allowed */
export function parseSearchQuery(query: unknown, types: readonly string[]): SearchQuery {
  const record = knownKeys(query, KEYS, 'query');
  return {
    terms: parseQuestion(record['q']),
    locale: record['locale'] === undefined ? DEFAULT_LOCALE : parseLocale(record['locale']),
    type: parseType(record['type'], types),
    page: parseSearchPage(record['pagination']),
  };
}

function parseQuestion(value: unknown): readonly Term[] {
  if (typeof value !== 'string' || value.length > SEARCH_LIMITS.question) {
    throw notAllowed('q', QUESTION);
  }
  const terms = termsOf(value);
  if (terms.length === 0) throw notAllowed('q', QUESTION);
  if (terms.length > SEARCH_LIMITS.terms) {
    throw notAllowed('q', `at most ${SEARCH_LIMITS.terms} words or pairs of characters`);
  }
  return terms;
}

function parseType(value: unknown, types: readonly string[]): string | undefined {
  if (value === undefined) return undefined;
  const found = types.find((type) => type === value);
  if (found === undefined) throw notAllowed('type', types.join(', '));
  return found;
}

/** Pages only: a part of a ranking has no use for an offset of its own. */
function parseSearchPage(value: unknown): Page {
  if (value !== undefined) knownKeys(value, ['page', 'pageSize'], 'pagination');
  return parsePage(value);
}
