import type { Locale } from '../content/locales';
import { EN } from './words/en';
import { ZH_HANS, type SiteWords } from './words/zh-hans';
import { ZH_HANT } from './words/zh-hant';

export type { SiteWords } from './words/zh-hans';

/** The site's own words, per language. */
export const WORDS: Readonly<Record<Locale, SiteWords>> = {
  'zh-Hans': ZH_HANS,
  'zh-Hant': ZH_HANT,
  en: EN,
};

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  en: 'English',
};
