/** What the server said against a request, in the reader's language as it came; null for nothing. */
export function refusalMessage(error: unknown): string | null {
  const message = at(error, ['response', 'data', 'error', 'message']);
  return typeof message === 'string' && message !== '' ? message : null;
}

/** The code of the refusal and what it tells besides; null where there is none. */
export function refusalDetails(error: unknown): Readonly<Record<string, unknown>> | null {
  const details = at(error, ['response', 'data', 'error', 'details']);
  return typeof details === 'object' && details !== null
    ? (details as Readonly<Record<string, unknown>>)
    : null;
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
