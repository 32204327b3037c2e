import type { Locale } from '../../content/locales';

interface TableWords {
  readonly titleOfLines: (type: string, list: string) => string;
  readonly ofDocuments: (title: string) => string;
  readonly ofLines: (title: string) => string;
  readonly keywords: readonly string[];
  /** All tables together, of the school of a name. */
  readonly catalogue: (school: string) => { readonly title: string; readonly description: string };
}

const SIMPLIFIED: TableWords = {
  titleOfLines: (type, list) => `${type}：${list}`,
  ofDocuments: (title) =>
    `学校已公开的${title}，每份一行。金额以元为单位，保留两位小数；比率为百分数；日期按北京时间。内容随每次公开和更正更新，可自由下载、统计和引用。`,
  ofLines: (title) =>
    `学校已公开的${title}，每项一行。金额以元为单位，保留两位小数；比率为百分数；日期按北京时间。内容随每次公开和更正更新，可自由下载、统计和引用。`,
  keywords: ['校务公开', '学校', '开放数据'],
  catalogue: (school) => ({
    title: `${school}校务公开开放数据目录`,
    description: `${school}已公开的财务、资产、采购、后勤、制度、检查和意见答复等数据，以表格形式提供，随每次公开和更正更新。`,
  }),
};

const TRADITIONAL: TableWords = {
  titleOfLines: (type, list) => `${type}：${list}`,
  ofDocuments: (title) =>
    `學校已公開的${title}，每份一行。金額以元為單位，保留兩位小數；比率為百分數；日期按北京時間。內容隨每次公開和更正更新，可自由下載、統計和引用。`,
  ofLines: (title) =>
    `學校已公開的${title}，每項一行。金額以元為單位，保留兩位小數；比率為百分數；日期按北京時間。內容隨每次公開和更正更新，可自由下載、統計和引用。`,
  keywords: ['校務公開', '學校', '開放資料'],
  catalogue: (school) => ({
    title: `${school}校務公開開放資料目錄`,
    description: `${school}已公開的財務、資產、採購、後勤、制度、檢查和意見答覆等資料，以表格形式提供，隨每次公開和更正更新。`,
  }),
};

const ENGLISH: TableWords = {
  titleOfLines: (type, list) => `${type}: ${list}`,
  ofDocuments: (title) =>
    `What the school has published: ${title}, one row a document. Amounts are yuan with two decimals, rates are percent, days are those of the school. It changes with every publication and correction.`,
  ofLines: (title) =>
    `What the school has published: ${title}, one row a line. Amounts are yuan with two decimals, rates are percent, days are those of the school. It changes with every publication and correction.`,
  keywords: ['school transparency', 'school', 'open data'],
  catalogue: (school) => ({
    title: ['Open data', school].filter(Boolean).join(': '),
    description:
      'What the school has published of its finances, assets, purchases, services, regulations, inspections and feedback, as tables. They change with every publication and correction.',
  }),
};

export const TABLE_WORDS: Readonly<Record<Locale, TableWords>> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': TRADITIONAL,
  en: ENGLISH,
};
