import type { Knex } from 'knex';

import { appendOnly } from '../../../../shared/strapi/append-only';
import type { OwnTables } from '../../../../shared/strapi/own-tables';
import type { UnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { auditMigration } from './audit/table';
import { notifyMigrations } from './notify/outbox';

export const POLICIES = 'approval_policies';
export const EPOCHS = 'approval_epochs';
export const CASES = 'approval_cases';
export const DECISIONS = 'approval_decisions';
export const SEATS = 'approval_seats';
export const BARRED = 'approval_barred';
export const EDITS = 'approval_edits';
export const PUBLICATIONS = 'approval_publications';
export const DELEGATIONS = 'approval_delegations';
export const JUSTIFICATIONS = 'approval_justifications';
export const TERMS = 'approval_terms';
export const STATEMENTS = 'approval_statements';

const AT = 30;

const APPEND_ONLY = [
  ...[POLICIES, DECISIONS, EDITS, PUBLICATIONS, JUSTIFICATIONS, TERMS, STATEMENTS],
];

/** What the plugin keeps. Facts are appended; the database itself refuses to change them. */
export const approvalTables: OwnTables = {
  owner: 'approval',
  migrations: [
    {
      name: '0001-approval',
      async up(schema, unit) {
        await schema
          .createTable(POLICIES, policies)
          .createTable(EPOCHS, epochs)
          .createTable(CASES, cases)
          .createTable(DECISIONS, decisions)
          .createTable(SEATS, seats)
          .createTable(BARRED, barred)
          .createTable(EDITS, edits)
          .createTable(PUBLICATIONS, publications)
          .createTable(DELEGATIONS, delegations)
          .createTable(JUSTIFICATIONS, justifications)
          .createTable(TERMS, terms)
          .createTable(STATEMENTS, statements);
        await oneLiveCase(unit);
        await unit.table(EPOCHS).insert({ name: 'policies', epoch: 0 });
        for (const table of APPEND_ONLY) {
          await appendOnly(unit, table);
        }
      },
    },
    auditMigration,
    ...notifyMigrations,
  ],
};

type Table = Knex.CreateTableBuilder;

/** Each version of each policy. */
function policies(table: Table): void {
  table.string('key', 40).notNullable();
  table.integer('version').notNullable();
  table.string('content_type', 255).notNullable();
  table.text('definition').notNullable();
  table.string('at', AT).notNullable();
  table.integer('by_id');
  table.primary(['key', 'version']);
}

/** A number that goes up when what every process remembers has changed. */
function epochs(table: Table): void {
  table.string('name', 40).primary();
  table.integer('epoch').notNullable();
}

function documentColumns(table: Table): void {
  table.string('content_type', 255).notNullable();
  table.string('document_id', 255).notNullable();
}

function cases(table: Table): void {
  table.increments('id');
  documentColumns(table);
  table.integer('version').notNullable();
  table.string('state', 20).notNullable();
  table.boolean('is_live').notNullable();
  table.boolean('owes_review').notNullable();
  table.string('locale', 40).notNullable();
  table.string('title', 500).notNullable();
  table.string('due_on', 10);
  table.integer('submitted_by');
  table.string('submitted_at', AT);
  table.string('changed_at', AT).notNullable();
  table.string('owner_department', 100);
  table.string('policy_key', 40);
  table.integer('policy_version');
  /** The case but for its decisions, which are rows of their own. */
  table.text('body').notNullable();
  /** What the publications of the case have cleared, by locale. */
  table.text('consumed').notNullable();
  table.index(['content_type', 'document_id', 'id'], 'approval_cases_document');
  table.index(['is_live', 'state', 'due_on', 'id'], 'approval_cases_state');
  table.index(['submitted_by', 'is_live', 'id'], 'approval_cases_submitter');
  table.index(['owes_review', 'id'], 'approval_cases_owed');
}

async function oneLiveCase({ trx, schemaName }: UnitOfWork): Promise<void> {
  const table = schemaName === undefined ? [CASES] : [schemaName, CASES];
  await trx.raw(
    `create unique index approval_cases_live on ${table.map(() => '??').join('.')}
     (content_type, document_id) where is_live`,
    table,
  );
}

function decisions(table: Table): void {
  table.increments('id');
  table.integer('case_id').notNullable();
  table.integer('round').notNullable();
  table.string('step_key', 40).notNullable();
  table.string('requirement_key', 40).notNullable();
  table.integer('actor_id').notNullable();
  table.integer('for_id');
  table.integer('delegation_id');
  table.integer('ordinal').notNullable();
  table.string('verdict', 20).notNullable();
  table.text('comment');
  table.string('at', AT).notNullable();
  table.string('digest', 64).notNullable();
  table.string('policy_key', 40).notNullable();
  table.integer('policy_version').notNullable();
  table.unique(['case_id', 'round', 'requirement_key', 'actor_id', 'ordinal'], {
    indexName: 'approval_decisions_once',
  });
}

/** Who may decide on what is missing now: made from the case, to be asked by an index. */
function seats(table: Table): void {
  table.integer('case_id').notNullable();
  table.string('requirement_key', 40).notNullable();
  table.string('seat', 300).notNullable();
  table.string('content_type', 255).notNullable();
  table.index(['seat', 'case_id'], 'approval_seats_seat');
  table.index(['case_id'], 'approval_seats_case');
}

/** Who may not, whatever their seat: authors, and whoever has approved already. */
function barred(table: Table): void {
  table.integer('case_id').notNullable();
  table.string('requirement_key', 40).notNullable();
  table.integer('user_id').notNullable();
  table.index(['case_id', 'user_id'], 'approval_barred_case');
}

/** Each saving that changed something. */
function edits(table: Table): void {
  table.increments('id');
  documentColumns(table);
  table.integer('user_id');
  table.string('at', AT).notNullable();
  table.string('before_digest', 64);
  table.string('after_digest', 64).notNullable();
  table.index(['content_type', 'document_id', 'user_id', 'at'], 'approval_edits_document');
}

/** Each publication, one row a locale. */
function publications(table: Table): void {
  table.increments('id');
  documentColumns(table);
  table.string('locale', 40).notNullable();
  table.string('at', AT).notNullable();
  table.string('digest', 64).notNullable();
  table.string('ground', 20).notNullable();
  table.integer('case_id');
  table.integer('by_id');
  table.index(['content_type', 'document_id', 'locale', 'at'], 'approval_publications_document');
}

function delegations(table: Table): void {
  table.increments('id');
  table.integer('from_id').notNullable();
  table.integer('to_id').notNullable();
  table.string('starts_on', 10).notNullable();
  table.string('ends_on', 10).notNullable();
  table.text('content_types');
  table.string('revoked_on', 10);
  table.string('entered_at', AT).notNullable();
  table.integer('entered_by').notNullable();
  table.index(['to_id', 'ends_on'], 'approval_delegations_to');
  table.index(['from_id', 'ends_on'], 'approval_delegations_from');
}

function justifications(table: Table): void {
  table.increments('id');
  documentColumns(table);
  table.string('fingerprint', 64).notNullable();
  table.integer('by_id').notNullable();
  table.string('at', AT).notNullable();
  table.text('reason').notNullable();
  table.index(['content_type', 'document_id'], 'approval_justifications_document');
}

/** What was put forward in each round, word for word. */
function statements(table: Table): void {
  table.integer('case_id').notNullable();
  table.integer('round').notNullable();
  table.text('statement').notNullable();
  table.primary(['case_id', 'round']);
}

/** Each version of the list of words and of what is no finding. */
function terms(table: Table): void {
  table.integer('version').primary();
  table.text('terms').notNullable();
  table.text('known').notNullable();
  table.string('at', AT).notNullable();
  table.integer('by_id').notNullable();
}
