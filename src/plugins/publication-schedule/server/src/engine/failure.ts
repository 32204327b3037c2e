import type { Failure } from '../domain/plan/retry';
import { REFUSALS } from '../domain/refusal';

/** Nothing was there to publish or to take down. */
export class NothingDone extends Error {}

/** What is kept of an error that no rule threw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NothingDone) {
    const code = 'SCHEDULE_NOTHING_PUBLISHED';
    return { code, message: REFUSALS[code] };
  }
  if (!(error instanceof Error)) return { code: 'UNKNOWN', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return { code, message: error.message.slice(0, 500) };
}
