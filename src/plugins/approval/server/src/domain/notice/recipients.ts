import { assertNever } from '../../../../../../shared/assert-never';
import { currentStep, currentSubmission, roundOf, type ApprovalCase } from '../case/case';
import { approveAfterwards } from '../case/override';
import { newDebt } from '../case/publish';
import { waitingFor } from '../case/waiting';
import type { Scene } from '../people/authority';
import { isNamedBy } from '../people/person';
import type { Approver } from '../policy/policy';
import type { Notice } from './notice';

/**
 * Whom a notice is for as things are now: exactly those who can do what it asks for, or whoever put
 * the document forward. Nobody where the case has gone on meanwhile.
 *
 * @param otherwise who may approve afterwards where no policy says
 */
export function recipientsOf(
  notice: Notice,
  approvalCase: ApprovalCase,
  scene: Scene,
  otherwise: Approver,
): readonly number[] {
  const ids = new Set(concerned(notice, approvalCase, scene, otherwise));
  if (notice.actorId !== null) ids.delete(notice.actorId);
  return [...ids].filter((id) => scene.people.get(id)?.isActive === true);
}

function concerned(
  notice: Notice,
  approvalCase: ApprovalCase,
  scene: Scene,
  otherwise: Approver,
): readonly number[] {
  switch (notice.kind) {
    case 'stepReached':
    case 'escalation':
    case 'reassignment':
      return deciders(notice, approvalCase, scene);
    case 'reminder':
      return notice.stepKey === null
        ? reviewers(approvalCase, scene, otherwise)
        : deciders(notice, approvalCase, scene);
    case 'approved':
    case 'changesRequested':
    case 'rejected':
      return submitter(approvalCase);
    case 'overridden':
      return [...submitter(approvalCase), ...reviewers(approvalCase, scene, otherwise)];
    default:
      return assertNever(notice.kind);
  }
}

function submitter(approvalCase: ApprovalCase): readonly number[] {
  const submission = currentSubmission(approvalCase);
  return submission === null ? [] : [submission.byId];
}

/** Those who could approve now what still waits at the step; of those added, only they. */
function deciders(
  { round, stepKey, requirementKey, approver }: Notice,
  approvalCase: ApprovalCase,
  scene: Scene,
): readonly number[] {
  const submission = currentSubmission(approvalCase);
  const step = currentStep(approvalCase);
  if (submission === null || step === null || roundOf(approvalCase) !== round) return [];
  if (stepKey !== null && step.key !== stepKey) return [];
  const { digest, editorIds, ownerDepartment } = submission.content;
  const isMeant = (id: number) => {
    const person = scene.people.get(id);
    if (approver === null || person === undefined) return approver === null;
    return isNamedBy(approver, person, ownerDepartment);
  };
  return [...scene.people.keys()].filter((id) =>
    waitingFor(approvalCase, id, { digest, editorIds }, scene).some(
      (waiting) =>
        (requirementKey === null || waiting.requirementKey === requirementKey) &&
        isMeant(waiting.forId ?? id),
    ),
  );
}

/** Those who could approve afterwards what is owed, or will be once it is published. */
function reviewers(
  approvalCase: ApprovalCase,
  scene: Scene,
  otherwise: Approver,
): readonly number[] {
  const { state, debts } = approvalCase;
  const owed = state.kind === 'overridden' ? newDebt(approvalCase, scene.at) : [];
  const owing = { ...approvalCase, debts: [...debts, ...owed] };
  return [...scene.people.keys()].filter((actorId) => {
    const command = { kind: 'approveAfterwards', forId: null, comment: null } as const;
    return approveAfterwards(owing, { ...command, actorId, otherwise }, scene).kind === 'moved';
  });
}
