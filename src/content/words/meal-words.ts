import { computed } from './common-words';
import { field, say, type FieldWords, type ModelWords } from './words';

const MONTH_AMOUNT = say(
  '本月金额，按元填写，如 1,234.50；没有填 0。',
  '本月金額，按元填寫，如 1,234.50；沒有填 0。',
  'Amount of the month in yuan, e.g. 1,234.50; 0 if there is none.',
);
const OTHER_AMOUNT = say(
  '不属于以上各项的金额，没有可不填。',
  '不屬於以上各項的金額，沒有可不填。',
  'What belongs to none of these. May be empty.',
);

function amount(simplified: string, traditional: string, english: string): FieldWords {
  return field(say(simplified, traditional, english), MONTH_AMOUNT);
}

const dishNo = field(
  say('菜品序号', '菜品序號', 'Dish no.'),
  say(
    '从 1 开始编号，“菜品”和“菜名列表”用同一个序号。',
    '從 1 開始編號，「菜品」和「菜名列表」用同一個序號。',
    'Numbered from 1; dishes and their names share the number.',
  ),
  { placeholder: '1' },
);
const supplyNo = field(
  say('食材序号', '食材序號', 'Supply no.'),
  say(
    '从 1 开始编号，“大宗食材”和“供应商名称”用同一个序号。',
    '從 1 開始編號，「大宗食材」和「供應商名稱」用同一個序號。',
    'Numbered from 1; bulk food and its suppliers share the number.',
  ),
  { placeholder: '1' },
);

/** Words of the components of meal accounts and menus. */
export const MEAL_COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  'finance.meal-income': {
    name: say('伙食收入', '伙食收入', 'Meal income'),
    fields: {
      studentMealsFen: amount('学生伙食费（元）', '學生伙食費（元）', 'Student meals (yuan)'),
      staffMealsFen: amount('教职工伙食费（元）', '教職員伙食費（元）', 'Staff meals (yuan)'),
      subsidyFen: amount('补助（元）', '補助（元）', 'Subsidies (yuan)'),
      otherFen: field(say('其他收入（元）', '其他收入（元）', 'Other income (yuan)'), OTHER_AMOUNT),
    },
  },
  'finance.meal-expenditure': {
    name: say('伙食支出', '伙食支出', 'Meal expenditure'),
    fields: {
      foodFen: amount('食材（元）', '食材（元）', 'Food (yuan)'),
      fuelFen: amount('燃料（元）', '燃料（元）', 'Fuel (yuan)'),
      labourFen: amount('人工（元）', '人工（元）', 'Labour (yuan)'),
      utilitiesFen: amount('水电（元）', '水電（元）', 'Water and electricity (yuan)'),
      consumablesFen: amount('低值易耗品（元）', '低值易耗品（元）', 'Consumables (yuan)'),
      otherFen: field(
        say('其他支出（元）', '其他支出（元）', 'Other expenditure (yuan)'),
        OTHER_AMOUNT,
      ),
    },
  },
  'finance.meal-totals': {
    name: say('伙食合计', '伙食合計', 'Meal totals'),
    fields: {
      incomeFen: computed('本月收入合计（元）', '本月收入合計（元）', 'Income (yuan)'),
      expenditureFen: computed('本月支出合计（元）', '本月支出合計（元）', 'Expenditure (yuan)'),
      surplusFen: computed('本月结余（元）', '本月結餘（元）', 'Surplus (yuan)'),
      surplusRateBp: computed('本月结余率', '本月結餘率', 'Surplus rate'),
      foodShareBp: computed('食材占收入比例', '食材佔收入比例', 'Share of food in income'),
      closingBalanceFen: computed('期末余额（元）', '期末餘額（元）', 'Closing balance (yuan)'),
      cumulativeIncomeFen: computed(
        '累计收入合计（元）',
        '累計收入合計（元）',
        'Cumulative income (yuan)',
      ),
      cumulativeSurplusFen: computed(
        '累计结余（元）',
        '累計結餘（元）',
        'Cumulative surplus (yuan)',
      ),
      cumulativeSurplusRateBp: computed('累计结余率', '累計結餘率', 'Cumulative surplus rate'),
    },
  },
  'canteen.menu-dish': {
    name: say('菜品', '菜品', 'Dish'),
    fields: {
      dishNo,
      weekday: field(
        say('星期', '星期', 'Day of the week'),
        say('星期一填 1，星期日填 7。', '星期一填 1，星期日填 7。', 'Monday is 1, Sunday is 7.'),
        { placeholder: '1' },
      ),
      meal: field(
        say('餐次', '餐次', 'Meal'),
        say('这道菜在哪一餐供应。', '這道菜在哪一餐供應。', 'At which meal it is served.'),
        {
          options: {
            breakfast: say('早餐', '早餐', 'Breakfast'),
            lunch: say('午餐', '午餐', 'Lunch'),
            snack: say('课间加餐', '課間加餐', 'Snack'),
            dinner: say('晚餐', '晚餐', 'Dinner'),
          },
        },
      ),
      priceFen: field(
        say('价格（元）', '價格（元）', 'Price (yuan)'),
        say(
          '一份的价格，按元填写；含在套餐里填 0。',
          '一份的價格，按元填寫；含在套餐裡填 0。',
          'Price of one serving in yuan; 0 if it is part of the set meal.',
        ),
      ),
      allergens: field(
        say('过敏原', '過敏原', 'Allergens'),
        say(
          '勾选这道菜含有的过敏原，没有就不选。',
          '勾選這道菜含有的過敏原，沒有就不選。',
          'What may cause an allergy. None if nothing does.',
        ),
        {
          options: {
            gluten: say('含麸质谷物', '含麩質穀物', 'Cereals with gluten'),
            crustaceans: say('甲壳类', '甲殼類', 'Crustaceans'),
            eggs: say('蛋类', '蛋類', 'Eggs'),
            fish: say('鱼类', '魚類', 'Fish'),
            peanuts: say('花生', '花生', 'Peanuts'),
            soybeans: say('大豆', '大豆', 'Soybeans'),
            milk: say('乳制品', '乳製品', 'Milk'),
            nuts: say('坚果', '堅果', 'Nuts'),
          },
        },
      ),
    },
  },
  'canteen.menu-dish-name': {
    name: say('菜名', '菜名', 'Name of a dish'),
    fields: {
      dishNo,
      name: field(
        say('菜名', '菜名', 'Dish'),
        say('如“番茄炒蛋”。', '如「番茄炒蛋」。', 'For example “Eggs with tomatoes”.'),
      ),
    },
  },
  'canteen.menu-supply': {
    name: say('大宗食材', '大宗食材', 'Bulk food'),
    fields: {
      supplyNo,
      foodKind: field(
        say('食材种类', '食材種類', 'Kind of food'),
        say('统一采购的食材。', '統一採購的食材。', 'Food that is bought in bulk.'),
        {
          options: {
            grain: say('米面', '米麵', 'Rice and flour'),
            oil: say('食用油', '食用油', 'Cooking oil'),
            meat: say('肉类', '肉類', 'Meat'),
            poultryAndEggs: say('禽蛋', '禽蛋', 'Poultry and eggs'),
            fish: say('水产', '水產', 'Fish and seafood'),
            vegetables: say('蔬菜', '蔬菜', 'Vegetables'),
            fruit: say('水果', '水果', 'Fruit'),
            dairy: say('乳制品', '乳製品', 'Dairy products'),
            soyProducts: say('豆制品', '豆製品', 'Soy products'),
            condiments: say('调味品', '調味品', 'Condiments'),
          },
        },
      ),
    },
  },
  'canteen.menu-supplier-name': {
    name: say('供应商名称', '供應商名稱', 'Name of a supplier'),
    fields: {
      supplyNo,
      name: field(
        say('供应商', '供應商', 'Supplier'),
        say(
          '供货单位的全称，不写联系人。',
          '供貨單位的全稱，不寫聯絡人。',
          'Full name of the company, no contact person.',
        ),
      ),
    },
  },
};
