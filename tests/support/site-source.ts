import classifications from '../../database/sample/classifications.json';
import months from '../../database/sample/finance-summaries.json';
import people from '../../database/sample/school.json';
import type { Locale } from '../../src/content/locales';
import type { Source, Sources, SourceType } from '../../src/site/reader';
import { ASSET_EVENT_ROWS, ASSET_ROWS, REGISTER_ROWS } from './site-asset-rows';
import {
  BULLETIN_ROWS,
  FEE_ROWS,
  FINDING_ROWS,
  INSPECTION_ROWS,
  MEAL_ROWS,
  NOTICE_ROWS,
  PLACE_ROWS,
  PROCUREMENT_ROWS,
  withMoneyAsText,
  words,
  type Row,
} from './site-rows';
import { REGULATION_ROWS, REPORT_ROWS, VERSION_ROWS } from './site-regulations';
import { channelAnswers } from './site-channels';
import { ANNUAL_REPORT_ROWS, DISCLOSURE_ANSWERS, NO_DISCLOSURE } from './site-disclosure';
import { invented } from './site-invented';
import { NO_SURVEYS, SURVEY_ANSWERS } from './site-surveys';
import {
  ACTION_ROWS,
  GROUP_ROWS,
  MEETING_ROWS,
  PARTICIPATION_ANSWERS,
  REQUEST_ROWS,
  TRAINING_ROWS,
} from './site-participation';

/** The months of the sample, whose figures every page has to show. */
export const SAMPLE_MONTHS = months;

const { school, departments } = people;

/** What the public API answers about the sample school, without a server: money as text. */
export function sampleSource(overrides: Overrides = {}): Sources {
  const rows = (type: SourceType, locale: Locale) => overrides[type] ?? ROWS[type](locale);
  const search = overrides.search ?? (async () => invented.findings);
  const figures = () => Promise.resolve(null);
  const { disclosure = DISCLOSURE_ANSWERS, surveys = SURVEY_ANSWERS } = overrides;
  return {
    ...{ sourceOf: (type) => source(type, rows), search, figures, disclosure, surveys },
    ...PARTICIPATION_ANSWERS,
    channels: channelAnswers,
  };
}

type Overrides = Partial<Record<SourceType, readonly Row[]>> &
  Partial<Pick<Sources, 'search' | 'disclosure' | 'surveys'>>;

/** Nothing is published yet. */
export function emptySource(): Sources {
  const none = Object.fromEntries(Object.keys(ROWS).map((type) => [type, []]));
  const nothing = async () => [];
  const answers = { chain: nothing, chainNodes: nothing, requestFigures: nothing };
  const channels = async () => undefined;
  const off = { disclosure: NO_DISCLOSURE, surveys: NO_SURVEYS, channels };
  return { ...sampleSource(none), ...answers, ...off };
}

function source(
  type: SourceType,
  rows: (type: SourceType, locale: Locale) => readonly Row[],
): Source {
  return {
    async list(query) {
      const { locale, filters, pagination } = query as Query;
      const found = rows(type, locale).filter((row) =>
        Object.entries(filters ?? {}).every(([name, { $eq }]) => row[name] === $eq),
      );
      const { page, pageSize } = pagination ?? { page: 1, pageSize: 25 };
      const data = found.slice((page - 1) * pageSize, page * pageSize);
      return { data, meta: { pagination: { pageCount: Math.ceil(found.length / pageSize) } } };
    },
    async one(_documentId, query) {
      const [data] = rows(type, (query as Query).locale);
      return data && { data };
    },
  };
}

interface Query {
  readonly locale: Locale;
  readonly filters?: Readonly<Record<string, { readonly $eq: unknown }>>;
  readonly pagination?: { readonly page: number; readonly pageSize: number };
}

const ROWS: Readonly<Record<SourceType, (locale: Locale) => readonly Row[]>> = {
  entries: () => [],
  school: (locale) => [
    {
      ...school,
      ...words(school.localizations, locale),
      locale,
      officeWords: {
        ...school.disclosureOffice,
        ...words(school.disclosureOffice.localizations, locale),
      },
      officeContact: school.disclosureOffice,
    },
  ],
  months: (locale) => [...months].reverse().map((month) => monthRow(month, locale)),
  codes: (locale) =>
    Object.entries(classifications).flatMap(([scheme, entries]) =>
      entries.map(({ code, name, localizations }) => ({
        ...{ scheme, code, name },
        ...words(localizations, locale),
      })),
    ),
  departments: (locale) =>
    departments.map(({ key, name, localizations }) => ({
      ...{ code: key, name },
      ...words(localizations, locale),
    })),
  bulletins: BULLETIN_ROWS,
  notices: NOTICE_ROWS,
  meals: MEAL_ROWS,
  fees: FEE_ROWS,
  inspections: INSPECTION_ROWS,
  findings: FINDING_ROWS,
  procurements: PROCUREMENT_ROWS,
  places: PLACE_ROWS,
  menus: () => [invented.menu],
  documents: () => [invented.page],
  terms: () => invented.terms,
  records: () => invented.records,
  redactions: () => invented.redactions,
  assets: ASSET_ROWS,
  assetEvents: ASSET_EVENT_ROWS,
  registers: REGISTER_ROWS,
  annualReports: ANNUAL_REPORT_ROWS,
  regulations: REGULATION_ROWS,
  regulationVersions: VERSION_ROWS,
  enforcementReports: REPORT_ROWS,
  meetings: MEETING_ROWS,
  actions: ACTION_ROWS,
  trainings: TRAINING_ROWS,
  requests: REQUEST_ROWS,
  group: GROUP_ROWS,
};

function monthRow(month: (typeof months)[number], locale: Locale): Row {
  const own = words(month.localizations, locale);
  return {
    ...(withMoneyAsText(month) as Row),
    ...own,
    locale: locale === 'zh-Hans' || Object.keys(own).length > 0 ? locale : 'zh-Hans',
    publicSince: month.firstPublishedAt,
    contentHash: 'f'.repeat(64),
    procurementPayments: month.procurementPayments.map(({ procurement, amountFen }) => ({
      procurementCode: procurement,
      economicCode: '30213',
      amountFen: String(amountFen),
    })),
    corrections: (month.corrections ?? []).map((correction, index) => ({
      no: index + 1,
      at: correction.at,
      reason: (words(correction.localizations, locale)['reason'] ?? correction.reason) as string,
      source: correction.source,
      changes: correction.fields.map((field, at) => ({
        field: field.replace(']', '/20502/general-affairs]'),
        before: correction.before[at],
        after: correction.after[at],
      })),
    })),
  };
}
