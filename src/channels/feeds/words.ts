import type { Locale } from '../../content/locales';

/** The wording of feeds in one language. */
export interface FeedWords {
  /** What the site is called: 校务公开. */
  readonly siteName: string;
  readonly allTitle: string;
  readonly all: string;
  readonly ofTheme: (theme: string) => string;
  readonly corrected: (reason: string) => string;
  readonly correctedMark: string;
}

const SIMPLIFIED: FeedWords = {
  siteName: '校务公开',
  allTitle: '全部公开内容',
  all: '学校最近公开和更正的全部内容。',
  ofTheme: (theme) => `学校最近公开和更正的${theme}内容。`,
  corrected: (reason) => `更正：${reason}`,
  correctedMark: '更正',
};

const TRADITIONAL: FeedWords = {
  siteName: '校務公開',
  allTitle: '全部公開內容',
  all: '學校最近公開和更正的全部內容。',
  ofTheme: (theme) => `學校最近公開和更正的${theme}內容。`,
  corrected: (reason) => `更正：${reason}`,
  correctedMark: '更正',
};

const ENGLISH: FeedWords = {
  siteName: 'School transparency',
  allTitle: 'Everything published',
  all: 'Everything that the school published or corrected lately.',
  ofTheme: (theme) => `What the school published or corrected lately: ${theme}.`,
  corrected: (reason) => `Correction: ${reason}`,
  correctedMark: 'Correction',
};

export const FEED_WORDS: Readonly<Record<Locale, FeedWords>> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': TRADITIONAL,
  en: ENGLISH,
};
