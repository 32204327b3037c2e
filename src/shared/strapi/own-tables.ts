import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { inUnitOfWork, type UnitOfWork } from './unit-of-work';

/** One step in the life of an owner's tables. It is never changed after a release, only followed. */
export interface TableMigration {
  /** Ordered by the list, remembered by this name: `0001-rate-limit-counters`. */
  readonly name: string;
  /** `schema` and `unit` already point to the configured PostgreSQL schema. */
  up(schema: Knex.SchemaBuilder, unit: UnitOfWork): Promise<void>;
}

/** The tables of one plugin or of the app, as the ordered steps that lead to them. */
export interface OwnTables {
  readonly owner: string;
  readonly migrations: readonly TableMigration[];
}

/** What an owner's tables still need; `pending` is empty when they are up to date. */
export interface OwnTablesState {
  readonly owner: string;
  readonly pending: readonly string[];
}

const VERSION_TABLE = 'own_table_versions';
const REGISTRY = 'own-tables';
const LOCK_WAIT = '120s';

/** One lock for all owners: the version table itself is created below it. */
const LOCK_KEY = 7_214_500;

type Registry = Map<string, readonly string[]>;

/** Kept in Strapi's container, because every packed plugin carries its own copy of this module. */
function registryOf(strapi: Core.Strapi): Registry {
  if (!strapi.has(REGISTRY)) strapi.add(REGISTRY, () => new Map());
  return strapi.get<Registry>(REGISTRY);
}

/**
 * Brings an owner's tables up to date, in `bootstrap()`. Several processes may start at once: one
 * migrates, the others wait. A second call changes nothing. These tables are unknown to Strapi's
 * schema and therefore survive when their plugin is switched off.
 */
export async function createOwnTables(
  strapi: Core.Strapi,
  { owner, migrations }: OwnTables,
): Promise<void> {
  registryOf(strapi).set(
    owner,
    migrations.map(({ name }) => name),
  );
  await inUnitOfWork(strapi, async (unit) => {
    await waitForOthers(strapi, unit);
    const applied = await appliedMigrations(unit, owner);
    for (const migration of migrations.filter(({ name }) => !applied.has(name))) {
      await migration.up(unit.schema(), unit);
      await unit.table(VERSION_TABLE).insert({
        owner,
        name: migration.name,
        applied_at: new Date().toISOString(),
      });
      strapi.log.info(`Tables of ${owner}: ${migration.name} applied`);
    }
  });
}

async function waitForOthers(strapi: Core.Strapi, unit: UnitOfWork): Promise<void> {
  if (strapi.db.dialect.client === 'postgres') {
    // A process that starts second may wait longer than a query may run.
    await unit.trx.raw(`set local lock_timeout = '${LOCK_WAIT}'`);
    await unit.trx.raw('set local statement_timeout = 0');
    await unit.trx.raw('select pg_advisory_xact_lock(?)', [LOCK_KEY]);
  }
  if (await unit.schema().hasTable(VERSION_TABLE)) return;
  await unit.schema().createTable(VERSION_TABLE, (table) => {
    table.string('owner', 100).notNullable();
    table.string('name', 200).notNullable();
    table.string('applied_at', 30).notNullable();
    table.primary(['owner', 'name']);
  });
}

async function appliedMigrations(unit: UnitOfWork, owner: string): Promise<ReadonlySet<string>> {
  const rows: { name: string }[] = await unit.table(VERSION_TABLE).where({ owner }).select('name');
  return new Set(rows.map(({ name }) => name));
}

/** Every owner that asked for tables in this process, and what the database still lacks. */
export function ownTablesState(strapi: Core.Strapi): Promise<readonly OwnTablesState[]> {
  const expected = [...registryOf(strapi)];
  if (expected.length === 0) return Promise.resolve([]);
  return inUnitOfWork(strapi, async (unit) => {
    const states: OwnTablesState[] = [];
    for (const [owner, names] of expected) {
      const applied = await appliedMigrations(unit, owner);
      states.push({ owner, pending: names.filter((name) => !applied.has(name)) });
    }
    return states;
  });
}
