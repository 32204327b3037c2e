import type { Core } from '@strapi/strapi';

import { rowsOf } from '../../../../../shared/strapi/rows';
import { deliveryConfig } from '../config';
import type { TopicClock } from './domain/topic-clock';
import { expiringTables } from './tracked-tables';

interface Known {
  readonly tick: number;
  readonly from: number;
  readonly until: number | null;
}

const expiries = new WeakMap<Core.Strapi, Map<string, Known>>();

/**
 * When the first row of these tables stops being public by itself, in milliseconds: no write tells
 * of that. Asked once per table and change.
 */
export async function nextExpiry(
  strapi: Core.Strapi,
  clock: TopicClock,
  { tables, now }: { readonly tables: readonly string[]; readonly now: Date },
): Promise<number | null> {
  const attribute = deliveryConfig(strapi).cache.expiryAttribute;
  const known = expiries.get(strapi) ?? new Map<string, Known>();
  expiries.set(strapi, known);
  let first: number | null = null;
  for (const [table, uid] of expiringTables(strapi, attribute)) {
    if (!tables.includes(table)) continue;
    const tick = clock.now();
    const old = known.get(table);
    const isKnown =
      old !== undefined &&
      clock.lastChange([table]) <= old.tick &&
      old.from <= now.getTime() &&
      (old.until === null || now.getTime() < old.until);
    const until = isKnown ? old.until : await expiryOf(strapi, uid, { attribute, now });
    if (!isKnown) known.set(table, { tick, from: now.getTime(), until });
    if (until !== null) first = Math.min(first ?? until, until);
  }
  return first;
}

async function expiryOf(
  strapi: Core.Strapi,
  uid: string,
  { attribute, now }: { readonly attribute: string; readonly now: Date },
): Promise<number | null> {
  const row = await rowsOf(strapi, uid).findOne({
    select: [attribute],
    where: { [attribute]: { $gt: now } },
    orderBy: { [attribute]: 'asc' },
  });
  const value = row?.[attribute];
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) {
    return null;
  }
  return new Date(value).getTime();
}
