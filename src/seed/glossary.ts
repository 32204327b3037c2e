import type { Core } from '@strapi/strapi';
import { ensureDocument } from './documents';

const GLOSSARY_TERM = 'api::glossary-term.glossary-term';

/** Term, plain words, other spellings. */
type Explained = readonly [term: string, plain: string, synonyms: string];

/** Words of finance and logistics as a parent would have them told: zh-Hans, zh-Hant, en. */
export const GLOSSARY: readonly (readonly [Explained, Explained, Explained])[] = [
  [
    ['预算', '一年准备收多少钱、花多少钱的计划，批准后按它执行。', '年度预算'],
    ['預算', '一年準備收多少錢、花多少錢的計劃，批准後按它執行。', '年度預算'],
    [
      'Budget',
      'The plan of what comes in and goes out in a year; once approved it binds.',
      'annual budget',
    ],
  ],
  [
    ['决算', '一年结束后，实际收了多少、花了多少的总账。', '年度决算'],
    ['決算', '一年結束後，實際收了多少、花了多少的總帳。', '年度決算'],
    [
      'Final accounts',
      'What really came in and went out, counted up after the year.',
      'annual accounts',
    ],
  ],
  [
    ['执行率', '已经花掉的钱占全年预算的比例。', '预算执行率'],
    ['執行率', '已經花掉的錢佔全年預算的比例。', '預算執行率'],
    ['Execution rate', 'How much of the year’s budget has been spent so far.', 'budget execution'],
  ],
  [
    ['时间进度', '一年过去了多少，如6月底是50%，用来和执行率比较。', ''],
    ['時間進度', '一年過去了多少，如6月底是50%，用來和執行率比較。', ''],
    [
      'Time progress',
      'How much of the year has passed; end of June is 50%. Compare it with the execution rate.',
      '',
    ],
  ],
  [
    ['经济分类', '按钱花在什么东西上来分，如水费、电费、维修费。', '支出经济分类'],
    ['經濟分類', '按錢花在什麼東西上來分，如水費、電費、維修費。', '支出經濟分類'],
    [
      'Economic class',
      'Spending sorted by what was bought: water, power, repairs.',
      'economic classification',
    ],
  ],
  [
    ['功能分类', '按钱为哪项工作而花来分，如小学教育、初中教育。', '支出功能分类'],
    ['功能分類', '按錢為哪項工作而花來分，如小學教育、初中教育。', '支出功能分類'],
    [
      'Function class',
      'Spending sorted by its purpose, such as primary or junior school.',
      'functional classification',
    ],
  ],
  [
    ['财政补助', '政府拨给学校的钱。', '财政补助收入、财政拨款'],
    ['財政補助', '政府撥給學校的錢。', '財政補助收入、財政撥款'],
    ['Fiscal appropriation', 'Money that the government gives the school.', 'government grant'],
  ],
  [
    ['期初余额', '这个月开始时账上还有多少钱。', '年初结余'],
    ['期初餘額', '這個月開始時帳上還有多少錢。', '年初結餘'],
    ['Opening balance', 'What is left in the account when the month begins.', ''],
  ],
  [
    ['期末余额', '这个月结束时账上还剩多少钱，也是下个月的期初余额。', ''],
    ['期末餘額', '這個月結束時帳上還剩多少錢，也是下個月的期初餘額。', ''],
    ['Closing balance', 'What is left when the month ends; the next month begins with it.', ''],
  ],
  [
    ['公用经费', '维持学校日常运转的钱，如水电、办公、维修，不含人员工资。', ''],
    ['公用經費', '維持學校日常運轉的錢，如水電、辦公、維修，不含人員工資。', ''],
    [
      'Running costs',
      'What keeps the school going day by day: power, office, repairs; no wages.',
      'operating costs',
    ],
  ],
  [
    ['人员经费', '教职工的工资、社保等支出。', ''],
    ['人員經費', '教職工的薪資、社保等支出。', ''],
    ['Personnel costs', 'Wages and social insurance of the staff.', 'staff costs'],
  ],
  [
    ['资本性支出', '买大件设备或大修房屋的钱，东西能用很多年。', ''],
    ['資本性支出', '買大件設備或大修房屋的錢，東西能用很多年。', ''],
    ['Capital expenditure', 'Money for equipment or major repairs that last for years.', ''],
  ],
  [
    ['公开招标', '公开发布需求，任何符合条件的供应商都可以报价竞争。', ''],
    ['公開招標', '公開發布需求，任何符合條件的供應商都可以報價競爭。', ''],
    [
      'Open tender',
      'The need is announced and every qualified supplier may compete.',
      'open bidding',
    ],
  ],
  [
    ['询价', '向三家以上供应商问价，一般选符合要求且最低的。', '询价采购'],
    ['詢價', '向三家以上供應商問價，一般選符合要求且最低的。', '詢價採購'],
    [
      'Request for quotations',
      'Three or more suppliers are asked; as a rule the lowest fitting price wins.',
      '',
    ],
  ],
  [
    ['单一来源采购', '只能从一家供应商购买，事先要公示理由。', '单一来源'],
    ['單一來源採購', '只能從一家供應商購買，事先要公示理由。', '單一來源'],
    [
      'Single-source purchase',
      'Only one supplier can deliver; the reason is announced beforehand.',
      'single source',
    ],
  ],
  [
    ['食品留样', '每餐每样菜留一小份冷藏48小时，出问题时可以检验。', '留样'],
    ['食品留樣', '每餐每樣菜留一小份冷藏48小時，出問題時可以檢驗。', '留樣'],
    [
      'Food samples',
      'A little of each dish is kept cold for 48 hours, to be tested if need be.',
      'sample retention',
    ],
  ],
  [
    ['陪餐', '学校负责人和学生一起在食堂吃饭，检查饭菜质量。', '校长陪餐、集中用餐陪餐'],
    ['陪餐', '學校負責人和學生一起在食堂吃飯，檢查飯菜質量。', '校長陪餐、集中用餐陪餐'],
    ['Accompanied meals', 'School leaders eat with the students to see how good the food is.', ''],
  ],
];

export async function seedGlossary(strapi: Core.Strapi): Promise<number> {
  let made = 0;
  for (const [simplified, traditional, english] of GLOSSARY) {
    const data = entry(simplified);
    const { isNew } = await ensureDocument(strapi, {
      uid: GLOSSARY_TERM,
      where: { term: data.term, locale: 'zh-Hans' },
      data,
      words: { 'zh-Hant': entry(traditional), en: entry(english) },
    });
    made += isNew ? 1 : 0;
  }
  return made;
}

function entry([term, plain, synonyms]: Explained) {
  return { term, plain, synonyms: synonyms === '' ? null : synonyms };
}
