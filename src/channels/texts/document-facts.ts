import type { CodeNames } from '../../content/code-names';
import { COMPONENT_WORDS } from '../../content/component-words';
import type { Locale } from '../../content/locales';
import { PUBLICATION_BLOCK } from '../../content/publication-block';
import type { PublicRow } from '../../content/public-api/serialise';
import { richTextWords } from '../../content/rich-text';
import { isRecord } from '../../content/row';
import {
  isChoices,
  isComponent,
  isLink,
  isLocalized,
  isPublic,
  ownAttributes,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from '../../content/schema';
import { TYPE_WORDS } from '../../content/type-words';
import { valueName } from '../../content/value-names';
import type { ModelWords } from '../../content/words/words';
import { formatDay, formatInstant } from '../../site/dates';

/** How facts are put into words. */
export interface FactScene {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly codes: CodeNames;
  readonly lookup: ModelLookup;
}

/** A table longer than this is read by nobody on a phone. */
const MOST_FACTS = 24;

/** Names of the publication, not of the matter. */
const KEYS = ['period', 'key', 'slug', 'periodKey', 'code', 'listHash', 'publicPlaceCode'];

/** What a public row states in figures, days and choices, as labels and values. */
export function documentFacts(
  schema: ModelSchema,
  row: PublicRow,
  scene: FactScene,
): readonly (readonly [string, string])[] {
  const own = factsIn(schema, TYPE_WORDS[schema.uid], row, scene);
  const parts = ownAttributes(schema).flatMap(([name, attribute]) => {
    const part = row[name];
    const isPart = isComponent(attribute) && attribute.repeatable !== true && isPublic(attribute);
    if (!isPart || !isRecord(part)) return [];
    const { component } = attribute;
    return factsIn(scene.lookup(component), COMPONENT_WORDS[component], part, scene);
  });
  return [...own, ...parts].slice(0, MOST_FACTS);
}

/** What a public row says in sentences, each text with its label; lists line by line. */
export function documentParagraphs(
  schema: ModelSchema,
  row: PublicRow,
  { locale, lookup }: FactScene,
): readonly string[] {
  const words = TYPE_WORDS[schema.uid];
  return ownAttributes(schema).flatMap(([name, attribute]): readonly string[] => {
    if (!isPublic(attribute) || !isLocalized(attribute) || name in PUBLICATION_BLOCK) return [];
    if (attribute.type === 'blocks') return linesOf(richTextWords(row[name]));
    if (isComponent(attribute)) return listedTexts(lookup(attribute.component), row[name]);
    const label = words?.fields[name]?.label[locale] ?? name;
    const colon = locale === 'en' ? ': ' : '：';
    return textIn(row, name) === '' ? [] : [`${label}${colon}${textIn(row, name)}`];
  });
}

function factsIn(
  schema: ModelSchema,
  words: ModelWords | undefined,
  row: PublicRow,
  scene: FactScene,
): readonly (readonly [string, string])[] {
  return ownAttributes(schema).flatMap(([name, attribute]) => {
    const value = row[name];
    const isTold = isPublic(attribute) && !(name in PUBLICATION_BLOCK) && !KEYS.includes(name);
    if (!isTold || isLocalized(attribute) || value === null || value === undefined) return [];
    const field = words?.fields[name];
    const said = field && sayValue({ name, attribute, words: field }, value, scene);
    return field === undefined || said === undefined || said === null || said === ''
      ? []
      : [[field.label[scene.locale], said] as const];
  });
}

function sayValue(
  named: {
    readonly name: string;
    readonly attribute: AttributeSchema;
    readonly words: ModelWords['fields'][string];
  },
  value: unknown,
  { locale, timeZone, codes }: FactScene,
): string | null {
  const { attribute } = named;
  if (isComponent(attribute) || isLink(attribute)) return null;
  if (attribute.type === 'json' && !isChoices(attribute)) return null;
  if (typeof value === 'string' && attribute.type === 'date') return formatDay(value, locale);
  if (typeof value === 'string' && attribute.type === 'datetime') {
    return formatInstant(value, timeZone, locale);
  }
  if (typeof value === 'boolean') return value ? '✓' : null;
  const told = valueName(named, value, { locale, codes });
  if (told !== null) return told;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function listedTexts(schema: ModelSchema, value: unknown): readonly string[] {
  const texts = ownAttributes(schema).filter(
    ([, attribute]) => isPublic(attribute) && ['string', 'text'].includes(attribute.type),
  );
  const lines: readonly unknown[] = Array.isArray(value) ? value : [value];
  return lines.filter(isRecord).flatMap((line) => {
    const said = texts.map(([name]) => textIn(line, name)).filter((text) => text !== '');
    return said.length === 0 ? [] : [said.join('　')];
  });
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function textIn(row: PublicRow, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value.trim() : '';
}
