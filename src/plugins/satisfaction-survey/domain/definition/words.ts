import { languageOf } from '../messages/sentence';

/** One text in several languages, by locale: `{ 'zh-Hans': '食堂', en: 'Canteen' }`. */
export type Words = Readonly<Record<string, string>>;

/**
 * The text in a locale; where it is missing or blank, in another of the same script (`zh` is
 * `zh-Hant`), then of the same language (`zh-Hant` for `zh-Hans`), then in the default locale, then
 * in any. Each text falls back alone.
 */
export function wordsIn(words: Words, locale: string, defaultLocale: string): string {
  const [language = ''] = locale.split('-');
  const kin = Object.keys(words).filter((name) => name.split('-')[0] === language);
  const script = kin.filter((name) => languageOf(name) === languageOf(locale));
  const order = [locale, ...script, ...kin, defaultLocale, ...Object.keys(words)];
  const found = order.find((name) => hasWords(words, name));
  return found === undefined ? '' : (words[found] ?? '');
}

/** Whether the text exists in just this locale. */
export function hasWords(words: Words, locale: string): boolean {
  return Object.hasOwn(words, locale) && (words[locale] ?? '').trim() !== '';
}
