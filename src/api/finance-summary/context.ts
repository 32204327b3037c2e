import type { RuleScene } from '../../content/bound-rules';
import { loadKnownCodes } from '../../content/known-codes';
import { monthPeriod, previousPeriod } from '../../content/period';
import type { ContentDocument } from '../../content/rules';
import { findSibling, takenSlugs, type Sibling } from '../../content/siblings';
import type { BudgetShared } from '../budget/types';
import type {
  BudgetOfYear,
  FinanceSummaryContext,
  FinanceSummaryShared,
  FinanceSummaryWords,
  PreviousMonth,
} from './types';

const BUDGET = 'api::budget.budget';

/** Reads what the rules of a month's summary have to know of other documents. */
export async function loadFinanceSummaryContext(
  { shared }: ContentDocument<FinanceSummaryShared, FinanceSummaryWords>,
  scene: RuleScene,
): Promise<FinanceSummaryContext> {
  const { fiscalYear, month, scope } = shared;
  const base = {
    knownCodes: await loadKnownCodes(scene.strapi),
    takenSlugs: await takenSlugs(scene),
  };
  if (fiscalYear === null || month === null || scope === null) {
    return { ...base, previous: null, budget: null, sameKey: null };
  }
  const period = monthPeriod(fiscalYear, month);
  const twin = await findSibling(scene, scene.uid, { fiscalYear, month, scope });
  const previous = await findSibling(scene, scene.uid, { period: previousPeriod(period), scope });
  const budget = await findSibling({ strapi: scene.strapi, documentId: undefined }, BUDGET, {
    fiscalYear,
    scope,
  });
  return {
    ...base,
    sameKey: twin?.documentId ?? null,
    previous: previous && previousMonth(previous),
    budget: budget && budgetOfYear(budget),
  };
}

/** Rows come out of the database by the type's own schema. */
function previousMonth({ facts, isPublished }: Sibling): PreviousMonth {
  const month = facts as unknown as FinanceSummaryShared;
  return {
    period: month.period ?? '',
    closingBalanceFen: month.totals?.closingBalanceFen ?? null,
    incomeLines: month.incomeLines,
    expenditureLines: month.expenditureLines,
    isPublished,
  };
}

function budgetOfYear({ facts, isPublished }: Sibling): BudgetOfYear {
  const budget = facts as unknown as BudgetShared;
  return {
    openingBalanceFen: budget.openingBalanceFen,
    approvedOn: budget.approvedOn,
    incomeLines: budget.incomeLines,
    expenditureLines: budget.expenditureLines,
    adjustments: budget.adjustments,
    adjustmentLines: budget.adjustmentLines,
    isPublished,
  };
}
