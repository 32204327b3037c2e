import { textOf } from './parse';

/** An address on this site as an answer of the API names it; null for anything that leads elsewhere. */
export function ownPath(value: unknown): string | null {
  const path = textOf(value);
  return path !== null && /^\/(?![/\\])/.test(path) ? path : null;
}
