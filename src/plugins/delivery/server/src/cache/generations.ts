import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { schemaName, statementsOf } from '../../../../../shared/strapi/unit-of-work';
import { GENERATIONS } from './tables';

export type Generations = ReadonlyMap<string, number>;

interface Row {
  readonly topic: string;
  readonly generation: number | string;
}

/** SQLite takes no more than 500 rows of a statement. */
const ROWS_AT_ONCE = 100;

const asMap = (rows: readonly Row[]): Generations =>
  new Map(rows.map(({ topic, generation }) => [topic, Number(generation)]));

/** The channel on which PostgreSQL tells the other instances; each schema is an app of its own. */
export const channelOf = (strapi: Core.Strapi): string =>
  `delivery_cache_${schemaName(strapi) ?? 'main'}`.replace(/\W/g, '_').toLowerCase();

/**
 * Raises topics inside the transaction that changes what they stand for, as its last statement: the
 * rows are locked, always in alphabetical order, from then to the commit and no longer.
 */
export async function raiseGenerations(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { topics, instance }: { readonly topics: Iterable<string>; readonly instance: string },
): Promise<Generations> {
  const schema = schemaName(strapi);
  const rows = [...new Set(topics)].sort().map((topic) => ({ topic, generation: 1 }));
  const raised: Row[] = [];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const table = schema === undefined ? trx(GENERATIONS) : trx(GENERATIONS).withSchema(schema);
    const more = (await table
      .insert(rows.slice(start, start + ROWS_AT_ONCE))
      .onConflict('topic')
      .merge({ generation: trx.raw('?? + 1', [`${GENERATIONS}.generation`]) })
      .returning(['topic', 'generation'])) as unknown as readonly Row[];
    raised.push(...more);
  }
  // PostgreSQL delivers it with the commit, and once only.
  if (strapi.db.dialect.client === 'postgres') {
    await trx.raw('select pg_notify(?, ?)', [channelOf(strapi), instance]);
  }
  return asMap(raised);
}

export async function readGenerations(strapi: Core.Strapi): Promise<Generations> {
  const rows = statementsOf(strapi).table(GENERATIONS).select('topic', 'generation');
  return asMap((await rows) as readonly Row[]);
}
