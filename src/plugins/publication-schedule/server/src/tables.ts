import type { Knex } from 'knex';

import { appendOnly } from '../../../../shared/strapi/append-only';
import type { OwnTables } from '../../../../shared/strapi/own-tables';

export const PLANS = 'schedule_plans';
export const RUNS = 'schedule_runs';
export const RUNNERS = 'schedule_runners';
export const STATE = 'schedule_state';
export const BUNDLES = 'schedule_bundles';
export const EVENTS = 'schedule_events';
export const FEEDS = 'schedule_feeds';

/** An instant as an ISO text in UTC with milliseconds: such texts compare as the instants do. */
const AT = 30;

/** What the plugin keeps. Runs and events are facts: the database itself refuses to change them. */
export const scheduleTables: OwnTables = {
  owner: 'publication-schedule',
  migrations: [
    {
      name: '0001-schedule',
      async up(schema, unit) {
        await schema
          .createTable(PLANS, plans)
          .createTable(RUNS, runs)
          .createTable(RUNNERS, runners)
          .createTable(BUNDLES, bundles);
        await appendOnly(unit, RUNS);
      },
    },
    {
      name: '0002-events-and-feeds',
      async up(schema, unit) {
        await schema.createTable(EVENTS, events).createTable(FEEDS, feeds);
        await appendOnly(unit, EVENTS);
      },
    },
    {
      name: '0003-schedule-state',
      async up(schema) {
        await schema.createTable(STATE, state);
      },
    },
  ],
};

type Table = Knex.CreateTableBuilder;

function plans(table: Table): void {
  table.increments('id');
  table.integer('version').notNullable();
  /** Null once the plan has ended: the index lets any number of those be. */
  table.string('live_key', 700).unique({ indexName: 'schedule_plans_live' });
  table.string('verb', 10).notNullable();
  table.string('uid', 255).notNullable();
  table.string('document_id', 255).notNullable();
  table.string('locale', 40);
  table.string('title', 500).notNullable();
  table.string('state', 20).notNullable();
  table.string('planned_at', AT).notNullable();
  /** From when on it may be claimed; null while it may not, whatever its time. */
  table.string('due_at', AT);
  table.string('lease_token', 36);
  table.string('lease_until', AT);
  table.integer('fence').notNullable();
  table.integer('requester_id');
  table.string('installation_id', 100).notNullable();
  table.integer('bundle_id');
  table.boolean('is_announceable').notNullable();
  table.string('changed_at', AT).notNullable();
  /** The rest of the plan. */
  table.text('body').notNullable();
  table.index(['due_at', 'id'], 'schedule_plans_due');
  table.index(['lease_until', 'id'], 'schedule_plans_lease');
  table.index(['uid', 'document_id', 'id'], 'schedule_plans_document');
  table.index(['planned_at', 'id'], 'schedule_plans_planned');
  table.index(['state', 'planned_at', 'id'], 'schedule_plans_state');
  table.index(['bundle_id', 'id'], 'schedule_plans_bundle');
}

/** Each attempt of each plan, written when it has ended. */
function runs(table: Table): void {
  table.increments('id');
  table.integer('plan_id').notNullable();
  table.integer('fence').notNullable();
  table.string('runner_id', 100).notNullable();
  table.string('planned_at', AT).notNullable();
  table.string('started_at', AT).notNullable();
  table.string('ended_at', AT).notNullable();
  table.string('outcome', 20).notNullable();
  table.integer('lateness_seconds').notNullable();
  table.integer('entries').notNullable();
  table.text('facts').notNullable();
  table.unique(['plan_id', 'fence'], { indexName: 'schedule_runs_once' });
}

/** The processes that carry out what is due, by when they were last seen. */
function runners(table: Table): void {
  table.string('runner_id', 100).primary();
  table.string('installation_id', 100).notNullable();
  table.string('started_at', AT).notNullable();
  table.string('beat_at', AT).notNullable();
  table.index(['beat_at'], 'schedule_runners_beat');
}

function bundles(table: Table): void {
  table.increments('id');
  table.string('title', 500).notNullable();
  table.string('mode', 20).notNullable();
  table.string('made_at', AT).notNullable();
  table.integer('made_by');
}

/** Who made, moved or called off which plan, and what became of it. */
function events(table: Table): void {
  table.increments('id');
  table.integer('plan_id').notNullable();
  table.string('name', 30).notNullable();
  table.string('at', AT).notNullable();
  table.integer('actor_id');
  table.text('facts').notNullable();
  table.index(['plan_id', 'id'], 'schedule_events_plan');
}

/** Addresses under which people read their calendar elsewhere, one for each; by digest. */
function feeds(table: Table): void {
  table.integer('user_id').primary();
  table.string('token_digest', 64).notNullable().unique({ indexName: 'schedule_feeds_token' });
  table.string('made_at', AT).notNullable();
}

/** One row: what the plans were last brought up to date with. */
function state(table: Table): void {
  table.integer('id').primary();
  table.string('installation_id', 100).notNullable();
  table.string('zone_rules', 40).notNullable();
}
