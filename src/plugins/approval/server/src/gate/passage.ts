import { AsyncLocalStorage } from 'node:async_hooks';

import type { DocumentRef } from '../domain/case/case';

interface Passage {
  readonly document: DocumentRef;
  /** False once the publication is made: what it set off and still runs is no part of it. */
  isOpen: boolean;
}

const passage = new AsyncLocalStorage<Passage>();

/**
 * Runs a publication that the gate compares with what was approved before it commits. Listeners to
 * its events run after that and carry the same context: by then it is closed.
 */
export async function throughGate<Result>(
  document: DocumentRef,
  work: () => Promise<Result>,
): Promise<Result> {
  const current = { document, isOpen: true };
  try {
    return await passage.run(current, work);
  } finally {
    current.isOpen = false;
  }
}

/** The document whose publication is under way here, or null. */
export function documentInGate(): DocumentRef | null {
  const current = passage.getStore();
  return current?.isOpen === true ? current.document : null;
}

/** True where the publication of just this document is under way: its inner calls are part of it. */
export function isInGate({ contentType, documentId }: DocumentRef): boolean {
  const current = documentInGate();
  return current?.contentType === contentType && current.documentId === documentId;
}
