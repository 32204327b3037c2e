import { createRequire } from 'node:module';

import pg from 'pg';

import { LOCALE, TABLES } from './documents.mjs';

const require = createRequire(import.meta.url);
/** The app's own driver; it brings no types. @type {string} */
const SQLITE = 'better-sqlite3';
const Sqlite = require(SQLITE);

/**
 * The database of a run, looked at from outside of the app.
 *
 * @typedef {Record<string, string | number | null>} Row
 * @typedef {{
 *   all: (sql: string) => Promise<Row[]>,
 *   run: (sql: string) => Promise<void>,
 *   close: () => Promise<void>,
 * }} JudgedDatabase
 */

const NOTES = 'noted_effects';

/**
 * @param {Record<string, string>} env of the app
 * @returns {Promise<JudgedDatabase>}
 */
export async function openDatabase(env) {
  return env.DATABASE_CLIENT === 'sqlite' ? openSqlite(env) : openPostgres(env);
}

/** @param {Record<string, string>} env @returns {JudgedDatabase} */
function openSqlite({ DATABASE_FILENAME = '' }) {
  const database = new Sqlite(DATABASE_FILENAME, { timeout: 10_000 });
  return {
    all: async (sql) => /** @type {Row[]} */ (database.prepare(sql).all()),
    run: async (sql) => {
      database.exec(sql);
    },
    close: async () => {
      database.close();
    },
  };
}

/** @param {Record<string, string>} env @returns {Promise<JudgedDatabase>} */
async function openPostgres(env) {
  const pool = new pg.Pool({
    ...{ host: env.DATABASE_HOST ?? '', port: Number(env.DATABASE_PORT), max: 2 },
    ...{ database: env.DATABASE_NAME ?? '', user: env.DATABASE_USERNAME ?? '' },
    password: env.DATABASE_PASSWORD ?? '',
  });
  // A server that is stopped on purpose ends its connections.
  pool.on('error', () => undefined);
  return {
    all: async (sql) => (await pool.query(sql)).rows,
    run: async (sql) => {
      await pool.query(sql);
    },
    close: () => pool.end(),
  };
}

/**
 * From now on the database notes by itself, in the same transaction, what becomes public and what
 * ceases to be.
 *
 * @param {JudgedDatabase} database
 * @param {'sqlite' | 'postgres'} client
 */
export async function noteEffects(database, client) {
  const isSqlite = client === 'sqlite';
  const no = isSqlite ? 'integer primary key autoincrement' : 'bigserial primary key';
  await database.run(
    `create table ${NOTES} (no ${no}, verb text not null, target text not null, at text not null)`,
  );
  const now = isSqlite
    ? `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`
    : `to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  for (const [uid, table] of Object.entries(TABLES)) {
    for (const [verb, event, row] of [
      ['publish', 'insert', 'new'],
      ['unpublish', 'delete', 'old'],
    ]) {
      const name = `note_${table}_${verb}`;
      const target = `'${uid} ' || ${row}.document_id || ' ' || ${row}.locale`;
      const note = `insert into ${NOTES} (verb, target, at) values ('${verb}', ${target}, ${now});`;
      const when = `when (${row}.published_at is not null and ${row}.locale = '${LOCALE}')`;
      if (isSqlite) {
        await database.run(
          `create trigger ${name} after ${event} on ${table} for each row ${when} begin ${note} end`,
        );
        continue;
      }
      await database.run(
        `create function ${name}() returns trigger language plpgsql as
          $$ begin ${note} return null; end $$;
        create trigger ${name} after ${event} on ${table} for each row ${when}
          execute function ${name}()`,
      );
    }
  }
}

/** @param {unknown} text */
const instant = (text) => Date.parse(String(text));

/** `host-4711-engine-1a2b3c4d` is process 4711. @param {unknown} runnerId */
const processOf = (runnerId) => /-(\d+)-engine-/.exec(String(runnerId))?.[1] ?? String(runnerId);

/**
 * What the database holds: the plans with their runs and leases, and what it noted.
 *
 * @param {JudgedDatabase} database
 */
export async function readPlans(database) {
  const plans = await database.all('select * from schedule_plans order by id');
  const runs = await database.all('select * from schedule_runs order by id');
  const events = await database.all(
    `select * from schedule_events where name in ('claimed', 'leaseExpired') order by id`,
  );
  const effects = await database.all(`select * from ${NOTES} order by no`);
  return {
    plans: plans.map((row) => ({
      ...{ id: Number(row.id), verb: verbOf(row), plannedAt: instant(row.planned_at) },
      target: `${row.uid} ${row.document_id} ${row.locale}`,
      state: /** @type {never} */ (row.state),
    })),
    runs: runs.map((row) => ({
      ...{
        planId: Number(row.plan_id),
        fence: Number(row.fence),
        outcome: /** @type {never} */ (row.outcome),
      },
      ...{ process: processOf(row.runner_id), endedAt: instant(row.ended_at) },
      latenessSeconds: Number(row.lateness_seconds),
    })),
    leases: events.map((row) => ({
      ...{
        planId: Number(row.plan_id),
        name: /** @type {'claimed' | 'leaseExpired'} */ (row.name),
      },
      ...{ fence: Number(JSON.parse(String(row.facts)).fence), at: instant(row.at) },
    })),
    effects: effects.map((row) => ({
      ...{ verb: verbOf(row), target: String(row.target), at: instant(row.at) },
    })),
  };
}

/** @param {Row} row */
const verbOf = ({ verb }) => /** @type {'publish' | 'unpublish'} */ (verb);

/**
 * How many plans could still run by themselves that are due at an instant.
 *
 * @param {JudgedDatabase} database
 * @param {number} at in milliseconds
 */
export async function countOpen(database, at) {
  const [row] = await database.all(
    `select count(*) as open from schedule_plans where state in ('armed', 'claimed', 'retryWait')
      and planned_at <= '${new Date(at).toISOString()}'`,
  );
  return Number(row?.open);
}
