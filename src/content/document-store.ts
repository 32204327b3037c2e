import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../shared/strapi/rows';
import { pluginService } from '../shared/strapi/plugin-service';
import { modelLookup } from './content-types';
import type { Locale } from './locales';
import { fileIds } from './media';
import { deepPopulate, localeOf, type StoredRow } from './row';
import { isMedia, isRelation, ownAttributes, type ModelSchema } from './schema';
import { sameShared } from './shared-facts';

interface LocalizationService {
  syncNonLocalizedAttributes(source: StoredRow, schema: ModelSchema): Promise<void>;
}

/** All rows of one document: drafts and published, every locale, complete. */
export async function loadRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<readonly StoredRow[]> {
  const schema = modelLookup(strapi)(uid);
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId },
    populate: deepPopulate(schema),
  });
  return rows as StoredRow[];
}

export function isDraft(row: StoredRow): boolean {
  return row.publishedAt === null;
}

export function isPublished(row: StoredRow): boolean {
  return row.publishedAt !== null;
}

/**
 * Gives every other row of the same status the shared facts of `source`. Strapi does so only when
 * it notices a change, which it looks for in a row of any locale and status; here the rows
 * themselves are compared, so a published locale can never keep an old figure.
 */
export async function alignShared(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  source: StoredRow,
  others: readonly StoredRow[],
): Promise<void> {
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  const behind = others.filter((row) => !sameShared(schema, source, row, lookup));
  if (behind.length === 0) return;
  await pluginService<LocalizationService>(
    strapi,
    'i18n',
    'localizations',
  ).syncNonLocalizedAttributes(source, schema);
  for (const row of behind) await copyLinks(strapi, schema, source, row);
}

/**
 * Relations are per locale in Strapi: each row points to the target's row in its own locale. Files
 * have no locale: each row gets the same ones.
 */
async function copyLinks(
  strapi: Core.Strapi,
  schema: ModelSchema,
  source: StoredRow,
  row: StoredRow,
): Promise<void> {
  const relations = ownAttributes(schema).filter(([, attribute]) => isRelation(attribute));
  const data: Record<string, unknown> = {};
  for (const [name, attribute] of relations) {
    const target = relatedDocumentId(source[name]);
    data[name] =
      target === null || attribute.target === undefined
        ? null
        : await relatedRowId(strapi, attribute.target as UID.ContentType, target, localeOf(row));
  }
  const files = ownAttributes(schema).filter(([, attribute]) => isMedia(attribute));
  for (const [name] of files) data[name] = fileIds(source[name]);
  if (Object.keys(data).length === 0) return;
  await rowsOf(strapi, schema.uid).update({ where: { id: row.id }, data });
}

function relatedDocumentId(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('documentId' in value)) return null;
  return typeof value.documentId === 'string' ? value.documentId : null;
}

async function relatedRowId(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: Locale,
): Promise<unknown> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId },
    select: ['id', 'locale'],
  });
  const own = rows.find((row) => row.locale === locale);
  return (own ?? rows[0])?.id ?? null;
}
