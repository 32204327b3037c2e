import type { WorksNotice } from './notice';

/** Where a notice stands at an instant: to come, on now, or over. */
export type Timing = 'coming' | 'now' | 'past';

type Times = Pick<WorksNotice, 'state' | 'startAt' | 'endAt' | 'actualEndAt'>;

/**
 * Works that are said to be going on are on until they are said to be over, whatever the plan was:
 * a reader without water must not read that it is back. Works nobody spoke of again end as planned.
 */
export function timingOf({ state, startAt, endAt, actualEndAt }: Times, now: string): Timing {
  const at = Date.parse(now);
  if (state === 'completed' || state === 'cancelled') return 'past';
  if (actualEndAt !== null && Date.parse(actualEndAt) <= at) return 'past';
  if (Date.parse(startAt) > at) return 'coming';
  if (state === 'inProgress' || state === 'extended') return 'now';
  return Date.parse(endAt) > at ? 'now' : 'past';
}

export type ByTiming = Readonly<Record<Timing, readonly WorksNotice[]>>;

/** What is off now by its end, what comes by its beginning, what is over the newest first. */
export function byTiming(notices: readonly WorksNotice[], now: string): ByTiming {
  const of = (timing: Timing) => notices.filter((notice) => timingOf(notice, now) === timing);
  return {
    now: of('now').sort((a, b) => Date.parse(a.endAt) - Date.parse(b.endAt)),
    coming: of('coming').sort((a, b) => Date.parse(a.startAt) - Date.parse(b.startAt)),
    past: of('past').sort((a, b) => Date.parse(b.startAt) - Date.parse(a.startAt)),
  };
}
