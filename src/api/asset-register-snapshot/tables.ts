import { appendOnly } from '../../shared/strapi/append-only';
import type { OwnTables } from '../../shared/strapi/own-tables';

/** The lists of published registers, line by line. */
export const REGISTER_LINES = 'asset_register_lines';

export const registerTables: OwnTables = {
  owner: 'asset-register',
  migrations: [
    {
      name: '0001-lines',
      async up(schema, unit) {
        await schema.createTable(REGISTER_LINES, (table) => {
          table.string('document_id', 40).notNullable();
          table.integer('no').notNullable();
          table.text('line').notNullable();
          table.primary(['document_id', 'no']);
        });
        await appendOnly(unit, REGISTER_LINES);
      },
    },
  ],
};
