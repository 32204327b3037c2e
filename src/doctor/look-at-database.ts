import { existsSync } from 'node:fs';

import type { Core } from '@strapi/strapi';
import Sqlite from 'better-sqlite3';
import { Client, type ClientConfig } from 'pg';

import type { DatabaseFacts } from './database';

/** One statement that answers one value. */
type Ask = (statement: string) => Promise<unknown>;

interface Connection {
  readonly client: string;
  readonly connection: Readonly<Record<string, unknown>>;
}

/** How long a database may take to accept a connection. */
const PATIENCE_MS = 10_000;

const ADMINISTRATORS =
  'select count(*) as found from admin_users where is_active and password is not null';
const OLDEST_DUE = 'select min(due_at) as found from schedule_plans where due_at is not null';
/** Own tables of messages to people and other systems. */
const OUTBOXES = ['approval_outbox', 'delivery_outbox', 'disclosure_outbox', 'survey_outbox'];
const LAST_BEAT = 'select max(beat_at) as found from schedule_runners';

/** Looks, and changes nothing; not even through the app, whose start would bring tables up to date. */
export async function lookAtDatabase(strapi: Core.Strapi, now: Date): Promise<DatabaseFacts> {
  const connection = strapi.config.get<Connection>('database.connection');
  try {
    return connection.client === 'sqlite'
      ? await lookAtSqlite(String(connection.connection.filename), now)
      : await lookAtPostgres(connection.connection, now);
  } catch (error) {
    return { kind: 'unreachable', why: error instanceof Error ? error.message : String(error) };
  }
}

async function lookAtSqlite(file: string, now: Date): Promise<DatabaseFacts> {
  if (!existsSync(file)) return { kind: 'empty' };
  const db = new Sqlite(file, { readonly: true });
  try {
    const ask: Ask = async (statement) => db.prepare(statement).pluck().get();
    const tables = db.prepare("select name from sqlite_master where type = 'table'").pluck().all();
    const journalMode = String(db.pragma('journal_mode', { simple: true }));
    return await factsOf(ask, { client: 'sqlite', journalMode, tables: tables.map(String), now });
  } finally {
    db.close();
  }
}

async function lookAtPostgres(
  { connectionString, host, port, database, user, password, ssl, schema }: Connection['connection'],
  now: Date,
): Promise<DatabaseFacts> {
  const parts = { connectionString, host, port, database, user, password, ssl } as ClientConfig;
  const client = new Client({ ...parts, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query("select set_config('search_path', quote_ident($1), false)", [schema]);
    const { rows } = await client.query<{ name: string }>(
      'select tablename as name from pg_tables where schemaname = $1',
      [schema],
    );
    const ask: Ask = async (statement) =>
      (await client.query<{ found: unknown }>(statement)).rows[0]?.found;
    const tables = rows.map(({ name }) => name);
    return await factsOf(ask, { client: 'postgres', journalMode: null, tables, now });
  } finally {
    await client.end();
  }
}

interface Seen {
  readonly client: 'sqlite' | 'postgres';
  readonly journalMode: string | null;
  readonly tables: readonly string[];
  readonly now: Date;
}

async function factsOf(
  ask: Ask,
  { client, journalMode, tables, now }: Seen,
): Promise<DatabaseFacts> {
  if (tables.length === 0) return { kind: 'empty' };
  const askOf = async (table: string, statement: string) =>
    tables.includes(table) ? ask(statement) : undefined;
  const since = (instant: unknown) =>
    typeof instant === 'string' ? Math.floor((now.getTime() - Date.parse(instant)) / 1000) : null;
  const steps = await askOf(
    'own_table_versions',
    'select count(*) as found from own_table_versions',
  );
  const givenUp: Record<string, number> = {};
  for (const table of OUTBOXES) {
    const dead = `select count(*) as found from ${table} where state = 'dead'`;
    givenUp[table] = Number((await askOf(table, dead)) ?? 0);
  }
  const due = since(await askOf('schedule_plans', OLDEST_DUE));
  return {
    ...{ kind: 'filled', client, journalMode },
    tableSteps: Number(steps ?? 0),
    administrators: Number((await askOf('admin_users', ADMINISTRATORS)) ?? 0),
    overdueSeconds: due !== null && due > 0 ? due : null,
    runnerSeconds: since(await askOf('schedule_runners', LAST_BEAT)),
    givenUp,
  };
}
