import { countOf, fenOf, listOf, rowOf, textOf } from '../parse';
import { parsePublished, textsOf, wordsByNumber, type Published } from '../published/published';

export const MEALS = ['breakfast', 'lunch', 'snack', 'dinner'] as const;
export type Meal = (typeof MEALS)[number];

/** What is served in one week (每周食谱). */
export interface Menu extends Published {
  /** `2025-W36` */
  readonly week: string;
  readonly year: number;
  readonly isoWeek: number;
  readonly weekStart: string | null;
  readonly weekEnd: string | null;
  readonly dishes: readonly Dish[];
  readonly supplies: readonly Supply[];
}

export interface Dish {
  /** Monday is 1. */
  readonly weekday: number;
  readonly meal: Meal | null;
  readonly name: string | null;
  readonly priceFen: number | null;
  readonly allergens: readonly string[];
}

export interface Supply {
  readonly foodKind: string;
  readonly supplier: string | null;
}

/** A menu as the public API answers it; null for a row without a week. */
export function parseMenu(value: unknown): Menu | null {
  const row = rowOf(value);
  const [year, isoWeek] = [countOf(row['year']), countOf(row['isoWeek'])];
  if (year === null || isoWeek === null) return null;
  const names = wordsByNumber(row['dishNames'], { number: 'dishNo', word: 'name' });
  const suppliers = wordsByNumber(row['supplierNames'], { number: 'supplyNo', word: 'name' });
  return {
    ...parsePublished(row),
    ...{ year, isoWeek, week: `${year}-W${String(isoWeek).padStart(2, '0')}` },
    weekStart: textOf(row['weekStart']),
    weekEnd: textOf(row['weekEnd']),
    dishes: listOf(row['dishes']).map((dish) => ({
      weekday: countOf(dish['weekday']) ?? 0,
      meal: MEALS.find((meal) => meal === dish['meal']) ?? null,
      name: names.get(countOf(dish['dishNo']) ?? 0) ?? null,
      ...fenOf(dish, ['priceFen']),
      allergens: textsOf(dish['allergens']),
    })),
    supplies: listOf(row['supplies']).map((supply) => ({
      foodKind: textOf(supply['foodKind']) ?? '',
      supplier: suppliers.get(countOf(supply['supplyNo']) ?? 0) ?? null,
    })),
  };
}
