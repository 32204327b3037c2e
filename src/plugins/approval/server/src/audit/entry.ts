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

/** Decisions from before the plugin, told afterwards. */
export const PRIOR_DECISION = 'priorDecision';

/** What somebody wrote: the comment, or the reason; of a decision from before, all that is told. */
export function textOfEntry({ name, facts }: AuditEntry): string | null {
  const { comment, reason, happenedAt, role, decision } = facts;
  const isPrior = name === PRIOR_DECISION;
  const day = typeof happenedAt === 'string' ? happenedAt.slice(0, 10) : null;
  const told = isPrior ? [day, role, decision, comment] : [comment ?? reason];
  const texts = told.filter((text) => typeof text === 'string');
  return texts.length > 0 ? texts.join(' · ') : null;
}

export function titleOfEntry({ facts: { title } }: AuditEntry): string | null {
  return typeof title === 'string' ? title : null;
}
