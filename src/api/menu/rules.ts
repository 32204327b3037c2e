import { errorAt } from '../../content/issue-codes';
import { checkIsoWeek, isoWeekKey, weekEnd, weekStart } from '../../content/iso-week';
import {
  checkPresent,
  checkPublicationFacts,
  mapWords,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { checkWordKeys } from '../../content/word-keys';
import { checkAmount, checkDuplicates, checkRequired } from '../budget/lines';
import { menuNaming, weekOf } from './naming';
import type { MenuContext, MenuShared, MenuWords } from './types';

export type Menu = ContentDocument<MenuShared, MenuWords>;

/** The rules of a week's menu: a week of the calendar, dishes with names and prices, suppliers. */
export const menuRules: Rules<MenuShared, MenuWords, MenuContext> = {
  derive(document, context) {
    const shared = { ...document.shared, ...weekFacts(document.shared) };
    return withPublicationFacts({ ...document, shared }, menuNaming(shared, context.takenSlugs));
  },

  check(document, { sameKey }) {
    const { shared } = document;
    const period = weekFacts(shared).period;
    return [
      ...checkPresent(shared, ['year', 'isoWeek']),
      ...checkIsoWeek({ year: shared.year, week: shared.isoWeek }),
      ...checkPublicationFacts(document, menuNaming(shared)),
      ...checkWeekFacts(shared),
      ...(sameKey === null || period === null
        ? []
        : [errorAt('DUPLICATE_PERIOD', ['isoWeek'], { period })]),
      ...checkDishes(shared),
      ...checkSupplies(shared),
      ...checkNames(document),
    ];
  },
};

function weekFacts(shared: MenuShared): Pick<MenuShared, 'period' | 'weekStart' | 'weekEnd'> {
  const week = weekOf(shared);
  if (week === null) return { period: null, weekStart: null, weekEnd: null };
  return { period: isoWeekKey(week), weekStart: weekStart(week), weekEnd: weekEnd(week) };
}

function checkWeekFacts(shared: MenuShared): readonly Issue[] {
  return Object.entries(weekFacts(shared))
    .filter(([field, expected]) => shared[field as keyof MenuShared] !== expected)
    .map(([field]) => errorAt('NOT_RECOMPUTED', [field], { field }));
}

function checkDishes({ dishes }: MenuShared): readonly Issue[] {
  const list = 'dishes';
  return [
    ...(dishes.length === 0 ? [errorAt('MENU_EMPTY', [list], {})] : []),
    ...dishes.flatMap((dish, index) => {
      const at = { list, index };
      return [
        ...checkRequired(dish.dishNo, 'dishNo', at),
        ...checkRequired(dish.weekday, 'weekday', at),
        ...checkRequired(dish.meal, 'meal', at),
        ...checkAmount(dish.priceFen, 'priceFen', at, { signed: false }),
      ];
    }),
    ...checkDuplicates(list, dishes, ({ dishNo }) => numberKey(dishNo)),
  ];
}

function checkSupplies({ supplies }: MenuShared): readonly Issue[] {
  const list = 'supplies';
  return [
    ...supplies.flatMap(({ supplyNo, foodKind }, index) => {
      const at = { list, index };
      return [
        ...checkRequired(supplyNo, 'supplyNo', at),
        ...checkRequired(foodKind, 'foodKind', at),
      ];
    }),
    ...checkDuplicates(list, supplies, ({ supplyNo }) => numberKey(supplyNo)),
  ];
}

/** Every dish and every supplier has a name in Chinese. */
function checkNames({ shared, words }: Menu): readonly Issue[] {
  return [
    ...checkWordKeys({
      list: 'dishNames',
      keyField: 'dishNo',
      textField: 'name',
      texts: mapWords(words, ({ dishNames }) =>
        dishNames.map(({ dishNo, name }) => ({ key: dishNo, text: name })),
      ),
      lineKeys: new Set(shared.dishes.flatMap(({ dishNo }) => numberKey(dishNo) ?? [])),
      isRequired: true,
    }),
    ...checkWordKeys({
      list: 'supplierNames',
      keyField: 'supplyNo',
      textField: 'name',
      texts: mapWords(words, ({ supplierNames }) =>
        supplierNames.map(({ supplyNo, name }) => ({ key: supplyNo, text: name })),
      ),
      lineKeys: new Set(shared.supplies.flatMap(({ supplyNo }) => numberKey(supplyNo) ?? [])),
      isRequired: true,
    }),
  ];
}

function numberKey(number: number | null): string | null {
  return number === null ? null : String(number);
}
