import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../locales';
import { isRecord } from '../row';
import { isRelation, type ModelLookup } from '../schema';
import type { AllowList } from './allow-list';
import { parseFilters, type Where } from './filters';
import { notAllowed } from './not-allowed';
import { ON_DATE, parseOnDate } from './on-date';

/** A public query after parsing: nothing in it was not allowed. */
export interface PublicQuery {
  readonly where: Where;
  readonly sort: readonly { readonly field: string; readonly order: 'asc' | 'desc' }[];
  /** Absent: all public scalar attributes. */
  readonly fields: readonly string[] | undefined;
  readonly populate: readonly string[];
  readonly locale: Locale;
  /** The day that the answer speaks of, where the type takes one; absent: today. */
  readonly onDate?: string;
  readonly page: Page;
}

export interface Page {
  readonly start: number;
  readonly limit: number;
  readonly withCount: boolean;
  /** How the answer states the page: as asked. */
  readonly style: 'page' | 'offset';
}

export const PAGE_SIZE = { default: 25, max: 100 } as const;
const LIST_KEYS = ['filters', 'sort', 'fields', 'populate', 'pagination', 'locale'] as const;
const ONE_KEYS = ['fields', 'populate', 'locale'] as const;
const MAX_SORTS = 4;

/** @throws RuleError `QUERY_NOT_ALLOWED`, whose message names what is allowed */
export function parseListQuery(
  query: unknown,
  allowed: AllowList,
  lookup: ModelLookup,
): PublicQuery {
  const record = knownKeys(query, [...LIST_KEYS, ...allowed.parameters], 'query');
  return {
    where: parseFilters(record['filters'], allowed, lookup),
    sort: parseSort(record['sort'], allowed),
    ...parseSelection(record, allowed),
    page: parsePage(record['pagination']),
  };
}

export function parseOneQuery(
  query: unknown,
  allowed: AllowList,
): Pick<PublicQuery, 'fields' | 'populate' | 'locale' | 'onDate'> {
  return parseSelection(knownKeys(query, [...ONE_KEYS, ...allowed.parameters], 'query'), allowed);
}

function parseSelection(record: Readonly<Record<string, unknown>>, allowed: AllowList) {
  const onDate = parseOnDate(record[ON_DATE]);
  return {
    ...(onDate !== undefined && { onDate }),
    fields: parseFields(record['fields'], allowed),
    populate: parsePopulate(record['populate'], allowed),
    locale: parseLocale(record['locale']),
  };
}

function parseSort(value: unknown, allowed: AllowList): PublicQuery['sort'] {
  const entries = textList(value, 'sort');
  const sortable = new Map([...allowed.filters].filter(([, entry]) => !isRelation(entry)));
  if (entries.length > MAX_SORTS) throw notAllowed('sort', `at most ${MAX_SORTS} fields`);
  return entries.map((entry) => {
    const [field = '', order = 'asc'] = entry.split(':');
    const lower = order.toLowerCase();
    if (!sortable.has(field) || (lower !== 'asc' && lower !== 'desc')) {
      throw notAllowed(`sort ${entry}`, `${names(sortable)}, each with :asc or :desc`);
    }
    return { field, order: lower };
  });
}

function parseFields(value: unknown, allowed: AllowList): readonly string[] | undefined {
  const entries = textList(value, 'fields');
  if (entries.length === 0 || (entries.length === 1 && entries[0] === '*')) return undefined;
  const always = ['documentId', 'locale', 'publishedAt'];
  const unknown = entries.find((name) => !allowed.fields.has(name) && !always.includes(name));
  if (unknown !== undefined) throw notAllowed(`fields ${unknown}`, names(allowed.fields));
  return entries;
}

/** `*` means every allowed attribute, one level: expanded here, so Strapi never sees it. */
function parsePopulate(value: unknown, allowed: AllowList): readonly string[] {
  if (value === '*' || value === true || value === 'true') return [...allowed.populates.keys()];
  const entries = isRecord(value) ? populateKeys(value, allowed) : textList(value, 'populate');
  if (entries.length === 1 && entries[0] === '*') return [...allowed.populates.keys()];
  const unknown = entries.find((name) => !allowed.populates.has(name));
  if (unknown !== undefined) {
    throw notAllowed(`populate ${unknown}`, names(allowed.populates) || 'nothing for this type');
  }
  return [...new Set(entries)];
}

function populateKeys(
  value: Readonly<Record<string, unknown>>,
  allowed: AllowList,
): readonly string[] {
  return Object.entries(value).flatMap(([name, entry]) => {
    const isIndex = /^\d+$/.test(name) && typeof entry === 'string';
    if (isIndex) return [entry];
    if (entry === false || entry === 'false') return [];
    if (entry === true || entry === 'true' || entry === '*') return [name];
    throw notAllowed(
      `populate ${name}`,
      `${names(allowed.populates)}, each with true: populated parts are always whole`,
    );
  });
}

export function parseLocale(value: unknown): Locale {
  if (value === undefined) return DEFAULT_LOCALE;
  if (isLocale(value)) return value;
  throw notAllowed('locale', LOCALES.join(', '));
}

export function parsePage(value: unknown): Page {
  if (value === undefined) {
    return { start: 0, limit: PAGE_SIZE.default, withCount: true, style: 'page' };
  }
  const record = knownKeys(
    value,
    ['page', 'pageSize', 'start', 'limit', 'withCount'],
    'pagination',
  );
  const withCount = parseFlag(record['withCount']);
  const byOffset = record['start'] !== undefined || record['limit'] !== undefined;
  if (byOffset && (record['page'] !== undefined || record['pageSize'] !== undefined)) {
    throw notAllowed('pagination', 'either page and pageSize, or start and limit');
  }
  if (byOffset) {
    const start = wholeNumber(record['start'], 'pagination start', 0, 1_000_000, 0);
    const limit = wholeNumber(record['limit'], 'pagination limit', 1, PAGE_SIZE.max, 25);
    return { start, limit, withCount, style: 'offset' };
  }
  const page = wholeNumber(record['page'], 'pagination page', 1, 100_000, 1);
  const limit = wholeNumber(record['pageSize'], 'pagination pageSize', 1, PAGE_SIZE.max, 25);
  return { start: (page - 1) * limit, limit, withCount, style: 'page' };
}

function parseFlag(value: unknown): boolean {
  if (value === undefined || value === true || value === 'true' || value === '1') return true;
  if (value === false || value === 'false' || value === '0') return false;
  throw notAllowed('pagination withCount', 'true, false');
}

function wholeNumber(
  value: unknown,
  name: string,
  min: number,
  max: number,
  fallback: number,
): number {
  if (value === undefined) return fallback;
  const isNumeral = typeof value === 'string' && /^\d{1,7}$/.test(value);
  const number = isNumeral ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max) {
    return number;
  }
  throw notAllowed(name, `a whole number from ${min} to ${max}`);
}

/** Accepts `a,b`, `['a', 'b']` and the object that a query string makes of `name[0]=a`. */
function textList(value: unknown, name: string): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return value.split(',').map((entry) => entry.trim());
  const entries: unknown[] = Array.isArray(value) ? value : [];
  if (entries.length > 0 && entries.length <= 50 && entries.every((x) => typeof x === 'string')) {
    return entries;
  }
  throw notAllowed(name, 'a text or a list of texts');
}

export function knownKeys(
  value: unknown,
  keys: readonly string[],
  name: string,
): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw notAllowed(name, keys.join(', '));
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw notAllowed(`${name} ${unknown}`, keys.join(', '));
  return value;
}

function names(map: ReadonlyMap<string, unknown>): string {
  return [...map.keys()].join(', ');
}
