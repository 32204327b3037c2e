import { errorAt, warningAt } from './issue-codes';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales';
import { isBlank } from './publication-facts';
import type { Issue } from './rules';

/** One text of a localized list and the code or number of the line that it speaks of. */
export interface KeyedText {
  readonly key: string | number | null;
  readonly text: string | null;
}

export interface KeyedTexts {
  /** Name of the localized list, and of its two attributes. */
  readonly list: string;
  readonly keyField: string;
  readonly textField: string;
  /** The texts of each locale there is. */
  readonly texts: Readonly<Partial<Record<Locale, readonly KeyedText[]>>>;
  /** Keys of the shared lines. */
  readonly lineKeys: ReadonlySet<string>;
  /** True when every line needs a text in Chinese. */
  readonly isRequired: boolean;
}

/**
 * Numbers are shared and words are per locale, joined by key alone: so every text has to name a
 * line, once, and a translation may say nothing that Chinese does not say.
 */
export function checkWordKeys(subject: KeyedTexts): readonly Issue[] {
  const own = keysOf(subject, DEFAULT_LOCALE);
  const missing = subject.isRequired ? [...subject.lineKeys].filter((key) => !own.has(key)) : [];
  const { list } = subject;
  return [
    ...LOCALES.flatMap((locale) => checkLocale(subject, locale)),
    ...missing.map((key) =>
      errorAt('WORDS_KEY_MISSING', [list], { list, locale: DEFAULT_LOCALE, key }),
    ),
    ...LOCALES.flatMap((locale) => checkTranslation(subject, locale, own)),
  ];
}

function checkLocale(subject: KeyedTexts, locale: Locale): readonly Issue[] {
  const { list, keyField, textField, lineKeys, texts } = subject;
  const seen = new Set<string>();
  return (texts[locale] ?? []).flatMap(({ key, text }, index) => {
    const line = index + 1;
    if (key === null || key === '') {
      const params = { list, line, field: keyField };
      return [errorAt('LINE_FIELD_REQUIRED', [list, index, keyField], params)];
    }
    const params = { list, locale, key };
    const name = String(key);
    if (seen.has(name)) return [errorAt('WORDS_KEY_TWICE', [list, index, keyField], params)];
    seen.add(name);
    if (!lineKeys.has(name)) {
      return [errorAt('WORDS_KEY_UNKNOWN', [list, index, keyField], params)];
    }
    if (locale !== DEFAULT_LOCALE || !isBlank(text)) return [];
    const missing = { list, line, field: textField };
    return [errorAt('LINE_FIELD_REQUIRED', [list, index, textField], missing)];
  });
}

function checkTranslation(
  subject: KeyedTexts,
  locale: Locale,
  own: ReadonlySet<string>,
): readonly Issue[] {
  const { list } = subject;
  const translated = keysOf(subject, locale);
  if (locale === DEFAULT_LOCALE || translated.size === 0) return [];
  const alone = [...translated].filter((key) => subject.lineKeys.has(key) && !own.has(key));
  const open = [...own].filter((key) => subject.lineKeys.has(key) && !translated.has(key));
  return [
    ...alone.map((key) => errorAt('WORDS_ONLY_TRANSLATED', [list], { list, locale, key })),
    ...open.map((key) => warningAt('TRANSLATION_INCOMPLETE', [list], { list, locale, key })),
  ];
}

/** Keys with a text in the locale. */
function keysOf({ texts }: KeyedTexts, locale: Locale): ReadonlySet<string> {
  const filled = (texts[locale] ?? []).filter(({ key, text }) => key !== null && !isBlank(text));
  return new Set(filled.map(({ key }) => String(key)));
}
