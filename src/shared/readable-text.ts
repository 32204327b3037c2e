/** Why a text cannot be stored. */
export type TextFault =
  'replacementCharacter' | 'loneSurrogate' | 'nulCharacter' | 'forbiddenKey' | 'tooDeep';

/** A fault and where it lies, as keys from the root. */
export interface TextFinding {
  readonly fault: TextFault;
  readonly path: readonly (string | number)[];
}

const DEEPEST = 100;

/** `__proto__` as an own key is never a field of ours and turns objects into something else. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__']);

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Broken UTF-8 is decoded to U+FFFD before any of our code runs, a lone surrogate cannot be
 * written as UTF-8, and PostgreSQL refuses NUL: each would otherwise surface as damage or a 500.
 */
export function textFault(text: string): TextFault | null {
  if (text.includes('\u0000')) return 'nulCharacter';
  if (text.includes('\uFFFD')) return 'replacementCharacter';
  return LONE_SURROGATE.test(text) ? 'loneSurrogate' : null;
}

/** The first unreadable text or forbidden key in parsed JSON, or null. */
export function findUnreadableText(
  value: unknown,
  path: readonly (string | number)[] = [],
): TextFinding | null {
  if (typeof value === 'string') {
    const fault = textFault(value);
    return fault === null ? null : { fault, path };
  }
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= DEEPEST) return { fault: 'tooDeep', path: path.slice(0, 3) };
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, child] of entries) {
    const finding = findInKey(key, path) ?? findUnreadableText(child, [...path, key]);
    if (finding !== null) return finding;
  }
  return null;
}

function findInKey(key: string | number, path: readonly (string | number)[]): TextFinding | null {
  if (typeof key === 'number') return null;
  const fault = FORBIDDEN_KEYS.has(key) ? 'forbiddenKey' : textFault(key);
  return fault === null ? null : { fault, path: [...path, key] };
}

const SENTENCES: Readonly<Record<TextFault, string>> = {
  replacementCharacter: 'the text is not valid UTF-8; send it encoded as UTF-8',
  loneSurrogate: 'the text holds half of a character (a lone surrogate); send whole characters',
  nulCharacter: 'the text holds a NUL character; remove it',
  forbiddenKey: 'this key is not allowed; remove it',
  tooDeep: `the body is nested deeper than ${DEEPEST} levels; send a flatter one`,
};

/** One sentence that says what is wrong, where, and what to send instead. */
export function describeUnreadableText(finding: TextFinding): string {
  const place = finding.path.length === 0 ? 'body' : finding.path.join('.');
  return `${place.replace(/[^\x20-\x7E]/g, '?')}: ${SENTENCES[finding.fault]}`;
}
