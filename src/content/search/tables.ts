import type { OwnTables } from '../../shared/strapi/own-tables';
import type { UnitOfWork } from '../../shared/strapi/unit-of-work';
import { MAX_TOKEN } from './tokens';

export const ENTRIES = 'search_entries';
export const POSTINGS = 'search_postings';
export const STATE = 'search_state';
export const GENERATIONS = 'search_generations';

/**
 * The index of the public search. `search_entries` has a row for each published row of a document,
 * `search_postings` says which entries have a token, and `search_generations` counts the changes of a
 * type. All of it can be made anew from the content.
 */
export const searchTables: OwnTables = {
  owner: 'search',
  migrations: [
    {
      name: '0001-inverted-index',
      up: async (schema, unit) => {
        await schema
          .createTable(ENTRIES, (table) => {
            table.increments('id');
            table.string('uid', 120).notNullable();
            table.string('type', 60).notNullable();
            table.string('document_id', 40).notNullable();
            table.string('locale', 12).notNullable();
            table.integer('readers').notNullable();
            table.string('expires_at', 30);
            table.string('fingerprint', 32).notNullable();
            table.text('title').notNullable();
            table.text('body').notNullable();
            table.string('key', 255);
            table.string('slug', 255);
            table.string('public_since', 30);
            table.string('path', 255);
            table.unique(['uid', 'document_id', 'locale'], { indexName: 'search_entries_row' });
            table.index(['type', 'readers', 'expires_at', 'id'], 'search_entries_visible');
          })
          .createTable(STATE, (table) => {
            table.integer('id').primary();
            table.string('fingerprint', 32).notNullable();
            table.string('uid', 120).notNullable();
            table.string('document_id', 40).notNullable();
            table.boolean('is_complete').notNullable();
          });
        await unit.trx.raw(postingsStatement(unit));
        await unit.schema().alterTable(POSTINGS, (table) => {
          table.index(['entry_id'], 'search_postings_entry');
        });
      },
    },
    {
      name: '0002-generations',
      up: async (schema) => {
        await schema.createTable(GENERATIONS, (table) => {
          table.string('uid', 120).primary();
          table.integer('value').notNullable();
        });
      },
    },
  ],
};

/**
 * Tokens compare by their bytes on both engines, so that all that begin alike stand together; the
 * key holds every column, so that a look-up reads the index and nothing else.
 */
function postingsStatement({ schemaName }: UnitOfWork): string {
  const isPostgres = schemaName !== undefined;
  const table = isPostgres ? `"${schemaName}"."${POSTINGS}"` : POSTINGS;
  const token = `token varchar(${MAX_TOKEN}) ${isPostgres ? 'collate "C" ' : ''}not null`;
  const columns = [
    'locale varchar(12) not null',
    token,
    'is_title smallint not null',
    'entry_id integer not null',
    'primary key (locale, token, is_title, entry_id)',
  ];
  const ending = isPostgres ? '' : ' without rowid';
  return `create table ${table} (${columns.join(', ')})${ending}`;
}
