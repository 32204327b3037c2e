import { modelLookup } from './content-types';
import type { Action, Result } from './document-action';
import { blankFacts, derivedData } from './draft';
import { DEFAULT_LOCALE, isLocale, type Locale } from './locales';
import { isRecord, type PlainRow } from './row';
import { isComponent, isLink, isLocalized, type ModelSchema } from './schema';
import { stripped } from './shared-facts';

/**
 * Copies a document. Strapi would merge what was sent into every locale, and lists line by line
 * into the old ones; here it copies the document under its new names, and what was sent is then
 * saved like any other edit, in its own locale.
 */
export async function copyByRules({ strapi, uid, rules, params, next }: Action): Promise<Result> {
  const schema = modelLookup(strapi)(uid);
  const { documentId } = params;
  const sent = withoutComponentIds(schema, params.data);
  const locale = isLocale(params.locale) ? params.locale : DEFAULT_LOCALE;
  const data = await derivedData({ strapi, uid, rules, documentId, params, isCopy: true });
  params.data = { ...blankFacts(schema), ...sharedValues(schema, data) };
  const copied = await next();
  if (!isRecord(copied) || typeof copied['documentId'] !== 'string') return copied;
  const copiedId = copied['documentId'];
  const entries = [];
  for (const own of localesOf(copied['entries'])) {
    const edit = (own === locale ? sent : {}) as never;
    const saved = await strapi
      .documents(uid)
      .update({ documentId: copiedId, locale: own, data: edit });
    if (saved) entries.push(saved);
  }
  return { documentId: copiedId, entries };
}

/** Ids of lines name the lines of the original. */
function withoutComponentIds(schema: ModelSchema, data: unknown): PlainRow {
  return Object.fromEntries(
    Object.entries(isRecord(data) ? data : {}).map(([name, value]) => {
      const attribute = schema.attributes[name];
      return [name, attribute && isComponent(attribute) ? stripped(value) : value];
    }),
  );
}

/** Shared single values: they tell the copy from its original. */
function sharedValues(schema: ModelSchema, data: PlainRow): PlainRow {
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => {
      const attribute = schema.attributes[name];
      if (!attribute || isComponent(attribute) || isLink(attribute)) return false;
      return !isLocalized(attribute);
    }),
  );
}

function localesOf(entries: unknown): readonly Locale[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) =>
    isRecord(entry) && isLocale(entry['locale']) ? [entry['locale']] : [],
  );
}
