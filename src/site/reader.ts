import { DEFAULT_LOCALE, type Locale } from '../content/locales';
import { parseDisclosurePage, type DisclosurePage } from './documents/document';
import { parseFee, type Fee } from './fees/fee';
import { parseTerm } from './glossary/parse-term';
import type { Term } from './glossary/terms';
import { parseBulletin, type Bulletin } from './logistics/bulletin';
import { parseMealAccount, type MealAccount } from './meals/account';
import { parseMenu, type Menu } from './meals/menu';
import { parseSchool } from './parse';
import { parseMonth } from './parse-month';
import { parseProcurement, type Procurement } from './procurement/procurement';
import type { Published } from './published/published';
import { NO_TRACES, parseRecords, parseRedactions, type Traces } from './published/traces';
import { readNames } from './read-names';
import type { Scope } from './routes';
import { parseFindings, type Findings } from './search/answer';
import type { SearchRequest } from './search/request';
import type { Month, Names, School } from './shapes';
import { allRows, type Source, type SourceType } from './source';
import { parseNotice, type WorksNotice } from './works/notice';

export type { Source, SourceType } from './source';

/** Documents of one kind: all of them for a list, one with everything it says. */
export interface Shelf<Document> {
  /** All published ones, newest first. */
  all(locale: Locale): Promise<readonly Document[]>;
  /** The one whose named attributes have these values. */
  one(locale: Locale, where: Readonly<Record<string, string | number>>): Promise<Document | null>;
}

/** What the pages need to know. */
export interface SiteReader {
  school(locale: Locale): Promise<School | null>;
  /** All published months with their totals, newest first. */
  months(locale: Locale): Promise<readonly Month[]>;
  /** One month with all its lines. */
  month(locale: Locale, period: string, scope: Scope): Promise<Month | null>;
  readonly bulletins: Shelf<Bulletin>;
  readonly notices: Shelf<WorksNotice>;
  readonly meals: Shelf<MealAccount>;
  readonly menus: Shelf<Menu>;
  readonly fees: Shelf<Fee>;
  readonly procurements: Shelf<Procurement>;
  readonly documents: Shelf<DisclosurePage>;
  names(locale: Locale): Promise<Names>;
  terms(locale: Locale): Promise<readonly Term[]>;
  /** Where else a document was shown, and what of it is withheld. */
  traces(document: Published, locale: Locale): Promise<Traces>;
  search(request: SearchRequest, locale: Locale): Promise<Findings>;
}

/** What the site reads through: the public API, and nothing else. */
export interface Sources {
  readonly sourceOf: (type: SourceType) => Source;
  readonly search: (query: object) => Promise<unknown>;
}

export function siteReader({ sourceOf, search }: Sources): SiteReader {
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
    bulletins: shelf(sourceOf('bulletins'), parseBulletin, {
      sort: ['year:desc', 'isoWeek:desc'],
      populate: ['repairs'],
    }),
    notices: shelf(sourceOf('notices'), parseNotice, {
      sort: ['startAt:desc'],
      populate: ['places'],
    }),
    meals: shelf(sourceOf('meals'), parseMealAccount, {
      sort: ['period:desc'],
      populate: ['totals'],
    }),
    menus: shelf(sourceOf('menus'), parseMenu, { sort: ['year:desc', 'isoWeek:desc'] }),
    fees: shelf(sourceOf('fees'), parseFee, { sort: ['effectiveOn:desc'] }),
    procurements: shelf(sourceOf('procurements'), parseProcurement, {
      sort: ['fiscalYear:desc', 'code:desc'],
      populate: ['timeline', 'award', 'totals'],
    }),
    documents: shelf(sourceOf('documents'), parseDisclosurePage, { sort: ['publicSince:desc'] }),
    names: (locale) => readNames(sourceOf, locale),
    async terms(locale) {
      const rows = await allRows(sourceOf('terms'), { locale });
      return rows.map(parseTerm).filter((term) => term !== null);
    },
    traces: (document, locale) => readTraces(sourceOf, document, locale),
    async search({ q, type, pageNo = 1 }, locale) {
      const pagination = { page: pageNo, pageSize: HITS_PER_PAGE };
      const asked = { q, locale, ...(type !== undefined && { type }), pagination };
      return parseFindings(await search(asked));
    },
  };
}

const HITS_PER_PAGE = 20;

function shelf<Document>(
  source: Source,
  parse: (row: unknown) => Document | null,
  list: { readonly sort: readonly string[]; readonly populate?: readonly string[] },
): Shelf<Document> {
  return {
    async all(locale) {
      const rows = await allRows(source, { locale, ...list });
      return rows.map(parse).filter((document) => document !== null);
    },
    async one(locale, where) {
      const filters = Object.fromEntries(
        Object.entries(where).map(([name, value]) => [name, { $eq: value }]),
      );
      const { data } = await source.list({ locale, filters, populate: '*' });
      return parse(data[0]);
    },
  };
}

/** Records and redactions name their document by its key, which all locales share. */
async function readTraces(
  sourceOf: Sources['sourceOf'],
  { key }: Published,
  locale: Locale,
): Promise<Traces> {
  if (key === '') return NO_TRACES;
  const filters = { contentKey: { $eq: key } };
  const [records, redactions] = await Promise.all([
    allRows(sourceOf('records'), { locale: DEFAULT_LOCALE, filters, sort: ['postedAt:asc'] }),
    allRows(sourceOf('redactions'), { locale, filters }),
  ]);
  return { records: parseRecords(records), redactions: parseRedactions(redactions) };
}
