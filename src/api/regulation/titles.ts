import type { Core } from '@strapi/strapi';
import { isLocale, type Locale } from '../../content/locales';
import { rowsOf, textOf } from '../../shared/strapi/rows';

const REGULATION = 'api::regulation.regulation';

/**
 * Titles of the regulation of a code by locale, as they are public, else as they are drafted; null
 * where there is no such regulation.
 */
export async function regulationTitles(
  strapi: Core.Strapi,
  code: string | null,
): Promise<Readonly<Partial<Record<Locale, string>>> | null> {
  if (code === null || code === '') return null;
  const rows = await rowsOf(strapi, REGULATION).findMany({
    where: { code },
    select: ['title', 'locale', 'publishedAt'],
  });
  if (rows.length === 0) return null;
  const drafts = rows.filter((row) => row.publishedAt === null);
  const published = rows.filter((row) => row.publishedAt !== null);
  return Object.fromEntries(
    [...drafts, ...published].flatMap((row) =>
      isLocale(row.locale) ? [[row.locale, textOf(row, 'title')]] : [],
    ),
  );
}
