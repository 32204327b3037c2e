import type { Core, Modules } from '@strapi/strapi';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { modelLookup } from './content-types';
import { inputIssues } from './input';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from './locales';
import { refuse } from './refusal';
import { isRecord, localeOf, type StoredRow } from './row';
import {
  hasDraftAndPublish,
  isLocalized,
  isLocalizedType,
  ownAttributes,
  type ModelSchema,
} from './schema';

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * Reference types (departments, codes) have no drafts and always own a row in every locale, made
 * from the first one and marked `untranslated`: a document in English could otherwise not point to
 * a department that nobody has translated yet.
 */
export function createReferenceMiddleware(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const { action } = context;
    if (!context.uid.startsWith('api::') || (action !== 'create' && action !== 'update')) {
      return next();
    }
    const lookup = modelLookup(strapi);
    const schema = lookup(context.uid);
    if (hasDraftAndPublish(schema)) return next();
    const params = context.params as { data?: unknown; locale?: unknown; documentId?: string };
    const issues = inputIssues(schema, params.data ?? {}, lookup);
    if (issues.length > 0) throw refuse(strapi, 'INVALID_INPUT', issues);
    if (!isLocalizedType(schema)) return next();

    return strapi.db.transaction(async () => {
      await refuseDuplicate(strapi, schema, params);
      const locale = isLocale(params.locale) ? params.locale : DEFAULT_LOCALE;
      params.data = { ...(isRecord(params.data) ? params.data : {}), untranslated: false };
      const saved = await next();
      if (isRecord(saved) && typeof saved['documentId'] === 'string') {
        await completeLocales(strapi, schema, saved['documentId'], locale);
      }
      return saved;
    });
  };
}

async function refuseDuplicate(
  strapi: Core.Strapi,
  schema: ModelSchema,
  { data, documentId }: { data?: unknown; documentId?: string },
): Promise<void> {
  if (!isRecord(data)) return;
  for (const attributes of schema.pluginOptions?.transparency?.unique ?? []) {
    if (!attributes.some((name) => name in data)) continue;
    const own = documentId
      ? await rowsOf(strapi, schema.uid).findOne({ where: { documentId } })
      : null;
    const where = Object.fromEntries(
      attributes.map((name) => [name, (name in data ? data[name] : own?.[name]) ?? null]),
    );
    const twin = await rowsOf(strapi, schema.uid).findOne({
      where: { ...where, ...(documentId && { documentId: { $ne: documentId } }) },
    });
    if (!twin) continue;
    throw refuse(strapi, 'INVALID_INPUT', [
      {
        code: 'CODE_TAKEN',
        severity: 'error',
        path: [attributes.find((name) => name === 'code') ?? attributes[0] ?? ''],
        params: { code: textOf(where, 'code') },
      },
    ]);
  }
}

async function completeLocales(
  strapi: Core.Strapi,
  schema: ModelSchema,
  documentId: string,
  edited: Locale,
): Promise<void> {
  const rows = rowsOf(strapi, schema.uid);
  const all = (await rows.findMany({ where: { documentId } })) as StoredRow[];
  const source = all.find((row) => localeOf(row) === edited);
  if (!source) return;
  const own = ownAttributes(schema);
  const pick = (localized: boolean) =>
    Object.fromEntries(
      own
        .filter(([, attribute]) => isLocalized(attribute) === localized)
        .map(([name]) => [name, source[name] ?? null]),
    );
  for (const locale of LOCALES.filter((entry) => entry !== edited)) {
    const row = all.find((entry) => localeOf(entry) === locale);
    const follows = !row || (edited === DEFAULT_LOCALE && row['untranslated'] === true);
    const data = { ...pick(false), ...(follows && { ...pick(true), untranslated: true }) };
    if (row) await rows.update({ where: { id: row.id }, data });
    else await rows.create({ data: { ...data, documentId, locale, publishedAt: new Date() } });
  }
}
