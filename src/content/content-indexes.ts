import type { Core, UID } from '@strapi/strapi';
import { digest } from '../shared/strapi/digest';
import { inUnitOfWork, type UnitOfWork } from '../shared/strapi/unit-of-work';
import { apiTypeUids, modelLookup } from './content-types';
import { duplicatesOf, sayDuplicates } from './duplicate-rows';
import {
  hasDraftAndPublish,
  hasPublicationBlock,
  isFilterable,
  isLocalizedType,
  isRelation,
  ownAttributes,
  type ModelSchema,
} from './schema';

export interface ContentIndex {
  readonly name: string;
  readonly table: string;
  readonly isUnique: boolean;
  /** Attributes that together name a document; of the unique ones. */
  readonly attributes: readonly string[];
  /** Column names or expressions, already in the database's spelling. */
  readonly columns: readonly string[];
  readonly where: string | undefined;
}

/** A date that no code is older than: SQL holds two unknown dates for different ones. */
const NO_DATE = "'1900-01-01'";

/**
 * Indexes on content tables that Strapi does not make: one for every public filter, and unique
 * ones for what names a document (Strapi's own `unique` leaves no trace in the database).
 */
export function contentIndexes(
  schema: ModelSchema,
  columnOf: (attribute: string) => string,
): readonly ContentIndex[] {
  const table = schema.collectionName ?? '';
  const filters = ownAttributes(schema)
    .filter(([, attribute]) => isFilterable(attribute) && !isRelation(attribute))
    .map(([name]) => ({
      name: `public_${table}_${columnOf(name)}`,
      table,
      isUnique: false,
      attributes: [name],
      columns: [columnOf(name)],
      where: undefined,
    }));
  return [
    ...filters,
    ...listIndexes(schema, table, columnOf),
    ...uniqueIndexes(schema, table, columnOf),
  ];
}

/**
 * For types of which a school has thousands: what the public may see stands together in the order of
 * the list, so that a page and its count read no other rows.
 */
function listIndexes(
  schema: ModelSchema,
  table: string,
  columnOf: (attribute: string) => string,
): readonly ContentIndex[] {
  const lists = schema.pluginOptions?.transparency?.lists ?? [];
  const scope = 'visibilityScope' in schema.attributes ? [columnOf('visibilityScope')] : [];
  const locale = isLocalizedType(schema) ? ['locale'] : [];
  return lists.map((attributes) => {
    const columns = attributes.map(columnOf);
    return {
      name: short(`list_${table}_${columns.join('_')}`),
      ...{ table, attributes, isUnique: false, where: undefined },
      columns: [...scope, ...locale, ...columns, 'published_at'],
    };
  });
}

/**
 * What names a document, once per locale and status; and one row per document, locale and status:
 * two processes that publish one document would else leave two published rows.
 */
function uniqueIndexes(
  schema: ModelSchema,
  table: string,
  columnOf: (attribute: string) => string,
): readonly ContentIndex[] {
  const keys = schema.pluginOptions?.transparency?.unique ?? [];
  const all = hasPublicationBlock(schema) ? [...keys, ['key']] : keys;
  return [...all, ['documentId']].flatMap((attributes): ContentIndex[] => {
    const columns = attributes.map((name) => expression(schema, name, columnOf));
    const name = `unique_${table}_${attributes.map(columnOf).join('_')}`;
    // Rows of a type without locales have none, and SQL holds two unknown values for different ones.
    const perLocale = isLocalizedType(schema) ? [...columns, 'locale'] : columns;
    const index = { table, isUnique: true, attributes, columns: perLocale };
    if (!hasDraftAndPublish(schema)) return [{ ...index, name: short(name), where: undefined }];
    return [
      { ...index, name: short(`${name}_draft`), where: 'published_at is null' },
      { ...index, name: short(`${name}_public`), where: 'published_at is not null' },
    ];
  });
}

/** PostgreSQL cuts names at 63 signs, and two that are alike so far would be one index. */
function short(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 50)}_${digest(name).slice(0, 8)}`;
}

function expression(
  schema: ModelSchema,
  name: string,
  columnOf: (attribute: string) => string,
): string {
  const column = columnOf(name);
  return schema.attributes[name]?.type === 'date' ? `coalesce(${column}, ${NO_DATE})` : column;
}

/** The indexes of one type as its tables name their columns. */
export function indexesOf(strapi: Core.Strapi, uid: UID.ContentType): readonly ContentIndex[] {
  return contentIndexes(modelLookup(strapi)(uid), (name) => columnName(strapi, uid, name));
}

/** One instance makes indexes at a time: two that make the same one get in each other's way. */
const LOCK_KEY = 7_214_502;

/**
 * Makes what is missing; safe to run at every start and on every instance. A database that already
 * holds two documents of one name keeps working without that index: the log says which they are,
 * because only with the app running can somebody mend them.
 */
export async function createContentIndexes(strapi: Core.Strapi): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    const isPostgres = strapi.db.dialect.client === 'postgres';
    if (isPostgres) await unit.trx.raw('select pg_advisory_xact_lock(?)', [LOCK_KEY]);
    const present = await indexNames(unit, isPostgres);
    for (const uid of apiTypeUids(strapi)) {
      for (const index of indexesOf(strapi, uid).filter(({ name }) => !present.has(name))) {
        const duplicates = index.isUnique ? await duplicatesOf(unit, index) : [];
        if (duplicates.length > 0) sayDuplicates(strapi, uid, index, duplicates);
        else await unit.trx.raw(createStatement(index, unit.schemaName));
      }
    }
  });
}

async function indexNames(unit: UnitOfWork, isPostgres: boolean): Promise<ReadonlySet<string>> {
  const rows = await (isPostgres
    ? unit
        .trx('pg_indexes')
        .where({ schemaname: unit.schemaName })
        .select<{ name: string }[]>('indexname as name')
    : unit.trx('sqlite_master').where({ type: 'index' }).select<{ name: string }[]>('name'));
  return new Set(rows.map(({ name }) => name));
}

function createStatement(index: ContentIndex, schemaName: string | undefined): string {
  const table = schemaName === undefined ? index.table : `"${schemaName}"."${index.table}"`;
  const unique = index.isUnique ? 'unique ' : '';
  const where = index.where === undefined ? '' : ` where ${index.where}`;
  const columns = index.columns.join(', ');
  return `create ${unique}index if not exists ${index.name} on ${table} (${columns})${where}`;
}

function columnName(strapi: Core.Strapi, uid: UID.ContentType, attribute: string): string {
  const found = strapi.db.metadata.get(uid).attributes[attribute];
  return found && 'columnName' in found && typeof found.columnName === 'string'
    ? found.columnName
    : attribute;
}
