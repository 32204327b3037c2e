/** English of texts that the sample has in Chinese only. */
const ENGLISH: Readonly<Record<string, string>> = {
  '了解师生和家长对食堂食品安全、菜品、价格和服务的评价。':
    'To learn what students, staff and parents think of the food safety, dishes, prices and service of the canteen.',
  '不收集姓名、班级和学号；不满十四周岁学生由家长陪同填写或由家长代填。':
    'No names, classes or student numbers are collected. Students under fourteen fill it in with a parent, or a parent does it for them.',
  '评价校务公开是否真实、全面、及时、易懂。':
    'To judge whether school affairs are disclosed truthfully, fully, in time and in plain words.',
  '匿名填写，只公布汇总结果。': 'Anonymous. Only summed-up results are published.',
  学生: 'Student',
  家长: 'Parent',
  教职工: 'Staff',
  '0天': 'None',
  '1—2天': '1 to 2 days',
  '3—4天': '3 to 4 days',
  '5天': '5 days',
  很不满意: 'Very dissatisfied',
  不满意: 'Dissatisfied',
  一般: 'Neither',
  满意: 'Satisfied',
  很满意: 'Very satisfied',
  很不同意: 'Strongly disagree',
  不同意: 'Disagree',
  同意: 'Agree',
  很同意: 'Strongly agree',
  增加菜品种类: 'More dishes to choose from',
  调整价格: 'Other prices',
  缩短排队: 'Shorter queues',
  改善口味: 'Better taste',
  加强卫生: 'Better hygiene',
  增加素食选择: 'More vegetarian dishes',
  公布食材来源和价格: 'Say where food comes from and what it costs',
  学校网站: 'School website',
  微信公众号: 'WeChat account',
  公告栏: 'Notice board',
  校园广播: 'School broadcast',
  没有看到过: 'Nowhere',
  财务: 'Finances',
  食堂: 'Canteen',
  安全检查: 'Safety inspections',
  采购: 'Procurement',
  维修预告: 'Announced repairs',
};

/** A text of the sample in English; undefined where nobody has translated it. */
export function englishOf(chinese: string): string | undefined {
  return Object.hasOwn(ENGLISH, chinese) ? ENGLISH[chinese] : undefined;
}

/** What children and their parents read first, where students under fourteen are asked. */
export const GUARDIAN_NOTICE = {
  'zh-Hans': '不满十四周岁的学生，请由家长陪同填写，或由家长代填。',
  'zh-Hant': '不滿十四周歲的學生，請由家長陪同填寫，或由家長代填。',
  en: 'Students under fourteen: please fill this in with a parent, or let a parent do it.',
} as const;

/** The rounds of the canteen survey, which ask the same. */
export const CANTEEN_SERIES = {
  slug: 'canteen-satisfaction',
  'zh-Hans': '食堂服务满意度',
  'zh-Hant': '食堂服務滿意度',
  en: 'Canteen satisfaction',
} as const;

type Words = Readonly<Record<'zh-Hans' | 'zh-Hant' | 'en', string>>;

/** What a round is called: terms begin in February and in August. */
export function roundTitle(day: string): Words {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const isAutumn = month >= 8 || month === 1;
  const of = month === 1 ? year - 1 : year;
  const [season, english] = isAutumn ? ['秋季', 'autumn'] : ['春季', 'spring'];
  return {
    'zh-Hans': `${of}年${season}食堂服务满意度调查（新一期）`,
    'zh-Hant': `${of}年${season}食堂服務滿意度調查（新一期）`,
    en: `Canteen satisfaction survey, ${english} ${of} (new round)`,
  };
}

/** What the school says to the results of the sample's surveys. */
export const RESULT_SUMMARIES: Readonly<Record<string, Words>> = {
  'survey-canteen-2025b': {
    'zh-Hans':
      '共收到326份有效答卷。食品安全与卫生评价最高，排队时间和菜品种类评价较低。按照大家的意见，学校将公布大宗食材供应商与价格区间。',
    'zh-Hant':
      '共收到326份有效答卷。食品安全與衛生評價最高，排隊時間和菜品種類評價較低。按照大家的意見，學校將公佈大宗食材供應商與價格區間。',
    en: '326 valid responses came in. Food safety and hygiene were judged best, queues and the choice of dishes worst. As many asked, the school will publish the suppliers of its main ingredients and the range of their prices.',
  },
  'survey-disclosure-2025': {
    'zh-Hans':
      '共收到214份有效答卷。多数答卷人认为公开内容真实、及时；怎样写得更易懂，是下一年的重点。',
    'zh-Hant':
      '共收到214份有效答卷。多數答卷人認為公開內容真實、及時；怎樣寫得更易懂，是下一年的重點。',
    en: '214 valid responses came in. Most find what is disclosed truthful and timely; saying it in plainer words is the task of the coming year.',
  },
};

/** Surveys of the sample that children under fourteen are asked in. */
export const ASKING_CHILDREN: ReadonlySet<string> = new Set(['survey-canteen-2025b']);
