import type { Locale } from '../../content/locales';

interface ArticleWords {
  readonly by: (school: string) => string;
  readonly on: (day: string) => string;
  readonly at: (address: string) => string;
  readonly cut: string;
}

export const ARTICLE_WORDS: Readonly<Record<Locale, ArticleWords>> = {
  'zh-Hans': {
    by: (school) => `发布单位：${school}`,
    on: (day) => `公开于 ${day}`,
    at: (address) => `来源：${address}`,
    cut: '（篇幅所限，全文请看学校校务公开网站。）',
  },
  'zh-Hant': {
    by: (school) => `發布單位：${school}`,
    on: (day) => `公開於 ${day}`,
    at: (address) => `來源：${address}`,
    cut: '（篇幅所限，全文請看學校校務公開網站。）',
  },
  en: {
    by: (school) => `By: ${school}`,
    on: (day) => `Published ${day}`,
    at: (address) => `Source: ${address}`,
    cut: '(There is more on the site of the school.)',
  },
};
