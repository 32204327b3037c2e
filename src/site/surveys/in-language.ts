import type { Locale } from '../../content/locales';
import { rowOf, textOf } from '../parse';

/** The languages that are read by who reads the page's, the nearest first. */
const KIN: Readonly<Record<Locale, readonly Locale[]>> = {
  'zh-Hans': ['zh-Hans', 'zh-Hant'],
  'zh-Hant': ['zh-Hant', 'zh-Hans'],
  en: ['en'],
};

/**
 * One of the texts by language that the API answers: in the page's own, else in one of its kin, else
 * in that in which the survey was written, else in any. Null where nothing is said.
 */
export function inLanguage(value: unknown, locale: Locale, written: string): string | null {
  const words = rowOf(value);
  const order = [...KIN[locale], written, ...Object.keys(words)];
  const said = order.map((name) => (Object.hasOwn(words, name) ? textOf(words[name]) : null));
  return said.find((text) => text !== null) ?? null;
}
