import type { Locale } from '../../content/locales';

const HANS = {
  title: '搜索',
  titleOf: (q: string) => `搜索“${q}”`,
  label: '搜什么',
  hint: '可以搜两个字以上的词，例如“水费”“食堂”“跑道”。',
  found: (total: string) => `找到 ${total} 条`,
  nothing: (q: string) => `没有找到“${q}”。`,
  nothingHint: '换一个更短的词试试，或者向校务公开机构询问。',
  refused: '这个词搜不了。请输入 1 到 100 个字，其中至少有一个文字或数字。',
  facets: '按类别',
  all: '全部',
  pages: '更多结果',
  previous: '上一页',
  next: '下一页',
  pageOf: (page: number, count: number) => `第 ${page} 页，共 ${count} 页`,
  types: {
    ...{ 'finance-summary': '财务摘要', budget: '预算', 'logistics-bulletin': '后勤简报' },
    ...{
      'works-notice': '施工通知',
      'meal-account': '伙食账目',
      menu: '食谱',
      procurement: '采购',
    },
    ...{ 'fee-item': '收费项目', 'disclosure-page': '其他公开', 'glossary-term': '名词解释' },
    ...{ redaction: '不公开事项', school: '学校' },
    ...{ department: '部门', 'classification-code': '分类代码', place: '地点', term: '学期' },
  } as Readonly<Record<string, string>>,
};

export type SearchWords = typeof HANS;

const HANT: SearchWords = {
  title: '搜尋',
  titleOf: (q) => `搜尋「${q}」`,
  label: '搜什麼',
  hint: '可以搜兩個字以上的詞，例如「水費」「食堂」「跑道」。',
  found: (total) => `找到 ${total} 條`,
  nothing: (q) => `沒有找到「${q}」。`,
  nothingHint: '換一個更短的詞試試，或者向校務公開機構詢問。',
  refused: '這個詞搜不了。請輸入 1 到 100 個字，其中至少有一個文字或數字。',
  facets: '按類別',
  all: '全部',
  pages: '更多結果',
  previous: '上一頁',
  next: '下一頁',
  pageOf: (page, count) => `第 ${page} 頁，共 ${count} 頁`,
  types: {
    ...{ 'finance-summary': '財務摘要', budget: '預算', 'logistics-bulletin': '後勤簡報' },
    ...{
      'works-notice': '施工通知',
      'meal-account': '伙食帳目',
      menu: '食譜',
      procurement: '採購',
    },
    ...{ 'fee-item': '收費項目', 'disclosure-page': '其他公開', 'glossary-term': '名詞解釋' },
    ...{ redaction: '不公開事項', school: '學校' },
    ...{ department: '部門', 'classification-code': '分類代碼', place: '地點', term: '學期' },
  },
};

const EN: SearchWords = {
  title: 'Search',
  titleOf: (q) => `Search for “${q}”`,
  label: 'What to search for',
  hint: 'Words of two letters or more, for example “water”, “canteen”, “track”.',
  found: (total) => (total === '1' ? '1 result' : `${total} results`),
  nothing: (q) => `Nothing was found for “${q}”.`,
  nothingHint: 'Try a shorter word, or ask the disclosure office.',
  refused: 'This cannot be searched for. Please type 1 to 100 characters with a letter or digit.',
  facets: 'By kind',
  all: 'All',
  pages: 'More results',
  previous: 'Previous page',
  next: 'Next page',
  pageOf: (page, count) => `Page ${page} of ${count}`,
  types: {
    ...{ 'finance-summary': 'Finance', budget: 'Budget', 'logistics-bulletin': 'Logistics' },
    ...{
      'works-notice': 'Works',
      'meal-account': 'Meal accounts',
      menu: 'Menus',
      procurement: 'Procurement',
    },
    ...{ 'fee-item': 'Fees', 'disclosure-page': 'Documents', 'glossary-term': 'Glossary' },
    ...{ redaction: 'Withheld', school: 'School' },
    ...{
      department: 'Departments',
      'classification-code': 'Codes',
      place: 'Places',
      term: 'Terms',
    },
  },
};

/** Words of the search page, per language. */
export const SEARCH_WORDS: Readonly<Record<Locale, SearchWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: EN,
};
