import { menuRules, type Menu } from './rules';
import type { MenuDish, MenuShared, MenuWords } from './types';

const dish = (dishNo: number | null, changes: Partial<MenuDish> = {}): MenuDish => ({
  dishNo,
  weekday: 1,
  meal: 'lunch',
  priceFen: 500,
  allergens: [],
  ...changes,
});

const shared: MenuShared = {
  key: null,
  slug: null,
  periodKey: null,
  publicSince: null,
  approvedByRole: null,
  year: 2025,
  isoWeek: 36,
  period: null,
  weekStart: null,
  weekEnd: null,
  dishes: [dish(1), dish(2, { weekday: 2, priceFen: 0, allergens: ['eggs'] })],
  supplies: [{ supplyNo: 1, foodKind: 'grain' }],
};

const words: MenuWords = {
  title: null,
  summary: null,
  dishNames: [
    { dishNo: 1, name: '红烧鸡块' },
    { dishNo: 2, name: '番茄炒蛋' },
  ],
  supplierNames: [{ supplyNo: 1, name: '青禾市禾丰粮油有限公司' }],
};

interface Change {
  readonly shared?: Partial<MenuShared>;
  readonly words?: Partial<MenuWords>;
  readonly en?: Partial<MenuWords>;
  readonly sameKey?: string | null;
}

function saved(change: Change = {}): Menu {
  const document: Menu = {
    shared: { ...shared, ...change.shared },
    words: {
      'zh-Hans': { ...words, ...change.words },
      ...(change.en && { en: { ...words, dishNames: [], supplierNames: [], ...change.en } }),
    },
  };
  return menuRules.derive(document, { sameKey: null });
}

function codesAfter(change: Change): readonly string[] {
  const context = { sameKey: change.sameKey ?? null };
  return menuRules.check(saved(change), context).map(({ code }) => code);
}

describe('a menu is named by its week', () => {
  test.each([
    [2025, 36, 'menu-2025-w36', '2025-W36', '2025-09-01', '2025-09-07', '2025年第36周食谱'],
    [2025, 1, 'menu-2025-w01', '2025-W01', '2024-12-30', '2025-01-05', '2025年第1周食谱'],
    [2026, 53, 'menu-2026-w53', '2026-W53', '2026-12-28', '2027-01-03', '2026年第53周食谱'],
    [2025, 53, null, null, null, null, null],
    [null, 36, null, null, null, null, null],
  ])('%p, %p', (year, isoWeek, key, period, weekStart, weekEnd, title) => {
    const menu = saved({ shared: { year, isoWeek } });
    expect(menu.shared).toMatchObject({ key, period, periodKey: period, weekStart, weekEnd });
    expect(menu.words['zh-Hans']?.title).toBe(title);
  });

  test('in every language, and anew when the week changes', () => {
    const { shared: facts, words: named } = saved({ en: {} });
    expect(named.en?.title).toBe('Menu, week 36 of 2025');
    const moved = menuRules.derive(
      { shared: { ...facts, isoWeek: 37 }, words: named },
      { sameKey: null },
    );
    expect(moved.words.en?.title).toBe('Menu, week 37 of 2025');
    expect(menuRules.derive(moved, { sameKey: null })).toEqual(moved);
  });
});

describe('a menu that may be published', () => {
  test.each<[string, Change]>([
    ['as it is', {}],
    ['without suppliers', { shared: { supplies: [] }, words: { supplierNames: [] } }],
    [
      'translated',
      {
        en: {
          dishNames: [
            { dishNo: 1, name: 'Chicken' },
            { dishNo: 2, name: 'Eggs' },
          ],
        },
      },
    ],
  ])('%s', (_name, change) => {
    expect(codesAfter(change)).toEqual([]);
  });
});

describe('a finding', () => {
  test.each<[string, Change, readonly string[]]>([
    [
      'week 53 of a year without one',
      { shared: { isoWeek: 53 } },
      ['ISO_WEEK_UNKNOWN', 'WORDS_REQUIRED'],
    ],
    ['no week', { shared: { isoWeek: null } }, ['FIELD_REQUIRED', 'WORDS_REQUIRED']],
    ['a second menu of the week', { sameKey: 'other' }, ['DUPLICATE_PERIOD']],
    ['no dish', { shared: { dishes: [] }, words: { dishNames: [] } }, ['MENU_EMPTY']],
    [
      'a price below zero',
      { shared: { dishes: [dish(1), dish(2, { priceFen: -1 })] } },
      ['MONEY_NEGATIVE'],
    ],
    [
      'a dish without price',
      { shared: { dishes: [dish(1), dish(2, { priceFen: null })] } },
      ['LINE_FIELD_REQUIRED'],
    ],
    [
      'a dish of no day',
      { shared: { dishes: [dish(1), dish(2, { weekday: null })] } },
      ['LINE_FIELD_REQUIRED'],
    ],
    [
      'a dish of no meal',
      { shared: { dishes: [dish(1), dish(2, { meal: null })] } },
      ['LINE_FIELD_REQUIRED'],
    ],
    ['one number twice', { shared: { dishes: [dish(1), dish(2), dish(2)] } }, ['DUPLICATE_LINE']],
    [
      'a dish without name',
      { shared: { dishes: [dish(1), dish(2), dish(3)] } },
      ['WORDS_KEY_MISSING'],
    ],
    ['a name without dish', { shared: { dishes: [dish(1)] } }, ['WORDS_KEY_UNKNOWN']],
    [
      'an empty name',
      {
        words: {
          dishNames: [
            { dishNo: 1, name: '鸡' },
            { dishNo: 2, name: ' ' },
          ],
        },
      },
      ['LINE_FIELD_REQUIRED', 'WORDS_KEY_MISSING'],
    ],
    ['a supplier without name', { words: { supplierNames: [] } }, ['WORDS_KEY_MISSING']],
    [
      'bulk food of no kind',
      { shared: { supplies: [{ supplyNo: 1, foodKind: null }] } },
      ['LINE_FIELD_REQUIRED'],
    ],
    [
      'half a translation',
      { en: { dishNames: [{ dishNo: 1, name: 'Chicken' }] } },
      ['TRANSLATION_INCOMPLETE'],
    ],
  ])('%s', (_name, change, codes) => {
    expect(codesAfter(change)).toEqual(codes);
  });

  test('a week that somebody typed', () => {
    const menu = saved();
    const typed = { ...menu, shared: { ...menu.shared, weekStart: '2025-01-01' } };
    const codes = menuRules.check(typed, { sameKey: null }).map(({ code }) => code);
    expect(codes).toEqual(['NOT_RECOMPUTED']);
  });
});
