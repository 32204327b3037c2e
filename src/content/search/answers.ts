import type { Core } from '@strapi/strapi';
import { systemClock } from '../../shared/clock';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import type { Locale } from '../locales';
import type { SearchAnswer, SearchHit } from './answer';
import { excerptOf, markedText } from './marks';
import { parseSearchQuery, type SearchQuery } from './query';
import type { Term } from './question';
import { rank } from './ranking';
import { searchableTypes } from './searchable-types';
import { sitePath } from './site-path';
import { readEntries, readPostings, type FoundEntry } from './store';
import { visibleEntries } from './visible-entries';

/**
 * Answers public searches. REST, GraphQL and the site all come here, so what one of them may not
 * find, none can.
 *
 * @throws RuleError `QUERY_NOT_ALLOWED`, whose message names what is allowed
 */
export interface SearchAnswers {
  search(query: unknown): Promise<SearchAnswer>;
}

export function searchAnswers(strapi: Core.Strapi): SearchAnswers {
  return {
    async search(raw) {
      const types = searchableTypes(strapi).map(({ info }) => info.singularName ?? '');
      return answer(strapi, parseSearchQuery(raw, types));
    },
  };
}

async function answer(strapi: Core.Strapi, query: SearchQuery): Promise<SearchAnswer> {
  const { terms, locale, type, page } = query;
  const now = systemClock.now();
  const { total, types, found } = await inUnitOfWork(strapi, async (unit) => {
    const postings = await readPostings(strapi, locale, terms);
    const isKnown = postings.some((term) => term.length > 0);
    const visible = isKnown ? await visibleEntries(strapi, unit, { locale, now }) : [];
    const ranking = rank(postings, visible, { type, page });
    return { ...ranking, found: await readEntries(strapi, ranking.entries) };
  });
  return {
    data: found.map((entry) => hitOf(entry, terms, locale)),
    meta: {
      pagination: {
        page: page.start / page.limit + 1,
        pageSize: page.limit,
        pageCount: Math.ceil(total / page.limit),
        total,
      },
      types,
      localeFallback: found.filter((entry) => entry.locale !== locale).length,
    },
  };
}

function hitOf(entry: FoundEntry, terms: readonly Term[], locale: Locale): SearchHit {
  const { type, documentId, key, slug, publicSince } = entry;
  return {
    type,
    documentId,
    key,
    slug,
    locale: entry.locale,
    title: markedText(entry.title, terms),
    excerpt: excerptOf(entry.body, terms),
    publicSince,
    path: entry.path === null ? null : sitePath(entry.path, locale),
  };
}
