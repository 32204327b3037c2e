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
  switch (typeof value) {
    case 'string':
      return textOf(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (Number.isFinite(value)) return String(value);
      throw new TypeError(`A number that has no JSON: ${value}`);
    case 'object':
      return value === null ? 'null' : objectOf(value);
    default:
      throw new TypeError(`A ${typeof value} that has no JSON`);
  }
}

function objectOf(value: object): string {
  if (hasToJson(value)) return canonicalJson(value.toJSON());
  return Array.isArray(value) ? `[${value.map(canonicalJson).join(',')}]` : members(value);
}

function members(value: object): string {
  const named = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(named).sort()) {
    const member = named[key];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${textOf(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** No quote, no backslash, no control character and no half of a pair: nothing that JSON escapes. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** As `JSON.stringify` writes it, which takes three times as long for a text without escapes. */
function textOf(value: string): string {
  return PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);
}
