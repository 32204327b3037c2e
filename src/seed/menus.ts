import type { Core, UID } from '@strapi/strapi';
import { LOCALES, type Locale } from '../content/locales';
import type { PlainRow } from '../content/row';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import { DISHES, FOOD_SUPPLIERS, WEEK_MENUS, type WeekMenu } from './menu-dishes';
import { publishDocument } from './publish';

const MENU: UID.ContentType = 'api::menu.menu';

export async function seedMenus(strapi: Core.Strapi): Promise<number> {
  let made = 0;
  for (const menu of WEEK_MENUS) {
    const { year, isoWeek, publishedAt } = menu;
    const words = Object.fromEntries(LOCALES.map((locale) => [locale, wordsIn(menu, locale)]));
    const { documentId, isNew } = await ensureDocument(strapi, {
      uid: MENU,
      where: { year, isoWeek },
      data: {
        ...menuFacts(menu),
        ...wordsIn(menu, 'zh-Hans'),
        catalogueItemNo: '2.3',
        approvedByRole: '分管副校长',
        ownerDepartment: await department(strapi, 'canteen'),
      },
      words,
    });
    made += isNew ? 1 : 0;
    if (await isPublic(strapi, MENU, documentId)) continue;
    await publishDocument(strapi, { uid: MENU, documentId }, publishedAt);
  }
  return made;
}

/** The dishes of the week with their numbers, from Monday's first on. */
function numbered({ lunches }: WeekMenu) {
  return lunches
    .flatMap((names, day) => names.map((name) => ({ weekday: day + 1, ...DISHES[name] })))
    .map((dish, index) => ({ dishNo: index + 1, ...dish }));
}

function menuFacts(menu: WeekMenu): PlainRow {
  return {
    year: menu.year,
    isoWeek: menu.isoWeek,
    dishes: numbered(menu).map(({ dishNo, weekday, priceFen, allergens }) => ({
      ...{ dishNo, weekday, meal: 'lunch', priceFen, allergens },
    })),
    supplies: FOOD_SUPPLIERS.map(({ foodKind }, index) => ({ supplyNo: index + 1, foodKind })),
  };
}

function wordsIn(menu: WeekMenu, locale: Locale): PlainRow {
  return {
    dishNames: numbered(menu).map(({ dishNo, name }) => ({ dishNo, name: name[locale] })),
    supplierNames: FOOD_SUPPLIERS.map(({ name }, index) => ({
      supplyNo: index + 1,
      name: name[locale],
    })),
  };
}
