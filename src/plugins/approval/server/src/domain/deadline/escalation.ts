import type { Day } from '../../../../../../shared/workdays';
import { currentStep, roundOf, type ApprovalCase } from '../case/case';
import type { AddApprover } from '../case/commands';
import { progressOf } from '../case/progress';
import { isEscalated, type Deadline } from './deadline';

/**
 * What has to be asked for once a step is late: that others may decide as well on what is still
 * missing. Asked once a round; nobody approves by waiting.
 */
export function escalationsDue(
  approvalCase: ApprovalCase,
  deadline: Deadline,
  today: Day,
): readonly AddApprover[] {
  const step = currentStep(approvalCase);
  if (step?.kind !== 'approval' || step.escalation === null) return [];
  if (!isEscalated(deadline, today)) return [];
  const { to: approver } = step.escalation;
  return progressOf(approvalCase, step)
    .filter(({ missing }) => missing > 0)
    .map(({ requirement }) => requirement.key)
    .filter((key) => !isAsked(approvalCase, key))
    .map((requirementKey) => ({
      ...{ kind: 'addApprover', byId: null, mayManage: false, cause: 'escalation' },
      ...{ requirementKey, approver },
    }));
}

function isAsked(approvalCase: ApprovalCase, key: string): boolean {
  return approvalCase.added.some(
    ({ round, requirementKey, cause }) =>
      round === roundOf(approvalCase) && requirementKey === key && cause === 'escalation',
  );
}
