import { formatRate } from '../site/figures';
import { NAMED_KINDS, type CodeNames } from './code-names';
import { DEFAULT_LOCALE, type Locale } from './locales';
import type { AttributeSchema } from './schema';
import type { FieldWords } from './words/words';
import { formatYuan } from './yuan';

/** What is known of an attribute whose value is told. */
export interface NamedAttribute {
  readonly name: string;
  readonly words: FieldWords | undefined;
  readonly attribute: AttributeSchema | undefined;
}

interface Reader {
  readonly locale: Locale;
  readonly codes: CodeNames;
}

/** What the form shows for a stored value: yuan for fen, words for choices; null as it is stored. */
export function valueName(
  { name, words, attribute }: NamedAttribute,
  value: unknown,
  { locale, codes }: Reader,
): string | null {
  const number = Number(value);
  if (attribute?.customField === 'global::money') return formatYuan(number);
  if (name.endsWith('Bp') && Number.isSafeInteger(number)) return formatRate(number, locale);
  if (words?.options !== undefined) {
    const { options } = words;
    const named = [value].flat().map((each) => options[String(each)]?.[locale] ?? String(each));
    return named.join(locale === 'en' ? ', ' : '、');
  }
  const called = codeName(codes, attribute?.options?.['scheme'], String(value), locale);
  return called === undefined ? null : `${String(value)} ${called}`;
}

function codeName(
  codes: CodeNames,
  scheme: unknown,
  code: string,
  locale: Locale,
): string | undefined {
  const kind = NAMED_KINDS.find((each) => each === scheme);
  const known = kind === undefined ? undefined : codes[kind].get(code);
  return known?.[locale] ?? known?.[DEFAULT_LOCALE];
}
