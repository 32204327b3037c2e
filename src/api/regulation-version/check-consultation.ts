import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { isMobileNumber } from '../../content/phone';
import { isBlank, mapWords } from '../../content/publication-facts';
import type { ContentDocument, Issue } from '../../content/rules';
import { checkWordKeys } from '../../content/word-keys';
import type { ConsultationTheme, VersionShared, VersionWords } from './types';

type Version = ContentDocument<VersionShared, VersionWords>;

const LIST = 'consultationThemes';
const WORDS = 'consultationAnswers';

/**
 * Findings on what people said to a draft: themes with a count, never single comments or persons,
 * and each of them answered before the text is adopted.
 */
export function checkConsultation(document: Version): readonly Issue[] {
  const { shared, words } = document;
  return [
    ...checkThemes(shared.consultationThemes),
    ...checkWordKeys({
      list: WORDS,
      keyField: 'themeNo',
      textField: 'theme',
      texts: mapWords(words, ({ consultationAnswers }) =>
        consultationAnswers.map(({ themeNo, theme }) => ({ key: themeNo, text: theme })),
      ),
      lineKeys: new Set(shared.consultationThemes.map(({ themeNo }) => String(themeNo ?? ''))),
      isRequired: true,
    }),
    ...unanswered(document).map((no) => errorAt('CONSULTATION_UNANSWERED', [WORDS], { no })),
    ...checkPersons(document),
  ];
}

/** Numbers of the themes that wait for an answer although the text is adopted. */
function unanswered(document: Version): readonly number[] {
  const { state } = document.shared;
  return state === 'adopted' || state === 'repealed' ? openThemes(document) : [];
}

/** Numbers of the themes that have no outcome or no answer in Chinese. */
export function openThemes({ shared, words }: Version): readonly number[] {
  const answers = words[DEFAULT_LOCALE]?.consultationAnswers ?? [];
  return shared.consultationThemes.flatMap(({ themeNo, outcome }) => {
    const own = answers.find((entry) => entry.themeNo === themeNo);
    return outcome === null || isBlank(own?.answer) ? [themeNo ?? 0] : [];
  });
}

function checkThemes(themes: readonly ConsultationTheme[]): readonly Issue[] {
  return themes.flatMap(({ themeNo, comments }, index): readonly Issue[] => {
    const line = index + 1;
    const first = themes.findIndex((other) => other.themeNo === themeNo);
    const missing = { list: LIST, line, field: 'comments' };
    const twice = { list: LIST, line, otherLine: first + 1, key: themeNo ?? 0 };
    return [
      ...(comments === null
        ? [errorAt('LINE_FIELD_REQUIRED', [LIST, index, 'comments'], missing)]
        : []),
      ...(first < index ? [errorAt('DUPLICATE_LINE', [LIST, index, 'themeNo'], twice)] : []),
    ];
  });
}

/** Who said it is nobody's business: a number to call is what slips in most easily. */
function checkPersons({ words }: Version): readonly Issue[] {
  return LOCALES.flatMap((locale) =>
    (words[locale]?.consultationAnswers ?? []).flatMap((entry, index) =>
      (['theme', 'answer'] as const)
        .filter((field) => isMobileNumber(entry[field] ?? ''))
        .map((field) => errorAt('PHONE_MOBILE', [WORDS, index, field], { field })),
    ),
  );
}
