/** What went wrong in a run that no rule refused. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** How often a plan is tried and how long it waits in between. */
export interface RetryRule {
  /** Claims before it has failed for good, the first included. */
  readonly maxAttempts: number;
  readonly baseSeconds: number;
  readonly longestSeconds: number;
}

export const RETRY_RULE: RetryRule = { maxAttempts: 6, baseSeconds: 4, longestSeconds: 900 };

/**
 * Seconds to wait after an attempt failed: doubled each time up to the longest, half of it fixed
 * and half of it spread, so that plans that failed together do not come back together.
 *
 * @param attempt 1 after the first one
 * @param jitter from 0 to 1
 */
export function backoffSeconds(
  { baseSeconds, longestSeconds }: RetryRule,
  attempt: number,
  jitter: number,
): number {
  const whole = Math.min(longestSeconds, baseSeconds * 2 ** Math.min(attempt - 1, 30));
  return whole / 2 + (whole / 2) * Math.min(1, Math.max(0, jitter));
}

/** False when the attempt was the last one. */
export function mayRetry({ maxAttempts }: RetryRule, attempts: number): boolean {
  return attempts < maxAttempts;
}
