import type { Words } from '../content/words/words';

/** One dish of the school's kitchen; the sample has no menus, so these are of the seed's own. */
export interface KitchenDish {
  readonly name: Words;
  readonly priceFen: number;
  readonly allergens: readonly string[];
}

function dish(
  [simplified, traditional, english]: readonly [string, string, string],
  priceFen: number,
  allergens: readonly string[] = [],
): KitchenDish {
  const name = { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english };
  return { name, priceFen, allergens };
}

/** The four dishes of a lunch cost 12 yuan together, as the meal accounts state. */
const MAIN = 500;
const SECOND = 300;
const VEGETABLE = 200;
const STAPLE = 200;

export const DISHES = {
  chicken: dish(['香菇炖鸡', '香菇燉雞', 'Chicken stewed with mushrooms'], MAIN, ['soybeans']),
  porkRibs: dish(['红烧排骨', '紅燒排骨', 'Braised pork ribs'], MAIN, ['soybeans', 'gluten']),
  beef: dish(['土豆烧牛肉', '馬鈴薯燒牛肉', 'Beef with potatoes'], MAIN, ['soybeans', 'gluten']),
  fish: dish(['清蒸鲈鱼片', '清蒸鱸魚片', 'Steamed perch fillet'], MAIN, ['fish', 'soybeans']),
  duck: dish(['冬瓜烧鸭块', '冬瓜燒鴨塊', 'Duck with winter melon'], MAIN, ['soybeans']),
  shrimp: dish(['虾仁滑蛋', '蝦仁滑蛋', 'Shrimps with eggs'], MAIN, ['crustaceans', 'eggs']),
  tomatoEggs: dish(['番茄炒蛋', '番茄炒蛋', 'Eggs with tomatoes'], SECOND, ['eggs']),
  tofu: dish(['肉末豆腐', '肉末豆腐', 'Tofu with minced pork'], SECOND, ['soybeans']),
  greenPepper: dish(['青椒肉丝', '青椒肉絲', 'Pork with green peppers'], SECOND, ['soybeans']),
  eggCustard: dish(['水蒸蛋', '水蒸蛋', 'Steamed egg custard'], SECOND, ['eggs']),
  driedTofu: dish(['芹菜香干', '芹菜豆乾', 'Celery with dried tofu'], SECOND, [
    'soybeans',
    'gluten',
  ]),
  cabbage: dish(['清炒小白菜', '清炒小白菜', 'Stir-fried greens'], VEGETABLE),
  broccoli: dish(['蒜蓉西兰花', '蒜蓉青花菜', 'Broccoli with garlic'], VEGETABLE),
  carrot: dish(['胡萝卜炒木耳', '胡蘿蔔炒木耳', 'Carrots with wood ear'], VEGETABLE),
  lettuce: dish(['清炒生菜', '清炒生菜', 'Stir-fried lettuce'], VEGETABLE),
  pumpkin: dish(['蒸南瓜', '蒸南瓜', 'Steamed pumpkin'], VEGETABLE),
  riceSeaweed: dish(
    ['米饭、紫菜蛋花汤', '米飯、紫菜蛋花湯', 'Rice, seaweed and egg soup'],
    STAPLE,
    ['eggs'],
  ),
  riceMelon: dish(['米饭、冬瓜汤', '米飯、冬瓜湯', 'Rice, winter melon soup'], STAPLE),
  bunMillet: dish(['馒头、小米粥', '饅頭、小米粥', 'Steamed bun, millet porridge'], STAPLE, [
    'gluten',
  ]),
  riceTofu: dish(['杂粮饭、豆腐汤', '雜糧飯、豆腐湯', 'Rice with grains, tofu soup'], STAPLE, [
    'soybeans',
  ]),
} as const satisfies Readonly<Record<string, KitchenDish>>;

export type DishName = keyof typeof DISHES;

export interface WeekMenu {
  readonly year: number;
  readonly isoWeek: number;
  readonly publishedAt: string;
  /** The lunches from Monday to Friday. */
  readonly lunches: readonly (readonly DishName[])[];
}

/** Weeks that the sample's logistics bulletins speak of; the Sunday before, the menu goes out. */
export const WEEK_MENUS: readonly WeekMenu[] = [
  {
    year: 2025,
    isoWeek: 36,
    publishedAt: '2025-08-31T17:00:00+08:00',
    lunches: [
      ['chicken', 'tomatoEggs', 'cabbage', 'riceSeaweed'],
      ['porkRibs', 'tofu', 'broccoli', 'riceMelon'],
      ['fish', 'greenPepper', 'pumpkin', 'bunMillet'],
      ['beef', 'eggCustard', 'carrot', 'riceTofu'],
      ['duck', 'driedTofu', 'lettuce', 'riceSeaweed'],
    ],
  },
  {
    year: 2025,
    isoWeek: 37,
    publishedAt: '2025-09-07T17:00:00+08:00',
    lunches: [
      ['beef', 'tofu', 'lettuce', 'riceMelon'],
      ['shrimp', 'driedTofu', 'cabbage', 'riceTofu'],
      ['chicken', 'greenPepper', 'broccoli', 'riceSeaweed'],
      ['porkRibs', 'tomatoEggs', 'pumpkin', 'bunMillet'],
      ['fish', 'eggCustard', 'carrot', 'riceMelon'],
    ],
  },
  {
    year: 2025,
    isoWeek: 38,
    publishedAt: '2025-09-14T17:00:00+08:00',
    lunches: [
      ['duck', 'tomatoEggs', 'broccoli', 'riceTofu'],
      ['beef', 'eggCustard', 'cabbage', 'bunMillet'],
      ['porkRibs', 'driedTofu', 'carrot', 'riceSeaweed'],
      ['fish', 'tofu', 'lettuce', 'riceMelon'],
      ['chicken', 'greenPepper', 'pumpkin', 'riceTofu'],
    ],
  },
];

export interface FoodSupplier {
  readonly foodKind: string;
  readonly name: Words;
}

/** Companies that do not exist, like those of the sample. */
export const FOOD_SUPPLIERS: readonly FoodSupplier[] = [
  supplier('grain', [
    '青禾市禾丰粮油有限公司',
    '青禾市禾豐糧油有限公司',
    'Qinghe Hefeng Grain and Oil',
  ]),
  supplier('oil', [
    '青禾市禾丰粮油有限公司',
    '青禾市禾豐糧油有限公司',
    'Qinghe Hefeng Grain and Oil',
  ]),
  supplier('meat', ['青禾市青牧肉食品有限公司', '青禾市青牧肉食品有限公司', 'Qinghe Qingmu Meat']),
  supplier('vegetables', [
    '青禾市绿畦蔬菜配送有限公司',
    '青禾市綠畦蔬菜配送有限公司',
    'Qinghe Lüqi Vegetables',
  ]),
  supplier('soyProducts', [
    '青禾市石磨豆制品厂',
    '青禾市石磨豆製品廠',
    'Qinghe Shimo Soy Products',
  ]),
];

function supplier(
  foodKind: string,
  [simplified, traditional, english]: readonly [string, string, string],
): FoodSupplier {
  return { foodKind, name: { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english } };
}
