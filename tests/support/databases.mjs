import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

import pg from 'pg';

/**
 * Where databases of the tests live. A name is a plain word; `env` is what the app needs to use
 * the database of that name.
 *
 * @typedef {{
 *   env: (name: string) => Record<string, string>,
 *   exists: (name: string) => Promise<boolean>,
 *   create: (name: string) => Promise<void>,
 *   copy: (from: string, to: string) => Promise<void>,
 *   drop: (name: string) => Promise<void>,
 * }} Databases
 */

/** @param {string} kind */
export const freshName = (kind) => `${kind}_${process.pid}_${randomBytes(4).toString('hex')}`;

/**
 * The uploads that belong to a database: copied and dropped with it.
 *
 * @param {string} directory
 */
function uploadFolders(directory) {
  /** @param {string} name */
  const folder = (name) => path.join(directory, `${name}.uploads`);
  return {
    /** @param {string} name */
    env: (name) => ({ UPLOAD_FOLDER: folder(name) }),
    /**
     * @param {string} from
     * @param {string} to
     */
    copy: async (from, to) => {
      await fs.mkdir(folder(from), { recursive: true });
      await fs.cp(folder(from), folder(to), { recursive: true });
    },
    /** @param {string} name */
    drop: (name) => fs.rm(folder(name), { recursive: true, force: true }),
  };
}

/**
 * One file per database. A closed SQLite database is one file: its last connection merges the log.
 *
 * @param {string} directory
 * @returns {Databases}
 */
export function sqliteDatabases(directory) {
  /** @param {string} name */
  const file = (name) => path.join(directory, `${name}.db`);
  const uploads = uploadFolders(directory);
  return {
    env: (name) => ({
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: file(name),
      ...uploads.env(name),
    }),
    exists: (name) =>
      fs.access(file(name)).then(
        () => true,
        () => false,
      ),
    create: async () => {
      await fs.mkdir(directory, { recursive: true });
    },
    copy: async (from, to) => {
      await fs.copyFile(file(from), file(to));
      await uploads.copy(from, to);
    },
    drop: async (name) => {
      await uploads.drop(name);
      for (const suffix of ['', '-wal', '-shm']) {
        await fs.rm(`${file(name)}${suffix}`, { force: true });
      }
    },
  };
}

/**
 * Databases of one PostgreSQL server; a copy is `CREATE DATABASE … TEMPLATE`.
 *
 * @param {{ port: number, user: string, password: string }} server
 * @param {string} directory of the uploads
 * @returns {Databases}
 */
export function postgresDatabases(server, directory) {
  const uploads = uploadFolders(directory);
  /**
   * @param {string} statement
   * @param {string[]} [values]
   */
  const run = async (statement, values) => {
    const client = new pg.Client({ ...server, host: '127.0.0.1', database: 'postgres' });
    await client.connect();
    try {
      return await client.query(statement, values);
    } finally {
      await client.end();
    }
  };
  return {
    env: (name) => ({
      DATABASE_CLIENT: 'postgres',
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: String(server.port),
      DATABASE_NAME: name,
      DATABASE_USERNAME: server.user,
      DATABASE_PASSWORD: server.password,
      ...uploads.env(name),
    }),
    exists: async (name) => {
      const { rowCount } = await run('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      return rowCount === 1;
    },
    create: async (name) => {
      await run(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    },
    copy: async (from, to) => {
      await run(`CREATE DATABASE ${pg.escapeIdentifier(to)} TEMPLATE ${pg.escapeIdentifier(from)}`);
      await uploads.copy(from, to);
    },
    drop: async (name) => {
      await run(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
      await uploads.drop(name);
    },
  };
}

/**
 * The databases of the run that this process belongs to, as its global set-up chose them.
 *
 * @returns {Databases}
 */
export function databasesOfRun() {
  const { TEST_POSTGRES, TEST_RUN_DIR } = process.env;
  if (TEST_RUN_DIR === undefined) throw new Error('Start the tests with npm test');
  if (TEST_POSTGRES === undefined) return sqliteDatabases(TEST_RUN_DIR);
  return postgresDatabases(JSON.parse(TEST_POSTGRES), TEST_RUN_DIR);
}
