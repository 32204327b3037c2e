import type { Scene } from '../people/authority';
import type { Approver } from '../policy/policy';
import { currentStep, roundOf, type ApprovalCase } from './case';
import type { AddApprover } from './commands';
import { moved, refuse, type Outcome } from './outcome';
import { seatOf } from './progress';

/**
 * Lets others decide besides: a late step is escalated, a requirement is given to somebody else. Who
 * is added is still none of the authors, and nobody approves by it.
 */
export function addApprover(current: ApprovalCase, command: AddApprover, { at }: Scene): Outcome {
  const { byId, mayManage, requirementKey, approver, cause } = command;
  const step = currentStep(current);
  if (step === null) return refuse('APPROVAL_NOT_IN_REVIEW', { state: current.state.kind });
  if (byId !== null && !mayManage) return refuse('APPROVAL_PERMISSION_NEEDED');
  const requirement =
    step.kind === 'approval' ? step.requirements.find(({ key }) => key === requirementKey) : null;
  if (!requirement) return refuse('APPROVAL_REQUIREMENT_NOT_OPEN', { stepKey: step.key });
  if (seatOf(current, requirement).approvers.some((each) => isSame(each, approver))) {
    return refuse('APPROVAL_ADDED_ALREADY', { requirementKey });
  }
  const round = roundOf(current);
  const added = [...current.added, { round, requirementKey, approver, cause, at }];
  return moved({ ...current, added }, [
    { name: 'approverAdded', at, actorId: byId, round, facts: { requirementKey, approver, cause } },
  ]);
}

function isSame(one: Approver, other: Approver): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf(approver: Approver): string {
  switch (approver.kind) {
    case 'adminRole':
      return `role ${approver.role}`;
    case 'permission':
      return `action ${approver.action}`;
    case 'person':
      return `person ${approver.userId}`;
    case 'headOf':
      return `head ${approver.department}`;
  }
}
