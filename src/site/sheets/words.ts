import type { Locale } from '../../content/locales';

const HANS = {
  download: '下载 PDF',
  /** `{page}` and `{pages}` stand for numbers that are known when the last page is. */
  pageOf: '第 {page} 页，共 {pages} 页',
  cut: '篇幅太长，这里没有印完。全文见网上版本。',
};

export type SheetWords = typeof HANS;

const HANT: SheetWords = {
  download: '下載 PDF',
  pageOf: '第 {page} 頁，共 {pages} 頁',
  cut: '篇幅太長，這裡沒有印完。全文見網上版本。',
};

const ENGLISH: SheetWords = {
  download: 'Download PDF',
  pageOf: 'Page {page} of {pages}',
  cut: 'Too long to be printed whole. Read the rest online.',
};

export const SHEET_WORDS: Readonly<Record<Locale, SheetWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: ENGLISH,
};
