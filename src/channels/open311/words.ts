import type { Locale } from '../../content/locales';

interface Open311Words {
  readonly colon: string;
  /** What is read as one list, such as ways to reach somebody. */
  readonly comma: string;
  readonly keyService: string;
  /** Where a report is written: the address of the form. */
  readonly form: (url: string) => string;
}

/** What the endpoint says of itself. */
export const OPEN311_WORDS: Readonly<Record<Locale, Open311Words>> = {
  'zh-Hans': {
    ...{ colon: '：', comma: '，' },
    keyService: '无需密钥，仅供查询。',
    form: (url) => `提意见请到 ${url}`,
  },
  'zh-Hant': {
    ...{ colon: '：', comma: '，' },
    keyService: '無需金鑰，僅供查詢。',
    form: (url) => `提意見請到 ${url}`,
  },
  en: {
    ...{ colon: ': ', comma: ', ' },
    keyService: 'No key is needed; the endpoint is read-only.',
    form: (url) => `Reports are written at ${url}`,
  },
};
