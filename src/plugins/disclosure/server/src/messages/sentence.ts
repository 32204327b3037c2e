/** Languages in which the plugin speaks; the panel names Traditional Chinese `zh`. */
export const LANGUAGES = ['zh-Hans', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in each language; `{name}` stands for a value. */
export type Sentence = Readonly<Record<Language, string>>;

export function say(zhHans: string, zh: string, en: string): Sentence {
  return { 'zh-Hans': zhHans, zh, en };
}

/** The sentence with its values; a value that is not there leaves a dash. */
export function filled(
  sentence: Sentence,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return sentence[language].replace(/\{(\w+)\}/g, (_place, name: string) =>
    String(values[name] ?? '–'),
  );
}
