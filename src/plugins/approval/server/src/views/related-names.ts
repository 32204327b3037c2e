import type { Core } from '@strapi/strapi';

import { rowsOf, type Row } from '../../../../../shared/strapi/rows';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import { titleOf } from '../content/statement';
import { mayReadSome } from '../use-cases/access';

/** Documents that some content points to: their types and ids. */
export interface Related {
  readonly contentType: string;
  readonly documentId: string;
}

/**
 * What a related document is called in a locale, in the reader's language where there is none, else in
 * any; its id where the reader may not know.
 */
export type RelatedNames = (related: Related, locale: string | null) => string;

/** Reads the names of related documents: one query a type, of types that the reader may see. */
export async function relatedNames(
  strapi: Core.Strapi,
  related: readonly Related[],
): Promise<RelatedNames> {
  const types = [...new Set(related.map(({ contentType }) => contentType))];
  const rows = new Map<string, readonly Row[]>();
  for (const contentType of types.filter((uid) => mayReadSome(strapi, uid))) {
    const ofType = related.filter((each) => each.contentType === contentType);
    const where = { documentId: { $in: ofType.map(({ documentId }) => documentId) } };
    rows.set(contentType, await rowsOf(strapi, contentType).findMany({ where }));
  }
  return ({ contentType, documentId }, locale) => {
    const own = (rows.get(contentType) ?? []).filter((row) => row['documentId'] === documentId);
    const wanted = locale ?? readerLanguage(strapi);
    const row = own.find((each) => each['locale'] === wanted) ?? own[0];
    return titleOf(strapi, { contentType, documentId }, row);
  };
}
