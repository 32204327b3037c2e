import type { Core } from '@strapi/strapi';

import { modelLookup } from '../content/content-types';
import { conditionPopulate, documentPermissions } from '../content/document-permissions';
import { DEFAULT_LOCALE, isLocale } from '../content/locales';
import { hasDraftAndPublish, isLocalizedType } from '../content/schema';
import { documentPath, sitePath } from '../content/search/site-path';
import { systemClock } from '../shared/clock';
import { appKeys } from '../shared/strapi/app-keys';
import { rowsOf } from '../shared/strapi/rows';
import { draftToken, PREVIEW_PARAMETER } from './draft-token';

export interface Previewed {
  readonly documentId: string;
  readonly locale?: string | null;
  /** Of Strapi: `draft`, `modified` or `published`. */
  readonly status?: string;
}

/**
 * Where the site shows a document of the panel: as it is public, or as it would be. Strapi asks for
 * everybody who is signed in, so whether he may read it is decided here.
 *
 * @returns undefined for what has no page and for what the user may not read
 */
export async function draftAddress(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale: asked, status }: Previewed,
): Promise<string | undefined> {
  const schema = modelLookup(strapi)(uid);
  const locale = asked ?? DEFAULT_LOCALE;
  if (!uid.startsWith('api::') || !isLocale(locale) || !hasDraftAndPublish(schema))
    return undefined;
  const isPublished = status === 'published';
  const row = await rowsOf(strapi, uid).findOne({
    where: {
      documentId,
      publishedAt: isPublished ? { $notNull: true } : { $null: true },
      ...(isLocalizedType(schema) && { locale }),
    },
    populate: conditionPopulate(strapi, uid),
  });
  const userAbility: unknown = strapi.requestContext.get()?.state['userAbility'];
  if (row === null || userAbility === undefined) return undefined;
  if (!documentPermissions(strapi, uid, userAbility).mayRead(row)) return undefined;
  const path = documentPath(schema.info.singularName ?? '', row);
  if (path === null) return undefined;
  const address = sitePath(path, locale);
  if (isPublished) return address;
  const [key] = appKeys(strapi);
  const token = draftToken({ uid, documentId, locale }, systemClock.now(), key);
  return `${address}?${new URLSearchParams({ [PREVIEW_PARAMETER]: token }).toString()}`;
}
