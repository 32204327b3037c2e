import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../../shared/strapi/rows';
import { DEFAULT_LOCALE, type Locale } from '../locales';
import { deliveryCache, nextQuarterHour } from '../delivery-cache';
import { readTimeOf } from '../read-time-registry';
import { isRecord } from '../row';
import {
  hasDraftAndPublish,
  isComponent,
  isLocalized,
  isLocalizedType,
  isMedia,
  isRelation,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from '../schema';
import { schoolDay } from '../school-day';
import { systemClock } from '../../shared/clock';
import type { AllowList } from './allow-list';
import { withFiles } from './files';
import type { Where } from './filters';
import { previewedDraft } from './previewed-draft';
import type { PublicQuery } from './query';

/** A row as the database gives it, with what was asked for populated. */
export type RawRow = Readonly<Record<string, unknown>> & {
  readonly documentId: string;
  readonly locale: string | null;
};

export interface PublicSource {
  readonly strapi: Core.Strapi;
  readonly schema: ModelSchema;
  readonly allowed: AllowList;
  readonly lookup: ModelLookup;
}

type Selection = Pick<PublicQuery, 'fields' | 'populate' | 'locale' | 'onDate'>;

/** One page of public rows, each document once: in the asked locale, else in Chinese. */
export async function findPublic(
  source: PublicSource,
  query: PublicQuery,
): Promise<readonly RawRow[]> {
  const rows = await rowsOf(source.strapi, source.schema.uid).findMany({
    where: { $and: [publicWhere(source, query.locale), query.where] },
    orderBy: [...query.sort.map(({ field, order }) => ({ [field]: order })), { id: 'asc' }],
    offset: query.page.start,
    limit: query.page.limit,
    populate: componentPopulate(source, query),
  });
  return completed(source, rows as RawRow[], query);
}

export function countPublic(source: PublicSource, query: PublicQuery): Promise<number> {
  return rowsOf(source.strapi, source.schema.uid).count({
    where: { $and: [publicWhere(source, query.locale), query.where] },
  });
}

/** One public row by document id; without an id (a single type) the only one there is. */
export async function findOnePublic(
  source: PublicSource,
  documentId: string | undefined,
  selection: Selection,
): Promise<RawRow | undefined> {
  const where = documentId === undefined ? {} : { documentId };
  const row = (await rowsOf(source.strapi, source.schema.uid).findOne({
    where: { $and: [publicWhere(source, selection.locale), where] },
    populate: componentPopulate(source, selection),
  })) as RawRow | null;
  return row ? (await completed(source, [row], selection))[0] : undefined;
}

/** Published, meant for everybody, not taken down, in the right locale; in a preview one draft too. */
function publicWhere(source: PublicSource, locale: Locale): Where {
  const { schema } = source;
  const conditions = openConditions(schema);
  if (isLocalizedType(schema)) conditions.push(localeWhere(source, locale));
  const draft = previewedDraft();
  if (draft?.uid !== schema.uid || draft.locale !== locale) return { $and: conditions };
  const { documentId } = draft;
  const own = [{ documentId }, { publishedAt: { $null: true } }, ...lastingConditions(schema)];
  if (isLocalizedType(schema)) own.push({ locale });
  return { $or: [{ $and: [...conditions, { documentId: { $ne: documentId } }] }, { $and: own }] };
}

/** What makes a row one for everybody, in whatever language. */
function openConditions(schema: ModelSchema): Where[] {
  return [{ publishedAt: { $notNull: true } }, ...lastingConditions(schema)];
}

/** What has to be true of a row besides that it is published. */
function lastingConditions(schema: ModelSchema): Where[] {
  const conditions: Where[] = [];
  if ('visibilityScope' in schema.attributes) conditions.push({ visibilityScope: 'public' });
  if ('expiresAt' in schema.attributes) {
    conditions.push({
      $or: [{ expiresAt: { $null: true } }, { expiresAt: { $gt: systemClock.now() } }],
    });
  }
  return conditions;
}

/** Whether the public can read a document in some language now. */
export async function isOpen(
  strapi: Core.Strapi,
  schema: ModelSchema,
  documentId: string,
): Promise<boolean> {
  const where = { $and: [...openConditions(schema), { documentId }] };
  return (await rowsOf(strapi, schema.uid).count({ where })) > 0;
}

/** A document that is published in the asked locale is left out in Chinese, in the same query. */
function localeWhere({ strapi, schema }: PublicSource, locale: Locale): Where {
  // Reference data always has a row of its own in every language.
  if (locale === DEFAULT_LOCALE || !hasDraftAndPublish(schema)) return { locale };
  const inLocale = strapi.db
    .queryBuilder(uidOf(schema))
    .select(['documentId'])
    .where({ locale, publishedAt: { $notNull: true } })
    .getKnexQuery();
  return { $or: [{ locale }, { locale: DEFAULT_LOCALE, documentId: { $notIn: inLocale } }] };
}

function componentPopulate({ allowed }: PublicSource, selection: Selection) {
  return Object.fromEntries(
    selection.populate.flatMap((name) => {
      const attribute = allowed.populates.get(name);
      if (attribute && isMedia(attribute)) return [];
      const isRelated = attribute && isRelation(attribute);
      return [[name, isRelated ? { select: ['id', 'documentId'] } : true]];
    }),
  );
}

async function completed(
  source: PublicSource,
  rows: readonly RawRow[],
  selection: Selection,
): Promise<readonly RawRow[]> {
  const filled = await withMissingWords(source, rows, selection);
  const related = await withRelations(source, filled, selection);
  return withFiles(source, await withTheDay(source, related, selection), selection);
}

/** With what the rows say of the day they are read, unless only other fields were asked for. */
async function withTheDay(
  { strapi, schema }: PublicSource,
  rows: readonly RawRow[],
  { fields, locale, onDate }: Selection,
): Promise<readonly RawRow[]> {
  const readTime = readTimeOf(schema.uid);
  const isAsked =
    fields === undefined ||
    onDate !== undefined ||
    fields.some((field) => field in (readTime?.attributes ?? {}));
  if (!readTime || rows.length === 0 || !isAsked) return rows;
  const now = systemClock.now();
  if (onDate === undefined) deliveryCache(strapi)?.holdsUntil(nextQuarterHour(now));
  const day = onDate ?? (await schoolDay(strapi, now));
  const values = await readTime.complete(rows, { strapi, day, locale });
  return rows.map((row, index) => ({ ...row, ...values[index] }));
}

/** A translation that leaves a text out shows the Chinese one: field by field. */
async function withMissingWords(
  source: PublicSource,
  rows: readonly RawRow[],
  selection: Selection,
): Promise<readonly RawRow[]> {
  if (selection.locale === DEFAULT_LOCALE) return rows;
  const asked = [
    ...source.allowed.fields,
    ...[...source.allowed.populates].filter(([name]) => selection.populate.includes(name)),
  ];
  const words = asked.filter(([, attribute]) => isLocalized(attribute)).map(([name]) => name);
  const lacking = rows.filter(
    (row) => row.locale !== DEFAULT_LOCALE && words.some((name) => isBlank(row[name])),
  );
  if (lacking.length === 0) return rows;
  const chinese = (await rowsOf(source.strapi, source.schema.uid).findMany({
    where: {
      $and: [
        publicWhere(source, DEFAULT_LOCALE),
        { documentId: { $in: lacking.map(({ documentId }) => documentId) } },
      ],
    },
    populate: componentPopulate(source, selection),
  })) as RawRow[];
  return rows.map((row) => {
    const fallback = chinese.find(({ documentId }) => documentId === row.documentId);
    if (!fallback || !lacking.includes(row)) return row;
    const missing = words.filter((name) => isBlank(row[name]));
    return { ...row, ...Object.fromEntries(missing.map((name) => [name, fallback[name]])) };
  });
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

/** Related documents follow the same rule as the list: in the asked locale, else in Chinese. */
async function withRelations(
  source: PublicSource,
  rows: readonly RawRow[],
  selection: Selection,
): Promise<readonly RawRow[]> {
  const relations = selection.populate.flatMap((name): [string, AttributeSchema][] => {
    const attribute = source.allowed.populates.get(name);
    return attribute && isRelation(attribute) ? [[name, attribute]] : [];
  });
  let result = rows;
  for (const [name, attribute] of relations) {
    const related = await relatedRows(source, attribute, result, name, selection.locale);
    result = result.map((row) => ({ ...row, [name]: linked(row[name], related) }));
  }
  return result;
}

async function relatedRows(
  source: PublicSource,
  attribute: AttributeSchema,
  rows: readonly RawRow[],
  name: string,
  locale: Locale,
): Promise<readonly RawRow[]> {
  const documentIds = [...new Set(rows.flatMap((row) => documentIdsOf(row[name])))];
  if (documentIds.length === 0 || attribute.target === undefined) return [];
  const schema = source.lookup(attribute.target);
  const target: PublicSource = { ...source, schema };
  const found = (await rowsOf(source.strapi, schema.uid).findMany({
    where: { $and: [publicWhere(target, locale), { documentId: { $in: documentIds } }] },
  })) as RawRow[];
  return withTheDay(target, found, { fields: undefined, populate: [], locale });
}

function documentIdsOf(value: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry) =>
    isRecord(entry) && typeof entry['documentId'] === 'string' ? [entry['documentId']] : [],
  );
}

function linked(value: unknown, related: readonly RawRow[]): unknown {
  const found = documentIdsOf(value).flatMap((id) =>
    related.filter(({ documentId }) => documentId === id),
  );
  return Array.isArray(value) ? found : (found[0] ?? null);
}

function uidOf(schema: ModelSchema): UID.ContentType {
  return schema.uid as UID.ContentType;
}

export function isPopulated(attribute: AttributeSchema): boolean {
  return isComponent(attribute) || isRelation(attribute);
}
