import { ApiError, type Client } from '../client';
import type { Locale } from '../content/locales';
import { parseTerm } from '../site/glossary/parse-term';
import { parseSchool } from '../site/parse';
import type { SiteContext } from '../site/shapes';
import { allRows } from '../site/source';

/** What every page of the site knows, read as everybody reads it. */
export async function readContext(
  client: Client,
  locale: Locale,
  { origin, now }: Pick<SiteContext, 'origin' | 'now'>,
): Promise<SiteContext> {
  const school = await client
    .get('/api/school', { query: { locale, populate: ['*'] } })
    .catch((error: unknown) => {
      // Nothing is said of the school until somebody has published it.
      if (error instanceof ApiError && error.status === 404) return undefined;
      throw error;
    });
  const terms = await allRows(
    {
      list: (query) => client.get('/api/glossary-terms', { query: query as object }),
      one: async () => undefined,
    },
    { locale },
  );
  return {
    ...{ locale, origin, now },
    school: parseSchool(school?.data),
    terms: terms.map(parseTerm).filter((term) => term !== null),
  };
}
