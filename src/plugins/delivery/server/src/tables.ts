import { outboxMigration } from '../../../../shared/strapi/outbox';
import type { OwnTables } from '../../../../shared/strapi/own-tables';
import { cacheMigrations } from './cache/tables';

/** What other systems are to be told. */
export const OUTBOX = 'delivery_outbox';

export const deliveryTables: OwnTables = {
  owner: 'delivery',
  migrations: [...cacheMigrations, outboxMigration(OUTBOX)],
};
