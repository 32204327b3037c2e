import type { TableMigration } from '../../../../../shared/strapi/own-tables';

export const GENERATIONS = 'cache_generations';

/** How often each topic has changed, for all instances to see. */
export const cacheMigrations: readonly TableMigration[] = [
  {
    name: '0001-cache-generations',
    up: (schema) =>
      schema.createTable(GENERATIONS, (table) => {
        table.string('topic', 100).primary();
        table.bigInteger('generation').notNullable();
      }),
  },
];
