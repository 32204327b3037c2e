import type { Locale } from '../../content/locales';

const HANS = {
  logistics: '后勤简报',
  works: '施工通知',
  meals: '伙食账目',
  fees: '收费公示',
  procurement: '采购公开',
  documents: '其他公开',
  glossary: '名词解释',
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
  meals: '伙食帳目',
  fees: '收費公示',
  procurement: '採購公開',
  documents: '其他公開',
  glossary: '名詞解釋',
  kind: '類別',
  seeAll: '查看全部',
  search: '搜尋',
  searchLabel: '搜尋本站',
  searchHint: '水費、食堂……',
};

const EN: NavigationWords = {
  logistics: 'Logistics',
  works: 'Works',
  meals: 'Meals',
  fees: 'Fees',
  procurement: 'Procurement',
  documents: 'Documents',
  glossary: 'Glossary',
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
