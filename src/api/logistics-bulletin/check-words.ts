import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE } from '../../content/locales';
import { isBlank, mapWords } from '../../content/publication-facts';
import type { ContentDocument, Issue } from '../../content/rules';
import { checkWordKeys } from '../../content/word-keys';
import { isUnchanged } from './check-figures';
import { SECTIONS, type BulletinShared, type BulletinWords, type NumberedText } from './types';

type Bulletin = ContentDocument<BulletinShared, BulletinWords>;

/** Findings on the words: what comes next week, what each item is, why a section says nothing. */
export function checkBulletinWords(document: Bulletin): readonly Issue[] {
  const field = 'nextWeek';
  const own = document.words[DEFAULT_LOCALE];
  return [
    ...(isBlank(own?.nextWeek)
      ? [errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE })]
      : []),
    ...checkItems(document),
    ...checkReasons(document),
    ...checkNumbered(document, 'safetyNotes'),
    ...checkNumbered(document, 'canteenIssues'),
  ];
}

function checkItems({ shared, words }: Bulletin): readonly Issue[] {
  return checkWordKeys({
    list: 'repairItemWords',
    keyField: 'itemNo',
    textField: 'what',
    texts: mapWords(words, ({ repairItemWords }) =>
      repairItemWords.map(({ itemNo, what }) => ({ key: itemNo, text: what })),
    ),
    lineKeys: new Set(shared.repairItems.flatMap(({ itemNo }) => String(itemNo ?? ''))),
    isRequired: true,
  });
}

/** "No change" is said with a reason, or it would be an empty section by another name. */
function checkReasons({ shared, words }: Bulletin): readonly Issue[] {
  return checkWordKeys({
    list: 'sectionReasons',
    keyField: 'section',
    textField: 'reason',
    texts: mapWords(words, ({ sectionReasons }) =>
      sectionReasons.map(({ section, reason }) => ({ key: section, text: reason })),
    ),
    lineKeys: new Set(SECTIONS.filter((section) => isUnchanged(shared, section))),
    isRequired: true,
  });
}

/** These lists have no shared lines: Chinese says which numbers there are. */
function checkNumbered(
  { words }: Bulletin,
  list: 'safetyNotes' | 'canteenIssues',
): readonly Issue[] {
  const own: readonly NumberedText[] = words[DEFAULT_LOCALE]?.[list] ?? [];
  return checkWordKeys({
    list,
    keyField: 'no',
    textField: 'text',
    texts: mapWords(words, (entry) => entry[list].map(({ no, text }) => ({ key: no, text }))),
    lineKeys: new Set(own.flatMap(({ no }) => String(no ?? ''))),
    isRequired: false,
  });
}
