import type { Cancel, Supersede, TargetGone } from './commands';
import { event, inState, isBlank, moved, refuse, unfit, type Outcome, type Scene } from './outcome';
import { isLive, type CancelCause, type Plan } from './plan';

/** Called off by a person. What is being carried out this moment cannot be. */
export function cancel(current: Plan, { by, reason }: Cancel, { at }: Scene): Outcome {
  if (!isLive(current) || current.state.kind === 'claimed') return unfit(current);
  if (isBlank(reason)) return refuse('SCHEDULE_REASON_NEEDED');
  return moved(ended(current, at, { byId: by.id, cause: 'person', reason: reason.trim() }), [
    event('cancelled', at, by.id, { cause: 'person', reason: reason.trim() }),
  ]);
}

/** Nothing is left to publish. A run under way loses its lease and with it everything it wrote. */
export function targetGone(current: Plan, { what, byId }: TargetGone, { at }: Scene): Outcome {
  if (!isLive(current)) return unfit(current);
  const cause = what === 'document' ? 'documentDeleted' : 'localeDeleted';
  return moved(ended(current, at, { byId, cause, reason: null }), [
    event('cancelled', at, byId, { cause }),
  ]);
}

export function supersede(current: Plan, { by }: Supersede, { at }: Scene): Outcome {
  if (!isLive(current) || current.state.kind === 'claimed') return unfit(current);
  const to = inState(current, { kind: 'superseded', at, byId: by.id });
  return moved({ ...to, sequence: to.sequence + 1 }, [event('superseded', at, by.id)]);
}

/** Calendars learn of the end by a higher number. */
export function ended(
  plan: Plan,
  at: string,
  why: {
    readonly byId: number | null;
    readonly cause: CancelCause;
    readonly reason: string | null;
  },
): Plan {
  return { ...inState(plan, { kind: 'cancelled', at, ...why }), sequence: plan.sequence + 1 };
}
