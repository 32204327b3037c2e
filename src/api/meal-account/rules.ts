import { errorAt } from '../../content/issue-codes';
import { LOCALES } from '../../content/locales';
import {
  checkLength,
  checkPresent,
  checkPublicationFacts,
  checkRange,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { periodOf } from '../finance-summary/naming';
import { checkFigures } from './check-figures';
import { computed } from './figures';
import { mealAccountNaming } from './naming';
import type { MealAccountContext, MealAccountShared, MealAccountWords } from './types';

export type MealAccount = ContentDocument<MealAccountShared, MealAccountWords>;

/** Longest note, in Han characters. */
const MAX_NOTE = 300;

const REQUIRED = [
  'fiscalYear',
  'month',
  'operationMode',
  'mealDays',
  'averageStudentDiners',
  'averageStaffDiners',
  'studentMealPriceFen',
  'staffMealPriceFen',
  'openingBalanceFen',
  'accompanyMeals',
] as const;

/** The rules of a month's meal account: sums, balances that follow each other, order in time. */
export const mealAccountRules: Rules<MealAccountShared, MealAccountWords, MealAccountContext> = {
  derive(document, context) {
    const shared = computed(document.shared, context);
    return withPublicationFacts(
      { ...document, shared },
      mealAccountNaming(shared, context.takenSlugs),
    );
  },

  check(document, context) {
    const { shared, words } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkRange(shared.fiscalYear, 'fiscalYear', [2000, 2100]),
      ...checkRange(shared.month, 'month', [1, 12]),
      ...checkMealDays(shared),
      ...checkPublicationFacts(document, mealAccountNaming(shared)),
      ...checkOrder(shared, context),
      ...checkFigures(shared, context),
      ...LOCALES.flatMap((locale) => checkLength(words[locale]?.note, 'note', locale, MAX_NOTE)),
    ];
  },
};

/** No month has more meal days than days. */
function checkMealDays({ fiscalYear, month, mealDays }: MealAccountShared): readonly Issue[] {
  const isKnown = periodOf({ fiscalYear, month }) !== null;
  const days = isKnown ? new Date(Date.UTC(fiscalYear ?? 0, month ?? 0, 0)).getUTCDate() : 31;
  return checkRange(mealDays, 'mealDays', [0, days]);
}

/** One account a month, published in the order of time: each rests on the one before. */
function checkOrder(
  shared: MealAccountShared,
  { previous, laterPublic, sameKey }: MealAccountContext,
): readonly Issue[] {
  const period = periodOf(shared);
  if (period === null) return [];
  const path = ['month'];
  const issues: Issue[] = [];
  if (sameKey !== null) issues.push(errorAt('DUPLICATE_PERIOD', path, { period }));
  if (previous?.isPublished === false) {
    issues.push(errorAt('F8_ORDER', path, { period: previous.period }));
  }
  if (laterPublic !== null && shared.publicSince === null) {
    issues.push(errorAt('MEAL_LATER_PUBLIC', path, { period, later: laterPublic }));
  }
  return issues;
}
