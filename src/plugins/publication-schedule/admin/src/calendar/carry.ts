import type { Day } from '../../../../../shared/workdays';
import { addDays } from '../../../server/src/domain/time/local-time';

/** A plan that was picked up, and the day over which it is held. */
export interface Carry {
  readonly planId: number;
  readonly from: Day;
  readonly over: Day;
}

export type CarryStep =
  | { readonly kind: 'held'; readonly carry: Carry }
  | { readonly kind: 'dropped'; readonly carry: Carry }
  | { readonly kind: 'letGo' };

const DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
  PageUp: -28,
  PageDown: 28,
};

/**
 * What a key does with a plan that was picked up: arrows carry it by days and weeks, page keys by four
 * weeks; Enter or the space bar drops it, Escape lets it go.
 *
 * @param earliest nothing is carried further back
 * @returns null for keys that mean nothing here
 */
export function carriedBy(key: string, carry: Carry, earliest: Day): CarryStep | null {
  if (key === 'Escape') return { kind: 'letGo' };
  if (key === 'Enter' || key === ' ') {
    return carry.over === carry.from ? { kind: 'letGo' } : { kind: 'dropped', carry };
  }
  const days = DAYS[key];
  return days === undefined ? null : { kind: 'held', carry: heldOver(carry, days, earliest) };
}

/** Held over another day, which is never before the earliest one. */
export function heldOver(carry: Carry, days: number, earliest: Day): Carry {
  const wanted = addDays(carry.over, days);
  return { ...carry, over: wanted < earliest ? earliest : wanted };
}
