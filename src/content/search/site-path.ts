import { DEFAULT_LOCALE, type Locale } from '../locales';
import type { PlainRow } from '../row';

/** Where the site shows a document of a type, below the locale; types without an entry have none. */
const PATHS: Readonly<Record<string, (facts: PlainRow) => string | null>> = {
  'finance-summary': ({ period, scope }) =>
    scope === 'wholeSchool' ? below('finance', period) : below('finance', period, scope),
  'logistics-bulletin': ({ periodKey }) => below('logistics', periodKey),
  'works-notice': ({ key }) => below('works', key),
  'meal-account': ({ periodKey }) => below('meals', periodKey),
  menu: ({ periodKey }) => below('menus', periodKey),
  'disclosure-page': ({ key }) => below('documents', key),
  procurement: ({ key }) => below('procurement', key),
  'fee-item': () => '/fees',
  'glossary-term': () => '/glossary',
};

/** The site's path of a document in the default locale, kept in the index. */
export function documentPath(type: string, facts: PlainRow): string | null {
  const path = Object.hasOwn(PATHS, type) ? PATHS[type] : undefined;
  return path?.(facts) ?? null;
}

/** The path in a locale: the default one has no prefix. */
export function sitePath(path: string, locale: Locale): string {
  return locale === DEFAULT_LOCALE ? path : `/${locale}${path}`;
}

function below(section: string, ...parts: readonly unknown[]): string | null {
  if (!parts.every((part) => typeof part === 'string' && part !== '')) return null;
  return `/${section}/${parts.join('-')}`;
}
