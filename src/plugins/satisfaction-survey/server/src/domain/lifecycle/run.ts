import type { SurveyState } from '../../../../contracts/public/survey';

/** What the editors want of a survey, and the facts by which its state is known at any instant. */
export interface Run {
  /** The revision that is asked now; null before the first is published. */
  readonly revision: number | null;
  readonly intent: 'none' | 'open' | 'closed' | 'archived';
  /** When the intent was last changed to closed; null while it is not. */
  readonly closedAt: string | null;
  readonly isPaused: boolean;
  /** When the pause ends by itself; null where nobody said. */
  readonly pausedUntil: string | null;
  /** Instants, ISO in UTC. */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  /** How many responses are taken at most. */
  readonly quota: number | null;
  /** Responses that were taken, excluded ones too: an exclusion opens no closed survey. */
  readonly taken: number;
}

/** `draft` is what is not asked of anybody: without a revision, or nobody opened it. */
export type State = 'draft' | SurveyState;

/** The state at an instant, from intent, clock and quota; no job ever has to change it. */
export function stateOf(run: Run, now: Date): State {
  if (run.intent === 'archived') return 'archived';
  if (run.revision === null || run.intent === 'none') return 'draft';
  const at = now.toISOString();
  if (run.intent === 'closed' || isFull(run)) return 'closed';
  if (run.closesAt !== null && run.closesAt <= at) return 'closed';
  if (run.opensAt !== null && run.opensAt > at) return 'scheduled';
  return isPausedAt(run, at) ? 'paused' : 'open';
}

export function isFull({ quota, taken }: Run): boolean {
  return quota !== null && taken >= quota;
}

function isPausedAt({ isPaused, pausedUntil }: Run, at: string): boolean {
  return isPaused && (pausedUntil === null || pausedUntil > at);
}

/** The instant from which on it is closed by intent or clock, whichever comes first. */
export function closingOf({ intent, closedAt, closesAt }: Run): string | null {
  const ends = [intent === 'closed' ? closedAt : null, closesAt].filter((end) => end !== null);
  return ends.sort()[0] ?? null;
}
