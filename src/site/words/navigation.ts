import type { Locale } from '../../content/locales';

const HANS = {
  logistics: '后勤简报',
  works: '施工通知',
  assets: '固定资产',
  meals: '伙食账目',
  fees: '收费公示',
  regulations: '规章制度',
  inspections: '监督检查',
  procurement: '采购公开',
  documents: '其他公开',
  glossary: '名词解释',
  meetings: '会议纪要',
  actions: '你说我办',
  requests: '信息公开申请',
  feedback: '意见答复',
  kind: '类别',
  seeAll: '查看全部',
  search: '搜索',
  searchLabel: '搜索本站',
  searchHint: '水费、食堂……',
};

export type NavigationWords = typeof HANS;

const HANT: NavigationWords = {
  logistics: '後勤簡報',
  works: '施工通知',
  assets: '固定資產',
  meals: '伙食帳目',
  fees: '收費公示',
  regulations: '規章制度',
  inspections: '監督檢查',
  procurement: '採購公開',
  documents: '其他公開',
  glossary: '名詞解釋',
  meetings: '會議紀要',
  actions: '你說我辦',
  requests: '資訊公開申請',
  feedback: '意見答覆',
  kind: '類別',
  seeAll: '查看全部',
  search: '搜尋',
  searchLabel: '搜尋本站',
  searchHint: '水費、食堂……',
};

const EN: NavigationWords = {
  logistics: 'Logistics',
  works: 'Works',
  assets: 'Assets',
  meals: 'Meals',
  fees: 'Fees',
  regulations: 'Regulations',
  inspections: 'Inspections',
  procurement: 'Procurement',
  documents: 'Documents',
  glossary: 'Glossary',
  meetings: 'Meetings',
  actions: 'You said, we did',
  requests: 'Requests',
  feedback: 'Feedback',
  kind: 'Kind',
  seeAll: 'See all',
  search: 'Search',
  searchLabel: 'Search this site',
  searchHint: 'water, canteen …',
};

/** Names of the sections, as the navigation and the breadcrumbs say them. */
export const NAVIGATION_WORDS: Readonly<Record<Locale, NavigationWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: EN,
};
