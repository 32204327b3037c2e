import { DEFAULT_LOCALE, LOCALES, type Locale } from '../locales';
import { isRecord, localeOf, plainRow, type PlainRow, type StoredRow } from '../row';
import {
  isComponent,
  isLocalized,
  isLocalizedType,
  isPublic,
  ownAttributes,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from '../schema';
import { documentPath } from './site-path';

/** An attribute whose words are searched; `parts` are those of a component. */
export interface SearchableAttribute {
  readonly name: string;
  readonly parts: readonly string[] | undefined;
}

/** What the index keeps of a document in the words of one locale. */
export interface SearchEntry {
  readonly locale: Locale;
  /** Locales whose readers get these words: its own, and for Chinese those without a translation. */
  readonly readers: readonly Locale[];
  readonly title: string;
  readonly body: string;
  readonly key: string | null;
  readonly slug: string | null;
  readonly publicSince: string | null;
  readonly expiresAt: string | null;
  readonly path: string | null;
}

const TITLES = ['title', 'name', 'term'];
const TEXTS = ['string', 'text', 'richtext', 'blocks'];

/** Public words of a type: localized texts, or all texts where a type has no locales. */
export function searchableAttributes(
  schema: ModelSchema,
  lookup: ModelLookup,
): readonly SearchableAttribute[] {
  const hasWords = (attribute: AttributeSchema) =>
    isPublic(attribute) && (isLocalized(attribute) || !isLocalizedType(schema));
  return ownAttributes(schema)
    .filter(([, attribute]) => hasWords(attribute))
    .flatMap(([name, attribute]): SearchableAttribute[] => {
      if (!isComponent(attribute)) return isText(attribute) ? [{ name, parts: undefined }] : [];
      const parts = ownAttributes(lookup(attribute.component))
        .filter(([, part]) => isPublic(part) && isText(part))
        .map(([part]) => part);
      return parts.length > 0 ? [{ name, parts }] : [];
    });
}

/** The attribute that names a document of the type. */
export function titleAttribute(schema: ModelSchema, lookup: ModelLookup): string | undefined {
  const names = searchableAttributes(schema, lookup)
    .filter(({ parts }) => parts === undefined)
    .map(({ name }) => name);
  return TITLES.find((title) => names.includes(title)) ?? names[0];
}

/**
 * What is searchable of one document: its published rows as the public reads them. A translation
 * that leaves a text out has the Chinese one; what is for members only has no entry at all.
 */
export function searchEntries(
  schema: ModelSchema,
  published: readonly StoredRow[],
  lookup: ModelLookup,
): readonly SearchEntry[] {
  const chinese = published.find((row) => localeOf(row) === DEFAULT_LOCALE);
  const present = published.map(localeOf);
  return published
    .filter((row) => !('visibilityScope' in row) || row['visibilityScope'] === 'public')
    .map((row) => {
      const locale = localeOf(row);
      const isDefault = locale === DEFAULT_LOCALE;
      const readers = LOCALES.filter(
        (entry) => entry === locale || (isDefault && !present.includes(entry)),
      );
      const words = wordsOf(schema, [row, chinese ?? row], lookup);
      return { locale, readers, ...factsOf(schema, row, lookup), ...words };
    });
}

function wordsOf(
  schema: ModelSchema,
  [row, fallback]: readonly [PlainRow, PlainRow],
  lookup: ModelLookup,
): Pick<SearchEntry, 'title' | 'body'> {
  const title = titleAttribute(schema, lookup);
  const textOf = (attribute: SearchableAttribute) =>
    attributeText(row, attribute) || attributeText(fallback, attribute);
  const others = searchableAttributes(schema, lookup).filter(({ name }) => name !== title);
  return {
    title: title === undefined ? '' : textOf({ name: title, parts: undefined }),
    body: others
      .map(textOf)
      .filter((text) => text !== '')
      .join('\n'),
  };
}

function factsOf(schema: ModelSchema, row: StoredRow, lookup: ModelLookup) {
  const facts = plainRow(schema, row, lookup);
  return {
    key: textOrNull(facts['key']),
    slug: textOrNull(facts['slug']),
    publicSince: textOrNull(facts['publicSince']),
    expiresAt: textOrNull(facts['expiresAt']),
    path: documentPath(schema.info.singularName ?? '', facts),
  };
}

function attributeText(row: PlainRow, { name, parts }: SearchableAttribute): string {
  const value = row[name];
  if (parts === undefined) return plainText(value);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items
    .filter(isRecord)
    .flatMap((item) => parts.map((part) => plainText(item[part])))
    .filter((text) => text !== '')
    .join('\n');
}

/** Strapi's blocks are a tree whose leaves say `text`; paragraphs part words, leaves do not. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(plainText).filter(Boolean).join('\n');
  if (!isRecord(value)) return '';
  if (typeof value['text'] === 'string') return value['text'];
  const children: unknown = value['children'];
  if (!Array.isArray(children)) return '';
  const isInline = children.every((child) => isRecord(child) && child['type'] !== 'list-item');
  return children
    .map(plainText)
    .join(isInline ? '' : '\n')
    .trim();
}

function isText(attribute: AttributeSchema): boolean {
  return TEXTS.includes(attribute.type) && attribute.customField === undefined;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
