import { standingDecisions } from '../domain/case/progress';
import { currentSubmission, type DocumentRef } from '../domain/case/case';
import { requirementsOf, type Approver } from '../domain/policy/policy';
import { caseInGate } from './passage';

/** Who approved, and as what. */
export interface ApprovedBy {
  readonly userId: number;
  readonly as: Approver;
}

/**
 * Who approved what is being published here, in the order of the policy; nobody where it goes out
 * without approval. Null where no publication of the document passes the gate. Costs no query.
 */
export function approversInGate(document: DocumentRef): readonly ApprovedBy[] | null {
  const approvalCase = caseInGate(document);
  if (approvalCase === null) return null;
  const submission = currentSubmission(approvalCase);
  if (approvalCase.state.kind !== 'approved' || submission === null) return [];
  const decisions = standingDecisions(approvalCase);
  return requirementsOf(submission.policy).flatMap(({ key, approver }) =>
    decisions
      .filter(({ requirementKey }) => requirementKey === key)
      .map(({ actorId, forId }) => ({ userId: forId ?? actorId, as: approver })),
  );
}
