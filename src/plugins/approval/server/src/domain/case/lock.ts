import { refusal, type Refusal } from '../refusal';
import { currentSubmission, type ApprovalCase } from './case';

/** Why somebody may not edit the document now, or null. Taking it back ends the lock. */
export function editRefusal(approvalCase: ApprovalCase | null, userId: number): Refusal | null {
  if (approvalCase?.state.kind !== 'inReview') return null;
  const submission = currentSubmission(approvalCase);
  if (submission === null) return null;
  switch (submission.policy.lock) {
    case 'none':
      return null;
    case 'submitterOnly':
      return submission.byId === userId ? null : refusal('APPROVAL_LOCKED_TO_SUBMITTER');
    case 'frozen':
      return refusal('APPROVAL_LOCKED_FROZEN');
  }
}
