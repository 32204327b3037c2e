/** Languages in which the plugin speaks; the panel names Traditional Chinese `zh`. */
export const LANGUAGES = ['zh-Hans', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Sentence = Readonly<Record<Language, string>>;

/** One sentence in the languages of the panel; `{name}` stands for a value. */
export function say(zhHans: string, zh: string, en: string): Sentence {
  return { 'zh-Hans': zhHans, zh, en };
}

/** The sentence with its values; a value that is not there leaves a dash. */
export function filled(
  sentence: Sentence,
  language: Language,
  values: Readonly<Record<string, unknown>>,
): string {
  return sentence[language].replaceAll(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
  });
}
