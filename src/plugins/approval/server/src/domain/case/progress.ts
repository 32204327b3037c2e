import type { ApprovalStep, Requirement } from '../policy/policy';
import type { Authors, StandingApproval } from '../people/separation';
import type { Seat } from '../people/authority';
import { requirementsOf } from '../policy/policy';
import { currentSubmission, roundOf, type ApprovalCase, type Decision } from './case';

/** How far a requirement is. */
export interface RequirementProgress {
  readonly requirement: Requirement;
  readonly approvals: readonly Decision[];
  /** How many approvals are missing. */
  readonly missing: number;
}

/**
 * Approvals of the current round that nobody has taken back, of the content that was submitted. Of
 * several decisions of a person on a requirement the last counts.
 */
export function standingDecisions(approvalCase: ApprovalCase): readonly Decision[] {
  const submission = currentSubmission(approvalCase);
  const last = new Map<string, Decision>();
  for (const decision of approvalCase.decisions) {
    if (decision.round !== roundOf(approvalCase)) continue;
    last.set(`${decision.requirementKey} ${decision.actorId}`, decision);
  }
  return [...last.values()].filter(
    ({ verdict, digest }) => verdict === 'approve' && digest === submission?.content.digest,
  );
}

export function progressOf(
  approvalCase: ApprovalCase,
  step: ApprovalStep,
): readonly RequirementProgress[] {
  const standing = standingDecisions(approvalCase);
  return step.requirements.map((requirement) => {
    const approvals = standing.filter(({ requirementKey }) => requirementKey === requirement.key);
    const missing = Math.max(0, requirement.quorum - approvals.length);
    return { requirement, approvals, missing };
  });
}

/** The standing approvals with the requirements they are for, as duties are separated by them. */
export function standingApprovals(approvalCase: ApprovalCase): readonly StandingApproval[] {
  const submission = currentSubmission(approvalCase);
  const requirements = submission === null ? [] : requirementsOf(submission.policy);
  return standingDecisions(approvalCase).flatMap((decision) => {
    const requirement = requirements.find(({ key }) => key === decision.requirementKey);
    return requirement ? [{ requirement, authority: decision }] : [];
  });
}

/**
 * Whoever submitted any round of the case, and whoever edited what is put forward: until it was
 * submitted, and since.
 */
export function authorsOf(approvalCase: ApprovalCase, editedSince: readonly number[]): Authors {
  const submitted = currentSubmission(approvalCase)?.content.editorIds ?? [];
  return {
    submitterIds: [...new Set(approvalCase.submissions.map(({ byId }) => byId))],
    editorIds: [...new Set([...submitted, ...editedSince])],
  };
}

/** What one has to be to meet a requirement of the case in its current round. */
export function seatOf(approvalCase: ApprovalCase, requirement: Requirement): Seat {
  const added = approvalCase.added.filter(
    ({ round, requirementKey }) =>
      round === roundOf(approvalCase) && requirementKey === requirement.key,
  );
  return {
    approvers: [requirement.approver, ...added.map(({ approver }) => approver)],
    contentType: approvalCase.document.contentType,
    ownerDepartment: currentSubmission(approvalCase)?.content.ownerDepartment ?? null,
  };
}
