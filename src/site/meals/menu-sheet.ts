import { exactAmount } from '../figures';
import { weekDays, weekName } from '../logistics/list-page';
import type { SiteContext } from '../shapes';
import { table, titled, type Block } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import { WORDS } from '../words';
import { MEALS, type Menu } from './menu';
import type { MenuData } from './menu-page';
import { MEAL_WORDS } from './words';

/** One week of meals on paper, as it hangs in the canteen. */
export function menuSheet(site: SiteContext, data: Omit<MenuData, 'menus'>): Sheet {
  const { locale } = site;
  const { menu } = data;
  const words = MEAL_WORDS[locale];
  return documentSheet(
    menu,
    { site, ...data, page: { kind: 'menu', week: menu.week } },
    {
      title: words.menuOf(weekName(menu, locale)),
      lead: menu.summary,
      written: menu.dishes.map(({ name }) => name),
      badges: [weekDays(menu, locale)],
      blocks: [
        ...titled(words.dish, dishes(menu, locale)),
        ...titled(words.suppliers, suppliers(menu, locale)),
      ],
    },
  );
}

type Locale = SiteContext['locale'];

function dishes(menu: Menu, locale: Locale): readonly Block[] {
  const words = MEAL_WORDS[locale];
  const { unit, noValue, listSeparator } = WORDS[locale];
  const days = [...new Set(menu.dishes.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  return table({
    note: unit,
    columns: [
      { label: words.dish, kind: 'name' },
      { label: words.allergens, kind: 'text' },
      { label: words.price, kind: 'number' },
    ],
    groups: days.flatMap((day) =>
      MEALS.map((meal) => ({
        heading: `${words.weekdays[day - 1] ?? day} · ${words.mealNames[meal] ?? meal}`,
        rows: menu.dishes
          .filter((dish) => dish.weekday === day && dish.meal === meal)
          .map(({ name, allergens, priceFen }) => [
            name ?? noValue,
            allergens.map((one) => words.allergenNames[one] ?? one).join(listSeparator) ||
              words.noAllergens,
            exactAmount(priceFen, locale),
          ]),
      })),
    ),
  });
}

function suppliers({ supplies }: Menu, locale: Locale): readonly Block[] {
  const words = MEAL_WORDS[locale];
  return table({
    columns: [
      { label: words.foodKind, kind: 'name' },
      { label: words.supplier, kind: 'text' },
    ],
    groups: [
      {
        rows: supplies.map(({ foodKind, supplier }) => [
          words.foodKinds[foodKind] ?? foodKind,
          supplier ?? WORDS[locale].noValue,
        ]),
      },
    ],
  });
}
