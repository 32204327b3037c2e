import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { previousPeriod } from '../../content/period';
import {
  checkLength,
  checkPresent,
  checkPublicationFacts,
  checkRange,
  isBlank,
  mapWords,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { checkWordKeys } from '../../content/word-keys';
import { checkAgainstBudget } from './check-budget';
import { checkFigures } from './check-figures';
import { checkSummaryLines } from './check-lines';
import { computed, monthBefore } from './figures';
import { periodOf, summaryNaming } from './naming';
import type { FinanceSummaryContext, FinanceSummaryShared, FinanceSummaryWords } from './types';

export type FinanceSummary = ContentDocument<FinanceSummaryShared, FinanceSummaryWords>;

/** Longest plain summary, in Han characters. */
const MAX_PLAIN_SUMMARY = 120;

const REQUIRED = [
  'fiscalYear',
  'month',
  'scope',
  'openingBalanceFen',
  'preparedByRole',
  'checkedByRole',
] as const;

const ROLES = ['preparedByRole', 'checkedByRole', 'approvedByRole'] as const;

/** The rules of a month's finance summary: F1 to F9, and everything that follows from its lines. */
export const financeSummaryRules: Rules<
  FinanceSummaryShared,
  FinanceSummaryWords,
  FinanceSummaryContext
> = {
  derive(document, context) {
    const shared = computed(document.shared, context);
    const naming = summaryNaming(shared, context.takenSlugs);
    return withPublicationFacts({ ...document, shared }, naming);
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkRange(shared.fiscalYear, 'fiscalYear', [2000, 2100]),
      ...checkRange(shared.month, 'month', [1, 12]),
      ...checkPublicationFacts(document, summaryNaming(shared)),
      ...checkOrder(shared, context),
      ...checkPeople(shared),
      ...checkSummaryLines(shared, context),
      ...checkFigures(shared, context),
      ...checkAgainstBudget(document, context),
      ...checkWords(document),
    ];
  },
};

/**
 * The summary on new ground: after an earlier month was corrected its opening balance and its
 * cumulative amounts follow, while everything that was typed for this month stays.
 */
export function rebase(document: FinanceSummary, context: FinanceSummaryContext): FinanceSummary {
  const shared = { ...document.shared, openingBalanceFen: null };
  return financeSummaryRules.derive({ ...document, shared }, context);
}

/** F8, and one summary a period. */
function checkOrder(
  shared: FinanceSummaryShared,
  { previous, sameKey }: FinanceSummaryContext,
): readonly Issue[] {
  const period = periodOf(shared);
  if (period === null) return [];
  const issues: Issue[] = [];
  if (sameKey !== null) issues.push(errorAt('DUPLICATE_PERIOD', ['month'], { period }));
  const isInOrder = shared.month === 1 || monthBefore(previous, period)?.isPublished === true;
  if (!isInOrder) {
    issues.push(errorAt('F8_ORDER', ['month'], { period: previousPeriod(period) }));
  }
  return issues;
}

/** F9 */
function checkPeople(shared: FinanceSummaryShared): readonly Issue[] {
  return ROLES.flatMap((otherField, index) => {
    const role = shared[otherField]?.trim() ?? '';
    const field = ROLES.slice(0, index).find((earlier) => shared[earlier]?.trim() === role);
    if (role === '' || field === undefined) return [];
    return [errorAt('F9_SAME_PERSON', [otherField], { field, otherField, role })];
  });
}

function checkWords({ shared, words }: FinanceSummary): readonly Issue[] {
  const field = 'plainSummary';
  const own = words[DEFAULT_LOCALE]?.plainSummary;
  return [
    ...(isBlank(own)
      ? [errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE })]
      : []),
    ...LOCALES.flatMap((locale) =>
      checkLength(words[locale]?.plainSummary, field, locale, MAX_PLAIN_SUMMARY),
    ),
    ...checkVarianceNotes({ shared, words }),
    ...checkRepairTitles({ shared, words }),
  ];
}

function checkVarianceNotes({ shared, words }: FinanceSummary): readonly Issue[] {
  return checkWordKeys({
    list: 'varianceNotes',
    keyField: 'economicCode',
    textField: 'note',
    texts: mapWords(words, ({ varianceNotes }) =>
      varianceNotes.map(({ economicCode, note }) => ({ key: economicCode, text: note })),
    ),
    lineKeys: new Set(shared.expenditureLines.flatMap(({ economicCode }) => economicCode ?? [])),
    isRequired: false,
  });
}

function checkRepairTitles({ shared, words }: FinanceSummary): readonly Issue[] {
  return checkWordKeys({
    list: 'repairItemTitles',
    keyField: 'itemNo',
    textField: 'title',
    texts: mapWords(words, ({ repairItemTitles }) =>
      repairItemTitles.map(({ itemNo, title }) => ({ key: itemNo, text: title })),
    ),
    lineKeys: new Set(
      shared.repairItems.flatMap(({ itemNo }) => (itemNo === null ? [] : [String(itemNo)])),
    ),
    isRequired: true,
  });
}
