import { createRequire } from 'node:module';
import type { Knex } from 'knex';

import type { WorkerDatabase } from './worker-task';

/** The query builder that Strapi itself works with: a second one could speak otherwise. */
function strapisKnex(): (config: Knex.Config) => Knex {
  const fromStrapi = createRequire(require.resolve('@strapi/strapi'));
  const fromDatabase = createRequire(fromStrapi.resolve('@strapi/database'));
  const found = fromDatabase('knex') as { default?: (config: Knex.Config) => Knex };
  return found.default ?? (found as unknown as (config: Knex.Config) => Knex);
}

/** A connection of the worker's own, which only reads. */
export function openDatabase({ client, connection }: WorkerDatabase): Knex {
  return strapisKnex()({
    ...{ client, connection, pool: { min: 1, max: 1 } },
    ...(client === 'better-sqlite3' ? { useNullAsDefault: true } : {}),
  });
}

/** Reads in one transaction, so that all of it is of one instant. */
export async function atOneInstant<Result>(
  database: Knex,
  { client }: WorkerDatabase,
  read: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  return client === 'pg'
    ? database.transaction(read, { isolationLevel: 'repeatable read', readOnly: true })
    : database.transaction(read);
}

/** A query on one of our own tables, in the configured schema. */
export function tableIn(
  trx: Knex | Knex.Transaction,
  name: string,
  schemaName: string | undefined,
): Knex.QueryBuilder {
  return schemaName === undefined ? trx(name) : trx(name).withSchema(schemaName);
}
