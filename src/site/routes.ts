import { DEFAULT_LOCALE, isLocale, type Locale } from '../content/locales';
import { yearMonth } from '../content/period';

export const SCOPES = ['wholeSchool', 'generalAffairs', 'department'] as const;

/** Whose money a summary is about. */
export type Scope = (typeof SCOPES)[number];

/** A page of the site, in whatever language. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'finance' }
  | { readonly kind: 'month'; readonly period: string; readonly scope: Scope };

export type Resolved =
  | { readonly kind: 'page'; readonly page: Page; readonly locale: Locale }
  | { readonly kind: 'redirect'; readonly to: string };

export function isScope(value: unknown): value is Scope {
  return SCOPES.some((scope) => scope === value);
}

/**
 * The page a path asks for; another spelling of it (a final slash, `/zh-Hans`) leads to the one
 * address it has. Undefined for everything that is not the site's.
 */
export function resolvePage(path: string): Resolved | undefined {
  const [first = '', ...rest] = path.split('/').slice(1);
  const locale = isLocale(first) ? first : DEFAULT_LOCALE;
  const segments = (isLocale(first) ? rest : [first, ...rest]).join('/').replace(/\/$/, '');
  const page = pageAt(segments);
  if (page === undefined) return undefined;
  const address = pathOf(page, locale);
  return address === path ? { kind: 'page', page, locale } : { kind: 'redirect', to: address };
}

/** `pathOf({ kind: 'month', period: '2025-06', scope: 'wholeSchool' }, 'en') = "/en/finance/2025-06"` */
export function pathOf(page: Page, locale: Locale): string {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return `${prefix}${ending(page)}` || '/';
}

/** The language a path asks for, also where there is no page. */
export function localeOfPath(path: string): Locale {
  const first = path.split('/')[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

function pageAt(path: string): Page | undefined {
  if (path === '') return { kind: 'home' };
  if (path === 'finance') return { kind: 'finance' };
  const match = /^finance\/(\d{4}-\d{2})(?:-([A-Za-z]+))?$/.exec(path);
  const [, period = '', scope = 'wholeSchool'] = match ?? [];
  if (yearMonth(period) === null || !isScope(scope)) return undefined;
  return { kind: 'month', period, scope };
}

function ending(page: Page): string {
  if (page.kind === 'home') return '';
  if (page.kind === 'finance') return '/finance';
  return `/finance/${page.period}${page.scope === 'wholeSchool' ? '' : `-${page.scope}`}`;
}
