import type { Claim, Fail, LeaseCommand, RefuseByRule, Succeed } from './commands';
import { ended } from './end';
import { isBefore, secondsAfter } from './instant';
import { isExpired, isHeldBy, renewed } from './lease';
import { latenessSeconds, onDue } from './missed';
import {
  event,
  inState,
  isForeign,
  moved,
  refuse,
  unfit,
  type Outcome,
  type Scene,
} from './outcome';
import { claimableFrom, isIn, type Plan, type PlanIn } from './plan';
import { backoffSeconds, mayRetry } from './retry';

/**
 * Takes a due plan for one runner; one that waits for another attempt is armed and taken at once.
 * What comes too late is missed or cancelled instead, by its rule.
 */
export function claim(current: Plan, { token, runnerId }: Claim, scene: Scene): Outcome {
  const { at } = scene;
  const dueAt = claimableFrom(current);
  if (dueAt === null) return unfit(current);
  if (isForeign(current, scene)) return refuse('SCHEDULE_PLAN_FOREIGN');
  if (isBefore(at, dueAt)) return refuse('SCHEDULE_PLAN_NOT_DUE', { dueAt });
  const lateness = latenessSeconds(current.plannedAt, at);
  const facts = { dueAt, latenessSeconds: lateness };
  switch (onDue(current.missedRule, dueAt, at)) {
    case 'ask':
      return moved(inState(current, { kind: 'missed', at, latenessSeconds: lateness }), [
        event('missed', at, null, facts),
      ]);
    case 'skip':
      return moved(ended(current, at, { byId: null, cause: 'missed', reason: null }), [
        event('skipped', at, null, facts),
      ]);
    case 'run':
      break;
  }
  const fence = current.fence + 1;
  const expiresAt = secondsAfter(at, scene.leaseSeconds);
  const lease = { token, fence, runnerId, claimedAt: at, expiresAt };
  const to = { ...current, fence, attempts: current.attempts + 1 };
  return moved(inState(to, { kind: 'claimed', dueAt, lease }), [
    event('claimed', at, null, { ...facts, runnerId, fence }),
  ]);
}

/** What a runner says about the plan it holds; without a valid lease it says nothing. */
export function underLease(current: Plan, command: LeaseCommand, scene: Scene): Outcome {
  if (!isIn(current, 'claimed') || !isHeldBy(current.state.lease, command.token, scene.at)) {
    return refuse('SCHEDULE_LEASE_LOST', { state: current.state.kind });
  }
  switch (command.kind) {
    case 'heartbeat':
      return heartbeat(current, scene);
    case 'succeed':
      return succeed(current, command, scene);
    case 'refuse':
      return refuseByRule(current, command, scene);
    case 'fail':
      return fail(current, command, scene);
  }
}

/** The runner is gone: the plan is free again, or has failed when it took too many with it. */
export function leaseExpired(current: Plan, scene: Scene): Outcome {
  if (!isIn(current, 'claimed')) return unfit(current);
  if (isForeign(current, scene)) return refuse('SCHEDULE_PLAN_FOREIGN');
  const { lease, dueAt } = current.state;
  const { at } = scene;
  if (!isExpired(lease, at)) {
    return refuse('SCHEDULE_LEASE_RUNNING', { expiresAt: lease.expiresAt });
  }
  const facts = { runnerId: lease.runnerId, fence: lease.fence };
  if (mayRetry(scene.retry, current.attempts)) {
    return moved(inState(current, { kind: 'armed', dueAt }), [
      event('leaseExpired', at, null, facts),
    ]);
  }
  const failure = { code: 'LEASE_EXPIRED', message: `Runner ${lease.runnerId} did not come back` };
  return moved(inState(current, { kind: 'failed', at, failure }), [
    event('leaseExpired', at, null, facts),
    event('failed', at, null, { ...failure, attempts: current.attempts }),
  ]);
}

function heartbeat(current: PlanIn<'claimed'>, { at, leaseSeconds }: Scene): Outcome {
  const lease = renewed(current.state.lease, at, leaseSeconds);
  return moved(inState(current, { ...current.state, lease }), []);
}

function succeed(current: Plan, { entries }: Succeed, { at }: Scene): Outcome {
  if (entries < 1) return refuse('SCHEDULE_NOTHING_PUBLISHED');
  const lateness = latenessSeconds(current.plannedAt, at);
  return moved(inState(current, { kind: 'done', at, latenessSeconds: lateness, entries }), [
    event('done', at, null, {
      ...{ plannedAt: current.plannedAt, latenessSeconds: lateness, entries },
    }),
  ]);
}

function refuseByRule(current: Plan, { reason }: RefuseByRule, { at }: Scene): Outcome {
  return moved(inState(current, { kind: 'needsAttention', at, reason }), [
    event('refused', at, null, { code: reason.code, ...reason.details }),
  ]);
}

function fail(current: Plan, command: Fail, { at, retry }: Scene): Outcome {
  const { failure, isPermanent, jitter } = command;
  const { attempts } = current;
  const facts = { ...failure, attempts };
  if (isPermanent || !mayRetry(retry, attempts)) {
    return moved(inState(current, { kind: 'failed', at, failure }), [
      event('failed', at, null, facts),
    ]);
  }
  const retryAt = secondsAfter(at, backoffSeconds(retry, attempts, jitter));
  return moved(inState(current, { kind: 'retryWait', retryAt, failure }), [
    event('attemptFailed', at, null, { ...facts, retryAt }),
  ]);
}
