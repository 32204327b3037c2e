import { AsyncLocalStorage } from 'node:async_hooks';

import type { ApprovalCase, DocumentRef } from '../domain/case/case';

interface Passage {
  readonly document: DocumentRef;
  /** What lets it out; null for what another publication brings along. */
  readonly approvalCase: ApprovalCase | null;
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
  approvalCase: ApprovalCase | null = null,
): Promise<Result> {
  const current = { document, approvalCase, isOpen: true };
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

/** The case that lets out what is being published here; null where there is none. */
export function caseInGate({ contentType, documentId }: DocumentRef): ApprovalCase | null {
  const current = passage.getStore();
  const isThis =
    current?.document.contentType === contentType && current.document.documentId === documentId;
  return isThis && current.isOpen ? current.approvalCase : null;
}

/** True where the publication of just this document is under way: its inner calls are part of it. */
export function isInGate({ contentType, documentId }: DocumentRef): boolean {
  const current = documentInGate();
  return current?.contentType === contentType && current.documentId === documentId;
}
