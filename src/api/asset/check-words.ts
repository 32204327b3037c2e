import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { isMobileNumber } from '../../content/phone';
import { isBlank } from '../../content/publication-facts';
import type { ContentDocument, Issue } from '../../content/rules';
import type { AssetShared, AssetWords } from './types';

type Words = ContentDocument<AssetShared, AssetWords>['words'];

/** Findings on the words of an asset: a name in every language there is, a unit in Chinese. */
export function checkAssetWords(words: Words): readonly Issue[] {
  const present = LOCALES.filter((locale) => words[locale] !== undefined);
  const named = [...new Set([DEFAULT_LOCALE, ...present])];
  return [
    ...named
      .filter((locale) => isBlank(words[locale]?.name))
      .map((locale) => errorAt('WORDS_REQUIRED', ['name'], { field: 'name', locale })),
    ...(isBlank(words[DEFAULT_LOCALE]?.unit)
      ? [errorAt('WORDS_REQUIRED', ['unit'], { field: 'measureUnit', locale: DEFAULT_LOCALE })]
      : []),
    ...present
      .filter((locale) => isMobileNumber(words[locale]?.bookingInfo ?? ''))
      .map(() => errorAt('PHONE_MOBILE', ['bookingInfo'], { field: 'bookingInfo' })),
  ];
}
