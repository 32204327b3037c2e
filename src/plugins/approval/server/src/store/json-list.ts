import type { Knex } from 'knex';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';

/**
 * The rows of a query as one value of another query's row, in their order, so that what belongs
 * together is read at once. Read it with `listOf`.
 *
 * @param columns names of the query's columns
 */
export function jsonList(
  { trx, schemaName }: UnitOfWork,
  query: Knex.QueryBuilder,
  columns: readonly string[],
): Knex.Raw {
  if (schemaName !== undefined) {
    return trx.raw(`(select coalesce(json_agg(row_to_json(list)), '[]') from (?) list)`, [query]);
  }
  const members = columns.map((column) => `'${column}', list.${column}`).join(', ');
  return trx.raw(`(select json_group_array(json_object(${members})) from (?) list)`, [query]);
}

/** What `jsonList` gave: text on SQLite, the list itself on PostgreSQL. */
export function listOf<Row>(value: unknown): readonly Row[] {
  return (typeof value === 'string' ? JSON.parse(value) : (value ?? [])) as readonly Row[];
}
