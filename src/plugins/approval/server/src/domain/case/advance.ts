import type { Scene } from '../people/authority';
import { stepsOf } from '../policy/policy';
import { currentStep, currentSubmission, roundOf, type ApprovalCase } from './case';
import type { RecordCheck } from './commands';
import { inState, moved, refuse, type CaseEvent, type Outcome } from './outcome';
import { progressOf } from './progress';

const DAY_MILLISECONDS = 86_400_000;

/** Goes on to the next step, or to the approval, once the current step has all its approvals. */
export function advance(current: ApprovalCase, events: readonly CaseEvent[], at: string): Outcome {
  const step = currentStep(current);
  const isOpen =
    step?.kind === 'approval' && progressOf(current, step).some(({ missing }) => missing > 0);
  return isOpen ? moved(current, events) : leaveStep(current, events, at);
}

/** The answer of the automatic step that the case waits at. */
export function recordCheck(current: ApprovalCase, command: RecordCheck, { at }: Scene): Outcome {
  const step = currentStep(current);
  const round = roundOf(current);
  const digest = currentSubmission(current)?.content.digest;
  if (step?.kind !== 'check' || step.check !== command.check) {
    return refuse('APPROVAL_CHECK_NOT_OPEN', { check: command.check });
  }
  if (digest !== command.present.digest) {
    return refuse('APPROVAL_CONTENT_CHANGED', { submitted: digest });
  }
  const { check, findings } = command;
  const facts = { check, findings, digest };
  if (findings.length === 0) {
    return leaveStep(current, [{ name: 'checkPassed', at, actorId: null, round, facts }], at);
  }
  const comment = findings.join('\n');
  return moved(inState(current, { kind: 'changesRequested', by: check, at, comment }), [
    { name: 'checkFailed', at, actorId: null, round, facts },
    { name: 'changesRequested', at, actorId: null, round, facts: { comment } },
  ]);
}

function leaveStep(current: ApprovalCase, events: readonly CaseEvent[], at: string): Outcome {
  const submission = currentSubmission(current);
  if (current.state.kind !== 'inReview' || submission === null) {
    return refuse('APPROVAL_NOT_IN_REVIEW', { state: current.state.kind });
  }
  const { policy, content } = submission;
  const round = roundOf(current);
  const step = current.state.step + 1;
  const next = stepsOf(policy)[step];
  if (next !== undefined) {
    return moved(inState(current, { kind: 'inReview', step, since: at }), [
      ...events,
      { name: 'stepReached', at, actorId: null, round, facts: { stepKey: next.key } },
    ]);
  }
  const validUntil = policy.validityDays === null ? null : daysAfter(at, policy.validityDays);
  const { digest, locales } = content;
  return moved(inState(current, { kind: 'approved', at, validUntil }), [
    ...events,
    { name: 'approved', at, actorId: null, round, facts: { digest, locales, validUntil } },
  ]);
}

function daysAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * DAY_MILLISECONDS).toISOString();
}
