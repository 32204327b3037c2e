import { secondsBetween } from './instant';

export const MISSED_POLICIES = ['run', 'skip', 'ask'] as const;

/** What becomes of a run whose time passed while nobody could carry it out. */
export interface MissedRule {
  readonly policy: (typeof MISSED_POLICIES)[number];
  /** Later than this it counts as missed. */
  readonly graceSeconds: number;
}

/** A school would rather be late than silent, and an hour later somebody should look. */
export const MISSED_RULE: MissedRule = { policy: 'ask', graceSeconds: 3600 };

/** Seconds after the planned instant; 0 when it is not over. */
export function latenessSeconds(plannedAt: string, at: string): number {
  return Math.max(0, secondsBetween(plannedAt, at));
}

/** What to do with a due plan at an instant. */
export function onDue(
  { policy, graceSeconds }: MissedRule,
  dueAt: string,
  at: string,
): MissedRule['policy'] {
  return latenessSeconds(dueAt, at) > graceSeconds ? policy : 'run';
}
