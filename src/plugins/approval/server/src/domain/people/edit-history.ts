/** One saving of a document, as it was recorded when it happened. */
export interface EditRecord {
  /** Null when no person did it, as on imports. */
  readonly userId: number | null;
  /** An ISO instant. */
  readonly at: string;
  /** Digests of the content, null before there was any. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * Everybody who edited what would be published: since the last publication, or ever. Saving without
 * a change makes nobody an editor; the Content Manager saves before each publication.
 */
export function editorsOf(
  history: readonly EditRecord[],
  lastPublishedAt: string | null,
): readonly number[] {
  const since = lastPublishedAt === null ? -Infinity : Date.parse(lastPublishedAt);
  const editors = history
    .filter(({ at, before, after }) => Date.parse(at) >= since && before !== after)
    .flatMap(({ userId }) => userId ?? []);
  return [...new Set(editors)].sort((one, other) => one - other);
}
