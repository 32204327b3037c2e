import type { PersonName } from '../../../contracts/common';
import type { ShownCase, ShownRequirement, ShownStep } from '../../../contracts/document';
import {
  currentStep,
  currentSubmission,
  owesReview,
  roundOf,
  type ApprovalCase,
} from '../domain/case/case';
import type { PresentContent } from '../domain/case/commands';
import { decide } from '../domain/case/decide';
import { authorsOf, progressOf, seatOf, standingApprovals } from '../domain/case/progress';
import { waitingFor } from '../domain/case/waiting';
import { authoritiesIn, isEligible, type Scene } from '../domain/people/authority';
import { authorRefusal, repetitionRefusal } from '../domain/people/separation';
import { stepsOf, type ApprovalStep, type Requirement, type Step } from '../domain/policy/policy';
import type { Names } from '../../../../../shared/strapi/people-names';
import type { StoredCase } from '../store/case-rows';

/** What a case is shown with. */
export interface CaseLight {
  readonly readerId: number;
  readonly scene: Scene;
  readonly present: PresentContent;
  readonly names: Names;
  /** Who may meet a requirement, in words. */
  readonly approverName: (requirement: Requirement) => string;
  readonly workdaysLate: number;
}

const MOST_SHOWN = 10;

/** The case as its reader may see it, but for its history. */
export function shownCase(stored: StoredCase, light: CaseLight): Omit<ShownCase, 'events'> {
  const { approvalCase } = stored;
  const submission = currentSubmission(approvalCase);
  const { state } = approvalCase;
  const content = state.kind === 'overridden' ? state.override.content : submission?.content;
  return {
    ...{ id: stored.id, version: approvalCase.version, state: state.kind },
    ...{ round: roundOf(approvalCase), locales: content?.locales ?? [] },
    submittedBy: submission === null ? null : light.names(submission.byId),
    ...{ submittedAt: submission?.at ?? null, comment: submission?.comment ?? null },
    ...{ policyTitles: submission?.policy.titles ?? null, track: submission?.policy.track ?? null },
    steps: submission === null ? [] : stepsOf(submission.policy).map(shownStep(stored, light)),
    owesReview: owesReview(approvalCase),
    validUntil: state.kind === 'approved' ? state.validUntil : null,
  };
}

const shownStep =
  ({ approvalCase, dueOn }: StoredCase, light: CaseLight) =>
  (step: Step, index: number): ShownStep => {
    const state = stateOf(approvalCase, step, index);
    const isCurrent = state === 'current';
    return {
      ...{ key: step.key, kind: step.kind, titles: step.titles, state },
      dueOn: isCurrent ? dueOn : null,
      workdaysLate: isCurrent ? light.workdaysLate : 0,
      requirements: step.kind === 'approval' ? requirementsOf(approvalCase, step, light) : [],
    };
  };

function stateOf(approvalCase: ApprovalCase, step: Step, index: number): ShownStep['state'] {
  const { state } = approvalCase;
  if (state.kind === 'approved' || state.kind === 'published') return 'done';
  if (state.kind === 'inReview') {
    return state.step === index ? 'current' : index < state.step ? 'done' : 'waiting';
  }
  // The round is over: what had been approved by then stays to be seen.
  const isMet =
    step.kind === 'approval' &&
    progressOf(approvalCase, step).every(({ missing }) => missing === 0);
  return isMet ? 'done' : 'waiting';
}

function requirementsOf(
  approvalCase: ApprovalCase,
  step: ApprovalStep,
  light: CaseLight,
): readonly ShownRequirement[] {
  const { readerId, scene, present, names } = light;
  const isCurrent = currentStep(approvalCase)?.key === step.key;
  const waiting = isCurrent ? waitingFor(approvalCase, readerId, present, scene) : [];
  return progressOf(approvalCase, step).map(({ requirement, approvals, missing }) => {
    const mine = waiting.filter(({ requirementKey }) => requirementKey === requirement.key);
    return {
      ...{ key: requirement.key, approver: light.approverName(requirement) },
      ...{ quorum: requirement.quorum, missing },
      approvals: approvals.map(({ actorId, forId, at, comment }) => ({
        ...{ by: names(actorId), for: forId === null ? null : names(forId), at, comment },
      })),
      able: missing === 0 ? [] : ableTo(approvalCase, requirement, light),
      mine: mine.map(({ forId }) => (forId === null ? null : names(forId))),
      refusal: isCurrent && mine.length === 0 ? whyNot(approvalCase, requirement, light) : null,
    };
  });
}

/** Who could approve today. */
function ableTo(
  approvalCase: ApprovalCase,
  requirement: Requirement,
  { scene, present, names }: CaseLight,
): readonly PersonName[] {
  const authors = authorsOf(approvalCase, present.editorIds);
  const standing = standingApprovals(approvalCase);
  const able = authoritiesIn(seatOf(approvalCase, requirement), scene).filter(
    (authority) =>
      authorRefusal(authority, authors) === null &&
      repetitionRefusal(authority, requirement, standing) === null,
  );
  return [...new Set(able.map(({ actorId }) => actorId))].slice(0, MOST_SHOWN).map(names);
}

/** Why a reader whom the policy names may not approve nevertheless. */
function whyNot(
  approvalCase: ApprovalCase,
  requirement: Requirement,
  { readerId, scene, present }: CaseLight,
): ShownRequirement['refusal'] {
  if (!isEligible(readerId, seatOf(approvalCase, requirement), scene.people)) return null;
  const outcome = decide(
    approvalCase,
    {
      ...{ kind: 'decide', actorId: readerId, forId: null, requirementKey: requirement.key },
      ...{ verdict: 'approve', comment: null, present },
      seenDigest: currentSubmission(approvalCase)?.content.digest ?? '',
    },
    scene,
  );
  return outcome.kind === 'refused'
    ? { code: outcome.refusal.code, details: { ...outcome.refusal.details } }
    : null;
}
