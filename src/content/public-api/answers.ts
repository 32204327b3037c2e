import type { Core, UID } from '@strapi/strapi';
import { modelLookup } from '../content-types';
import { allowListOf } from './allow-list';
import { parseListQuery, parseOneQuery, type PublicQuery } from './query';
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
        data: rows.map((row) => serialise(source, row, query)),
        meta: { pagination: pagination(query, total), localeFallback: fallbacks(rows, query) },
      };
    },
    async one(documentId, raw) {
      const query = parseOneQuery(raw, source.allowed);
      const row = await findOnePublic(source, documentId, query);
      return row && { data: serialise(source, row, query), meta: {} };
    },
  };
}

function serialise(
  { allowed, lookup }: PublicSource,
  row: RawRow,
  { fields, populate }: Pick<PublicQuery, 'fields' | 'populate'>,
): PublicRow {
  return serialiseRow(row, { allowed, lookup, fields, populate });
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
