/** What JSON can say. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

const hasToJson = (value: object): value is { toJSON(): unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function';

/**
 * JSON with sorted keys and no blanks: equal facts give equal text. Texts are kept exactly, not
 * normalised, so that a digest covers what was approved and nothing like it. As in JSON, a key
 * whose value is undefined is left out and dates become ISO strings; what has no JSON (NaN,
 * bigint, functions, undefined itself) is refused.
 *
 * @example canonicalJson({ b: 1, a: ['校'] }) // '{"a":["校"],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== 'object') {
    throw new TypeError(`A ${typeof value} that has no JSON`);
  }
  if (hasToJson(value)) return canonicalJson(value.toJSON());
  return Array.isArray(value) ? `[${value.map(canonicalJson).join(',')}]` : members(value);
}

function members(value: object): string {
  const named = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(named).sort()) {
    const member = named[key];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}
