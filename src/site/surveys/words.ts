import type { Locale } from '../../content/locales';
import { EN } from './words-en';
import { HANS, type SurveyWords } from './words-zh-hans';
import { HANT } from './words-zh-hant';

/** What the pages of surveys say, per language. */
export const SURVEY_WORDS: Readonly<Record<Locale, SurveyWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: EN,
};
