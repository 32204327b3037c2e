/** Content locales of the school's words. `zh-Hans` is the default and the one every document must have. */
export const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'zh-Hans';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
