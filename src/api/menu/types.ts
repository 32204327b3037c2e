import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { StoredLine } from '../budget/types';

export type Meal = 'breakfast' | 'lunch' | 'snack' | 'dinner';

/** One dish of one meal; its name stands in the words, under the same number. */
export interface MenuDish extends StoredLine {
  readonly dishNo: number | null;
  /** Monday = 1 to Sunday = 7. */
  readonly weekday: number | null;
  readonly meal: Meal | null;
  readonly priceFen: number | null;
  readonly allergens: readonly string[] | null;
}

/** A kind of food that is bought in bulk; who delivers it stands in the words. */
export interface MenuSupply extends StoredLine {
  readonly supplyNo: number | null;
  readonly foodKind: string | null;
}

/** Facts of a week's menu; null where a draft is still incomplete. */
export interface MenuShared extends PublicationShared {
  readonly year: number | null;
  readonly isoWeek: number | null;
  /** Computed: "2025-W36", its Monday and its Sunday. */
  readonly period: string | null;
  readonly weekStart: string | null;
  readonly weekEnd: string | null;
  readonly dishes: readonly MenuDish[];
  readonly supplies: readonly MenuSupply[];
}

export interface MenuDishName extends StoredLine {
  readonly dishNo: number | null;
  readonly name: string | null;
}

export interface MenuSupplierName extends StoredLine {
  readonly supplyNo: number | null;
  readonly name: string | null;
}

/** Words of a week's menu in one locale. */
export interface MenuWords extends PublicationWords {
  readonly dishNames: readonly MenuDishName[];
  readonly supplierNames: readonly MenuSupplierName[];
}

/** What the rules of a menu have to know of other documents. */
export interface MenuContext {
  /** Document id of another menu of the same week. */
  readonly sameKey: string | null;
  /** Slugs of the other menus. */
  readonly takenSlugs?: Iterable<string>;
}
