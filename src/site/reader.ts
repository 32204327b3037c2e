import { DEFAULT_LOCALE, type Locale } from '../content/locales';
import { assetReader, type AssetReader } from './assets/reader';
import { parseRegister, type AssetRegister } from './assets/register';
import { parseOffers, type ChannelOffers } from './channels/offers';
import { parseAnnualReport, type AnnualReport } from './disclosure/annual-report';
import {
  disclosureReader,
  type DisclosureReader,
  type DisclosureSources,
} from './disclosure/reading';
import { parseDisclosurePage, type DisclosurePage } from './documents/document';
import { parseEntry, parseFigures, type Entry, type ShownFigures } from './feedback/entry';
import { parseFee, type Fee } from './fees/fee';
import { parseTerm } from './glossary/parse-term';
import type { Term } from './glossary/terms';
import { parseBulletin, type Bulletin } from './logistics/bulletin';
import { parseFinding, type Finding } from './inspections/finding';
import { parseInspection, type Inspection } from './inspections/inspection';
import { parseMealAccount, type MealAccount } from './meals/account';
import { parseMenu, type Menu } from './meals/menu';
import { parseSchool } from './parse';
import { names as isNamed, parseAction, type Action, type End } from './participation/action';
import { parseChain, parseNodes, type Chain, type ChainNode } from './participation/chain';
import {
  parseTraining,
  parseWorkingGroup,
  type Training,
  type WorkingGroup,
} from './participation/governance';
import { parseMeeting, type Meeting } from './participation/meeting';
import {
  parseFigures as parseRequestFigures,
  parseRequest,
  type InformationRequest,
  type YearOfRequests,
} from './participation/request';
import { parseMonth } from './parse-month';
import { parseProcurement, type Procurement } from './procurement/procurement';
import type { Published } from './published/published';
import { NO_TRACES, parseRecords, parseRedactions, type Traces } from './published/traces';
import { readNames } from './read-names';
import { regulationReader, type RegulationReader } from './regulations/reading';
import type { Scope } from './routes';
import { parseFindings, type Findings } from './search/answer';
import type { SearchRequest } from './search/request';
import type { Month, Names, School } from './shapes';
import { surveyReader, type SurveyReader, type SurveySources } from './surveys/reading';
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
  readonly regulations: RegulationReader;
  readonly inspections: Shelf<Inspection>;
  /** Every public finding, or those of one inspection in the order in which they were found. */
  findings(locale: Locale, inspectionKey?: string): Promise<readonly Finding[]>;
  readonly meetings: Shelf<Meeting>;
  readonly actions: Shelf<Action>;
  readonly trainings: Shelf<Training>;
  readonly requests: Shelf<InformationRequest>;
  workingGroup(locale: Locale): Promise<WorkingGroup | null>;
  /** Information requests in figures, newest year first. */
  requestFigures(): Promise<readonly YearOfRequests[]>;
  /** From question to action to result; empty where the document is not public. */
  chain(end: End, locale: Locale): Promise<Chain>;
  /** Those of the documents that everybody can read. */
  chainNodes(ends: readonly End[], locale: Locale): Promise<readonly ChainNode[]>;
  readonly registers: Shelf<AssetRegister>;
  readonly assets: AssetReader;
  readonly annualReports: Shelf<AnnualReport>;
  readonly disclosure: DisclosureReader;
  readonly surveys: SurveyReader;
  readonly entries: Shelf<Entry>;
  /** How feedback was handled; null where nothing is counted. */
  figures(): Promise<ShownFigures | null>;
  names(locale: Locale): Promise<Names>;
  terms(locale: Locale): Promise<readonly Term[]>;
  /** Where else a document was shown, and what of it is withheld. */
  traces(document: Published, locale: Locale): Promise<Traces>;
  /** Improvement actions that come from a document of a type, or led to it. */
  actionsOf(end: End, locale: Locale): Promise<readonly Action[]>;
  search(request: SearchRequest, locale: Locale): Promise<Findings>;
  /** Feeds, calendars and tables of what is published. */
  channels(locale: Locale): Promise<ChannelOffers>;
}

/** What the site reads through: the public API, and nothing else. */
export interface Sources {
  readonly sourceOf: (type: SourceType) => Source;
  readonly search: (query: object) => Promise<unknown>;
  readonly chain: (end: End, locale: Locale) => Promise<unknown>;
  readonly chainNodes: (ends: readonly End[], locale: Locale) => Promise<unknown>;
  readonly requestFigures: () => Promise<unknown>;
  readonly figures: () => Promise<unknown>;
  readonly disclosure: DisclosureSources;
  readonly surveys: SurveySources;
  /** What is listed as feeds, calendars and tables; undefined where there are none. */
  readonly channels: (locale: Locale) => Promise<unknown>;
}

export function siteReader(sources: Sources): SiteReader {
  const { sourceOf, search, figures } = sources;
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
    regulations: regulationReader({
      regulations: sourceOf('regulations'),
      versions: sourceOf('regulationVersions'),
      reports: sourceOf('enforcementReports'),
    }),
    inspections: shelf(sourceOf('inspections'), parseInspection, {
      sort: ['inspectedOn:desc', 'key:desc'],
    }),
    async findings(locale, inspectionKey) {
      const filters = inspectionKey === undefined ? {} : { inspectionKey: { $eq: inspectionKey } };
      const asked = { locale, filters, sort: ['key:asc'], populate: ['photo'] };
      const rows = await allRows(sourceOf('findings'), asked);
      return rows.map(parseFinding).filter((finding) => finding !== null);
    },
    meetings: shelf(sourceOf('meetings'), parseMeeting, {
      sort: ['startAt:desc'],
      populate: ['topics'],
    }),
    actions: shelf(sourceOf('actions'), parseAction, { sort: ['completionDueOn:desc'] }),
    trainings: shelf(sourceOf('trainings'), parseTraining, {
      sort: ['heldOn:desc'],
      populate: ['topics'],
    }),
    requests: shelf(sourceOf('requests'), parseRequest, { sort: ['receivedOn:desc'] }),
    async workingGroup(locale) {
      const answer = await sourceOf('group').one(undefined, { locale, populate: '*' });
      return parseWorkingGroup(answer?.data);
    },
    requestFigures: async () => parseRequestFigures(await sources.requestFigures()),
    chain: async (end, locale) => parseChain(await sources.chain(end, locale)),
    chainNodes: async (ends, locale) => parseNodes(await sources.chainNodes(ends, locale)),
    registers: shelf(sourceOf('registers'), parseRegister, {
      sort: ['asOf:desc'],
      populate: ['totals', 'byCategory'],
    }),
    assets: assetReader(sourceOf),
    annualReports: shelf(sourceOf('annualReports'), parseAnnualReport, {
      sort: ['year:desc'],
      populate: ['figures'],
    }),
    disclosure: disclosureReader(sources.disclosure),
    surveys: surveyReader(sources.surveys),
    entries: shelf(sourceOf('entries'), parseEntry, { sort: ['receivedOn:desc'] }),
    figures: async () => parseFigures(await figures()),
    names: (locale) => readNames(sourceOf, locale),
    async terms(locale) {
      const rows = await allRows(sourceOf('terms'), { locale });
      return rows.map(parseTerm).filter((term) => term !== null);
    },
    traces: (document, locale) => readTraces(sourceOf, document, locale),
    actionsOf: (end, locale) => readActions(sourceOf, end, locale),
    async search({ q, type, pageNo = 1 }, locale) {
      const pagination = { page: pageNo, pageSize: HITS_PER_PAGE };
      const asked = { q, locale, ...(type !== undefined && { type }), pagination };
      return parseFindings(await search(asked));
    },
    channels: async (locale) => parseOffers(await sources.channels(locale)),
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

async function readActions(
  sourceOf: Sources['sourceOf'],
  { type, key }: End,
  locale: Locale,
): Promise<readonly Action[]> {
  const ways = ['source', 'result'].map((name) => ({ [`${name}Key`]: { $eq: key } }));
  const asked = { locale, filters: { $or: ways }, sort: ['key:asc'] };
  const actions = (await allRows(sourceOf('actions'), asked)).map(parseAction);
  return actions
    .filter((action) => action !== null)
    .filter(({ source, result }) =>
      [source, result].some((end) => end?.type === type && end.key === key),
    );
}

/** Records and redactions name their document by its key, which all locales share. */
async function readTraces(
  sourceOf: Sources['sourceOf'],
  { key }: Published,
  locale: Locale,
): Promise<Traces> {
  if (key === '') return NO_TRACES;
  const filters = { contentKey: { $eq: key } };
  const ways = ['sourceKey', 'meetingKey', 'resultKey'].map((name) => ({ [name]: { $eq: key } }));
  const [records, redactions, actions] = await Promise.all([
    allRows(sourceOf('records'), { locale: DEFAULT_LOCALE, filters, sort: ['postedAt:asc'] }),
    allRows(sourceOf('redactions'), { locale, filters }),
    allRows(sourceOf('actions'), { locale, filters: { $or: ways }, sort: ['key:asc'] }),
  ]);
  return {
    records: parseRecords(records),
    redactions: parseRedactions(redactions),
    actions: actions
      .map(parseAction)
      .filter((action) => action !== null)
      .filter((action) => isNamed(action, key)),
  };
}
