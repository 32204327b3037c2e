/** What a write collided with: the index by name, or by its columns (SQLite names only those). */
export type UniqueViolation =
  { readonly index: string } | { readonly table: string; readonly columns: readonly string[] };

/** What the database says about a second row of a unique kind; undefined for every other error. */
export function uniqueViolation(error: unknown): UniqueViolation | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === '23505' && 'constraint' in error && typeof error.constraint === 'string') {
    return { index: error.constraint };
  }
  if (error.code !== 'SQLITE_CONSTRAINT_UNIQUE') return undefined;
  const [, said = ''] = error.message.split('UNIQUE constraint failed: ');
  const index = /^index '(.+)'$/.exec(said)?.[1];
  if (index !== undefined) return { index };
  const places = said.split(', ').map((place) => place.split('.'));
  return { table: places[0]?.[0] ?? '', columns: places.map(([, column = '']) => column) };
}
