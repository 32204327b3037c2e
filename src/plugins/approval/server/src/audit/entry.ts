import { canonicalJson, type JsonValue } from '../../../../../shared/canonical-json';
import type { DocumentRef } from '../domain/case/case';
import type { CaseEvent } from '../domain/case/outcome';

/**
 * What the audit trail says of one thing that happened. Never changed, never deleted. (An interface
 * would not count as JSON.)
 */
export type AuditEntry = {
  /** An ISO instant. */
  readonly at: string;
  /** Name of a case event, or of what else was done: `policySaved`, `delegated` … */
  readonly name: string;
  /** The admin user; null when no person did it. */
  readonly actorId: number | null;
  readonly contentType: string | null;
  readonly documentId: string | null;
  readonly caseId: number | null;
  /** All the rest; `title`, `comment` and `reason` are shown. */
  readonly facts: { readonly [key: string]: JsonValue | undefined };
};

/** What an event is about. */
export interface AuditSubject {
  readonly document: DocumentRef;
  readonly caseId: number;
  /** The document's title then: it may be another one later, or gone. */
  readonly title: string | null;
}

/** An event of a case as the trail keeps it. */
export function auditEntryOf(
  event: CaseEvent,
  { document, caseId, title }: AuditSubject,
): AuditEntry {
  const { at, name, actorId, round } = event;
  const facts = JSON.parse(canonicalJson(event.facts)) as AuditEntry['facts'];
  return { at, name, actorId, ...document, caseId, facts: { ...facts, round, title } };
}

/** What somebody wrote: the comment, or the reason. */
export function textOfEntry({ facts: { comment, reason } }: AuditEntry): string | null {
  const text = comment ?? reason;
  return typeof text === 'string' ? text : null;
}

export function titleOfEntry({ facts: { title } }: AuditEntry): string | null {
  return typeof title === 'string' ? title : null;
}
