import { DEFAULT_LOCALE, type Locale } from '../content/locales';
import { isSimplified } from '../content/simplified-only';
import { html, type Html } from './html';

const HAN = /\p{Script=Han}/u;

/**
 * True for Chinese words in an English page and for simplified ones in a traditional one: a
 * translated document may lack single words.
 */
export function isForeign(text: string, locale: Locale): boolean {
  return locale === 'en' ? HAN.test(text) : locale === 'zh-Hant' && isSimplified(text);
}

/**
 * Text that people wrote, marked with its language where that is not the page's: a screen reader
 * then pronounces it, a browser chooses its glyphs. `written` is the language of its document.
 */
export function spoken(
  text: string | null,
  { locale, written = locale }: { readonly locale: Locale; readonly written?: Locale },
): Html | null {
  if (text === null) return null;
  const language = isForeign(text, locale) ? DEFAULT_LOCALE : written;
  return language === locale ? html`${text}` : html`<span lang="${language}">${text}</span>`;
}
