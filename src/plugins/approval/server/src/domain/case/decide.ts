import { authorityOf, type Authority, type Scene } from '../people/authority';
import { authorRefusal, repetitionRefusal } from '../people/separation';
import type { ApprovalStep, Requirement } from '../policy/policy';
import { refusal, type Refusal } from '../refusal';
import { advance } from './advance';
import {
  currentStep,
  currentSubmission,
  roundOf,
  type ApprovalCase,
  type Decision,
  type Submission,
} from './case';
import type { Decide } from './commands';
import { inState, isBlank, moved, refuse, refused, type CaseEvent, type Outcome } from './outcome';
import { authorsOf, progressOf, seatOf, standingApprovals } from './progress';

/** Where a decision is made. */
interface Place {
  readonly current: ApprovalCase;
  readonly submission: Submission;
  readonly step: ApprovalStep;
  readonly requirement: Requirement;
}

/** One person's word on one requirement of the current step. */
export function decide(current: ApprovalCase, command: Decide, scene: Scene): Outcome {
  const step = currentStep(current);
  const submission = currentSubmission(current);
  if (step === null || submission === null) {
    return refuse('APPROVAL_NOT_IN_REVIEW', { state: current.state.kind });
  }
  const requirement =
    step.kind === 'approval'
      ? step.requirements.find(({ key }) => key === command.requirementKey)
      : undefined;
  if (step.kind !== 'approval' || !requirement) {
    return refuse('APPROVAL_REQUIREMENT_NOT_OPEN', { stepKey: step.key });
  }
  const place: Place = { current, submission, step, requirement };
  const content = contentRefusal(place, command);
  if (content !== null) return refused(content);
  const answer = authorityOf(command.actorId, command.forId, seatOf(current, requirement), scene);
  if (answer.kind === 'refused') return refused(answer.refusal);
  const why = verdictRefusal(place, command, answer.authority);
  return why === null ? record(place, command, answer.authority, scene) : refused(why);
}

function contentRefusal({ submission }: Place, command: Decide): Refusal | null {
  const { digest } = submission.content;
  const isSame = command.seenDigest === digest && command.present.digest === digest;
  return isSame ? null : refusal('APPROVAL_CONTENT_CHANGED', { submitted: digest });
}

function verdictRefusal(place: Place, command: Decide, authority: Authority): Refusal | null {
  const { current, step, requirement } = place;
  const author = authorRefusal(authority, authorsOf(current, command.present.editorIds));
  if (author !== null) return author;
  if (command.verdict !== 'approve') {
    return isBlank(command.comment) ? refusal('APPROVAL_COMMENT_NEEDED') : null;
  }
  const progress = progressOf(current, step).find(
    (each) => each.requirement.key === requirement.key,
  );
  if (progress?.approvals.some(({ actorId }) => actorId === authority.actorId)) {
    return refusal('APPROVAL_ALREADY_DECIDED', { requirementKey: requirement.key });
  }
  if (progress?.missing === 0) {
    return refusal('APPROVAL_REQUIREMENT_MET', { requirementKey: requirement.key });
  }
  return repetitionRefusal(authority, requirement, standingApprovals(current));
}

function record(place: Place, command: Decide, authority: Authority, { at }: Scene): Outcome {
  const { current } = place;
  const decision = decisionOf(place, command, authority, at);
  const to = { ...current, decisions: [...current.decisions, decision] };
  const { stepKey, requirementKey, verdict, forId, digest, policy, comment } = decision;
  const event: CaseEvent = {
    ...{ name: 'decided', at, actorId: authority.actorId, round: decision.round },
    facts: { stepKey, requirementKey, verdict, forId, digest, policy, comment },
  };
  return conclude(to, decision, [event]);
}

function conclude(
  to: ApprovalCase,
  { verdict, actorId, at, comment, round }: Decision,
  events: readonly CaseEvent[],
): Outcome {
  const words = comment ?? '';
  switch (verdict) {
    case 'approve':
      return advance(to, events, at);
    case 'requestChanges':
      return moved(inState(to, { kind: 'changesRequested', by: actorId, at, comment: words }), [
        ...events,
        { name: 'changesRequested', at, actorId, round, facts: { comment: words } },
      ]);
    case 'reject':
      return moved(inState(to, { kind: 'rejected', byId: actorId, at, comment: words }), [
        ...events,
        { name: 'rejected', at, actorId, round, facts: { comment: words } },
      ]);
  }
}

function decisionOf(
  { current, submission, step, requirement }: Place,
  { verdict, comment }: Decide,
  authority: Authority,
  at: string,
): Decision {
  const round = roundOf(current);
  const earlier = current.decisions.filter(
    (decision) =>
      decision.round === round &&
      decision.requirementKey === requirement.key &&
      decision.actorId === authority.actorId,
  );
  return {
    ...{ round, stepKey: step.key, requirementKey: requirement.key, ...authority },
    ...{ ordinal: earlier.length + 1, verdict, comment: isBlank(comment) ? null : comment, at },
    digest: submission.content.digest,
    policy: { key: submission.policy.key, version: submission.policy.version },
  };
}
