import type { Locale } from '../../content/locales';

type Named = Readonly<Record<string, string>>;

const HANS = {
  title: '其他公开事项',
  lead: '没有固定格式的公开内容：学校概况、规章、计划、招生等。',
  none: '还没有公开其他事项。',
  categories: {
    ...{ schoolFacts: '学校概况', rules: '规章制度', plans: '发展规划和计划' },
    ...{ admissions: '招生', fees: '收费', teaching: '教育教学', staff: '教师队伍' },
    ...{ procurement: '采购和基建', finance: '财务', boardingAndSafety: '食宿和安全' },
    other: '其他',
  } as Named,
  about: '基本信息',
  catalogueNo: '目录编号',
  updated: '公开于',
};

export type DocumentWords = typeof HANS;

const HANT: DocumentWords = {
  title: '其他公開事項',
  lead: '沒有固定格式的公開內容：學校概況、規章、計劃、招生等。',
  none: '還沒有公開其他事項。',
  categories: {
    ...{ schoolFacts: '學校概況', rules: '規章制度', plans: '發展規劃和計劃' },
    ...{ admissions: '招生', fees: '收費', teaching: '教育教學', staff: '教師隊伍' },
    ...{ procurement: '採購和基建', finance: '財務', boardingAndSafety: '食宿和安全' },
    other: '其他',
  },
  about: '基本資訊',
  catalogueNo: '目錄編號',
  updated: '公開於',
};

const EN: DocumentWords = {
  title: 'Other documents',
  lead: 'What has no fixed form: facts about the school, rules, plans, admissions and more.',
  none: 'No other document has been published yet.',
  categories: {
    ...{ schoolFacts: 'About the school', rules: 'Rules', plans: 'Plans' },
    ...{ admissions: 'Admissions', fees: 'Fees', teaching: 'Teaching', staff: 'Staff' },
    ...{ procurement: 'Procurement and building', finance: 'Finance' },
    ...{ boardingAndSafety: 'Boarding and safety', other: 'Other' },
  },
  about: 'About this document',
  catalogueNo: 'Catalogue no.',
  updated: 'Published',
};

/** Words of the pages without a structure, per language. */
export const DOCUMENT_WORDS: Readonly<Record<Locale, DocumentWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: EN,
};
