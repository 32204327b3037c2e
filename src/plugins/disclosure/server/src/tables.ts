import type { Knex } from 'knex';

import { appendOnly } from '../../../../shared/strapi/append-only';
import { outboxMigration } from '../../../../shared/strapi/outbox';
import type { OwnTables } from '../../../../shared/strapi/own-tables';

export const ITEMS = 'disclosure_items';
export const OBLIGATIONS = 'disclosure_obligations';
export const OBLIGATION_CHANGES = 'disclosure_obligation_changes';
export const WAIVERS = 'disclosure_waivers';
export const FACTS = 'disclosure_facts';
export const TURNS = 'disclosure_turns';
export const NOTED_EVENTS = 'disclosure_noted_events';
export const METHODS = 'disclosure_methods';
export const RESPONSES = 'disclosure_responses';
export const REMINDERS = 'disclosure_reminders';
export const OUTBOX = 'disclosure_outbox';

const AT = 30;
const DAY = 10;
const ITEM_NO = 20;
const PERIOD_KEY = 120;

/** What public answers are made of. */
export const PUBLIC_TABLES = [ITEMS, OBLIGATIONS, WAIVERS, FACTS, METHODS, RESPONSES] as const;

const APPEND_ONLY = [ITEMS, OBLIGATION_CHANGES, WAIVERS, FACTS];

/** What the plugin keeps. Facts are appended; the database itself refuses to change them. */
export const disclosureTables: OwnTables = {
  owner: 'disclosure',
  migrations: [
    {
      name: '0001-disclosure',
      async up(schema, unit) {
        await schema
          .createTable(ITEMS, items)
          .createTable(OBLIGATIONS, obligations)
          .createTable(OBLIGATION_CHANGES, obligationChanges)
          .createTable(WAIVERS, waivers)
          .createTable(FACTS, facts)
          .createTable(TURNS, turns);
        await unit.table(TURNS).insert({ name: 'generation', taken: 0 });
        for (const table of APPEND_ONLY) await appendOnly(unit, table);
      },
    },
    {
      name: '0002-disclosure-office',
      async up(schema, unit) {
        await schema
          .createTable(NOTED_EVENTS, notedEvents)
          .createTable(METHODS, methods)
          .createTable(RESPONSES, responses)
          .createTable(REMINDERS, reminders);
        for (const table of [METHODS, RESPONSES, REMINDERS]) await appendOnly(unit, table);
      },
    },
    outboxMigration(OUTBOX),
  ],
};

type Table = Knex.CreateTableBuilder;

/** Each version of each item of the catalogue. */
function items(table: Table): void {
  table.increments('id');
  table.string('item_no', ITEM_NO).notNullable();
  table.integer('version').notNullable();
  table.text('definition').notNullable();
  table.string('at', AT).notNullable();
  table.integer('by_id');
  table.unique(['item_no', 'version']);
}

function obligationColumns(table: Table): void {
  table.string('item_no', ITEM_NO).notNullable();
  table.string('period_key', PERIOD_KEY).notNullable();
}

/** What is owed now; the generator alone writes here. */
function obligations(table: Table): void {
  table.increments('id');
  obligationColumns(table);
  table.string('department', 60).notNullable();
  table.string('start_on', DAY).notNullable();
  table.string('end_on', DAY).notNullable();
  table.string('trigger_on', DAY);
  table.string('due_on', DAY).notNullable();
  table.text('rule').notNullable();
  table.integer('grace_workdays').notNullable();
  table.integer('owed').notNullable();
  table.text('unknown_years').notNullable();
  table.unique(['item_no', 'period_key']);
  table.index(['due_on']);
}

/** Every obligation that was added, changed or dropped, with what it was before. */
function obligationChanges(table: Table): void {
  table.increments('id');
  obligationColumns(table);
  table.string('kind', 10).notNullable();
  table.text('before');
  table.text('after');
  table.string('at', AT).notNullable();
  table.index(['item_no', 'period_key']);
}

function waivers(table: Table): void {
  table.increments('id');
  obligationColumns(table);
  table.text('reason').notNullable();
  table.string('by_role', 120).notNullable();
  table.integer('by_id');
  table.string('on_day', DAY).notNullable();
  table.string('at', AT).notNullable();
  table.unique(['item_no', 'period_key']);
}

/** First publications; a correction of the same content is none. */
function facts(table: Table): void {
  table.increments('id');
  obligationColumns(table);
  table.string('content_key', PERIOD_KEY).notNullable();
  table.string('public_since', AT).notNullable();
  table.unique(['item_no', 'period_key', 'content_key']);
}

/** One row per kind of work that one process does at a time. */
function turns(table: Table): void {
  table.string('name', 40).primary();
  table.integer('taken').notNullable();
}

/** Events that no content of this app states, each with its newest days. */
function notedEvents(table: Table): void {
  table.increments('id');
  obligationColumns(table);
  table.text('days').notNullable();
  table.string('at', AT).notNullable();
  table.unique(['item_no', 'period_key']);
}

/** Each version of how figures become a score. */
function methods(table: Table): void {
  table.increments('id');
  table.integer('version').notNullable().unique();
  table.text('definition').notNullable();
  table.string('at', AT).notNullable();
  table.integer('by_id');
}

/** What was answered to weak indicators; the newest counts. */
function responses(table: Table): void {
  table.increments('id');
  table.string('indicator', 40).notNullable();
  table.string('action_key', 80);
  table.text('reason').notNullable();
  table.string('on_day', DAY).notNullable();
  table.string('at', AT).notNullable();
  table.integer('by_id');
}

/** What people were reminded of: once for each due day, soon and overdue. */
function reminders(table: Table): void {
  table.increments('id');
  obligationColumns(table);
  table.string('due_on', DAY).notNullable();
  table.string('kind', 10).notNullable();
  table.string('at', AT).notNullable();
  table.unique(['item_no', 'period_key', 'due_on', 'kind'], {
    indexName: 'disclosure_reminders_once',
  });
}
