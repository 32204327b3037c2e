import type { ReadableType } from '../../../contracts/panel';
import type { ReadabilityRequest } from '../../../contracts/report';

/** As much as the server reads at once. */
const MOST_TEXTS = 200;
const LONGEST = 50_000;
const LONGEST_SUMMARY = 5000;

/** The texts of a form that readers read, as they are typed at the moment. */
export function textsOfForm(
  values: unknown,
  { summaryField, fields }: Pick<ReadableType, 'summaryField' | 'fields'>,
): ReadabilityRequest {
  const summary = summaryField === null ? [] : textsAt(values, [summaryField]);
  return {
    summary: summary.length === 0 ? null : summary.join('\n').slice(0, LONGEST_SUMMARY),
    body: fields
      .flatMap((field) => textsAt(values, field.split('.')))
      .map((text) => text.slice(0, LONGEST))
      .slice(0, MOST_TEXTS),
    wantsSummary: summaryField !== null,
  };
}

/** Every text below a path; a list on the way means each of its entries. */
function textsAt(value: unknown, path: readonly string[]): readonly string[] {
  const [name, ...rest] = path;
  if (name === undefined) return textsIn(value);
  if (Array.isArray(value)) return value.flatMap((each) => textsAt(each, path));
  return typeof value === 'object' && value !== null ? textsAt(Reflect.get(value, name), rest) : [];
}

/** A text as it is, and the lines of an editor of blocks. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return Array.isArray(value) ? value.map(lineOf).filter((line) => line.trim() !== '') : [];
}

function lineOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const text: unknown = Reflect.get(node, 'text');
  if (typeof text === 'string') return text;
  const children: unknown = Reflect.get(node, 'children');
  if (!Array.isArray(children)) return '';
  const isList = Reflect.get(node, 'type') === 'list';
  return children.map(lineOf).join(isList ? '\n' : '');
}
