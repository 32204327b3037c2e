import type { Locale } from '../../src/content/locales';

/** The address of a page of the site in a language; Chinese has none of its own. */
export function inLocale(address: string, locale: Locale): string {
  return locale === 'zh-Hans' ? address : `/${locale}${address}`;
}
