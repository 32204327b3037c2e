import type { Locale } from '../locales';

/** The same thing said in every language of the panel. */
export type Words = Readonly<Record<Locale, string>>;

/** How one attribute is called and what to type into it. */
export interface FieldWords {
  readonly label: Words;
  /** One or two short sentences: what to type, its unit, an example. */
  readonly description: Words;
  /** Shown in the empty field; a number or a date only, since it cannot be translated. */
  readonly placeholder?: string;
  /** Words of each value of an enumeration. */
  readonly options?: Readonly<Record<string, Words>>;
}

/** Words of a content type or component. The Chinese name is the schema's `displayName`. */
export interface ModelWords {
  readonly name: Words;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** `say('学校', '學校', 'School')`: one wording in simplified and traditional Chinese and English. */
export function say(simplified: string, traditional: string, english: string): Words {
  return { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english };
}

/** Label, description and, where there are any, words of the choices. */
export function field(
  label: Words,
  description: Words,
  more: Pick<FieldWords, 'placeholder' | 'options'> = {},
): FieldWords {
  return { label, description, ...more };
}
