import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { poolOutsideTransactions } from '../../../../../shared/strapi/unit-of-work';
import { statementTables, type StatementTables } from './domain/statement-tables';
import { currentReading } from './reading';

interface Statement {
  readonly sql?: string;
}

type Container = (trx: Knex.Transaction) => unknown;

/** The parts of a knex client that are used here; knex has types for none of them. */
interface Client {
  on(event: string, listener: (...args: never[]) => void): void;
  prependListener(event: string, listener: (...args: never[]) => void): void;
  transaction(container: Container, ...rest: readonly unknown[]): unknown;
}

export interface Written {
  /** Tables were written by a transaction that is about to commit; what this throws undoes it. */
  beforeCommit(trx: Knex.Transaction, tables: ReadonlySet<string>): Promise<() => void>;
  /** Tables were written by a statement without a transaction; nothing can be undone any more. */
  alone(tables: readonly string[]): void;
}

/**
 * Listens where all statements pass, whoever makes them: the document service, the query engine,
 * plugins on their own tables, a migration. So no way to write can be forgotten, and what an answer
 * was made of need not be declared.
 */
export function watchStatements(strapi: Core.Strapi, written: Written): void {
  const client = poolOutsideTransactions(strapi).client as Client;
  const parse = remembering(statementTables);
  const inTransactions = new WeakSet<object>();

  client.on('query', ({ sql }: Statement) => {
    const reading = currentReading();
    if (reading === undefined || sql === undefined) return;
    const { names, sources } = parse(sql);
    for (const name of names) reading.tables.add(name);
    for (const name of sources) reading.sources.add(name);
  });
  const afterStatement = (statement: Statement) => {
    if (statement.sql === undefined || inTransactions.has(statement)) return;
    const { writes } = parse(statement.sql);
    if (writes.length > 0) written.alone(writes);
  };
  client.on('query-response', (_response: unknown, statement: Statement) => {
    afterStatement(statement);
  });
  // A connection can break after the database has done what was asked.
  client.on('query-error', (_error: unknown, statement: Statement) => {
    afterStatement(statement);
  });

  const begin = client.transaction.bind(client);
  Object.assign(client, {
    transaction: (container: Container, ...rest: readonly unknown[]) =>
      begin(
        (trx) => {
          watchTransaction(trx);
          return container(trx);
        },
        ...rest,
      ),
  });

  function watchTransaction(trx: Knex.Transaction): void {
    const tables = new Set<string>();
    const own = trx.client as Client;
    own.prependListener('query', ({ sql }: Statement) => {
      if (sql !== undefined) for (const table of parse(sql).writes) tables.add(table);
    });
    // These come before the listeners of the whole client, which therefore know them.
    const mark = (_first: unknown, statement: Statement) => {
      inTransactions.add(statement);
    };
    own.prependListener('query-response', mark);
    own.prependListener('query-error', mark);
    const commit = trx.commit.bind(trx);
    Object.assign(trx, {
      commit: async (value?: unknown) => {
        if (tables.size === 0) return (await commit(value)) as unknown;
        const committed = await written.beforeCommit(trx, tables);
        try {
          return (await commit(value)) as unknown;
        } finally {
          // Also where the commit failed: the database may have done it and only the answer be lost.
          committed();
        }
      },
    });
  }
}

const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 20_000;

/** The texts of statements repeat: only their values differ, and these are no part of them. */
function remembering(parse: (sql: string) => StatementTables) {
  const known = new Map<string, StatementTables>();
  return (sql: string): StatementTables => {
    const found = known.get(sql);
    if (found !== undefined) return found;
    const parsed = parse(sql);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (sql.length <= LONGEST_REMEMBERED) known.set(sql, parsed);
    return parsed;
  };
}
