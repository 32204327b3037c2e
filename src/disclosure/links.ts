import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale } from '../content/locales';
import { documentPath, sitePath } from '../content/search/site-path';
import { rowsOf, textOf, type Row } from '../shared/strapi/rows';
import { modelLookup } from '../content/content-types';
import { typeOfItem, type CatalogueType } from './catalogue-types';
import type { PublicationFact, PublicLink } from './shapes';

/** Pages of what met obligations, of what is public now: one query for each type. */
export async function linksOf(
  strapi: Core.Strapi,
  facts: readonly PublicationFact[],
  locale: string,
): Promise<readonly PublicLink[]> {
  const byType = new Map<CatalogueType, PublicationFact[]>();
  for (const fact of facts) {
    const uid = typeOfItem(fact.itemNo);
    if (uid === null) continue;
    byType.set(uid, [...(byType.get(uid) ?? []), fact]);
  }
  const links: PublicLink[] = [];
  for (const [uid, own] of byType) {
    const keys = [...new Set(own.map(({ contentKey }) => contentKey))];
    const rows = await publicRows(strapi, uid, keys);
    links.push(...own.flatMap((fact) => linkOf(strapi, { uid, rows, fact, locale }) ?? []));
  }
  return links;
}

function publicRows(
  strapi: Core.Strapi,
  uid: CatalogueType,
  keys: readonly string[],
): Promise<readonly Row[]> {
  return rowsOf(strapi, uid).findMany({
    where: { key: { $in: keys }, publishedAt: { $notNull: true }, visibilityScope: 'public' },
  });
}

interface Wanted {
  readonly uid: CatalogueType;
  readonly rows: readonly Row[];
  readonly fact: PublicationFact;
  readonly locale: string;
}

function linkOf(
  strapi: Core.Strapi,
  { uid, rows, fact: { itemNo, contentKey }, locale }: Wanted,
): PublicLink | null {
  const own = rows.filter((row) => textOf(row, 'key') === contentKey);
  const row =
    own.find((one) => one['locale'] === locale) ??
    own.find((one) => one['locale'] === DEFAULT_LOCALE);
  if (row === undefined) return null;
  const path = documentPath(modelLookup(strapi)(uid).info.singularName ?? '', row);
  const wanted = isLocale(locale) ? locale : DEFAULT_LOCALE;
  return {
    ...{ itemNo, contentKey, title: textOf(row, 'title') },
    path: path === null ? null : sitePath(path, wanted),
  };
}
