import type { Locale } from '../content/locales';

const HANS = {
  /** On each page; day and time of the copy. */
  note: (madeAt: string) => `这是本站的静态副本，内容截至 ${madeAt}。`,
  online: '查看最新内容',
  title: '此页面需要在线系统',
  text: '您看到的是本站的静态副本。搜索、按日期查看制度、留言、查询办理进度和填写问卷需要在线系统，恢复后即可使用。',
};

type CopyWords = typeof HANS;

const HANT: CopyWords = {
  note: (madeAt) => `這是本站的靜態副本，內容截至 ${madeAt}。`,
  online: '查看最新內容',
  title: '此頁面需要線上系統',
  text: '您看到的是本站的靜態副本。搜尋、按日期查看制度、留言、查詢辦理進度和填寫問卷需要線上系統，恢復後即可使用。',
};

const ENGLISH: CopyWords = {
  note: (madeAt) => `This is a static copy of the site, as of ${madeAt}.`,
  online: 'See the newest',
  title: 'This page needs the live system',
  text: 'You are looking at a static copy of the site. Search, regulations as of a day, feedback, its progress and questionnaires need the live system and can be used when it is back.',
};

export const COPY_WORDS: Readonly<Record<Locale, CopyWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: ENGLISH,
};
