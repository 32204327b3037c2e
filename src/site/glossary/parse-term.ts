import { rowOf, textOf } from '../parse';
import type { Term } from './terms';

/** A term as the public API answers it; null where there is nothing to explain. */
export function parseTerm(value: unknown): Term | null {
  const row = rowOf(value);
  const [term, plain] = [textOf(row['term']), textOf(row['plain'])];
  if (term === null || plain === null) return null;
  const id = textOf(row['slug']) ?? textOf(row['documentId']);
  if (id === null || !/^[\w-]+$/.test(id)) return null;
  const synonyms = (textOf(row['synonyms']) ?? '').split(/[\n、，,；;]+/);
  return { id, term, plain, synonyms: synonyms.map((one) => one.trim()).filter(Boolean) };
}
