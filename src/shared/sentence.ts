import type { Language } from './language';

/**
 * The same words in each language; `{name}` stands for a value, `{name|day|days}` for the word that
 * goes with it: the first with 1, the second with everything else.
 */
export type Sentence = Readonly<Record<Language, string>>;

export function say(zhHans: string, zh: string, en: string): Sentence {
  return { 'zh-Hans': zhHans, zh, en };
}

/** The sentence with its values, lists with commas; a value that is not there leaves a dash. */
export function filled(
  sentence: Sentence,
  language: Language,
  values: Readonly<Record<string, unknown>> = {},
): string {
  return sentence[language].replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (_place, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (one === undefined || many === undefined) return textOf(value);
      return Number(value) === 1 ? one : many;
    },
  );
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value) && value.length > 0 ? value.map(textOf).join(', ') : '–';
}
