import type { Locale } from '../content/locales';

const HANS = {
  feedOfAll: '全部公开内容',
  feedOfSection: '本栏目公开内容',
  calendar: '日历',
  subscribe: '订阅更新（Atom）',
  scan: '手机扫码看网上版本',
};

export type ChannelWords = typeof HANS;

const HANT: ChannelWords = {
  feedOfAll: '全部公開內容',
  feedOfSection: '本欄目公開內容',
  calendar: '日曆',
  subscribe: '訂閱更新（Atom）',
  scan: '手機掃碼看網上版本',
};

const ENGLISH: ChannelWords = {
  feedOfAll: 'Everything published',
  feedOfSection: 'What this section publishes',
  calendar: 'Calendar',
  subscribe: 'Subscribe to updates (Atom)',
  scan: 'Scan to read it online',
};

export const CHANNEL_WORDS: Readonly<Record<Locale, ChannelWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: ENGLISH,
};
