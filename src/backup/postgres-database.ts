import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { Client, type ClientConfig } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

import { AUDIT_TABLE, type AuditRow, readChain } from './audit-chain';
import type { BackupDatabase, StagedDatabase } from './backup-database';
import type { AuditHead, DatabaseFacts } from './manifest';
import {
  type PostgresShape,
  postgresShape,
  quoted,
  readShape,
  type ShapeTable,
} from './postgres-shape';
import { CommandRefusal } from '../shared/command-refusal';
import { storeHashed } from './stored-files';

const SHAPE = 'shape.json';
const ROWS_AT_ONCE = 1000;

/** The server, and the schema that the app lives in. */
export interface PostgresPlace {
  readonly connection: ClientConfig;
  readonly schema: string;
}

/** Tables may have any name; their files have the number of the table. */
const fileOf = (number: number) => `table-${String(number).padStart(4, '0')}.copy`;

const columnList = ({ columns }: ShapeTable) => columns.map(quoted).join(', ');

async function connect({ connection, schema }: PostgresPlace): Promise<Client> {
  const client = new Client(connection);
  // Without a listener a connection that breaks would end the process; the next query says it too.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('set statement_timeout = 0');
  await client.query('set idle_in_transaction_session_timeout = 0');
  await client.query("set lock_timeout = '10s'");
  await client.query(`set search_path = ${quoted(schema)}`);
  await client.query("set client_encoding = 'UTF8'");
  // Dates are written so that every server reads them alike.
  await client.query("set datestyle = 'ISO, YMD'");
  return client;
}

async function withClient<Result>(
  place: PostgresPlace,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = await connect(place);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function headOf(client: Client): Promise<AuditHead> {
  const chain = readChain();
  await client.query(
    `declare links no scroll cursor for select * from ${AUDIT_TABLE} order by seq, hash`,
  );
  for (;;) {
    const { rows } = await client.query<AuditRow>(`fetch ${ROWS_AT_ONCE} from links`);
    for (const row of rows) chain.accept(row);
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('close links');
  return chain.head();
}

async function factsOf(client: Client, { tables }: PostgresShape): Promise<DatabaseFacts> {
  const counts: { name: string; rows: number }[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${quoted(name)}`);
    counts.push({ name, rows: Number(rows[0]?.count) });
  }
  const hasTrail = tables.some(({ name }) => name === AUDIT_TABLE);
  return { tables: counts, audit: hasTrail ? await headOf(client) : null };
}

async function save(client: Client, schema: string, folder: string): Promise<DatabaseFacts> {
  await client.query('begin isolation level repeatable read read only');
  const shape = await readShape(client, schema);
  if (shape.tables.length === 0) {
    throw new CommandRefusal(
      `schema ${schema} 中没有表`,
      `There are no tables in schema ${schema}`,
    );
  }
  const text = `${JSON.stringify(shape, null, 2)}\n`;
  await storeHashed(Readable.from([Buffer.from(text)]), path.join(folder, SHAPE));
  for (const [number, table] of shape.tables.entries()) {
    const rows = client.query(
      copyTo(`copy ${quoted(table.name)} (${columnList(table)}) to stdout`),
    );
    await storeHashed(rows, path.join(folder, fileOf(number)));
  }
  const facts = await factsOf(client, shape);
  await client.query('commit');
  return facts;
}

const DROPS = `
  select format('drop %s if exists %I cascade',
    case c.relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, c.relname) as drop
  from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'v', 'S')
    and not exists (select 1 from pg_depend e
      where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
  order by c.relkind = 'S', c.relname`;
const DROP_FUNCTIONS = `
  select format('drop routine if exists %s cascade', p.oid::regprocedure) as drop
  from pg_proc p where p.pronamespace = $1::regnamespace and p.prokind in ('f', 'p')
    and not exists (select 1 from pg_depend e
      where e.classid = 'pg_proc'::regclass and e.objid = p.oid and e.deptype = 'e')`;

async function makeAnew(client: Client, schema: string, folder: string): Promise<DatabaseFacts> {
  const shape = postgresShape.parse(
    JSON.parse(await fs.readFile(path.join(folder, SHAPE), 'utf8')),
  );
  await client.query('set local check_function_bodies = off');
  await client.query(`create schema if not exists ${quoted(schema)}`);
  for (const statement of [DROPS, DROP_FUNCTIONS]) {
    const { rows } = await client.query<{ drop: string }>(statement, [quoted(schema)]);
    for (const row of rows) await client.query(row.drop);
  }
  for (const statement of shape.before) await client.query(statement);
  for (const [number, table] of shape.tables.entries()) {
    const sink = client.query(
      copyFrom(`copy ${quoted(table.name)} (${columnList(table)}) from stdin`),
    );
    await pipeline(createReadStream(path.join(folder, fileOf(number))), sink);
  }
  for (const { name, last, isCalled } of shape.sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [
      quoted(name),
      last,
      isCalled,
    ]);
  }
  for (const statement of shape.after) await client.query(statement);
  return factsOf(client, shape);
}

/** One transaction, left open: others see it whole or not at all. */
async function stage(place: PostgresPlace, folder: string): Promise<StagedDatabase> {
  const client = await connect(place);
  const abandon = () => client.end();
  try {
    await client.query('begin');
    const facts = await makeAnew(client, place.schema, folder);
    return {
      facts,
      abandon,
      async commit() {
        await client.query('commit');
        await client.query('analyze');
        await client.end();
      },
    };
  } catch (error) {
    await abandon();
    throw error;
  }
}

const OTHERS = `
  select count(*)::int as count from pg_stat_activity
  where datname = current_database() and usename = current_user
    and pid <> pg_backend_pid() and backend_type = 'client backend'`;

/** All tables of the configured schema, by the copy protocol: no other program is needed. */
export function postgresDatabase(place: PostgresPlace): BackupDatabase {
  const count = (statement: string, values: string[] = []) =>
    withClient(place, async (client) => {
      const { rows } = await client.query<{ count: number }>(statement, values);
      return rows[0]?.count ?? 0;
    });
  return {
    client: 'postgres',

    version: () =>
      withClient(place, async (client) => {
        const { rows } = await client.query<{ version: string }>(
          "select current_setting('server_version') as version",
        );
        return rows[0]?.version ?? '';
      }),

    save: (folder) => withClient(place, (client) => save(client, place.schema, folder)),

    isEmpty: async () =>
      (await count('select count(*)::int as count from pg_tables where schemaname = $1', [
        place.schema,
      ])) === 0,

    async requireUnused() {
      if ((await count(OTHERS)) === 0) return;
      throw new CommandRefusal(
        '还有别的连接在使用该数据库。请先停止所有服务进程，再运行同一命令。',
        'Others are connected to the database. Stop every process of the app, then run the same command again.',
      );
    },

    stage: (folder) => stage(place, folder),
  };
}
