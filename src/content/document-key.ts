import { uniqueSlug } from '../shared/slug';

export interface KeySubject {
  /** The key that the document bears now. */
  readonly current: string | null;
  readonly isPublic: boolean;
  /** The key that its content asks for, e.g. `fee-xiao-che-fei-2022-09-01`. */
  readonly wanted: string | null;
  /** Keys of the other documents of the type. */
  readonly taken: Iterable<string>;
}

/**
 * The key of a document that no period names: what its content asks for, with a number where another
 * document bears that key already. Once public it stays, whatever the content becomes.
 */
export function documentKey({ current, isPublic, wanted, taken }: KeySubject): string | null {
  if (isPublic && current !== null) return current;
  if (wanted === null) return null;
  const others = new Set(taken);
  if (current !== null && !others.has(current) && isNumbered(current, wanted)) return current;
  return uniqueSlug(wanted, others);
}

/** True for the wanted key itself and for the same with a number: "a", "a-2". */
function isNumbered(key: string, wanted: string): boolean {
  return (
    key === wanted || (key.startsWith(`${wanted}-`) && /^\d+$/.test(key.slice(wanted.length + 1)))
  );
}
