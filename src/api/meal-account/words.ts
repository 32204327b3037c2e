import { computed, FISCAL_YEAR } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

const PRICE = say(
  '一餐的价格，按元填写，如 12.00。',
  '一餐的價格，按元填寫，如 12.00。',
  'Price of one meal in yuan, e.g. 12.00.',
);
const DINERS = say(
  '供餐日平均每天的就餐人数。',
  '供餐日平均每天的就餐人數。',
  'How many ate on an average meal day.',
);

export const MEAL_ACCOUNT_WORDS: ModelWords = {
  name: say('伙食账', '伙食帳', 'Meal accounts'),
  fields: {
    fiscalYear: FISCAL_YEAR,
    month: field(
      say('月份', '月份', 'Month'),
      say('哪个月的数据。', '哪個月的資料。', 'The month of these figures.'),
      { placeholder: '6' },
    ),
    period: computed('期间', '期間', 'Period'),
    operationMode: field(
      say('经营方式', '經營方式', 'Mode of operation'),
      say('食堂由谁经营。', '食堂由誰經營。', 'Who runs the canteen.'),
      {
        options: {
          selfOperated: say('学校自营', '學校自營', 'Run by the school'),
          contracted: say('委托经营', '委託經營', 'Run by a contractor'),
          delivered: say('校外配餐', '校外配餐', 'Delivered meals'),
        },
      },
    ),
    mealDays: field(
      say('供餐天数', '供餐天數', 'Meal days'),
      say('本月食堂供餐的天数。', '本月食堂供餐的天數。', 'Days with meals in this month.'),
      { placeholder: '21' },
    ),
    averageStudentDiners: field(say('日均就餐学生', '日均就餐學生', 'Students a day'), DINERS, {
      placeholder: '1500',
    }),
    averageStaffDiners: field(say('日均就餐教职工', '日均就餐教職員', 'Staff a day'), DINERS, {
      placeholder: '100',
    }),
    studentMealPriceFen: field(
      say('学生餐价（元）', '學生餐價（元）', 'Student meal (yuan)'),
      PRICE,
    ),
    staffMealPriceFen: field(
      say('教职工餐价（元）', '教職員餐價（元）', 'Staff meal (yuan)'),
      PRICE,
    ),
    openingBalanceFen: field(
      say('期初余额（元）', '期初餘額（元）', 'Opening balance (yuan)'),
      say(
        '按元填写，不填则取上一份伙食账的期末余额（暑假前后相接）。',
        '按元填寫，不填則取上一份伙食帳的期末餘額（暑假前後相接）。',
        'In yuan. Left empty it is the closing balance of the account before, across holidays too.',
      ),
    ),
    income: field(
      say('收入', '收入', 'Income'),
      say('本月伙食各项收入。', '本月伙食各項收入。', 'Income for meals in this month.'),
    ),
    expenditure: field(
      say('支出', '支出', 'Expenditure'),
      say('本月伙食各项支出。', '本月伙食各項支出。', 'Expenditure for meals in this month.'),
    ),
    totals: computed('合计', '合計', 'Totals'),
    accompanyMeals: field(
      say('陪餐次数', '陪餐次數', 'Meals eaten with pupils'),
      say(
        '学校负责人与学生一起用餐的次数。',
        '學校負責人與學生一起用餐的次數。',
        'How often the school’s leadership ate with the pupils.',
      ),
      { placeholder: '40' },
    ),
    note: field(
      say('说明', '說明', 'Note'),
      say(
        '供餐天数、结余较大等情况的说明，可不填。',
        '供餐天數、結餘較大等情況的說明，可不填。',
        'On few meal days, a large surplus and the like. May be empty.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};
