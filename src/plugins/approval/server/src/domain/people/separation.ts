import type { Requirement } from '../policy/policy';
import { refusal, type Refusal } from '../refusal';
import type { Authority } from './authority';

/** Who made the revision: none of them decides on it. */
export interface Authors {
  /** Whoever submitted this round or an earlier one of the case. */
  readonly submitterIds: readonly number[];
  readonly editorIds: readonly number[];
}

/** An approval that stands in the current round. */
export interface StandingApproval {
  readonly requirement: Pick<Requirement, 'key' | 'distinct'>;
  readonly authority: Pick<Authority, 'actorId' | 'forId'>;
}

/**
 * Why an author does not decide, or null. Nobody decides for an author either: a delegated right is
 * never more than the delegator's own.
 */
export function authorRefusal(
  { actorId, forId }: Pick<Authority, 'actorId' | 'forId'>,
  { submitterIds, editorIds }: Authors,
): Refusal | null {
  if (submitterIds.includes(actorId)) return refusal('APPROVAL_ACTOR_IS_SUBMITTER', { actorId });
  if (editorIds.includes(actorId)) return refusal('APPROVAL_ACTOR_IS_EDITOR', { actorId });
  if (forId === null) return null;
  if (submitterIds.includes(forId)) return refusal('APPROVAL_DELEGATOR_IS_SUBMITTER', { forId });
  if (editorIds.includes(forId)) return refusal('APPROVAL_DELEGATOR_IS_EDITOR', { forId });
  return null;
}

/**
 * Why somebody may not approve besides what was approved, or null. Within a requirement every
 * approval takes other persons; between two of which one is distinct likewise. "A for B" takes both.
 */
export function repetitionRefusal(
  authority: Pick<Authority, 'actorId' | 'forId'>,
  requirement: Pick<Requirement, 'key' | 'distinct'>,
  approvals: readonly StandingApproval[],
): Refusal | null {
  const shared = approvals.filter((approval) =>
    haveSomebodyInCommon(approval.authority, authority),
  );
  if (shared.some((approval) => approval.requirement.key === requirement.key)) {
    return refusal('APPROVAL_AUTHORITY_USED', { requirementKey: requirement.key });
  }
  const rival = shared.find((approval) => approval.requirement.distinct || requirement.distinct);
  return rival
    ? refusal('APPROVAL_APPROVED_ELSEWHERE', { requirementKey: rival.requirement.key })
    : null;
}

type Persons = Pick<Authority, 'actorId' | 'forId'>;

function haveSomebodyInCommon(one: Persons, other: Persons): boolean {
  const persons = [other.actorId, other.forId];
  return persons.includes(one.actorId) || (one.forId !== null && persons.includes(one.forId));
}
