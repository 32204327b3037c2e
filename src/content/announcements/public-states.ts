import type { Core, UID } from '@strapi/strapi';
import { digest } from '../../shared/strapi/digest';
import { publicOrigin } from '../../shared/strapi/public-origin';
import { modelLookup } from '../content-types';
import { isPublished, loadRows } from '../document-store';
import { visibleRow } from '../public-content';
import { localeOf, plainRow, type PlainRow, type StoredRow } from '../row';
import { isLocalizedType, type ModelSchema } from '../schema';
import { documentPath, sitePath } from '../search/site-path';
import type { PublicState } from './delivery-announcements';

export interface Subject {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly documentId: string;
}

/**
 * What the public reads of a document, by language.
 *
 * @param now what has expired by then is left out; null leaves nothing out, for what was public
 *   until the clock took it down and is now withdrawn for good
 */
export async function publicStates(
  { strapi, uid, documentId }: Subject,
  now: Date | null,
): Promise<readonly PublicState[]> {
  const schema = modelLookup(strapi)(uid);
  const rows = await loadRows(strapi, uid, documentId);
  return rows
    .filter((row) => isPublished(row) && isForEverybody(row) && !isExpired(row, now))
    .map((row) => stateOf(strapi, schema, row));
}

const isForEverybody = (row: StoredRow): boolean =>
  !('visibilityScope' in row) || row['visibilityScope'] === 'public';

function isExpired(row: StoredRow, now: Date | null): boolean {
  const at = row['expiresAt'];
  const isInstant = typeof at === 'string' || typeof at === 'number' || at instanceof Date;
  return now !== null && isInstant && new Date(at).getTime() <= now.getTime();
}

function stateOf(strapi: Core.Strapi, schema: ModelSchema, row: StoredRow): PublicState {
  const lookup = modelLookup(strapi);
  const visible = visibleRow(schema, plainRow(schema, row, lookup), lookup);
  // It covers the words of all languages: a new translation is no change of the others.
  const said = Object.fromEntries(
    Object.entries(visible).filter(([name]) => name !== 'contentHash'),
  );
  return {
    locale: localeOf(row),
    digest: digest(said),
    key: textOrNull(visible['key']),
    slug: textOrNull(visible['slug']),
    url: addressesOf(strapi, schema, { row, visible }),
  };
}

/** Relative while no public address is set. A page is named by what is public of its document. */
function addressesOf(
  strapi: Core.Strapi,
  schema: ModelSchema,
  { row, visible }: { readonly row: StoredRow; readonly visible: PlainRow },
): PublicState['url'] {
  const { kind, info } = schema;
  const { singularName = '', pluralName = '' } = info;
  const locale = localeOf(row);
  const origin = publicOrigin(strapi);
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const document = kind === 'singleType' ? singularName : `${pluralName}/${row.documentId}`;
  const query = isLocalizedType(schema) ? `?locale=${locale}` : '';
  const page = documentPath(singularName, visible);
  return {
    api: `${origin}${prefix}/${document}${query}`,
    page: page === null ? null : `${origin}${sitePath(page, locale)}`,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
