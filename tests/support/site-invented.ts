/** What the sample has no example of, in the shape of the public API. */
export const invented = {
  menu: {
    ...{ documentId: 'menu-1', key: 'menu-2025-w36', locale: 'zh-Hans', title: '2025年第36周食谱' },
    ...{ year: 2025, isoWeek: 36, weekStart: '2025-09-01', weekEnd: '2025-09-07', revision: 1 },
    publicSince: '2025-08-31T10:00:00+08:00',
    dishes: [
      {
        ...{ dishNo: 1, weekday: 1, meal: 'lunch', priceFen: '600' },
        allergens: ['soybeans', 'gluten'],
      },
      { dishNo: 2, weekday: 1, meal: 'lunch', priceFen: '350', allergens: [] },
      { dishNo: 3, weekday: 2, meal: 'breakfast', priceFen: '150', allergens: ['milk'] },
    ],
    dishNames: [
      { dishNo: 1, name: '红烧豆腐' },
      { dishNo: 2, name: '清炒时蔬' },
      { dishNo: 3, name: '牛奶' },
    ],
    supplies: [{ supplyNo: 1, foodKind: 'grain' }],
    supplierNames: [{ supplyNo: 1, name: '青禾粮油有限公司' }],
  },
  page: {
    ...{ documentId: 'page-1', key: 'school-facts', locale: 'zh-Hans', title: '学校概况' },
    ...{ summary: '学校的基本情况。', category: 'schoolFacts', revision: 1 },
    publicSince: '2025-09-01T10:00:00+08:00',
    body: [
      { type: 'heading', level: 4, children: [{ type: 'text', text: '办学规模' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: '学生 1,860 人，见' },
          { type: 'link', url: '/finance', children: [{ type: 'text', text: '财务公开' }] },
          { type: 'text', text: '，预算由全校统一编制。', bold: true },
        ],
      },
      {
        ...{ type: 'list', format: 'unordered' },
        children: [{ type: 'list-item', children: [{ type: 'text', text: '小学部' }] }],
      },
    ],
  },
  terms: [
    {
      ...{ slug: 'yu-suan', term: '预算', synonyms: '年度预算、经费预算' },
      plain: '一年里打算收多少钱、花多少钱的计划。',
    },
    {
      slug: 'zhi-xing-lv',
      term: '执行率',
      plain: '已经花掉的钱占全年预算的百分比。',
      synonyms: '',
    },
  ],
  records: [
    {
      ...{ contentKey: 'bul-2025-w36', channel: 'noticeBoard', note: '校门口东侧' },
      ...{ postedAt: '2025-09-05T17:30:00+08:00', withdrawnAt: '2025-09-12T17:30:00+08:00' },
    },
    {
      ...{ contentKey: 'bul-2025-w36', channel: 'wechat', postedAt: '2025-09-05T18:00:00+08:00' },
      url: 'https://weixin.example/1',
    },
  ],
  redactions: [
    {
      ...{ contentKey: 'bul-2025-w36', fieldLabel: '锅炉房位置', reason: 'campusSecurity' },
      ...{ legalBasis: '学校安全规定', replacement: '以上级场所名称代替', availableOn: null },
    },
  ],
  findings: {
    data: [
      {
        ...{
          type: 'works-notice',
          documentId: 'w4',
          locale: 'zh-Hans',
          path: '/works/works-2025-04',
        },
        title: { text: '田径场跑道修补', marks: [[3, 5]] },
        excerpt: { text: '跑道起鼓，外道封闭。', marks: [[0, 2]] },
        publicSince: '2025-10-13T08:30:00+08:00',
      },
    ],
    meta: {
      pagination: { page: 1, pageSize: 20, pageCount: 2, total: 21 },
      types: [
        { type: 'works-notice', count: 20 },
        { type: 'logistics-bulletin', count: 1 },
      ],
    },
  },
};
