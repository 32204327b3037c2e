import type chinese from '../translations/zh-Hans.json';

export type WordKey = keyof typeof chinese;
export type Values = Readonly<Record<string, string | number>>;

/** A sentence to be said in the panel's language, or words that came from elsewhere as they are. */
export type Sentence =
  { readonly key: WordKey; readonly values?: Values } | { readonly text: string };

/** Says a sentence in the panel's language: `say('pager.total', { count: 3 })`. */
export type Say = (key: WordKey, values?: Values) => string;
