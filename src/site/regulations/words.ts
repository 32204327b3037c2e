import type { Locale } from '../../content/locales';
import { EN } from './words-en';
import { HANS, type RegulationWords } from './words-zh-hans';
import { HANT } from './words-zh-hant';

/** Words of the pages of regulations, per language. */
export const REGULATION_WORDS: Readonly<Record<Locale, RegulationWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: EN,
};
