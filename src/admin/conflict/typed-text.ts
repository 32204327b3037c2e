import { isRow } from '../form-value';

/** What somebody typed since the form was filled, one line a field, to be pasted anywhere. */
export function typedText(
  values: unknown,
  initial: unknown,
  labelOf: (name: string) => string,
): string {
  if (!isRow(values)) return '';
  const before = isRow(initial) ? initial : {};
  return Object.entries(values)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
    .filter(([name]) => !OWN.has(name))
    .map(([name, value]) => `${labelOf(name)}：${shown(value)}`)
    .join('\n');
}

const OWN: ReadonlySet<string> = new Set(['updatedAt', 'createdAt', 'status', 'localizations']);

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}
