import { digest } from '../shared/strapi/digest';
import { PUBLICATION_FACTS } from './publication-block';
import { isRecord, plainDocument, type PlainDocument, type PlainRow, type StoredRow } from './row';
import {
  isComponent,
  isMedia,
  isOperational,
  isPublic,
  ownAttributes,
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
  const words = Object.entries(document.words).map(([locale, row]) => [
    locale,
    publicRow(schema, row ?? {}, lookup),
  ]);
  return {
    shared: publicRow(schema, document.shared, lookup),
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

function publicRow(schema: ModelSchema, row: PlainRow, lookup: ModelLookup): PlainRow {
  const entries = ownAttributes(schema).flatMap(([name, attribute]): [string, unknown][] => {
    const isFact = PUBLICATION_FACTS.some((fact) => fact === name);
    if (!isPublic(attribute) || isFact || isOperational(attribute) || !(name in row)) return [];
    if (isMedia(attribute)) return [[name, stripped(row[name] ?? null)]];
    if (!isComponent(attribute)) return [[name, row[name] ?? null]];
    const model = lookup(attribute.component);
    return [[name, publicComponent(model, row[name], lookup)]];
  });
  return Object.fromEntries(entries);
}

function publicComponent(model: ModelSchema, value: unknown, lookup: ModelLookup): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => publicRow(model, isRecord(item) ? item : {}, lookup));
  }
  return isRecord(value) ? publicRow(model, value, lookup) : null;
}
