import { errorAt } from './issue-codes';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales';
import { isBlank } from './publication-facts';
import type { Issue } from './rules';

// No slash and no colon: keys of lines are joined with them.
const CODE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;

/** Findings on the code of a reference entry: there, and of letters, digits, hyphens and dots. */
export function checkCodeFormat(code: string | null): readonly Issue[] {
  if (isBlank(code)) return [errorAt('FIELD_REQUIRED', ['code'], { field: 'code' })];
  const text = code ?? '';
  return CODE.test(text) ? [] : [errorAt('CODE_FORMAT', ['code'], { code: text.slice(0, 40) })];
}

/** Findings on the name of an entry: every locale there is has one, Chinese always. */
export function checkNames(
  words: Readonly<Partial<Record<Locale, { readonly name: string | null }>>>,
): readonly Issue[] {
  return LOCALES.filter((locale) => {
    const own = words[locale];
    return own === undefined ? locale === DEFAULT_LOCALE : isBlank(own.name);
  }).map((locale) => errorAt('WORDS_REQUIRED', ['name'], { field: 'name', locale }));
}
