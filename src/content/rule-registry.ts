import { loadBudgetContext } from '../api/budget/context';
import { budgetRules } from '../api/budget/rules';
import { loadFinanceSummaryContext } from '../api/finance-summary/context';
import { followingMonths } from '../api/finance-summary/followers';
import { financeSummaryRules } from '../api/finance-summary/rules';
import { bindRules, type BoundRules } from './bound-rules';

/** The rules of every type that has some. A new type joins by adding its line. */
export const ruleRegistry: ReadonlyMap<string, BoundRules> = new Map([
  ['api::budget.budget', bindRules({ rules: budgetRules, loadContext: loadBudgetContext })],
  [
    'api::finance-summary.finance-summary',
    bindRules({
      rules: financeSummaryRules,
      loadContext: loadFinanceSummaryContext,
      followers: followingMonths,
    }),
  ],
]);
