import type { Locale } from './locales';
import { DEFAULT_LOCALE, isLocale } from './locales';
import { FILE_COLUMNS, plainFiles } from './media';
import { parseFen } from './money';
import {
  choicesOf,
  isChoices,
  isComponent,
  isLocalized,
  isMedia,
  isMoney,
  isRelation,
  ownAttributes,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from './schema';

/** Plain values of one row: money as a number of fen, relations as document ids. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** A database row of a content type with its components and relations populated. */
export type StoredRow = Readonly<Record<string, unknown>> & {
  readonly id: number | string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | Date | null;
  readonly updatedAt: string | Date | null;
};

/** Shared facts once and words per locale, as `ContentDocument`, not yet narrowed to one type. */
export interface PlainDocument {
  readonly shared: PlainRow;
  readonly words: Readonly<Partial<Record<Locale, PlainRow>>>;
}

/** What `populate` has to name so that a row is complete. */
export function deepPopulate(schema: ModelSchema): Record<string, unknown> {
  const entries = ownAttributes(schema).flatMap(([name, attribute]): [string, unknown][] => {
    if (isComponent(attribute)) return [[name, true]];
    if (isRelation(attribute)) return [[name, { select: ['id', 'documentId'] }]];
    if (isMedia(attribute)) return [[name, { select: [...FILE_COLUMNS] }]];
    return [];
  });
  return Object.fromEntries(entries);
}

export function plainRow(schema: ModelSchema, row: PlainRow, lookup: ModelLookup): PlainRow {
  return Object.fromEntries(
    ownAttributes(schema).map(([name, attribute]) => [
      name,
      plainValue(attribute, row[name], lookup),
    ]),
  );
}

function plainValue(attribute: AttributeSchema, value: unknown, lookup: ModelLookup): unknown {
  if (isComponent(attribute)) {
    const model = lookup(attribute.component);
    if (attribute.repeatable) {
      return Array.isArray(value) ? value.map((item) => plainComponent(model, item, lookup)) : [];
    }
    return isRecord(value) ? plainComponent(model, value, lookup) : null;
  }
  if (isMedia(attribute)) {
    const files = plainFiles(value);
    return attribute.multiple ? files : (files[0] ?? null);
  }
  if (value === undefined || value === null) return null;
  if (isMoney(attribute)) return parseFen(value);
  if (isChoices(attribute)) return choicesInOrder(attribute, value);
  if (isRelation(attribute)) return isRecord(value) ? (value['documentId'] ?? null) : null;
  return value instanceof Date ? value.toISOString() : value;
}

/** Codes in the order of the options, whatever the order in which they were ticked. */
export function choicesInOrder(
  attribute: AttributeSchema,
  value: unknown,
): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  return choicesOf(attribute).filter((option) => value.includes(option));
}

function plainComponent(model: ModelSchema, value: unknown, lookup: ModelLookup): PlainRow {
  const row = isRecord(value) ? value : {};
  const id = row['id'];
  return { ...(id !== undefined && { id }), ...plainRow(model, row, lookup) };
}

/** Splits a plain row into what all locales share and what is said in one. */
export function splitRow(
  schema: ModelSchema,
  row: PlainRow,
): { readonly shared: PlainRow; readonly words: PlainRow } {
  const own = ownAttributes(schema);
  const pick = (localized: boolean) =>
    Object.fromEntries(
      own
        .filter(([, attribute]) => isLocalized(attribute) === localized)
        .map(([name]) => [name, row[name] ?? null]),
    );
  return { shared: pick(false), words: pick(true) };
}

/** One document from its rows: the facts of `source`, the words of each row's locale. */
export function plainDocument(
  schema: ModelSchema,
  rows: readonly StoredRow[],
  lookup: ModelLookup,
  source: StoredRow | undefined = sourceRow(rows),
): PlainDocument {
  const words: Partial<Record<Locale, PlainRow>> = {};
  for (const row of rows) {
    const locale = localeOf(row);
    words[locale] = splitRow(schema, plainRow(schema, row, lookup)).words;
  }
  const shared = source ? splitRow(schema, plainRow(schema, source, lookup)).shared : {};
  return { shared, words };
}

export function sourceRow(rows: readonly StoredRow[]): StoredRow | undefined {
  return rows.find((row) => localeOf(row) === DEFAULT_LOCALE) ?? rows[0];
}

export function localeOf(row: { readonly locale: string | null }): Locale {
  return isLocale(row.locale) ? row.locale : DEFAULT_LOCALE;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
