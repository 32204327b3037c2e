import type { Core, UID } from '@strapi/strapi';
import { modelLookup } from '../content-types';
import { publicationInstant } from '../publication-clock';
import { schoolDay } from '../school-day';
import { allowListOf } from './allow-list';
import { parseListQuery, parseOneQuery, type PublicQuery } from './query';
import { readTimeRegistry } from '../read-time-registry';
import { schoolDay } from '../school-day';
import { systemClock } from '../../shared/clock';
import { readValuesOf } from './read-values';
import { serialiseRow, type PublicRow } from './serialise';
import { countPublic, findOnePublic, findPublic, type PublicSource, type RawRow } from './store';

export interface ListAnswer {
  readonly data: readonly PublicRow[];
  readonly meta: {
    readonly pagination: Readonly<Record<string, number>>;
    /** How many rows of this page are in Chinese because no translation is published. */
    readonly localeFallback: number;
  };
}

export interface OneAnswer {
  readonly data: PublicRow;
  readonly meta: Readonly<Record<string, never>>;
}

/**
 * Answers public reads of one type. REST, GraphQL and the site all come here, so what one of them
 * may not see, none can.
 */
export interface PublicAnswers {
  list(query: unknown): Promise<ListAnswer>;
  one(documentId: string | undefined, query: unknown): Promise<OneAnswer | undefined>;
}

export function publicAnswers(strapi: Core.Strapi, uid: UID.ContentType): PublicAnswers {
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  const source: PublicSource = { strapi, schema, lookup, allowed: allowListOf(schema) };
  return {
    async list(raw) {
      const query = parseListQuery(raw, source.allowed, lookup);
      const rows = await findPublic(source, query);
      const total = query.page.withCount ? await countPublic(source, query) : undefined;
      return {
        data: await serialised(source, rows, query),
        data: (await valued(source, rows)).map((row) => serialise(source, row, query)),
        meta: { pagination: pagination(query, total), localeFallback: fallbacks(rows, query) },
      };
    },
    async one(documentId, raw) {
      const query = parseOneQuery(raw, source.allowed);
      const row = await findOnePublic(source, documentId, query);
      const [data] = row ? await serialised(source, [row], query) : [];
      return data && { data, meta: {} };
      const [found] = await valued(source, row ? [row] : []);
      return found && { data: serialise(source, found, query), meta: {} };
    },
  };
}

type Selection = Pick<PublicQuery, 'fields' | 'populate' | 'locale' | 'onDate'>;

/** Rows as everybody may read them, with what they say of the day they are read. */
async function serialised(
  source: PublicSource,
  rows: readonly RawRow[],
  selection: Selection,
): Promise<readonly PublicRow[]> {
  const { allowed, lookup } = source;
  const { fields, populate } = selection;
  const more = await ofTheDay(source, rows, selection);
  return rows.map((row, index) => ({
    ...serialiseRow(row, { allowed, lookup, fields, populate }),
    ...more[index],
  }));
}

/** Who names the fields he wants gets those, and the day's only where he asks for a day. */
async function ofTheDay(
  { strapi, schema }: PublicSource,
  rows: readonly RawRow[],
  { fields, locale, onDate }: Selection,
): Promise<readonly PublicRow[]> {
  const readTime = readTimeRegistry.get(schema.uid);
  if (!readTime || rows.length === 0 || (fields && onDate === undefined)) return [];
  const day = onDate ?? (await schoolDay(strapi, systemClock.now()));
  return readTime.complete(rows, { strapi, day, locale });
}

/** The rows with what is computed on the day they are read, as the day is at the school. */
async function valued(
  { strapi, schema }: PublicSource,
  rows: readonly RawRow[],
): Promise<readonly RawRow[]> {
  const values = readValuesOf(schema.uid);
  if (values === undefined || rows.length === 0) return rows;
  const today = await schoolDay(strapi, new Date(publicationInstant()));
  return rows.map((row) => ({ ...row, ...values.valuesOf(row, today) }));
}

function fallbacks(rows: readonly RawRow[], { locale }: PublicQuery): number {
  return rows.filter((row) => row.locale !== null && row.locale !== locale).length;
}

function pagination(
  { page }: PublicQuery,
  total: number | undefined,
): Readonly<Record<string, number>> {
  if (page.style === 'offset') {
    return { start: page.start, limit: page.limit, ...(total !== undefined && { total }) };
  }
  const place = { page: page.start / page.limit + 1, pageSize: page.limit };
  if (total === undefined) return place;
  return { ...place, pageCount: Math.ceil(total / page.limit), total };
}
