import { errorAt, warningAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { isMobileNumber } from '../../content/phone';
import { checkLength, isBlank } from '../../content/publication-facts';
import type { ContentDocument, Issue } from '../../content/rules';
import { isMasked } from './masking';
import type { FindingContext, FindingShared, FindingWords } from './types';

type Finding = ContentDocument<FindingShared, FindingWords>;

const TEXTS = ['text', 'measure', 'interimMeasure'] as const;
/** Longest text, in Han characters. */
const MAX_TEXT = 300;

/** Findings on the words: there when they are due, short enough, and giving nothing away. */
export function checkFindingWords(document: Finding, context: FindingContext): readonly Issue[] {
  return [
    ...checkMissing(document),
    ...checkTexts(document),
    ...checkPlaceNames(document, context),
  ];
}

/** A critical finding is told with what was done at once; one that is being put right says how. */
function checkMissing({ shared, words }: Finding): readonly Issue[] {
  const { state } = shared;
  const hasBegun = state === 'rectifying' || state === 'rectified' || state === 'verified';
  const needed = [
    'text',
    ...(isMasked(shared) ? ['interimMeasure' as const] : []),
    ...(hasBegun ? ['measure' as const] : []),
  ] as const;
  return needed
    .filter((field) => isBlank(words[DEFAULT_LOCALE]?.[field]))
    .map((field) => errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE }));
}

function checkTexts({ words }: Finding): readonly Issue[] {
  return LOCALES.flatMap((locale) =>
    TEXTS.flatMap((field) => {
      const text = words[locale]?.[field] ?? '';
      return [
        ...checkLength(text, field, locale, MAX_TEXT),
        ...(isMobileNumber(text) ? [errorAt('PHONE_MOBILE', [field], { field })] : []),
      ];
    }),
  );
}

/** A place that is masked must not stand in the words either; whoever approves them is told. */
function checkPlaceNames({ shared, words }: Finding, { placeNames }: FindingContext) {
  if (!isMasked(shared)) return [];
  return LOCALES.flatMap((locale) =>
    (['title', 'summary', ...TEXTS] as const).flatMap((field): readonly Issue[] => {
      const text = (words[locale]?.[field] ?? '').toLowerCase();
      const name = placeNames.find((place) => text.includes(place.toLowerCase()));
      if (name === undefined) return [];
      return [warningAt('CRITICAL_PLACE_NAMED', [field], { field, locale, name })];
    }),
  );
}
