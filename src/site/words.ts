import type { Locale } from '../content/locales';
import { EN } from './words/en';
import { NAVIGATION_WORDS, type NavigationWords } from './words/navigation';
import { PUBLISHED_WORDS, type PublishedWords } from './words/published';
import { ZH_HANS, type SiteWords as MainWords } from './words/zh-hans';
import { ZH_HANT } from './words/zh-hant';

export type SiteWords = MainWords & NavigationWords & PublishedWords;

/** The words that many pages share, per language; a section's own stand in its folder. */
export const WORDS: Readonly<Record<Locale, SiteWords>> = {
  'zh-Hans': wordsOf('zh-Hans', ZH_HANS),
  'zh-Hant': wordsOf('zh-Hant', ZH_HANT),
  en: wordsOf('en', EN),
};

function wordsOf(locale: Locale, main: MainWords): SiteWords {
  return { ...main, ...NAVIGATION_WORDS[locale], ...PUBLISHED_WORDS[locale] };
}

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  en: 'English',
};
