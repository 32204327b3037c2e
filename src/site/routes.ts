import { DEFAULT_LOCALE, isLocale, type Locale } from '../content/locales';
import { yearMonth } from '../content/period';
import { parseSearchRequest, searchQuery, type SearchRequest } from './search/request';

export const SCOPES = ['wholeSchool', 'generalAffairs', 'department'] as const;

/** Whose money a summary is about. */
export type Scope = (typeof SCOPES)[number];

const SECTIONS = [
  ...(['finance', 'logistics', 'works', 'meals', 'menus'] as const),
  ...(['fees', 'procurement', 'documents', 'glossary'] as const),
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
  | { readonly kind: 'purchase'; readonly key: string }
  | { readonly kind: 'document'; readonly key: string }
  | ({ readonly kind: 'search' } & SearchRequest);

export type Resolved =
  | { readonly kind: 'page'; readonly page: Page; readonly locale: Locale }
  | { readonly kind: 'redirect'; readonly to: string };

export function isScope(value: unknown): value is Scope {
  return SCOPES.some((scope) => scope === value);
}

/**
 * The page a path asks for; another spelling of it (a final slash, `/zh-Hans`) leads to the one
 * address it has. Undefined for everything that is not the site's. Only the search has a query.
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
  return `${addressOf(page, locale)}${page.kind === 'search' ? searchQuery(page) : ''}`;
}

/** The language a path asks for, also where there is no page. */
export function localeOfPath(path: string): Locale {
  const first = path.split('/')[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

/** The section a page belongs to: a month to the finances, a menu to the meals. */
export function sectionOf(page: Page): Page['kind'] {
  return WITHIN[page.kind] ?? page.kind;
}

const WITHIN: Partial<Record<Page['kind'], Section>> = {
  month: 'finance',
  bulletin: 'logistics',
  notice: 'works',
  mealMonth: 'meals',
  menus: 'meals',
  menu: 'meals',
  purchase: 'procurement',
  document: 'documents',
};

function addressOf(page: Page, locale: Locale): string {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return `${prefix}${ending(page)}` || '/';
}

const WEEK = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function pageAt(path: string, query: string): Page | undefined {
  if (path === '') return { kind: 'home' };
  if (path === 'search') return { kind: 'search', ...parseSearchRequest(query) };
  const [section = '', item, ...rest] = path.split('/');
  if (rest.length > 0) return undefined;
  if (item === undefined) {
    const kind = SECTIONS.find((one) => one === section);
    return kind && { kind };
  }
  return itemAt(section, item);
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
    case 'procurement':
      return key === null ? undefined : { kind: 'purchase', key };
    case 'documents':
      return key === null ? undefined : { kind: 'document', key };
    default:
      return undefined;
  }
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
    case 'purchase':
      return `/procurement/${page.key}`;
    case 'document':
      return `/documents/${page.key}`;
    default:
      return `/${page.kind}`;
  }
}
