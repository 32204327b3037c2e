import type { Core } from '@strapi/strapi';
import { inUnitOfWork, type UnitOfWork } from '../../shared/strapi/unit-of-work';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../locales';
import type { Term } from './question';
import type { Postings, VisibleEntries } from './ranking';
import { ENTRIES, POSTINGS } from './tables';

/** An entry as a page of hits needs it. */
export interface FoundEntry {
  readonly type: string;
  readonly documentId: string;
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
  readonly key: string | null;
  readonly slug: string | null;
  readonly publicSince: string | null;
  readonly path: string | null;
}

const ENTRY_COLUMNS = [
  ...['id', 'type', 'locale', 'title', 'body', 'key', 'slug', 'path'],
  ...['document_id as documentId', 'public_since as publicSince'],
];

/** Greater than every sign: the end of all tokens that begin alike. */
const LAST_SIGN = '\u{10ffff}';

/** The bit of a locale in `readers`. */
export function readerBit(locale: Locale): number {
  return 1 << LOCALES.indexOf(locale);
}

/** Entries that readers of the locale get, each document once, by type; what has ended is none. */
export function readVisible(
  strapi: Core.Strapi,
  locale: Locale,
): Promise<readonly VisibleEntries[]> {
  return inUnitOfWork(strapi, async (unit) => {
    const rows = await unit
      .table(ENTRIES)
      .select<{ type: string; ids: string }[]>('type', idList(unit, 'id'))
      .whereRaw('(readers & ?) <> 0', [readerBit(locale)])
      .whereRaw('(expires_at is null or expires_at > ?)', [new Date().toISOString()])
      .groupBy('type')
      .orderBy('type');
    return rows.map(({ type, ids }) => ({ type, entries: parseIds(ids) }));
  });
}

/** For each term the entries that have it, in the locale or in the Chinese it falls back to. */
export function readPostings(
  strapi: Core.Strapi,
  locale: Locale,
  terms: readonly Term[],
): Promise<readonly (readonly Postings[])[]> {
  const locales = [...new Set([locale, DEFAULT_LOCALE])];
  return inUnitOfWork(strapi, async (unit) => {
    const found: (readonly Postings[])[] = [];
    for (const term of terms) found.push(await postingsOf(unit, locales, term));
    return found;
  });
}

async function postingsOf(
  unit: UnitOfWork,
  locales: readonly Locale[],
  { text, isPrefix }: Term,
): Promise<readonly Postings[]> {
  const query = unit
    .table(POSTINGS)
    .select<{ is_title: number; ids: string }[]>('is_title', idList(unit, 'entry_id'))
    .whereIn('locale', locales)
    .groupBy('is_title');
  const rows = await (isPrefix
    ? query.where('token', '>=', text).andWhere('token', '<', text + LAST_SIGN)
    : query.where({ token: text }));
  return rows.map((row) => ({ isTitle: row.is_title === 1, entries: parseIds(row.ids) }));
}

/** The entries of one page, in the order of the ids. */
export async function readEntries(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<readonly FoundEntry[]> {
  if (ids.length === 0) return [];
  const rows = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(ENTRIES)
      .select<(FoundEntry & { readonly id: number })[]>(...ENTRY_COLUMNS)
      .whereIn('id', [...ids]),
  );
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}

/** All ids of a group in one text: thousands of rows would cost more than the search itself. */
function idList({ trx, schemaName }: UnitOfWork, column: string) {
  return schemaName !== undefined
    ? trx.raw('json_agg(??)::text as ids', [column])
    : trx.raw('json_group_array(??) as ids', [column]);
}

function parseIds(text: string): readonly number[] {
  return JSON.parse(text) as number[];
}
