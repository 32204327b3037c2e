import { DEFAULT_LOCALE, type Locale } from '../locales';
import type { PlainRow } from '../row';

/** Where the site shows a document of a type, below the locale; types without an entry have none. */
const PATHS: Readonly<Record<string, (facts: PlainRow) => string | null>> = {
  asset: ({ assetCode }) => below('shared-assets', assetCode),
  'asset-register-snapshot': ({ periodKey }) => below('assets', periodKey),
  'finance-summary': ({ period, scope }) =>
    scope === 'wholeSchool' ? below('finance', period) : below('finance', period, scope),
  'logistics-bulletin': ({ periodKey }) => below('logistics', periodKey),
  'works-notice': ({ key }) => below('works', key),
  'meal-account': ({ periodKey }) => below('meals', periodKey),
  menu: ({ periodKey }) => below('menus', periodKey),
  inspection: ({ key }) => below('inspections', key),
  'inspection-finding': ({ inspectionKey }) => below('inspections', inspectionKey),
  'disclosure-report': ({ periodKey }) => below('annual-reports', periodKey),
  'disclosure-page': ({ key }) => below('documents', key),
  regulation: ({ key }) => below('regulations', key),
  'regulation-version': ({ regulationCode }) => ofRegulation(regulationCode),
  'enforcement-report': ({ regulationCode }) => ofRegulation(regulationCode),
  procurement: ({ key }) => below('procurement', key),
  'fee-item': () => '/fees',
  'feedback-entry': ({ key }) => below('feedback', key),
  'glossary-term': () => '/glossary',
  meeting: ({ key }) => below('meetings', key),
  'improvement-action': ({ key }) => below('actions', key),
  'working-group': () => '/working-group',
  'training-session': () => '/training',
  'information-request': () => '/requests',
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

/** Texts and reports stand on the page of their regulation, whose key is its code in small letters. */
function ofRegulation(code: unknown): string | null {
  return below('regulations', typeof code === 'string' ? code.toLowerCase() : null);
}

function below(section: string, ...parts: readonly unknown[]): string | null {
  if (!parts.every((part) => typeof part === 'string' && part !== '')) return null;
  return `/${section}/${parts.join('-')}`;
}
