import type { PublishedType } from '../../../contracts';

/** The latest publication of all types; null while nothing is published. */
export function lastPublication(types: readonly PublishedType[]): string | null {
  const instants = types.flatMap(({ lastPublishedAt }) => lastPublishedAt ?? []);
  return instants.reduce<string | null>(
    (latest, instant) => (latest === null || instant > latest ? instant : latest),
    null,
  );
}

/** SQLite keeps instants as epoch milliseconds, PostgreSQL answers with dates. */
export function instantOf(stored: unknown): string | null {
  if (stored === null || stored === undefined) return null;
  const date = stored instanceof Date ? stored : new Date(Number(stored));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
