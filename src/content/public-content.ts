import { digest } from '../shared/strapi/digest';
import { PUBLICATION_FACTS } from './publication-block';
import { isRecord, plainDocument, type PlainDocument, type PlainRow, type StoredRow } from './row';
import {
  isComponent,
  isMedia,
  isOperational,
  isPublic,
  ownAttributes,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from './schema';
import { sameContent, stripped } from './shared-facts';

/**
 * What a document states to the public: public attributes without ids, without facts of publication
 * and without what only says how far things have come.
 */
export function publicContent(
  schema: ModelSchema,
  document: PlainDocument,
  lookup: ModelLookup,
): PlainDocument {
  const stated = { lookup, isRead: isStated };
  const words = Object.entries(document.words).map(([locale, row]) => [
    locale,
    publicRow(schema, row ?? {}, stated),
  ]);
  return {
    shared: publicRow(schema, document.shared, stated),
    words: Object.fromEntries(words) as PlainDocument['words'],
  };
}

/** True when the rows say the same public words in the same locales, whatever their facts. */
export function sameWords(
  schema: ModelSchema,
  left: readonly StoredRow[],
  right: readonly StoredRow[],
  lookup: ModelLookup,
): boolean {
  const words = (rows: readonly StoredRow[]) =>
    publicContent(schema, plainDocument(schema, rows, lookup), lookup).words;
  return sameContent(words(left), words(right));
}

/** SHA-256 of the canonical JSON of the content, in hexadecimal. */
export function contentHash(content: PlainDocument): string {
  return digest(content);
}

/**
 * All that the public reads of one plain row: facts of publication and how far things have come
 * among it, but no ids, which every publication makes anew.
 */
export const visibleRow = (schema: ModelSchema, row: PlainRow, lookup: ModelLookup): PlainRow =>
  publicRow(schema, row, { lookup, isRead: () => true });

interface Reading {
  readonly lookup: ModelLookup;
  /** Which of the public attributes. */
  readonly isRead: (name: string, attribute: AttributeSchema) => boolean;
}

const isStated = (name: string, attribute: AttributeSchema): boolean =>
  !PUBLICATION_FACTS.some((fact) => fact === name) && !isOperational(attribute);

function publicRow(schema: ModelSchema, row: PlainRow, reading: Reading): PlainRow {
  const { lookup, isRead } = reading;
  const entries = ownAttributes(schema).flatMap(([name, attribute]): [string, unknown][] => {
    if (!isPublic(attribute) || !isRead(name, attribute) || !(name in row)) return [];
    if (isMedia(attribute)) return [[name, stripped(row[name] ?? null)]];
    if (!isComponent(attribute)) return [[name, row[name] ?? null]];
    const model = lookup(attribute.component);
    return [[name, publicComponent(model, row[name], reading)]];
  });
  return Object.fromEntries(entries);
}

function publicComponent(model: ModelSchema, value: unknown, reading: Reading): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => publicRow(model, isRecord(item) ? item : {}, reading));
  }
  return isRecord(value) ? publicRow(model, value, reading) : null;
}
