import { useSyncExternalStore } from 'react';
import { textOf, valueAt } from '../form-value';

/** A form that was refused: what the server said, and what it has to name to overwrite knowingly. */
export interface Conflict {
  readonly documentId: string;
  readonly message: string;
  readonly updatedAt: string;
  /** What the form wanted to save. */
  readonly sent: unknown;
}

let current: Conflict | null = null;
const listeners = new Set<() => void>();

export function setConflict(conflict: Conflict | null): void {
  current = conflict;
  for (const listener of listeners) listener();
}

/** Reads the server's refusal. False for any other 409, which is none of ours. */
export async function noteConflict(
  documentId: string,
  answer: Response,
  sent: unknown,
): Promise<boolean> {
  const body: unknown = await answer.json();
  if (valueAt(body, 'error.details.code') !== 'DRAFT_CHANGED_CONFLICT') return false;
  setConflict({
    documentId,
    message: textOf(valueAt(body, 'error.message')),
    updatedAt: textOf(valueAt(body, 'error.details.updatedAt')),
    sent: typeof sent === 'string' ? JSON.parse(sent) : null,
  });
  return true;
}

export function useConflict(): Conflict | null {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
