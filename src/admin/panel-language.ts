import { DEFAULT_LOCALE, type Locale } from '../content/locales';

/** Languages of the panel. Strapi calls Traditional Chinese `zh`. */
export const PANEL_LANGUAGES = ['zh-Hans', 'zh', 'en'] as const;

export type PanelLanguage = (typeof PANEL_LANGUAGES)[number];

/** Where Strapi keeps the language a person chose. */
const LANGUAGE_KEY = 'strapi-admin-language';
const TRADITIONAL = /^zh-(hant|tw|hk|mo)\b/i;

/** The language of the content that a panel language reads: `zh` is `zh-Hant`. */
export function contentLocaleOf(panelLanguage: string): Locale {
  if (panelLanguage === 'zh') return 'zh-Hant';
  return panelLanguage === 'en' ? 'en' : DEFAULT_LOCALE;
}

/** Where nobody chose, the panel speaks the browser's language, or else Chinese. */
export function languageFor(browserLanguage: string): PanelLanguage {
  if (TRADITIONAL.test(browserLanguage)) return 'zh';
  return /^en\b/i.test(browserLanguage) ? 'en' : 'zh-Hans';
}

/** Runs before Strapi reads the choice, which it would take for English when there is none. */
export function chooseLanguage(storage: Storage, browserLanguage: string): void {
  if (storage.getItem(LANGUAGE_KEY) === null) {
    storage.setItem(LANGUAGE_KEY, languageFor(browserLanguage));
  }
}
