import type { Core, UID } from '@strapi/strapi';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { apiTypeUids, modelLookup } from './content-types';
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
      columns: [columnOf(name)],
      where: undefined,
    }));
  return [...filters, ...uniqueIndexes(schema, table, columnOf)];
}

function uniqueIndexes(
  schema: ModelSchema,
  table: string,
  columnOf: (attribute: string) => string,
): readonly ContentIndex[] {
  const keys = schema.pluginOptions?.transparency?.unique ?? [];
  const all = hasPublicationBlock(schema) ? [...keys, ['key']] : keys;
  return all.flatMap((attributes): ContentIndex[] => {
    const named = attributes.map((name) => expression(schema, name, columnOf));
    // Rows of a type without languages have none: SQL would hold any two of them for different.
    const columns = isLocalizedType(schema) ? [...named, 'locale'] : named;
    const name = `unique_${table}_${attributes.map(columnOf).join('_')}`;
    const index = { table, isUnique: true, columns };
    if (!hasDraftAndPublish(schema)) return [{ ...index, name, where: undefined }];
    return [
      { ...index, name: `${name}_draft`, where: 'published_at is null' },
      { ...index, name: `${name}_public`, where: 'published_at is not null' },
    ];
  });
}

function expression(
  schema: ModelSchema,
  name: string,
  columnOf: (attribute: string) => string,
): string {
  const column = columnOf(name);
  return schema.attributes[name]?.type === 'date' ? `coalesce(${column}, ${NO_DATE})` : column;
}

/** Makes what is missing; safe to run at every start and on every instance. */
export async function createContentIndexes(strapi: Core.Strapi): Promise<void> {
  const lookup = modelLookup(strapi);
  await inUnitOfWork(strapi, async (work) => {
    for (const uid of apiTypeUids(strapi)) {
      for (const index of contentIndexes(lookup(uid), (name) => columnName(strapi, uid, name))) {
        await work.trx.raw(createStatement(index, work.schemaName));
      }
    }
  });
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
