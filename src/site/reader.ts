import type { Locale } from '../content/locales';
import { listOf, parseSchool, textOf } from './parse';
import { parseMonth } from './parse-month';
import type { Scope } from './routes';
import type { Month, Names, School } from './shapes';

export type SourceType = 'school' | 'months' | 'codes' | 'departments';

/** The public API's answers of one type: the site reads through nothing else. */
export interface Source {
  list(query: unknown): Promise<{
    readonly data: readonly unknown[];
    readonly meta: { readonly pagination: Readonly<Record<string, number>> };
  }>;
  one(documentId: undefined, query: unknown): Promise<{ readonly data: unknown } | undefined>;
}

/** What the pages need to know. */
export interface SiteReader {
  school(locale: Locale): Promise<School | null>;
  /** All published months with their totals, newest first. */
  months(locale: Locale): Promise<readonly Month[]>;
  /** One month with all its lines. */
  month(locale: Locale, period: string, scope: Scope): Promise<Month | null>;
  names(locale: Locale): Promise<Names>;
}

const PAGE_SIZE = 100;

export function siteReader(sourceOf: (type: SourceType) => Source): SiteReader {
  return {
    async school(locale) {
      const answer = await sourceOf('school').one(undefined, { locale, populate: '*' });
      return parseSchool(answer?.data);
    },
    async months(locale) {
      const sort = ['period:desc', 'scope:asc'];
      const rows = await allRows(sourceOf('months'), { locale, sort, populate: ['totals'] });
      return rows.map(parseMonth).filter((month) => month !== null);
    },
    async month(locale, period, scope) {
      const filters = { period: { $eq: period }, scope: { $eq: scope } };
      const { data } = await sourceOf('months').list({ locale, filters, populate: '*' });
      return parseMonth(data[0]);
    },
    async names(locale) {
      const codes = await namedRows(sourceOf('codes'), locale, ({ scheme, code }) =>
        codeKey(String(scheme), String(code)),
      );
      const departments = await namedRows(sourceOf('departments'), locale, ({ code }) =>
        String(code),
      );
      return {
        code: (scheme, code) => codes.get(codeKey(scheme, code)),
        department: (code) => departments.get(code),
      };
    },
  };
}

async function allRows(source: Source, query: object): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
    const answer = await source.list({ ...query, pagination: { page, pageSize: PAGE_SIZE } });
    rows.push(...answer.data);
    pageCount = answer.meta.pagination['pageCount'] ?? 1;
  }
  return rows;
}

async function namedRows(
  source: Source,
  locale: Locale,
  keyOf: (row: Readonly<Record<string, unknown>>) => string,
): Promise<ReadonlyMap<string, string>> {
  const rows = listOf(await allRows(source, { locale }));
  return new Map(rows.map((row) => [keyOf(row), textOf(row['name']) ?? '']));
}

const codeKey = (scheme: string, code: string) => `${scheme}/${code}`;
