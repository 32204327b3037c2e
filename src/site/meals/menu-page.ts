import type { Locale } from '../../content/locales';
import { dataPath } from '../data-path';
import { askPanel, documentEnd, documentHead, type DocumentSurroundings } from '../document-page';
import { section } from '../facts';
import { exactAmount } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { weekDays, weekName } from '../logistics/list-page';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import { MEALS, type Dish, type Menu } from './menu';
import { MEAL_WORDS } from './words';

export interface MenuData extends DocumentSurroundings {
  readonly menu: Menu;
  /** All published weeks, newest first. */
  readonly menus: readonly Menu[];
}

/** The weeks that have a menu. */
export function renderMenuList(
  site: SiteContext,
  { menus }: { readonly menus: readonly Menu[] },
): string {
  const { locale } = site;
  const words = MEAL_WORDS[locale];
  const common = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'menus' },
    title: words.menus,
    description: words.menusLead,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.meals, page: { kind: 'meals' } },
      { label: words.menus },
    ],
    body: html`<div class="page-head">
        <h1>${words.menus}</h1>
        <p class="lead">${words.menusLead}</p>
      </div>
      ${menus.length === 0 ? html`<p class="empty">${words.menusNone}</p>` : weekLinks(menus, locale)}`,
  });
}

/** One week: each day with its meals, then who supplies the staple foods. */
export function renderMenu(site: SiteContext, data: MenuData): string {
  const { locale } = site;
  const { menu } = data;
  const words = MEAL_WORDS[locale];
  const common = WORDS[locale];
  const week = weekName(menu, locale);
  const title = words.menuOf(week);
  const others = data.menus.filter((one) => one.week !== menu.week).slice(0, 12);
  return renderLayout(site, {
    page: { kind: 'menu', week: menu.week },
    title,
    description: words.menusLead,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.meals, page: { kind: 'meals' } },
      { label: words.menus, page: { kind: 'menus' } },
      { label: week },
    ],
    imprint: menu.publication,
    body: html`${documentHead(menu, site, {
        title,
        lead: menu.summary,
        written: menu.dishes.map(({ name }) => name),
      })}
      <p class="muted document-days">${weekDays(menu, locale)}</p>
      ${section('dishes', words.dish, dishTable(menu, locale))} ${suppliers(menu, locale)}
      ${documentEnd(menu, site, data)}
      ${askPanel(site, {
        title,
        data: dataPath('menus', { year: menu.year, isoWeek: menu.isoWeek }, locale),
      })}
      ${others.length > 0 && section('others', words.otherMenus, weekLinks(others, locale))}`,
  });
}

function weekLinks(menus: readonly Menu[], locale: Locale): Html {
  return html`<ul class="link-list">
    ${menus.map(
      (menu) =>
        html`<li>
          <a class="row-link" href="${pathOf({ kind: 'menu', week: menu.week }, locale)}"
            >${weekName(menu, locale)}</a
          >
          <span class="muted">${weekDays(menu, locale)}</span>
        </li>`,
    )}
  </ul>`;
}

function dishTable(menu: Menu, locale: Locale): Html {
  const words = MEAL_WORDS[locale];
  const days = [...new Set(menu.dishes.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  return dataTable({
    caption: words.dish,
    captionHidden: true,
    note: WORDS[locale].unit,
    columns: [
      { label: words.dish, kind: 'name' },
      { label: words.allergens, kind: 'text' },
      { label: words.price, kind: 'number' },
    ],
    groups: days.flatMap((day) =>
      MEALS.map((meal) => ({
        meal,
        dishes: menu.dishes.filter((dish) => dish.weekday === day && dish.meal === meal),
      }))
        .filter(({ dishes }) => dishes.length > 0)
        .map(({ meal, dishes }) => ({
          heading: `${words.weekdays[day - 1] ?? day} · ${words.mealNames[meal] ?? meal}`,
          rows: dishes.map((dish) => dishRow(dish, menu, locale)),
        })),
    ),
  });
}

function dishRow({ name, allergens, priceFen }: Dish, { locale: written }: Menu, locale: Locale) {
  const words = MEAL_WORDS[locale];
  const named = allergens.map((one) => words.allergenNames[one] ?? one);
  return [
    spoken(name, { locale, written }) ?? WORDS[locale].noValue,
    named.join(WORDS[locale].listSeparator) || words.noAllergens,
    exactAmount(priceFen, locale),
  ];
}

function suppliers({ supplies, locale: written }: Menu, locale: Locale): Html | null {
  if (supplies.length === 0) return null;
  const words = MEAL_WORDS[locale];
  const table = dataTable({
    caption: words.suppliers,
    captionHidden: true,
    columns: [
      { label: words.foodKind, kind: 'name' },
      { label: words.supplier, kind: 'text' },
    ],
    groups: [
      {
        rows: supplies.map(({ foodKind, supplier }) => [
          words.foodKinds[foodKind] ?? foodKind,
          spoken(supplier, { locale, written }) ?? WORDS[locale].noValue,
        ]),
      },
    ],
  });
  return section('suppliers', words.suppliers, table);
}
