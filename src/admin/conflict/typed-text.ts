import { isRow } from '../form-value';

/** What Strapi keeps in a form beside what somebody types. */
const OWN: ReadonlySet<string> = new Set(['id', '__temp_key__', 'documentId', 'locale', 'status']);

/**
 * What somebody wanted to save and the stored document does not say: one line a field, to be pasted
 * anywhere. Lists are given item by item, each with what is filled in.
 */
export function typedText(
  sent: unknown,
  stored: unknown,
  labelOf: (name: string) => string,
): string {
  if (!isRow(sent)) return '';
  const before = isRow(stored) ? stored : {};
  return Object.entries(sent)
    .filter(([name]) => !OWN.has(name))
    .map(([name, value]) => [name, plainText(value), plainText(before[name])] as const)
    .filter(([, text, known]) => text !== known && text !== '')
    .map(([name, text]) => `${labelOf(name)}：${text}`)
    .join('\n');
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plainText).filter(Boolean).join('；');
  // Relations are sent as what is connected and disconnected, which nobody typed.
  if (isRow(value)) return 'connect' in value ? '' : rowText(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function rowText(row: Readonly<Record<string, unknown>>): string {
  return Object.keys(row)
    .filter((name) => !OWN.has(name))
    .sort()
    .map((name) => plainText(row[name]))
    .filter(Boolean)
    .join('，');
}
