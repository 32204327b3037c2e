import { COMPONENT_WORDS } from '../content/component-words';
import type { Locale } from '../content/locales';
import { formatDay, formatInstant } from './dates';
import { fullAmount } from './figures';
import type { FieldChange } from './shapes';
import { WORDS } from './words';

interface Surroundings {
  readonly locale: Locale;
  readonly timeZone: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A value of a correction as readers say it: an amount in yuan, a day, a choice by its name. */
export function valueInWords(
  field: string,
  value: FieldChange['before'],
  { locale, timeZone }: Surroundings,
): string {
  const words = WORDS[locale];
  if (value === null) return words.noValue;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return isAmount(field) ? fullAmount(value, locale) : String(value);
  if (DAY.test(value)) return formatDay(value, locale);
  if (INSTANT.test(value)) return formatInstant(value, timeZone, locale);
  return choiceInWords(field, value, locale) ?? value;
}

export function isAmount(field: string): boolean {
  return field.endsWith('Fen');
}

/** The name of a choice, where all lists with such a field call it the same. */
function choiceInWords(field: string, value: string, locale: Locale): string | undefined {
  const name = field.slice(field.lastIndexOf('.') + 1);
  const said = Object.values(COMPONENT_WORDS).flatMap(
    ({ fields }) => fields[name]?.options?.[value]?.[locale] ?? [],
  );
  return new Set(said).size === 1 ? said[0] : undefined;
}
