import { resolveTime } from '../time/zoned-time';
import { event, inState, moved, refuse, unfit, type Outcome, type Scene } from './outcome';
import { isIn, type Plan } from './plan';

/** False when the rules of the zone, as they are now, still lead to the planned instant. */
export function isOutdated({ time, plannedAt }: Plan): boolean {
  const resolution = resolveTime(time);
  return resolution.kind === 'refused' || resolution.time.at !== plannedAt;
}

/**
 * Brings a plan up to date with the rules of its zone: the local time stays, the instant follows.
 * A plan whose time has come to lie in a gap or fold that it rejects needs attention.
 */
export function reresolve(current: Plan, { at }: Scene): Outcome {
  if (!isIn(current, 'armed', 'paused')) return unfit(current);
  const { plannedAt, state } = current;
  const resolution = resolveTime(current.time);
  if (resolution.kind === 'refused') {
    const { code, details } = resolution.refusal;
    const reason = { code: 'timeUnresolved', details: { code, ...details } } as const;
    return moved(inState(current, { kind: 'needsAttention', at, reason }), [
      event('timeUnresolved', at, null, { code }),
    ]);
  }
  const to = resolution.time.at;
  if (to === plannedAt) return refuse('SCHEDULE_TIME_UNCHANGED', { plannedAt });
  const isPlanned = state.kind === 'armed' && state.dueAt === plannedAt;
  return moved(
    {
      ...{ ...current, plannedAt: to, sequence: current.sequence + 1 },
      // A run that somebody asked for keeps the instant at which it was asked for.
      state: isPlanned ? { kind: 'armed', dueAt: to } : state,
    },
    [event('resolvedAnew', at, null, { from: plannedAt, to })],
  );
}
