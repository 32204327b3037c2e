import { AsyncLocalStorage } from 'node:async_hooks';

import type { DocumentRef } from '../domain/case/case';

const passage = new AsyncLocalStorage<DocumentRef>();

/** Runs a publication that the gate compares with what was approved before it commits. */
export function throughGate<Result>(
  document: DocumentRef,
  work: () => Promise<Result>,
): Promise<Result> {
  return passage.run(document, work);
}

/** The document whose publication is under way here, or null. */
export function documentInGate(): DocumentRef | null {
  return passage.getStore() ?? null;
}

/** True where the publication of just this document is under way: its inner calls are part of it. */
export function isInGate({ contentType, documentId }: DocumentRef): boolean {
  const current = documentInGate();
  return current?.contentType === contentType && current.documentId === documentId;
}
