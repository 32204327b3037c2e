import type { SubmissionChannel } from '../../../../contracts/public/submission';
import { closingOf, isFull, stateOf, type Run } from './run';

/** Whoever began before the end may still send for so long. */
export const GRACE_MS = 10 * 60 * 1000;

/** What was filled in without a network may come so long after the end. */
export const OFFLINE_GRACE_MS = 24 * 60 * 60 * 1000;

/** How long to wait before asking again where nobody said when a pause ends. */
const PAUSE_SECONDS = 300;
const LONGEST_WAIT_SECONDS = 24 * 60 * 60;

export interface Attempt {
  /** When the questionnaire was begun, as this server signed it. */
  readonly startedAt: Date;
  readonly now: Date;
  readonly channel: SubmissionChannel;
}

/** Taken, and how it is counted; or not, and whether waiting helps. */
export type Admission =
  | { readonly kind: 'taken'; readonly isLate: boolean; readonly standing: 'counted' | 'pending' }
  | {
      readonly kind: 'refused';
      readonly code:
        'SURVEY_NOT_FOUND' | 'SURVEY_SCHEDULED' | 'SURVEY_PAUSED' | 'SURVEY_CLOSED' | 'SURVEY_FULL';
      readonly retryAfterSeconds: number | null;
    };

const refused = (
  code: (Admission & { kind: 'refused' })['code'],
  retryAfterSeconds: number | null = null,
): Admission => ({ kind: 'refused', code, retryAfterSeconds });

/**
 * Whether answers are taken now. What was begun in time and comes within the grace is late and
 * counted; what was filled in without a network and comes later waits for an editor. Nothing is taken
 * and then dropped.
 */
export function admissionOf(run: Run, attempt: Attempt): Admission {
  const { now } = attempt;
  const state = stateOf(run, now);
  switch (state) {
    case 'draft':
    case 'archived':
      return refused(state === 'draft' ? 'SURVEY_NOT_FOUND' : 'SURVEY_CLOSED');
    case 'scheduled':
      return refused('SURVEY_SCHEDULED', secondsUntil(run.opensAt, now));
    case 'paused':
      return refused('SURVEY_PAUSED', secondsUntil(run.pausedUntil, now));
    case 'open':
      return { kind: 'taken', isLate: false, standing: 'counted' };
    case 'closed':
      return isFull(run) ? refused('SURVEY_FULL') : lateAdmission(run, attempt);
  }
}

function lateAdmission(run: Run, { startedAt, now, channel }: Attempt): Admission {
  const end = Date.parse(closingOf(run) ?? '');
  const late = now.getTime() - end;
  if (Number.isNaN(end) || startedAt.getTime() >= end) return refused('SURVEY_CLOSED');
  if (late <= GRACE_MS) return { kind: 'taken', isLate: true, standing: 'counted' };
  const isOffline = channel === 'offline' || channel === 'paper';
  return isOffline && late <= OFFLINE_GRACE_MS
    ? { kind: 'taken', isLate: true, standing: 'pending' }
    : refused('SURVEY_CLOSED');
}

function secondsUntil(instant: string | null, now: Date): number {
  if (instant === null) return PAUSE_SECONDS;
  const seconds = Math.ceil((Date.parse(instant) - now.getTime()) / 1000);
  return Math.min(LONGEST_WAIT_SECONDS, Math.max(1, seconds));
}
