import type { Core } from '@strapi/strapi';
import type { UnitOfWork } from '../../shared/strapi/unit-of-work';
import { deliveryCache } from '../delivery-cache';
import type { Locale } from '../locales';
import type { VisibleEntries } from './ranking';
import { idList, parseIds, readerBit } from './store';
import { ENTRIES, GENERATIONS } from './tables';

interface Kept {
  readonly generation: string;
  /** Until when nothing of it ends, in milliseconds. */
  readonly until: number;
  readonly visible: readonly VisibleEntries[];
}

const kept = new WeakMap<Core.Strapi, Map<Locale, Kept>>();

/** Says that entries of a type change, in the transaction that changes them. */
export async function noteChange(unit: UnitOfWork, uid: string): Promise<void> {
  const more = unit.trx.raw('?? + 1', [`${GENERATIONS}.value`]);
  await unit.table(GENERATIONS).insert({ uid, value: 1 }).onConflict('uid').merge({ value: more });
}

/**
 * Entries that readers of the locale get, each document once, by type; what has ended is none. As
 * long as no entry changed, in whatever process, they are not read again: most of a search would be
 * reading ten thousand ids. Not to be called in a transaction that writes entries.
 */
export async function visibleEntries(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<readonly VisibleEntries[]> {
  const own = kept.get(strapi) ?? new Map<Locale, Kept>();
  kept.set(strapi, own);
  // Before the entries: what is committed in between makes the next reader read again.
  const generation = await readGeneration(unit);
  const known = own.get(locale);
  const isGood = known?.generation === generation && now.getTime() < known.until;
  const { visible, until } = isGood
    ? known
    : { visible: await readVisible(unit, locale, now), until: await nextEnd(unit, now) };
  own.set(locale, { generation, visible, until });
  if (until !== Infinity) deliveryCache(strapi)?.holdsUntil(new Date(until));
  return visible;
}

async function readGeneration(unit: UnitOfWork): Promise<string> {
  const rows = await unit
    .table(GENERATIONS)
    .select<{ uid: string; value: number }[]>('uid', 'value')
    .orderBy('uid');
  return rows.map(({ uid, value }) => `${uid} ${value}`).join('\n');
}

async function readVisible(
  unit: UnitOfWork,
  locale: Locale,
  now: Date,
): Promise<readonly VisibleEntries[]> {
  const rows = await unit
    .table(ENTRIES)
    .select<{ type: string; ids: string }[]>('type', idList(unit, 'id'))
    .whereRaw('(readers & ?) <> 0', [readerBit(locale)])
    .whereRaw('(expires_at is null or expires_at > ?)', [now.toISOString()])
    .groupBy('type')
    .orderBy('type');
  return rows.map(({ type, ids }) => ({ type, entries: parseIds(ids) }));
}

async function nextEnd(unit: UnitOfWork, now: Date): Promise<number> {
  const rows: readonly { end: string | null }[] = await unit
    .table(ENTRIES)
    .where('expires_at', '>', now.toISOString())
    .min({ end: 'expires_at' });
  const end = rows[0]?.end ?? null;
  return end === null ? Infinity : Date.parse(end);
}
