import type { Scene } from '../people/authority';
import { currentSubmission, isLive, roundOf, type ApprovalCase } from './case';
import type { Cancel, Withdraw } from './commands';
import { inState, isBlank, moved, refuse, type Outcome } from './outcome';

/** Taken back by whoever submitted the current round. */
export function withdraw(current: ApprovalCase, { byId }: Withdraw, { at }: Scene): Outcome {
  if (!isLive(current)) return ended(current);
  if (currentSubmission(current)?.byId !== byId) return refuse('APPROVAL_NOT_THE_SUBMITTER');
  return moved(inState(current, { kind: 'withdrawn', byId, at }), [
    { name: 'withdrawn', at, actorId: byId, round: roundOf(current), facts: {} },
  ]);
}

/** Ended by the office, or because the document is gone. */
export function cancel(current: ApprovalCase, command: Cancel, { at }: Scene): Outcome {
  const { byId, mayManage, reason } = command;
  if (!isLive(current)) return ended(current);
  if (byId !== null && !mayManage) return refuse('APPROVAL_PERMISSION_NEEDED');
  if (isBlank(reason)) return refuse('APPROVAL_REASON_NEEDED');
  return moved(inState(current, { kind: 'cancelled', byId, at, reason }), [
    { name: 'cancelled', at, actorId: byId, round: roundOf(current), facts: { reason } },
  ]);
}

function ended({ state }: ApprovalCase): Outcome {
  return refuse('APPROVAL_CASE_ENDED', { state: state.kind });
}
