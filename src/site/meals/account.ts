import { countOf, fenOf, rowOf, textOf, type Raw } from '../parse';
import { parsePublished, type Published } from '../published/published';

export const MEAL_INCOME = [
  ...(['studentMealsFen', 'staffMealsFen', 'subsidyFen', 'otherFen'] as const),
] as const;

export const MEAL_EXPENDITURE = [
  ...(['foodFen', 'fuelFen', 'labourFen', 'utilitiesFen', 'consumablesFen', 'otherFen'] as const),
] as const;

export type MealIncome = (typeof MEAL_INCOME)[number];
export type MealExpenditure = (typeof MEAL_EXPENDITURE)[number];

const TOTALS = [
  ...(['incomeFen', 'expenditureFen', 'surplusFen', 'closingBalanceFen'] as const),
  ...(['cumulativeIncomeFen', 'cumulativeSurplusFen'] as const),
] as const;

/** The canteen's account of one month (伙食账目); amounts in fen, rates in basis points. */
export interface MealAccount extends Published {
  readonly period: string;
  readonly operationMode: string | null;
  readonly mealDays: number | null;
  readonly averageStudentDiners: number | null;
  readonly averageStaffDiners: number | null;
  readonly studentMealPriceFen: number | null;
  readonly staffMealPriceFen: number | null;
  readonly openingBalanceFen: number | null;
  readonly income: Readonly<Record<MealIncome, number | null>>;
  readonly expenditure: Readonly<Record<MealExpenditure, number | null>>;
  readonly totals: MealTotals | null;
  readonly accompanyMeals: number | null;
  readonly note: string | null;
}

export interface MealTotals extends Readonly<Record<(typeof TOTALS)[number], number | null>> {
  readonly surplusRateBp: number | null;
  readonly foodShareBp: number | null;
  readonly cumulativeSurplusRateBp: number | null;
}

/** A month as the public API answers it; null for a row without a period. */
export function parseMealAccount(value: unknown): MealAccount | null {
  const row = rowOf(value);
  const period = textOf(row['period']);
  if (period === null) return null;
  return {
    ...parsePublished(row),
    period,
    operationMode: textOf(row['operationMode']),
    mealDays: countOf(row['mealDays']),
    averageStudentDiners: countOf(row['averageStudentDiners']),
    averageStaffDiners: countOf(row['averageStaffDiners']),
    ...fenOf(row, ['studentMealPriceFen', 'staffMealPriceFen', 'openingBalanceFen']),
    income: fenOf(rowOf(row['income']), MEAL_INCOME),
    expenditure: fenOf(rowOf(row['expenditure']), MEAL_EXPENDITURE),
    totals: row['totals'] ? totalsOf(rowOf(row['totals'])) : null,
    accompanyMeals: countOf(row['accompanyMeals']),
    note: textOf(row['note']),
  };
}

function totalsOf(row: Raw): MealTotals {
  return {
    ...fenOf(row, TOTALS),
    surplusRateBp: countOf(row['surplusRateBp']),
    foodShareBp: countOf(row['foodShareBp']),
    cumulativeSurplusRateBp: countOf(row['cumulativeSurplusRateBp']),
  };
}
