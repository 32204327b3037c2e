import type { Locale } from '../../content/locales';
import { EN } from './words-en';
import { HANS, type ParticipationWords } from './words-zh-hans';
import { HANT } from './words-zh-hant';

/** What the pages of this section say, per language. */
export const PARTICIPATION_WORDS: Readonly<Record<Locale, ParticipationWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: EN,
};
