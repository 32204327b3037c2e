import { errorAt } from '../../content/issue-codes';
import { isFen } from '../../content/money';
import {
  checkPresent,
  checkPublicationFacts,
  checkRange,
  mapWords,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { checkWordKeys } from '../../content/word-keys';
import { adjusted } from './adjusted';
import { checkAdjustments } from './check-adjustments';
import { checkBudgetFigures } from './check-figures';
import { checkBudgetLines } from './check-lines';
import { budgetNaming } from './naming';
import type { BudgetContext, BudgetShared, BudgetWords } from './types';

type Budget = ContentDocument<BudgetShared, BudgetWords>;

const REQUIRED = [
  'fiscalYear',
  'scope',
  'approvedOn',
  'approvalDocNo',
  'openingBalanceFen',
] as const;

/** The rules of the annual budget: adjusted = original + adjustments, each adjustment explained. */
export const budgetRules: Rules<BudgetShared, BudgetWords, BudgetContext> = {
  derive(document, { takenSlugs }) {
    const naming = budgetNaming(document.shared, takenSlugs);
    return withPublicationFacts({ ...document, shared: adjusted(document.shared) }, naming);
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkRange(shared.fiscalYear, 'fiscalYear', [2000, 2100]),
      ...checkYear(shared, context),
      ...checkPublicationFacts(document, budgetNaming(shared)),
      ...checkBudgetLines(shared, context),
      ...checkAdjustments(shared, context),
      ...checkBudgetFigures(shared),
      ...checkReasons(document),
    ];
  },
};

function checkYear(
  { fiscalYear, openingBalanceFen }: BudgetShared,
  { sameKey }: BudgetContext,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (sameKey !== null) {
    issues.push(errorAt('DUPLICATE_YEAR', ['fiscalYear'], { year: fiscalYear ?? '…' }));
  }
  if (openingBalanceFen !== null && !isFen(openingBalanceFen)) {
    const params = { text: String(openingBalanceFen) };
    issues.push(errorAt('MONEY_TOO_LARGE', ['openingBalanceFen'], params));
  }
  return issues;
}

function checkReasons({ shared, words }: Budget): readonly Issue[] {
  const numbers = shared.adjustments.flatMap(({ no }) => (no === null ? [] : [String(no)]));
  return checkWordKeys({
    list: 'adjustmentReasons',
    keyField: 'no',
    textField: 'reason',
    texts: mapWords(words, ({ adjustmentReasons }) =>
      adjustmentReasons.map(({ no, reason }) => ({ key: no, text: reason })),
    ),
    lineKeys: new Set(numbers),
    isRequired: true,
  });
}
