import { DEFAULT_LOCALE, isLocale, type Locale } from '../content/locales';
import { yearMonth } from '../content/period';
import {
  differenceQuery,
  parseDifferenceRequest,
  parseRegulationRequest,
  regulationQuery,
  type DifferenceRequest,
  type RegulationRequest,
} from './regulations/request';
import { parseSearchRequest, searchQuery, type SearchRequest } from './search/request';

export const SCOPES = ['wholeSchool', 'generalAffairs', 'department'] as const;

/** Whose money a summary is about. */
export type Scope = (typeof SCOPES)[number];

export const SECTIONS = [
  ...(['finance', 'logistics', 'works', 'meals', 'menus'] as const),
  ...(['assets', 'fees', 'procurement', 'regulations', 'inspections'] as const),
  ...(['rectification', 'documents', 'glossary'] as const),
  ...(['meetings', 'actions', 'working-group', 'training', 'requests', 'surveys'] as const),
  ...(['catalogue', 'timeliness', 'annual-reports', 'subscribe'] as const),
] as const;

/** A list of one kind of documents; its name is its address. */
export type Section = (typeof SECTIONS)[number];

/** A page of the site, in whatever language. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: Section }
  | { readonly kind: 'month'; readonly period: string; readonly scope: Scope }
  | { readonly kind: 'bulletin'; readonly week: string }
  | { readonly kind: 'notice'; readonly key: string }
  | { readonly kind: 'mealMonth'; readonly period: string }
  | { readonly kind: 'menu'; readonly week: string }
  | { readonly kind: 'inspection'; readonly key: string }
  | { readonly kind: 'purchase'; readonly key: string }
  | { readonly kind: 'document'; readonly key: string }
  | ({ readonly kind: 'regulation' } & RegulationRequest)
  | ({ readonly kind: 'difference' } & DifferenceRequest)
  | { readonly kind: 'meeting'; readonly key: string }
  | { readonly kind: 'action'; readonly key: string }
  | { readonly kind: 'register'; readonly period: string }
  | { readonly kind: 'annualReport'; readonly period: string }
  | { readonly kind: 'assetList'; readonly pageNo: number }
  | { readonly kind: 'asset'; readonly code: string }
  | { readonly kind: 'survey'; readonly slug: string }
  | { readonly kind: 'surveyResults'; readonly slug: string }
  | { readonly kind: 'feedback'; readonly theme?: string }
  | { readonly kind: 'feedbackEntry'; readonly key: string }
  | { readonly kind: 'feedbackForm'; readonly about?: string }
  | { readonly kind: 'feedbackTicket' }
  | ({ readonly kind: 'search' } & SearchRequest);

export type Resolved =
  | { readonly kind: 'page'; readonly page: Page; readonly locale: Locale }
  | { readonly kind: 'redirect'; readonly to: string };

export function isScope(value: unknown): value is Scope {
  return SCOPES.some((scope) => scope === value);
}

/**
 * The page a path asks for; another spelling of it (a final slash, `/zh-Hans`) leads to the one
 * address it has. Undefined for everything that is not the site's. Few pages have a query.
 */
export function resolvePage(path: string, query = ''): Resolved | undefined {
  const [first = '', ...rest] = path.split('/').slice(1);
  const locale = isLocale(first) ? first : DEFAULT_LOCALE;
  const segments = (isLocale(first) ? rest : [first, ...rest]).join('/').replace(/\/$/, '');
  const page = pageAt(segments, query);
  if (page === undefined) return undefined;
  const address = addressOf(page, locale);
  return address === path ? { kind: 'page', page, locale } : { kind: 'redirect', to: address };
}

/** `pathOf({ kind: 'month', period: '2025-06', scope: 'wholeSchool' }, 'en') = "/en/finance/2025-06"` */
export function pathOf(page: Page, locale: Locale): string {
  return `${addressOf(page, locale)}${queryOf(page)}`;
}

/** The language a path asks for, also where there is no page. */
export function localeOfPath(path: string): Locale {
  const first = path.split('/')[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

/** Whether a page depends on what its reader types or has sent; all others are the same for everybody. */
export function isPersonal({ kind }: Page): boolean {
  return kind === 'search' || kind === 'feedbackForm' || kind === 'feedbackTicket';
}

/** The section a page belongs to: a month to the finances, a menu to the meals. */
export function sectionOf(page: Page): Page['kind'] {
  return WITHIN[page.kind] ?? page.kind;
}

function queryOf(page: Page): string {
  switch (page.kind) {
    case 'search':
      return searchQuery(page);
    case 'regulation':
      return regulationQuery(page);
    case 'difference':
      return differenceQuery(page);
    case 'feedback':
      return page.theme === undefined ? '' : `?theme=${encodeURIComponent(page.theme)}`;
    case 'feedbackForm':
      return page.about === undefined ? '' : `?about=${encodeURIComponent(page.about)}`;
    default:
      return '';
  }
}

const WITHIN: Partial<Record<Page['kind'], Page['kind']>> = {
  month: 'finance',
  bulletin: 'logistics',
  notice: 'works',
  mealMonth: 'meals',
  menu: 'menus',
  inspection: 'inspections',
  rectification: 'inspections',
  purchase: 'procurement',
  document: 'documents',
  regulation: 'regulations',
  difference: 'regulations',
  meeting: 'meetings',
  'working-group': 'meetings',
  training: 'meetings',
  action: 'actions',
  register: 'assets',
  annualReport: 'annual-reports',
  assetList: 'assets',
  asset: 'assets',
  survey: 'surveys',
  surveyResults: 'surveys',
  feedbackEntry: 'feedback',
  feedbackForm: 'feedback',
  feedbackTicket: 'feedback',
};

function addressOf(page: Page, locale: Locale): string {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return `${prefix}${ending(page)}` || '/';
}

const WEEK = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;
const YEAR = /^20\d{2}$/;
const QUARTER = /^\d{4}-Q[1-4]$/;
const ASSET_CODE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;
const LATER_PAGE = /^page-([2-9]|[1-9]\d{1,4})$/;
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function pageAt(path: string, query: string): Page | undefined {
  if (path === '') return { kind: 'home' };
  if (path === 'shared-assets') return { kind: 'assetList', pageNo: 1 };
  if (path === 'search') return { kind: 'search', ...parseSearchRequest(query) };
  if (path === 'feedback') return { kind: 'feedback', ...keyIn(query, 'theme') };
  const [section = '', item, ...rest] = path.split('/');
  if (section === 'regulations' && item !== undefined) return regulationAt(item, rest, query);
  if (section === 'surveys' && item !== undefined) return surveyAt(item, rest);
  if (rest.length > 0) return undefined;
  if (item === undefined) {
    const kind = SECTIONS.find((one) => one === section);
    return kind && { kind };
  }
  return itemAt(section, item);
}

/** A code or key from the query; anything else is left out. */
function keyIn<Name extends string>(query: string, name: Name): Partial<Record<Name, string>> {
  const value = new URLSearchParams(query).get(name) ?? '';
  return KEY.test(value) ? ({ [name]: value } as Partial<Record<Name, string>>) : {};
}

function feedbackAt(item: string, key: string | null): Page | undefined {
  if (item === 'new') return { kind: 'feedbackForm' };
  if (item === 'ticket') return { kind: 'feedbackTicket' };
  return key === null ? undefined : { kind: 'feedbackEntry', key };
}

function itemAt(section: string, item: string): Page | undefined {
  const key = KEY.test(item) ? item : null;
  const week = WEEK.test(item) ? item : null;
  switch (section) {
    case 'finance':
      return monthAt(item);
    case 'meals':
      return yearMonth(item) === null ? undefined : { kind: 'mealMonth', period: item };
    case 'logistics':
      return week === null ? undefined : { kind: 'bulletin', week };
    case 'menus':
      return week === null ? undefined : { kind: 'menu', week };
    case 'works':
      return key === null ? undefined : { kind: 'notice', key };
    case 'inspections':
      return key === null ? undefined : { kind: 'inspection', key };
    case 'assets':
      return QUARTER.test(item) ? { kind: 'register', period: item } : undefined;
    case 'annual-reports':
      return YEAR.test(item) ? { kind: 'annualReport', period: item } : undefined;
    case 'shared-assets':
      return assetAt(item);
    case 'feedback':
      return feedbackAt(item, key);
    case 'procurement':
      return key === null ? undefined : { kind: 'purchase', key };
    case 'documents':
      return key === null ? undefined : { kind: 'document', key };
    case 'meetings':
      return key === null ? undefined : { kind: 'meeting', key };
    case 'actions':
      return key === null ? undefined : { kind: 'action', key };
    default:
      return undefined;
  }
}

function regulationAt(key: string, rest: readonly string[], query: string): Page | undefined {
  if (!KEY.test(key)) return undefined;
  if (rest.length === 0) return { kind: 'regulation', ...parseRegulationRequest(key, query) };
  const isComparison = rest.length === 1 && rest[0] === 'compare';
  return isComparison ? { kind: 'difference', ...parseDifferenceRequest(key, query) } : undefined;
}

function surveyAt(slug: string, rest: readonly string[]): Page | undefined {
  if (!KEY.test(slug)) return undefined;
  if (rest.length === 0) return { kind: 'survey', slug };
  return rest.length === 1 && rest[0] === 'results' ? { kind: 'surveyResults', slug } : undefined;
}

function assetAt(item: string): Page | undefined {
  const pageNo = LATER_PAGE.exec(item)?.[1];
  if (pageNo !== undefined) return { kind: 'assetList', pageNo: Number(pageNo) };
  return ASSET_CODE.test(item) ? { kind: 'asset', code: item } : undefined;
}

function monthAt(item: string): Page | undefined {
  const match = /^(\d{4}-\d{2})(?:-([A-Za-z]+))?$/.exec(item);
  const [, period = '', scope = 'wholeSchool'] = match ?? [];
  if (yearMonth(period) === null || !isScope(scope)) return undefined;
  return { kind: 'month', period, scope };
}

function ending(page: Page): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'month':
      return `/finance/${page.period}${page.scope === 'wholeSchool' ? '' : `-${page.scope}`}`;
    case 'bulletin':
      return `/logistics/${page.week}`;
    case 'notice':
      return `/works/${page.key}`;
    case 'mealMonth':
      return `/meals/${page.period}`;
    case 'menu':
      return `/menus/${page.week}`;
    case 'inspection':
      return `/inspections/${page.key}`;
    case 'purchase':
      return `/procurement/${page.key}`;
    case 'document':
      return `/documents/${page.key}`;
    case 'regulation':
      return `/regulations/${page.key}`;
    case 'difference':
      return `/regulations/${page.key}/compare`;
    case 'meeting':
      return `/meetings/${page.key}`;
    case 'action':
      return `/actions/${page.key}`;
    case 'register':
      return `/assets/${page.period}`;
    case 'annualReport':
      return `/annual-reports/${page.period}`;
    case 'assetList':
      return `/shared-assets${page.pageNo > 1 ? `/page-${page.pageNo}` : ''}`;
    case 'asset':
      return `/shared-assets/${page.code}`;
    case 'survey':
      return `/surveys/${page.slug}`;
    case 'surveyResults':
      return `/surveys/${page.slug}/results`;
    case 'feedbackEntry':
      return `/feedback/${page.key}`;
    case 'feedbackForm':
      return '/feedback/new';
    case 'feedbackTicket':
      return '/feedback/ticket';
    default:
      return `/${page.kind}`;
  }
}
