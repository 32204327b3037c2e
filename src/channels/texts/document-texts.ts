import type { Locale } from '../../content/locales';
import {
  BROADCAST_LIMIT,
  firstFitting,
  fitted,
  SMS_LIMIT,
} from '../../content/spoken-text/fitting';
import { spoken } from '../../content/spoken-text/spoken';

/** A published document as short texts tell it. */
export interface ToldDocument {
  readonly title: string;
  /** What kind of document it is, in words: 财务摘要. */
  readonly type: string;
  readonly summary: string;
  /** Where it can be read; empty where nobody has configured the address. */
  readonly address: string;
  /** True when it corrects what was said before. */
  readonly isCorrected: boolean;
}

/**
 * The text message on a document, at most 70 characters: first the address goes, then the title gives
 * way to the kind of document. What stays is never cut.
 */
export function documentSms(document: ToldDocument, locale: Locale): string {
  const words = WORDS[locale];
  const { title, type, address, isCorrected } = document;
  const heading = isCorrected ? words.corrected : words.published;
  const say = (what: string, where: string) => words.message(heading, what, where);
  const wordings = [say(title, address), say(title, ''), say(type, address), say(type, '')];
  return firstFitting(wordings, SMS_LIMIT);
}

/**
 * What is read out of a document, at most 300 characters, numbers spelled: where it is too long the
 * closing goes first, then the summary.
 */
export function documentBroadcast(document: ToldDocument, locale: Locale): string {
  const words = WORDS[locale];
  const { title, summary, isCorrected } = document;
  const parts = [
    { text: (isCorrected ? words.tellCorrected : words.tell)(title) },
    { text: stopped(summary, locale), rank: 1 },
    { text: words.where },
    { text: words.closing, rank: 0 },
  ].map((part) => ({ ...part, text: spoken(part.text, locale) }));
  return fitted(parts, { limit: BROADCAST_LIMIT, separator: locale === 'en' ? ' ' : '' });
}

interface TextWords {
  readonly published: string;
  readonly corrected: string;
  readonly message: (heading: string, what: string, where: string) => string;
  readonly tell: (title: string) => string;
  readonly tellCorrected: (title: string) => string;
  readonly where: string;
  readonly closing: string;
}

const WORDS: Readonly<Record<Locale, TextWords>> = {
  'zh-Hans': {
    published: '【校务公开】',
    corrected: '【更正】',
    message: (heading, what, where) => `${heading}${what}${where === '' ? '' : `，详见${where}`}。`,
    tell: (title) => `现在播报校务公开信息：${title}。`,
    tellCorrected: (title) => `现在播报校务公开更正：${title}。`,
    where: '详情请看学校校务公开网站和公示栏。',
    closing: '播报完毕，谢谢收听。',
  },
  'zh-Hant': {
    published: '【校務公開】',
    corrected: '【更正】',
    message: (heading, what, where) => `${heading}${what}${where === '' ? '' : `，詳見${where}`}。`,
    tell: (title) => `現在播報校務公開信息：${title}。`,
    tellCorrected: (title) => `現在播報校務公開更正：${title}。`,
    where: '詳情請看學校校務公開網站和公示欄。',
    closing: '播報完畢，謝謝收聽。',
  },
  en: {
    published: 'Published: ',
    corrected: 'Corrected: ',
    message: (heading, what, where) => `${heading}${what}${where === '' ? '' : `, ${where}`}`,
    tell: (title) => `The school has published: ${title}.`,
    tellCorrected: (title) => `The school has corrected: ${title}.`,
    where: 'More on the site of the school and on its notice board.',
    closing: 'Thank you.',
  },
};

function stopped(text: string, locale: Locale): string {
  const own = text.trim().replace(/[。.；;]+$/u, '');
  return own === '' ? '' : own + (locale === 'en' ? '.' : '。');
}
