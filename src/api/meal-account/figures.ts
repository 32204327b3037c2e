import { ratioBp, sumFen } from '../../content/money';
import { periodOf } from '../finance-summary/naming';
import type {
  MealAccountContext,
  MealAccountShared,
  MealExpenditure,
  MealIncome,
  MealTotals,
  PreviousAccount,
} from './types';

export const INCOME_PARTS = [
  'studentMealsFen',
  'staffMealsFen',
  'subsidyFen',
  'otherFen',
] as const satisfies readonly (keyof MealIncome)[];

export const EXPENDITURE_PARTS = [
  'foodFen',
  'fuelFen',
  'labourFen',
  'utilitiesFen',
  'consumablesFen',
  'otherFen',
] as const satisfies readonly (keyof MealExpenditure)[];

/** The account with every computed figure computed anew; what nobody typed yet counts as nothing. */
export function computed(
  shared: MealAccountShared,
  { previous }: Pick<MealAccountContext, 'previous'>,
): MealAccountShared {
  const opened = {
    ...shared,
    period: periodOf(shared),
    openingBalanceFen: shared.openingBalanceFen ?? previous?.closingBalanceFen ?? null,
  };
  return { ...opened, totals: { ...shared.totals, ...totalsOf(opened, previous) } };
}

function totalsOf(
  shared: MealAccountShared,
  previous: PreviousAccount | null,
): Omit<MealTotals, 'id'> {
  const { income, expenditure, openingBalanceFen } = shared;
  const incomeFen = sumFen(INCOME_PARTS.map((part) => income?.[part] ?? null));
  const expenditureFen = sumFen(EXPENDITURE_PARTS.map((part) => expenditure?.[part] ?? null));
  const surplusFen = difference(incomeFen, expenditureFen);
  const before = sameYear(shared, previous);
  const cumulativeIncomeFen = sumKnown(before?.cumulativeIncomeFen ?? 0, incomeFen);
  const cumulativeSurplusFen = sumKnown(before?.cumulativeSurplusFen ?? 0, surplusFen);
  return {
    incomeFen,
    expenditureFen,
    surplusFen,
    surplusRateBp: ratioBp(surplusFen, incomeFen),
    foodShareBp: ratioBp(expenditure?.foodFen ?? null, incomeFen),
    closingBalanceFen: sumKnown(openingBalanceFen, surplusFen),
    cumulativeIncomeFen,
    cumulativeSurplusFen,
    cumulativeSurplusRateBp: ratioBp(cumulativeSurplusFen, cumulativeIncomeFen),
  };
}

/** Balances run on from year to year, rates of the year so far begin anew in January. */
function sameYear(
  { fiscalYear }: MealAccountShared,
  previous: PreviousAccount | null,
): PreviousAccount | null {
  return fiscalYear !== null && previous?.period.startsWith(`${fiscalYear}-`) ? previous : null;
}

function difference(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : sumFen([first, -second]);
}

/** Unknown as long as one of its parts is unknown. */
function sumKnown(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : sumFen([first, second]);
}
