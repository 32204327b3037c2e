import { DEFAULT_LOCALE, type Locale } from '../content/locales';
import { isTraditional } from '../content/simplified-only';
import { mapAttributes, mapText, type Html } from './html';
import { isForeign } from './spoken';

type Translated = Exclude<Locale, 'zh-Hans'>;

const LANGUAGE = /\slang="/;

/** Where no element may stand around a part of the text. */
const UNMARKED = ['script', 'style', 'title', 'textarea', 'option', 'svg'];

/** What may stand between words of the page's language and words of another one. */
const BETWEEN: Readonly<Record<Translated, RegExp>> = { en: /(\s+)/, 'zh-Hant': /([\s·：]+)/ };

const OWN: Readonly<Record<Translated, (text: string) => boolean>> = {
  en: (text) => /\p{Script=Latin}/u.test(text),
  'zh-Hant': isTraditional,
};

/**
 * The markup with every word in simplified Chinese marked as such, on a page in another language (WCAG
 * 3.1.2). A translated document may lack single words, and names, numbers of documents and file names
 * are not translated at all; which they are is seen by their script alone, wherever they come from.
 * What is marked by whoever wrote the page stays as it is.
 */
export function markLanguages(markup: Html, locale: Locale): Html {
  if (locale === 'zh-Hans') return markup;
  const marked = mapText(markup, (text, { names, attributes }) => {
    if (!isForeign(text, locale) || attributes.some((own) => LANGUAGE.test(own))) return text;
    return names.some((name) => UNMARKED.includes(name)) ? text : markWords(text, locale);
  });
  return mapAttributes(marked, ({ name, attributes, text }) => {
    const words = name === 'img' ? altOf(attributes) : name === 'option' ? text : '';
    const isMarked = LANGUAGE.test(attributes) || !isForeign(words, locale);
    return isMarked ? attributes : ` lang="${DEFAULT_LOCALE}"${attributes}`;
  });
}

function altOf(attributes: string): string {
  return /\salt="([^"]*)"/.exec(attributes)?.[1] ?? '';
}

/** Marks from the first foreign word to the last with no word of the page's own between them. */
function markWords(text: string, locale: Translated): string {
  // Words and what stands between them take turns.
  const parts = text.split(BETWEEN[locale]);
  const marked: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const until = isForeign(parts[at] ?? '', locale) ? endOfRun(parts, at, locale) : at + 1;
    const words = parts.slice(at, until).join('');
    marked.push(isForeign(words, locale) ? inChinese(words) : words);
    at = until - 1;
  }
  return marked.join('');
}

function endOfRun(parts: readonly string[], start: number, locale: Translated): number {
  const rest = parts.slice(start);
  const own = rest.findIndex((part) => !isForeign(part, locale) && OWN[locale](part));
  const run = own === -1 ? rest : rest.slice(0, own);
  return start + run.findLastIndex((part) => isForeign(part, locale)) + 1;
}

function inChinese(words: string): string {
  return `<span lang="${DEFAULT_LOCALE}">${words}</span>`;
}
