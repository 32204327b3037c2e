import { appendOnly } from '../shared/strapi/append-only';
import type { OwnTables } from '../shared/strapi/own-tables';

export const TICKETS = 'feedback_tickets';
export const EVENTS = 'feedback_events';
export const CONTACTS = 'feedback_contacts';
export const ATTACHMENTS = 'feedback_attachments';
export const NUMBERS = 'feedback_numbers';
export const TEMPLATES = 'feedback_templates';

/**
 * Tickets are no content type: they have no public API, no GraphQL type and no draft. Instants and
 * days are ISO texts, which compare as text and are the same in both databases. A schema builder
 * repeats all it was told, hence a new one for each table.
 */
export const feedbackTables: OwnTables = {
  owner: 'feedback',
  migrations: [
    {
      name: '0001-feedback',
      async up(_schema, unit) {
        await unit.schema().createTable(TICKETS, (table) => {
          table.increments('id');
          table.string('ticket_no', 20).notNullable().unique({ indexName: 'feedback_ticket_no' });
          table.string('receipt_hash', 64).unique({ indexName: 'feedback_receipt' });
          table.string('submission_hash', 64).unique({ indexName: 'feedback_submission' });
          table.string('payload_hash', 64).notNullable();
          table.string('kind', 20).notNullable();
          table.string('service', 40);
          table.string('channel', 20).notNullable();
          table.string('submitter_role', 20).notNullable();
          table.boolean('anonymous').notNullable();
          table.text('raw_text').notNullable();
          table.string('locale', 10).notNullable();
          table.string('about', 100);
          table.string('opened_on', 10);
          table.string('received_at', 30).notNullable();
          table.string('state', 20).notNullable();
          table.string('department', 40);
          table.integer('assignee_id');
          table.string('accept_due_on', 10).notNullable();
          table.string('reply_due_on', 10).notNullable();
          table.string('field_due_on', 10).notNullable();
          table.string('accepted_at', 30);
          table.string('first_replied_at', 30);
          table.string('resolved_at', 30);
          table.string('closed_at', 30);
          table.string('outcome', 20);
          table.text('reply');
          table.integer('reopen_count').notNullable();
          table.string('merged_into', 20);
          table.integer('satisfaction');
          table.string('transfer', 20);
          table.text('flags').notNullable();
          table.string('entry_id', 40);
          table.integer('version').notNullable();
          table.index(['state', 'reply_due_on'], 'feedback_tickets_state');
          table.index(['department', 'state'], 'feedback_tickets_department');
          table.index(['assignee_id', 'state'], 'feedback_tickets_assignee');
          table.index(['received_at'], 'feedback_tickets_received');
          table.index(['transfer'], 'feedback_tickets_transfer');
        });
        await unit.schema().createTable(EVENTS, (table) => {
          table.increments('id');
          table.integer('ticket_id').notNullable();
          table.string('at', 30).notNullable();
          table.string('step', 30).notNullable();
          table.string('from_state', 20);
          table.string('to_state', 20).notNullable();
          table.string('actor', 10).notNullable();
          table.integer('actor_id');
          table.text('public_text');
          table.text('internal_text');
          table.index(['ticket_id', 'id'], 'feedback_events_ticket');
        });
        await appendOnly(unit, EVENTS);
        await unit.schema().createTable(CONTACTS, (table) => {
          table.integer('ticket_id').primary();
          table.string('name', 240);
          table.string('phone', 160);
          table.string('email', 480);
          table.boolean('guardian').notNullable();
          table.string('consent_at', 30).notNullable();
          table.string('delete_after', 10).notNullable();
          table.index(['delete_after'], 'feedback_contacts_delete');
        });
        await unit.schema().createTable(ATTACHMENTS, (table) => {
          table.increments('id');
          table.integer('ticket_id').notNullable();
          table.string('name', 255).notNullable();
          table.string('mime', 100).notNullable();
          table.string('stored_name', 130).notNullable().unique({ indexName: 'feedback_file' });
          table.integer('size_bytes').notNullable();
          table.index(['ticket_id'], 'feedback_attachments_ticket');
        });
        await unit.schema().createTable(NUMBERS, (table) => {
          table.integer('year').primary();
          table.integer('last').notNullable();
        });
        await unit.schema().createTable(TEMPLATES, (table) => {
          table.increments('id');
          table.string('title', 240).notNullable();
          table.text('text').notNullable();
          table.string('changed_at', 30).notNullable();
          table.integer('changed_by');
          table.boolean('retired').notNullable();
        });
      },
    },
  ],
};
