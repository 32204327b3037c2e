import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import Sqlite from 'better-sqlite3';
import { Client } from 'pg';

import type { Places } from '../../src/backup/places';
import { compiled, type TestApp } from './boot';
import { databaseOf } from './second-instance';

const { placesOf } = compiled<typeof import('../../src/backup/places')>('src/backup/places.js');
const { sqliteDatabase } = compiled<typeof import('../../src/backup/sqlite-database')>(
  'src/backup/sqlite-database.js',
);
const { postgresDatabase } = compiled<typeof import('../../src/backup/postgres-database')>(
  'src/backup/postgres-database.js',
);

/** A database with its uploads, and what an app needs in its environment to run on them. */
export interface Ground {
  readonly places: Places;
  readonly env: Readonly<Record<string, string>>;
  /** SHA-256 of the rows of each table, whatever their order. */
  tableHashes(): Promise<Readonly<Record<string, string>>>;
  drop(): Promise<void>;
}

const hashOfRows = (rows: readonly string[]) =>
  createHash('sha256').update(rows.toSorted().join('\n')).digest('hex');

function sqliteHashes(file: string): Record<string, string> {
  const db = new Sqlite(file, { readonly: true });
  try {
    const names = db.prepare("select name from sqlite_master where type = 'table'").pluck().all();
    return Object.fromEntries(
      names.map((name) => {
        const rows = db
          .prepare(`select * from "${String(name)}"`)
          .raw()
          .all();
        return [String(name), hashOfRows(rows.map((row) => JSON.stringify(row)))];
      }),
    );
  } finally {
    db.close();
  }
}

async function postgresHashes(client: Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
  );
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const all = await client.query<{ row: string }>(`select t::text as row from "${name}" t`);
    found[name] = hashOfRows(all.rows.map(({ row }) => row));
  }
  return found;
}

const connectionOf = (env: Readonly<Record<string, string>>, database: string) => ({
  host: env.DATABASE_HOST,
  port: Number(env.DATABASE_PORT),
  user: env.DATABASE_USERNAME,
  password: env.DATABASE_PASSWORD,
  database,
});

async function onPostgres<Result>(
  env: Readonly<Record<string, string>>,
  database: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client(connectionOf(env, database));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const hashesAt = (env: Readonly<Record<string, string>>) =>
  env.DATABASE_CLIENT === 'sqlite'
    ? Promise.resolve(sqliteHashes(env.DATABASE_FILENAME ?? ''))
    : onPostgres(env, env.DATABASE_NAME ?? '', postgresHashes);

/** Where the running app works. */
export function groundOf(app: TestApp): Ground {
  const places = placesOf(app.strapi);
  const env = { ...databaseOf(app), UPLOAD_FOLDER: places.uploads };
  return { places, env, tableHashes: () => hashesAt(env), drop: () => Promise.resolve() };
}

export const temporaryFolder = (): Promise<string> =>
  fs.mkdtemp(path.join(os.tmpdir(), 'school-transparency-backup-'));

/** A place of the same kind with nothing in it. */
export async function emptyGround(app: TestApp): Promise<Ground> {
  const own = groundOf(app);
  const folder = await temporaryFolder();
  const uploads = path.join(folder, 'uploads');
  if (own.env.DATABASE_CLIENT === 'sqlite') {
    const env = {
      ...own.env,
      DATABASE_FILENAME: path.join(folder, 'data', 'school.db'),
      UPLOAD_FOLDER: uploads,
    };
    return {
      env,
      places: { ...own.places, uploads, database: sqliteDatabase(env.DATABASE_FILENAME) },
      tableHashes: () => hashesAt(env),
      drop: () => fs.rm(folder, { recursive: true, force: true }),
    };
  }
  const name = `restored_${process.pid}_${randomBytes(4).toString('hex')}`;
  const env = { ...own.env, DATABASE_NAME: name, UPLOAD_FOLDER: uploads };
  await onPostgres(own.env, 'postgres', (client) => client.query(`create database ${name}`));
  const place = { connection: connectionOf(env, name), schema: 'public' };
  return {
    env,
    places: { ...own.places, uploads, database: postgresDatabase(place) },
    tableHashes: () => hashesAt(env),
    drop: async () => {
      await onPostgres(own.env, 'postgres', (client) =>
        client.query(`drop database ${name} with (force)`),
      );
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

/** Names and SHA-256 of all files below a folder. */
export async function fileHashes(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await fs.readdir(folder, { withFileTypes: true, recursive: true });
  const found: Record<string, string> = {};
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const hash = createHash('sha256').update(await fs.readFile(file));
    found[path.relative(folder, file)] = hash.digest('hex');
  }
  return found;
}
