import type { JsonValue } from '../../../../../shared/canonical-json';

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

/** What somebody wrote: the comment, or the reason. */
export function textOfEntry({ facts: { comment, reason } }: AuditEntry): string | null {
  const text = comment ?? reason;
  return typeof text === 'string' ? text : null;
}

export function titleOfEntry({ facts: { title } }: AuditEntry): string | null {
  return typeof title === 'string' ? title : null;
}
