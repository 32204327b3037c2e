import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

/** Who runs the canteen: the school itself, a contractor on the premises, a delivering kitchen. */
export type OperationMode = 'selfOperated' | 'contracted' | 'delivered';

export interface MealIncome {
  readonly id?: number | string;
  readonly studentMealsFen: number | null;
  readonly staffMealsFen: number | null;
  readonly subsidyFen: number | null;
  readonly otherFen: number | null;
}

export interface MealExpenditure {
  readonly id?: number | string;
  readonly foodFen: number | null;
  readonly fuelFen: number | null;
  readonly labourFen: number | null;
  readonly utilitiesFen: number | null;
  readonly consumablesFen: number | null;
  readonly otherFen: number | null;
}

/** Computed from income, expenditure and the account before. */
export interface MealTotals {
  readonly id?: number | string;
  readonly incomeFen: number | null;
  readonly expenditureFen: number | null;
  readonly surplusFen: number | null;
  /** Surplus in income, rounded down: -0.26 % is -27 basis points. */
  readonly surplusRateBp: number | null;
  /** Food in income, rounded down. */
  readonly foodShareBp: number | null;
  readonly closingBalanceFen: number | null;
  readonly cumulativeIncomeFen: number | null;
  readonly cumulativeSurplusFen: number | null;
  /** Surplus of the year so far in the income of the year so far. */
  readonly cumulativeSurplusRateBp: number | null;
}

/** Facts of a month's meal account; null where a draft is still incomplete. */
export interface MealAccountShared extends PublicationShared {
  readonly fiscalYear: number | null;
  readonly month: number | null;
  /** Computed: "2025-06". */
  readonly period: string | null;
  readonly operationMode: OperationMode | null;
  readonly mealDays: number | null;
  readonly averageStudentDiners: number | null;
  readonly averageStaffDiners: number | null;
  readonly studentMealPriceFen: number | null;
  readonly staffMealPriceFen: number | null;
  readonly openingBalanceFen: number | null;
  readonly income: MealIncome | null;
  readonly expenditure: MealExpenditure | null;
  readonly totals: MealTotals | null;
  /** Meals that somebody of the school's leadership ate together with the pupils. */
  readonly accompanyMeals: number | null;
}

/** Words of a month's meal account in one locale. */
export interface MealAccountWords extends PublicationWords {
  readonly note: string | null;
}

/** The account before in time: no meals are served in summer, so months may lie between. */
export interface PreviousAccount {
  readonly period: string;
  readonly closingBalanceFen: number | null;
  readonly cumulativeIncomeFen: number | null;
  readonly cumulativeSurplusFen: number | null;
  readonly isPublished: boolean;
}

/** What the rules of a meal account have to know of other documents. */
export interface MealAccountContext {
  readonly previous: PreviousAccount | null;
  /** Period of the first later account that is public. */
  readonly laterPublic: string | null;
  /** How far the surplus rate of the year so far may lie from nothing. */
  readonly surplusLimitBp: number;
  /** Document id of another account of the same period. */
  readonly sameKey: string | null;
  /** Slugs of the other accounts. */
  readonly takenSlugs?: Iterable<string>;
}
