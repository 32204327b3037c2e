import type { Core } from '@strapi/strapi';
import { inUnitOfWork, type UnitOfWork } from '../../shared/strapi/unit-of-work';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../locales';
import type { Term } from './question';
import type { Postings } from './ranking';
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

/** For each term the entries that have it, in the locale or in the Chinese it falls back to. */
export function readPostings(
  strapi: Core.Strapi,
  locale: Locale,
  terms: readonly Term[],
): Promise<readonly (readonly Postings[])[]> {
  const locales = [...new Set([locale, DEFAULT_LOCALE])];
  const exact = terms.filter(({ isPrefix }) => !isPrefix).map(({ text }) => text);
  return inUnitOfWork(strapi, async (unit) => {
    const rows = exact.length === 0 ? [] : await tokensAmong(unit, locales, exact);
    const found: (readonly Postings[])[] = [];
    for (const { text, isPrefix } of terms) {
      const own = isPrefix
        ? await tokensFrom(unit, locales, text)
        : rows.filter(({ token }) => token === text);
      found.push(own.map((row) => ({ isTitle: row.is_title === 1, entries: parseIds(row.ids) })));
    }
    return found;
  });
}

interface PostingRow {
  readonly token: string;
  readonly is_title: number;
  readonly ids: string;
}

/** All exact terms in one query: on PostgreSQL each query is a way there and back. */
async function tokensAmong(
  unit: UnitOfWork,
  locales: readonly Locale[],
  tokens: readonly string[],
): Promise<readonly PostingRow[]> {
  return unit
    .table(POSTINGS)
    .select<PostingRow[]>('token', 'is_title', idList(unit, 'entry_id'))
    .whereIn('locale', locales)
    .whereIn('token', tokens)
    .groupBy('locale', 'token', 'is_title');
}

async function tokensFrom(
  unit: UnitOfWork,
  locales: readonly Locale[],
  start: string,
): Promise<readonly PostingRow[]> {
  return unit
    .table(POSTINGS)
    .select<PostingRow[]>('is_title', idList(unit, 'entry_id'))
    .whereIn('locale', locales)
    .where('token', '>=', start)
    .andWhere('token', '<', start + LAST_SIGN)
    .groupBy('is_title');
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
export function idList({ trx, schemaName }: UnitOfWork, column: string) {
  return schemaName !== undefined
    ? trx.raw('array_agg(??)::text as ids', [column])
    : trx.raw('json_group_array(??) as ids', [column]);
}

/** `{1,2}` of PostgreSQL and `[1,2]` of SQLite. */
export function parseIds(text: string): readonly number[] {
  return JSON.parse(`[${text.slice(1, -1)}]`) as number[];
}
