import type { Locale } from '../../content/locales';
import { EN } from './words-en';
import { HANS, type DisclosureSiteWords } from './words-zh-hans';
import { HANT } from './words-zh-hant';

/** What the pages about disclosure itself say, per language. */
export const DISCLOSURE_SITE_WORDS: Readonly<Record<Locale, DisclosureSiteWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: EN,
};
