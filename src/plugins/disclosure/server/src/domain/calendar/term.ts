import type { Day } from '../../../../../../shared/workdays';

/** A school term, from its first to its last day, such as `2025-2026-1`. */
export interface Term {
  readonly key: string;
  readonly startOn: Day;
  readonly endOn: Day;
}

/** True when a span of days shares at least one day with a term. */
export function touchesTerm(
  terms: readonly Term[],
  span: { readonly startOn: Day; readonly endOn: Day },
): boolean {
  return terms.some(({ startOn, endOn }) => startOn <= span.endOn && span.startOn <= endOn);
}
