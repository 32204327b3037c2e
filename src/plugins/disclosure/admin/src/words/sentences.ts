import type { Sentence } from './sentence';

/** What the server said against a request, in the reader's language as it came. */
export function errorSentence(error: unknown): Sentence {
  const message = at(error, ['response', 'data', 'error', 'message']);
  return typeof message === 'string' && message !== ''
    ? { text: message }
    : { key: 'problem.unknown' };
}

/** True when what is on the screen is not what there is any more. */
export function isStale(error: unknown): boolean {
  return at(error, ['response', 'data', 'error', 'status']) === 409;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined,
    value,
  );
}
