import type { FindingShared } from './types';

type Progress = Pick<FindingShared, 'rectifyDueOn' | 'rectifiedOn'>;

const DAY_MILLISECONDS = 86_400_000;

/**
 * Calendar days by which a finding was put right too late, or is late by now; 0 while in time.
 *
 * `overdueDays({ rectifyDueOn: '2025-08-10', rectifiedOn: '2025-08-15' }, today)` is 5
 */
export function overdueDays({ rectifyDueOn, rectifiedOn }: Progress, today: string): number {
  if (rectifyDueOn === null) return 0;
  const until = rectifiedOn ?? today;
  return Math.max(0, (timeOf(until) - timeOf(rectifyDueOn)) / DAY_MILLISECONDS);
}

/** True while a finding that is not put right yet is past its day. */
export function isOverdue(progress: Progress, today: string): boolean {
  return progress.rectifiedOn === null && overdueDays(progress, today) > 0;
}

/** True while a critical finding has no interim measure although its 24 hours are over. */
export function isInterimOverdue(
  { state, interimDueAt }: Pick<FindingShared, 'state' | 'interimDueAt'>,
  now: string,
): boolean {
  return state === 'open' && interimDueAt !== null && Date.parse(now) > Date.parse(interimDueAt);
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
