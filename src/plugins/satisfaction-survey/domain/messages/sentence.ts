/** Languages in which the plugin speaks. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in each language; `{name}` stands for a value. */
export type Sentence = Readonly<Record<Language, string>>;

export function say(zhHans: string, zhHant: string, en: string): Sentence {
  return { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
}

/** The sentence with its values; a value that is not there leaves a dash. */
export function filled(
  sentence: Sentence,
  language: Language,
  values: Readonly<Record<string, unknown>> = {},
): string {
  return sentence[language].replaceAll(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
  });
}

/** The language that is nearest to a locale: `zh` is what the panel calls Traditional Chinese. */
export function languageOf(locale: string): Language {
  if (/^zh($|-(Hant|TW|HK|MO))/i.test(locale)) return 'zh-Hant';
  return /^zh/i.test(locale) ? 'zh-Hans' : 'en';
}
