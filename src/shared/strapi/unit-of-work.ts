import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** What statements on our own tables need. */
export interface Statements {
  /** For what a query builder cannot say. Qualify table names yourself. */
  readonly trx: Knex;
  /** The PostgreSQL schema our tables live in; undefined on SQLite. */
  readonly schemaName: string | undefined;
  /** A query on one of our own tables, in the configured schema. */
  table(name: string): Knex.QueryBuilder;
}

/** What may be done inside one transaction. */
export interface UnitOfWork extends Statements {
  /** The transaction itself. */
  readonly trx: Knex.Transaction;
  /** Statements that create or change tables, in the configured schema. */
  schema(): Knex.SchemaBuilder;
  /** Runs after the commit; a failure is logged, because by then nobody can be told. */
  onCommit(callback: () => void | Promise<void>): void;
  /** Runs after the whole transaction was undone: for what no database can undo. */
  onRollback(callback: () => void | Promise<void>): void;
}

/** What Strapi hands to the callback of a transaction; its own types say `any`. */
interface TransactionScope {
  readonly trx: Knex.Transaction;
  readonly onCommit: (callback: () => Promise<void>) => void;
  readonly onRollback: (callback: () => Promise<void>) => void;
}

/** The PostgreSQL schema our tables live in; undefined on SQLite. */
export const schemaName = (strapi: Core.Strapi): string | undefined => strapi.db.getSchemaName();

/**
 * Runs `work` in a transaction: all of its writes commit together or none does. Inside another
 * unit of work, or inside any `strapi.db.transaction`, it joins the outer one; there are no
 * savepoints, so a failure must be thrown on and not be swallowed.
 *
 * This is the only road to our own tables: `strapi.db.connection` runs outside the transaction,
 * and waits for it forever on SQLite's single connection.
 */
export async function inUnitOfWork<Result>(
  strapi: Core.Strapi,
  work: (unit: UnitOfWork) => Promise<Result>,
): Promise<Result> {
  const schema = schemaName(strapi);
  return await strapi.db.transaction(({ trx, onCommit, onRollback }: TransactionScope) =>
    work({
      trx,
      schemaName: schema,
      table: tableIn(trx, schema),
      schema: () => (schema === undefined ? trx.schema : trx.schema.withSchema(schema)),
      onCommit: (callback) => onCommit(() => logFailure(strapi, callback)),
      onRollback: (callback) => onRollback(() => logFailure(strapi, callback)),
    }),
  );
}

const tableIn = (trx: Knex, schema: string | undefined) => (name: string) =>
  schema === undefined ? trx(name) : trx(name).withSchema(schema);

/** Strapi does not wait for commit callbacks; a rejection would end the process. */
async function logFailure(
  strapi: Core.Strapi,
  callback: () => void | Promise<void>,
): Promise<void> {
  try {
    await callback();
  } catch (error) {
    strapi.log.error(error);
  }
}

/**
 * The connection pool, for stores that must not take part in any transaction (counters that keep
 * counting when a request fails). Never for facts.
 */
export const poolOutsideTransactions = (strapi: Core.Strapi): Knex => strapi.db.connection;

/** Single statements outside of every transaction, as for a sign of life. Never for facts. */
export function statementsOf(strapi: Core.Strapi): Statements {
  const trx = poolOutsideTransactions(strapi);
  const schema = schemaName(strapi);
  return { trx, schemaName: schema, table: tableIn(trx, schema) };
}
