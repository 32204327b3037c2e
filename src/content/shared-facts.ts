import { canonicalJson } from '../shared/canonical-json';
import { plainRow, splitRow, type PlainRow, type StoredRow, isRecord } from './row';
import type { ModelLookup, ModelSchema } from './schema';

/** True when two rows of a document state the same facts, whatever their words. */
export function sameShared(
  schema: ModelSchema,
  left: StoredRow,
  right: StoredRow,
  lookup: ModelLookup,
): boolean {
  const facts = (row: StoredRow) =>
    withoutIds(splitRow(schema, plainRow(schema, row, lookup)).shared);
  return sameContent(facts(left), facts(right));
}

/** Deep equality of plain values, whatever the order of their keys. */
export function sameContent(left: unknown, right: unknown): boolean {
  return canonicalJson(left ?? null) === canonicalJson(right ?? null);
}

/** Drops the ids of component rows: Strapi makes new ones whenever a row is copied. */
export function withoutIds(value: PlainRow): PlainRow {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, entry]) => [key, stripped(entry)]),
  );
}

/** Drops the ids of component rows from whatever holds them. */
export function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  return isRecord(value) ? withoutIds(value) : value;
}
