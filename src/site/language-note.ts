import type { Locale } from '../content/locales';
import type { Published } from './published/published';
import { isForeign } from './spoken';
import { WORDS } from './words';

/** Says that words are in another language, never leaves a reader to guess. */
export function languageNoteOf(
  document: Pick<Published, 'locale' | 'corrections'>,
  locale: Locale,
  written: readonly (string | null)[],
): string | null {
  const words = WORDS[locale];
  if (document.locale !== locale) return words.fallbackNote;
  const texts = [...written, ...document.corrections.map(({ reason }) => reason)];
  const isPartial = texts.some((text) => text !== null && isForeign(text, locale));
  return isPartial ? words.partialFallbackNote : null;
}
