import type { Knex } from 'knex';

import type { Statements } from '../../../../../shared/strapi/unit-of-work';

/**
 * Whose clock decides what is due: that of the database, which all processes share, or, in tests
 * and for operators, an instant as an ISO text.
 */
export type DueClock = 'database' | { readonly at: string };

/** The present instant as an expression in a statement, written like our columns. */
export function nowIn({ trx, schemaName }: Statements, clock: DueClock): Knex.Raw {
  if (clock !== 'database') return trx.raw('?', [clock.at]);
  return schemaName === undefined
    ? trx.raw("strftime('%Y-%m-%dT%H:%M:%fZ', 'now')")
    : trx.raw(`to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
}

/** The present instant, an ISO text. */
export async function readClock(unit: Statements, clock: DueClock): Promise<string> {
  if (clock !== 'database') return clock.at;
  const rows: { at: string }[] = await unit.trx.select({ at: nowIn(unit, clock) });
  return rows[0]?.at ?? '';
}
