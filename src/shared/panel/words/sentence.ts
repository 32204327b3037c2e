import type { SharedKey } from './translations';

export type Values = Readonly<Record<string, string | number>>;

/**
 * A sentence to be said in the panel's language, or words that came from elsewhere as they are. `Key`
 * names the sentences of a plugin.
 */
export type Sentence<Key extends string> =
  { readonly key: Key | SharedKey; readonly values?: Values } | { readonly text: string };

/** Says a sentence in the panel's language: `say('pager.total', { count: 3 })`. */
export type Say<Key extends string> = (key: Key | SharedKey, values?: Values) => string;
