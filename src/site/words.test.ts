import { LOCALES, type Locale } from '../content/locales';
import { ASSET_SITE_WORDS } from './assets/words';
import { SUBSCRIPTION_WORDS } from './channels/words';
import { DISCLOSURE_SITE_WORDS } from './disclosure/words';
import { DOCUMENT_WORDS } from './documents/words';
import { FEEDBACK_WORDS } from './feedback/words';
import { FEE_WORDS } from './fees/words';
import { INSPECTION_WORDS } from './inspections/words';
import { LOGISTICS_WORDS } from './logistics/words';
import { MEAL_WORDS } from './meals/words';
import { PARTICIPATION_WORDS } from './participation/words';
import { PROCUREMENT_WORDS } from './procurement/words';
import { REGULATION_WORDS } from './regulations/words';
import { SEARCH_WORDS } from './search/words';
import { isForeign } from './spoken';
import { SURVEY_WORDS } from './surveys/words';
import { WORDS } from './words';
import { WORKS_WORDS } from './works/words';

/** The words of the pages, by what holds them. */
const ALL: Readonly<Record<string, Readonly<Record<Locale, unknown>>>> = {
  ...{ WORDS, ASSET_SITE_WORDS, DOCUMENT_WORDS, FEEDBACK_WORDS, FEE_WORDS, INSPECTION_WORDS },
  ...{ LOGISTICS_WORDS, MEAL_WORDS, PARTICIPATION_WORDS, PROCUREMENT_WORDS, REGULATION_WORDS },
  ...{ SEARCH_WORDS, WORKS_WORDS, DISCLOSURE_SITE_WORDS, SURVEY_WORDS, SUBSCRIPTION_WORDS },
};

type Shape = Readonly<Record<string, string>>;

/** The texts of a language by their place; functions are called with samples of their arguments. */
function texts(value: unknown, path = ''): Shape {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value === 'function') return { [`${path}()`]: said(value) };
  const entries = Object.entries(value ?? {}).map(([key, entry]) => texts(entry, `${path}.${key}`));
  return Object.assign({}, ...entries) as Shape;
}

/** What a function says of numbers or, where it wants texts, of those. */
function said(speak: object & { readonly length: number }): string {
  const numbers = Array.from({ length: speak.length }, (_, index) => index + 2);
  const speakOf = (args: readonly unknown[]) =>
    String(Reflect.apply(speak as (...all: unknown[]) => unknown, undefined, args));
  try {
    return speakOf(numbers);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return speakOf(numbers.map(String));
  }
}

describe.each(Object.entries(ALL))('%s', (_name, words) => {
  const places = Object.keys(texts(words['zh-Hans'])).sort();

  it.each(LOCALES)('%s says everything the others say', (locale) => {
    const own = texts(words[locale]);
    expect(Object.keys(own).sort()).toEqual(places);
    expect(Object.entries(own).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(['en', 'zh-Hant'] as const)('%s is in its own script', (locale) => {
    const wrong = Object.entries(texts(words[locale])).filter(([, text]) =>
      isForeign(text, locale),
    );
    expect(wrong).toEqual([]);
  });
});
