import type { Locale } from '../content/locales';

/** Where the API gives the same document to a program. */
export function dataPath(
  collection: string,
  filters: Readonly<Record<string, string | number>>,
  locale: Locale,
): string {
  const asked = Object.entries(filters).map(([name, value]) => `filters[${name}][$eq]=${value}`);
  return `/api/${collection}?${[...asked, 'populate=*', `locale=${locale}`].join('&')}`;
}
