import { isRecord, type PlainRow } from '../row';

/**
 * What a form sends, without ids of list items that are no longer there: Strapi gives the shared
 * lists of every language new rows whenever one language is saved, and refuses the old ids. The
 * form sends each item whole, so it is stored as a new one.
 */
export function withoutLostIds(sent: PlainRow, stored: PlainRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, withKnownIds(value, idsIn(stored[name]))]),
  );
}

function withKnownIds(value: unknown, known: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withKnownIds(item, known));
  // Only a component carries values beside its id; what is named by its id alone is a relation.
  if (!isRecord(value) || value['id'] === undefined || Object.keys(value).length < 2) return value;
  const { id, ...values } = value;
  return known.has(textOf(id)) ? value : values;
}

function idsIn(value: unknown): ReadonlySet<string> {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return new Set(items.flatMap((item) => (isRecord(item) ? [textOf(item['id'])] : [])));
}

/** PostgreSQL gives ids as numbers, a form may hold them as text. */
function textOf(id: unknown): string {
  return typeof id === 'number' || typeof id === 'string' ? String(id) : '';
}
