/** Languages in which plugins speak; the panel names Traditional Chinese `zh`. */
export const LANGUAGES = ['zh-Hans', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What browsers and the locales of the content call these languages: `zh` alone is Simplified to them. */
export const LANGUAGE_OF_TAG: Readonly<Record<string, Language>> = {
  ...{ 'zh-CN': 'zh-Hans', 'zh-Hans': 'zh-Hans', zh: 'zh-Hans' },
  ...{ 'zh-TW': 'zh', 'zh-HK': 'zh', 'zh-Hant': 'zh', en: 'en' },
};

/** The locale in which content has words for a reader of the panel. */
export const LOCALE_OF_LANGUAGE: Readonly<Record<Language, string>> = {
  ...{ 'zh-Hans': 'zh-Hans', zh: 'zh-Hant', en: 'en' },
};

/** A plugin's own words for a locale of the content; English where it has none. */
export function languageOfLocale(locale: string): Language {
  return LANGUAGE_OF_TAG[locale] ?? (locale.startsWith('zh') ? 'zh-Hans' : 'en');
}

/** Words in a locale, else in Chinese, else in whatever language there are some. */
export function inLocale(words: Readonly<Record<string, string>>, locale: string): string {
  return words[locale] ?? words['zh-Hans'] ?? Object.values(words)[0] ?? '';
}
