import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE } from '../../content/locales';
import { isBlank, mapWords } from '../../content/publication-facts';
import type { ContentDocument, Issue } from '../../content/rules';
import { checkWordKeys } from '../../content/word-keys';
import type { NumberedText, ProcurementShared, ProcurementWords } from './types';

type Procurement = ContentDocument<ProcurementShared, ProcurementWords>;

/** Localized lists of numbered texts, the shared list that each speaks of, and whether all lines need one. */
const NUMBERED = [
  ['criterionNames', 'criteria', true],
  ['attemptReasons', 'previousAttempts', true],
  ['bidNotes', 'bids', false],
  ['contractChangeReasons', 'contractChanges', true],
  ['challengeSummaries', 'challenges', true],
] as const;

/** What has to be said in Chinese, and that every text names a line. */
export function checkWords(document: Procurement): readonly Issue[] {
  return [
    ...checkRequired(document),
    ...checkItemWords(document),
    ...NUMBERED.flatMap(([list, lines, isRequired]) =>
      checkWordKeys({
        ...{ list, keyField: 'no', textField: 'text', isRequired },
        texts: mapWords(document.words, (own) => keyed(own[list])),
        lineKeys: new Set(document.shared[lines].map(({ no }) => String(no ?? ''))),
      }),
    ),
  ];
}

function keyed(texts: readonly NumberedText[]) {
  return texts.map(({ no, text }) => ({ key: no, text }));
}

/** P7 asks for the reason of every method that is no open tender. */
function checkRequired({ shared, words }: Procurement): readonly Issue[] {
  const own = words[DEFAULT_LOCALE];
  const needed = [
    'need' as const,
    ...(shared.method === null || shared.method === 'openTender'
      ? []
      : (['methodReason'] as const)),
    ...(shared.award === null ? [] : (['evaluationReason'] as const)),
    ...(shared.casePublishedOn === null ? [] : (['caseSummary', 'caseBody'] as const)),
  ];
  return needed
    .filter((field) => isBlank(own?.[field]))
    .map((field) => errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE }));
}

function checkItemWords({ shared, words }: Procurement): readonly Issue[] {
  return checkWordKeys({
    ...{ list: 'itemWords', keyField: 'itemNo', textField: 'name', isRequired: true },
    texts: mapWords(words, ({ itemWords }) =>
      itemWords.map(({ itemNo, name }) => ({ key: itemNo, text: name })),
    ),
    lineKeys: new Set(shared.items.map(({ itemNo }) => String(itemNo ?? ''))),
  });
}
