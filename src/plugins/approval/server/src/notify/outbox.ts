import { outboxMigration } from '../../../../../shared/strapi/outbox';
import type { TableMigration } from '../../../../../shared/strapi/own-tables';

export const OUTBOX = 'approval_outbox';
export const REMINDERS = 'approval_reminders';

/** What is to be told, and which reminders were. */
export const notifyMigrations: readonly TableMigration[] = [
  outboxMigration(OUTBOX),
  {
    name: '0001-reminders',
    async up(schema) {
      await schema.createTable(REMINDERS, (table) => {
        table.integer('case_id').primary();
        /** The version of the case that was looked at, and the day. */
        table.integer('version').notNullable();
        table.string('looked_on', 10).notNullable();
        /** Round and step that the last reminder was about, and the day it was sent. */
        table.string('place', 60);
        table.string('sent_on', 10);
      });
    },
  },
];
