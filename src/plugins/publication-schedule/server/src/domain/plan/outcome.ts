import { refusal, type Refusal, type RefusalCode } from '../refusal';
import { isLive, type Plan, type PlanState } from './plan';
import type { RetryRule } from './retry';

export const PLAN_EVENTS = [
  ...(['created', 'moved', 'followed', 'resolvedAnew', 'timeUnresolved'] as const),
  ...(['paused', 'resumed', 'cancelled', 'superseded', 'stoodStill', 'adopted'] as const),
  ...(['claimed', 'leaseExpired', 'done', 'refused', 'attemptFailed', 'failed'] as const),
  ...(['missed', 'skipped', 'runAsked', 'approvalArrived'] as const),
] as const;

/** What happened, for the record of runs and the audit trail. */
export interface PlanEvent {
  readonly name: (typeof PLAN_EVENTS)[number];
  readonly at: string;
  /** Null when no person did it. */
  readonly actorId: number | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The circumstances of a transition. */
export interface Scene {
  readonly at: string;
  /** Of the process that asks: plans of another one stand still. */
  readonly installationId: string;
  readonly leaseSeconds: number;
  readonly retry: RetryRule;
}

/** What comes of asking for a transition. */
export type Outcome =
  | { readonly kind: 'moved'; readonly to: Plan; readonly events: readonly PlanEvent[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function moved(to: Plan, events: readonly PlanEvent[]): Outcome {
  return { kind: 'moved', to: { ...to, version: to.version + 1 }, events };
}

export function refuse(code: RefusalCode, details: Refusal['details'] = {}): Outcome {
  return refused(refusal(code, details));
}

export function refused(why: Refusal): Outcome {
  return { kind: 'refused', refusal: why };
}

export function event(
  name: PlanEvent['name'],
  at: string,
  actorId: number | null = null,
  facts: PlanEvent['facts'] = {},
): PlanEvent {
  return { name, at, actorId, facts };
}

export function inState(plan: Plan, state: PlanState): Plan {
  return { ...plan, state };
}

/** The refusal of what does not fit the state that the plan is in. */
export function unfit(plan: Plan): Outcome {
  const details = { state: plan.state.kind };
  if (!isLive(plan)) return refuse('SCHEDULE_PLAN_ENDED', details);
  if (plan.state.kind === 'claimed') return refuse('SCHEDULE_PLAN_RUNNING', details);
  return refuse('SCHEDULE_PLAN_STATE_UNFIT', details);
}

export function isForeign(plan: Plan, { installationId }: Scene): boolean {
  return plan.installationId !== installationId;
}

export function isBlank(text: string | null): boolean {
  return (text ?? '').trim() === '';
}
