import { isEligible, type Scene } from '../people/authority';
import { requirementsOf } from '../policy/policy';
import { isSameVersion } from '../policy/selection';
import {
  currentSubmission,
  type ApprovalCase,
  type Decision,
  type InvalidationCause,
} from './case';
import type { PresentFacts } from './commands';
import { seatOf, standingDecisions } from './progress';

/** Everything for which what was decided holds no longer; empty when it stands. */
export function lapsesOf(
  approvalCase: ApprovalCase,
  present: PresentFacts,
  scene: Scene,
): readonly InvalidationCause[] {
  const { state } = approvalCase;
  if (state.kind === 'overridden') return digestLapses(state.override.content.digest, present);
  const submission = currentSubmission(approvalCase);
  if (submission === null) return [];
  const { key, version } = submission.policy;
  return [
    ...digestLapses(submission.content.digest, present),
    ...(isSameVersion(submission.policy, present.policy)
      ? []
      : [{ kind: 'policyChanged', from: { key, version }, to: present.policy } as const]),
    ...(state.kind === 'approved' ? validityLapses(state.validUntil, scene) : []),
    ...(state.kind === 'approved'
      ? standingDecisions(approvalCase).flatMap((decision) => [
          ...editorLapses(decision, present),
          ...eligibilityLapses(approvalCase, decision, scene),
        ])
      : []),
  ];
}

/** Whether something was approved, or published without approval, and that holds no longer. */
export function hasLapsed(
  approvalCase: ApprovalCase,
  present: PresentFacts,
  scene: Scene,
): boolean {
  const isReleased = ['approved', 'overridden'].includes(approvalCase.state.kind);
  return isReleased && lapsesOf(approvalCase, present, scene).length > 0;
}

function digestLapses(approved: string, { digest }: PresentFacts): readonly InvalidationCause[] {
  return approved === digest ? [] : [{ kind: 'digestChanged', approved, found: digest }];
}

function validityLapses(validUntil: string | null, { at }: Scene): readonly InvalidationCause[] {
  const isOver = validUntil !== null && Date.parse(validUntil) <= Date.parse(at);
  return isOver ? [{ kind: 'validityExpired', validUntil }] : [];
}

function editorLapses(
  { actorId, forId, requirementKey }: Decision,
  { editorIds }: PresentFacts,
): readonly InvalidationCause[] {
  return [actorId, forId]
    .filter((userId) => userId !== null)
    .filter((userId) => editorIds.includes(userId))
    .map((userId) => ({ kind: 'approverBecameEditor', requirementKey, userId }));
}

/**
 * Who would not be allowed to decide today. That a delegation has ended since takes nothing back:
 * it was in force when it was used.
 */
function eligibilityLapses(
  approvalCase: ApprovalCase,
  { actorId, forId, requirementKey }: Decision,
  { people }: Scene,
): readonly InvalidationCause[] {
  const policy = currentSubmission(approvalCase)?.policy;
  const requirement = policy && requirementsOf(policy).find(({ key }) => key === requirementKey);
  const holderId = forId ?? actorId;
  const holds =
    requirement !== undefined && isEligible(holderId, seatOf(approvalCase, requirement), people);
  if (!holds) return [{ kind: 'approverLostEligibility', requirementKey, userId: holderId }];
  return people.get(actorId)?.isActive === true
    ? []
    : [{ kind: 'approverLostEligibility', requirementKey, userId: actorId }];
}
