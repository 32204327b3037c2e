import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];
type Connection = Core.Config.Database['connection'];
type AfterCreate = NonNullable<NonNullable<Connection['pool']>['afterCreate']>;

interface SqliteHandle {
  pragma(statement: string): unknown;
}

const isSqliteHandle = (handle: unknown): handle is SqliteHandle =>
  typeof handle === 'object' && handle !== null && 'pragma' in handle;

/** WAL lets readers and the writer pass each other; FULL keeps a commit through a power cut. */
const setSqlitePragmas: AfterCreate = (handle, done) => {
  if (!isSqliteHandle(handle)) {
    done(new Error('The SQLite driver offers no pragma(); better-sqlite3 is expected'), handle);
    return;
  }
  handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('busy_timeout = 5000');
  done(undefined, handle);
};

/** Relative file names start at the project folder; compiled, this file lies in `dist/config`. */
const sqlite = (env: Env): Connection => ({
  client: 'sqlite',
  connection: {
    filename: path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db')),
  },
  useNullAsDefault: true,
  pool: { min: 1, max: 1, afterCreate: setSqlitePragmas },
});

const tls = (env: Env) =>
  env.bool('DATABASE_SSL', false) && {
    key: env('DATABASE_SSL_KEY', undefined),
    cert: env('DATABASE_SSL_CERT', undefined),
    ca: env('DATABASE_SSL_CA', undefined),
    rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
  };

/** The three timeouts (milliseconds) keep one stuck query or transaction from holding the app. */
const postgres = (env: Env): Connection => ({
  client: 'postgres',
  connection: {
    connectionString: env('DATABASE_URL', undefined),
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', 5432),
    database: env('DATABASE_NAME', 'strapi'),
    user: env('DATABASE_USERNAME', 'strapi'),
    password: env('DATABASE_PASSWORD', 'strapi'),
    ssl: tls(env),
    schema: env('DATABASE_SCHEMA', 'public'),
    statement_timeout: env.int('DATABASE_STATEMENT_TIMEOUT', 30_000),
    lock_timeout: env.int('DATABASE_LOCK_TIMEOUT', 10_000),
    idle_in_transaction_session_timeout: env.int('DATABASE_IDLE_TRANSACTION_TIMEOUT', 60_000),
  },
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
});

const connections: Readonly<Record<string, (env: Env) => Connection>> = { sqlite, postgres };

/**
 * To find compiled migrations Strapi loads the whole TypeScript compiler, 7 % of a start; without
 * any there is nothing to find.
 */
function hasMigrations(): boolean {
  const folder = path.join(__dirname, '..', 'database', 'migrations');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.js'));
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  const connection = connections[client];
  if (connection === undefined) {
    throw new Error(`DATABASE_CLIENT is "${client}"; this app runs on "sqlite" or "postgres"`);
  }
  return {
    connection: {
      ...connection(env),
      // Else an error's message holds the values: what somebody answered would be in the log.
      compileSqlOnError: false,
      acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
    },
    settings: { useTypescriptMigrations: hasMigrations() },
  };
};

export default config;
