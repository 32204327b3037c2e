import type { Knex } from 'knex';

import { appendOnly } from '../../../../shared/strapi/append-only';
import { outboxMigration } from '../../../../shared/strapi/outbox';
import type { OwnTables } from '../../../../shared/strapi/own-tables';

export const RUNS = 'survey_runs';
export const REVISIONS = 'survey_revisions';
export const RESPONSES = 'survey_responses';
export const TEXTS = 'survey_texts';
export const COUNTERS = 'survey_counters';
export const HOURS = 'survey_hours';
export const BATCHES = 'survey_token_batches';
export const TOKENS = 'survey_tokens';
export const SNAPSHOTS = 'survey_snapshots';
export const CHALLENGES = 'survey_used_challenges';
export const EVENTS = 'survey_events';
export const DECISIONS = 'survey_decisions';
export const RECOUNTS = 'survey_recounts';
export const OUTBOX = 'survey_outbox';

/** An instant as an ISO text in UTC with milliseconds: such texts compare as the instants do. */
const AT = 30;
const HASH = 64;

/**
 * What is asked, answered and told. These tables are none of Strapi's, so that switching the plugin
 * off deletes no answer. Revisions, events and decisions are facts: the database refuses to change the
 * last two.
 */
export const surveyTables: OwnTables = {
  owner: 'satisfaction-survey',
  migrations: [
    {
      name: '0001-surveys',
      async up(schema, unit) {
        await schema
          .createTable(RUNS, runs)
          .createTable(REVISIONS, revisions)
          .createTable(RESPONSES, responses)
          .createTable(TEXTS, texts)
          .createTable(COUNTERS, counters)
          .createTable(HOURS, hours)
          .createTable(BATCHES, batches)
          .createTable(TOKENS, tokens)
          .createTable(SNAPSHOTS, snapshots)
          .createTable(CHALLENGES, challenges)
          .createTable(EVENTS, events)
          .createTable(DECISIONS, decisions)
          .createTable(RECOUNTS, recounts);
        await appendOnly(unit, EVENTS);
        await appendOnly(unit, DECISIONS);
      },
    },
    outboxMigration(OUTBOX),
  ],
};

type Table = Knex.CreateTableBuilder;

/** One row a survey: what its editors want of it, and how much came in. */
function runs(table: Table): void {
  table.increments('id');
  table.string('document_id', 255).notNullable().unique({ indexName: 'survey_runs_document' });
  table.string('slug', 100).notNullable().unique({ indexName: 'survey_runs_slug' });
  table.integer('revision_id');
  table.string('intent', 10).notNullable();
  table.boolean('is_paused').notNullable();
  table.string('paused_until', AT);
  table.string('opens_at', AT);
  table.string('closes_at', AT);
  table.string('closed_at', AT);
  table.integer('quota');
  table.integer('target_population');
  table.string('access', 10).notNullable();
  table.integer('smallest_cell').notNullable();
  table.string('series', 100);
  table.text('allowed_origins').notNullable();
  table.string('on_site_code', 40);
  table.integer('taken').notNullable();
  table.string('created_at', AT).notNullable();
  table.index(['series', 'id'], 'survey_runs_series');
}

/** What was asked. A row is never changed but for the instant until which answers to it are taken. */
function revisions(table: Table): void {
  table.increments('id');
  table.integer('survey_id').notNullable();
  table.integer('number').notNullable();
  table.string('kind', 10).notNullable();
  table.string('hash', HASH).notNullable();
  table.text('definition').notNullable();
  table.string('published_at', AT).notNullable();
  table.integer('published_by');
  /** Null while it is the present one. */
  table.string('taken_until', AT);
  table.unique(['survey_id', 'number'], { indexName: 'survey_revisions_number' });
}

/** Nobody's address, browser, token or minute is in here. */
function responses(table: Table): void {
  table.increments('id');
  table.integer('survey_id').notNullable();
  table.integer('revision_id').notNullable();
  table.string('submission_hash', HASH).notNullable();
  table.string('payload_hash', HASH).notNullable();
  table.string('receipt_hash', HASH).notNullable();
  table.text('answers').notNullable();
  table.string('locale', 20).notNullable();
  table.string('channel', 10).notNullable();
  table.string('hour', AT).notNullable();
  table.string('standing', 10).notNullable();
  table.boolean('is_late').notNullable();
  table.boolean('is_flagged').notNullable();
  table.text('flags').notNullable();
  table.unique(['survey_id', 'submission_hash'], { indexName: 'survey_responses_submission' });
  table.unique(['survey_id', 'receipt_hash'], { indexName: 'survey_responses_receipt' });
  table.index(['survey_id', 'standing', 'id'], 'survey_responses_standing');
  table.index(['survey_id', 'is_flagged', 'id'], 'survey_responses_flagged');
  table.index(['revision_id', 'id'], 'survey_responses_revision');
}

/** The texts in responses, to be read question by question; what is counted is in the counters. */
function texts(table: Table): void {
  table.increments('id');
  table.integer('survey_id').notNullable();
  table.integer('response_id').notNullable();
  table.string('question', 50).notNullable();
  table.text('text').notNullable();
  /** Where it stands among the others: not in the order in which they came. */
  table.string('shuffle', 12).notNullable();
  table.index(['survey_id', 'question', 'shuffle', 'id'], 'survey_texts_question');
  table.index(['response_id'], 'survey_texts_response');
}

/** How often what was answered: `group|question|cell`. */
function counters(table: Table): void {
  table.integer('revision_id').notNullable();
  table.string('cell', 150).notNullable();
  table.integer('count').notNullable();
  table.primary(['revision_id', 'cell']);
}

/** How many came in an hour, whatever became of them. */
function hours(table: Table): void {
  table.integer('survey_id').notNullable();
  table.string('hour', AT).notNullable();
  table.integer('count').notNullable();
  table.primary(['survey_id', 'hour']);
}

function batches(table: Table): void {
  table.increments('id');
  table.integer('survey_id').notNullable();
  table.string('label', 100).notNullable();
  table.integer('count').notNullable();
  table.boolean('is_revoked').notNullable();
  table.string('made_on', 10).notNullable();
  table.integer('made_by');
  table.index(['survey_id', 'id'], 'survey_token_batches_survey');
}

/** Neither when a token was spent nor for which response. */
function tokens(table: Table): void {
  table.increments('id');
  table.integer('survey_id').notNullable();
  table.integer('batch_id').notNullable();
  table.string('token_hash', HASH).notNullable();
  table.boolean('is_spent').notNullable();
  table.unique(['survey_id', 'token_hash'], { indexName: 'survey_tokens_hash' });
  table.index(['batch_id', 'is_spent'], 'survey_tokens_batch');
}

/** What the public reads of results, and the counts behind it for the comparisons to come. */
function snapshots(table: Table): void {
  table.increments('id');
  table.integer('survey_id').notNullable();
  table.integer('number').notNullable();
  table.string('document_id', 255);
  table.string('state', 10).notNullable();
  table.string('hash', HASH).notNullable();
  table.integer('counted').notNullable();
  table.integer('smallest_cell').notNullable();
  /** Definition, counts and what is withheld of them: for no reader but the next publication. */
  table.text('facts').notNullable();
  table.text('told').notNullable();
  table.string('made_at', AT).notNullable();
  table.integer('made_by');
  table.string('published_at', AT);
  table.string('withdrawn_reason', 500);
  table.unique(['survey_id', 'number'], { indexName: 'survey_snapshots_number' });
  table.index(['survey_id', 'state'], 'survey_snapshots_state');
}

/** Proofs of work that were used: each is of use once. */
function challenges(table: Table): void {
  table.string('challenge', HASH).primary();
  table.string('expires_at', AT).notNullable();
  table.index(['expires_at'], 'survey_used_challenges_expiry');
}

function events(table: Table): void {
  table.increments('id');
  table.integer('survey_id').notNullable();
  table.string('at', AT).notNullable();
  table.string('name', 30).notNullable();
  table.integer('by');
  table.text('reason');
  table.text('details').notNullable();
  table.index(['survey_id', 'id'], 'survey_events_survey');
}

/** Exclusions and inclusions, decisions about late responses: each with its reason. */
function decisions(table: Table): void {
  table.increments('id');
  table.integer('survey_id').notNullable();
  table.integer('response_id').notNullable();
  table.string('at', AT).notNullable();
  table.string('name', 20).notNullable();
  table.integer('by');
  table.text('reason').notNullable();
  table.index(['response_id', 'id'], 'survey_decisions_response');
}

function recounts(table: Table): void {
  table.increments('id');
  table.integer('survey_id').notNullable();
  table.string('at', AT).notNullable();
  table.integer('responses').notNullable();
  table.integer('milliseconds').notNullable();
  table.integer('repaired').notNullable();
  table.index(['survey_id', 'id'], 'survey_recounts_survey');
}
