import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../shared/strapi/rows';
import { alignShared, loadRows } from './document-store';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales';
import { fileIds } from './media';
import { localeOf, type StoredRow } from './row';
import { isComponent, isLocalized, isMedia, ownAttributes, type ModelSchema } from './schema';

/**
 * Reference types (departments, codes) have no drafts and always own a row in every locale, made
 * from the first one and marked `untranslated`: a document in English could otherwise not point to
 * a department that nobody has translated yet. Facts are equal in all rows; an untranslated row
 * follows the Chinese words until somebody writes its own.
 */
export async function completeLocales(
  strapi: Core.Strapi,
  schema: ModelSchema,
  documentId: string,
  edited: Locale,
): Promise<void> {
  const rows = rowsOf(strapi, schema.uid);
  const found = await rows.findMany({ where: { documentId }, populate: filePopulate(schema) });
  const all = found as StoredRow[];
  const source = all.find((row) => localeOf(row) === edited);
  if (!source) return;
  const own = ownAttributes(schema).filter(([, attribute]) => !isComponent(attribute));
  const pick = (localized: boolean) =>
    Object.fromEntries(
      own
        .filter(([, attribute]) => isLocalized(attribute) === localized)
        .map(([name, attribute]) => [
          name,
          isMedia(attribute) ? fileIds(source[name]) : (source[name] ?? null),
        ]),
    );
  for (const locale of LOCALES.filter((entry) => entry !== edited)) {
    const row = all.find((entry) => localeOf(entry) === locale);
    const follows = !row || (edited === DEFAULT_LOCALE && row['untranslated'] === true);
    const data = { ...pick(false), ...(follows && { ...pick(true), untranslated: true }) };
    if (row) await rows.update({ where: { id: row.id }, data });
    else await rows.create({ data: { ...data, documentId, locale, publishedAt: new Date() } });
  }
  await copyParts(strapi, schema, documentId, edited);
}

/** Parts that all languages share, such as a list of years: each row owns its own copy of them. */
async function copyParts(
  strapi: Core.Strapi,
  schema: ModelSchema,
  documentId: string,
  edited: Locale,
): Promise<void> {
  if (!ownAttributes(schema).some(([, attribute]) => isComponent(attribute))) return;
  const uid = schema.uid as UID.ContentType;
  const rows = await loadRows(strapi, uid, documentId);
  const source = rows.find((row) => localeOf(row) === edited);
  const others = rows.filter((row) => row !== source);
  if (source) await alignShared(strapi, uid, source, others);
}

function filePopulate(schema: ModelSchema): Record<string, true> {
  const media = ownAttributes(schema).filter(([, attribute]) => isMedia(attribute));
  return Object.fromEntries(media.map(([name]) => [name, true]));
}
