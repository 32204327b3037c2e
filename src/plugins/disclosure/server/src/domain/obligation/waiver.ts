import type { Day } from '../../../../../../shared/workdays';
import { refusal, type Refusal } from '../refusal';
import type { Obligation } from './obligation';
import type { Standing } from './standing';

export interface Wish {
  readonly reason: string;
  readonly byRole: string;
  readonly on: Day;
  /** Whether the person has the right to waive. */
  readonly mayWaive: boolean;
}

export type WaiveOutcome =
  | { readonly ok: true; readonly obligation: Obligation }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Waives an obligation: it then counts in no figure, and its reason is public. What was disclosed on
 * time needs no waiver; what is late may be waived, because the reason says so to everybody.
 */
export function waive(
  obligation: Obligation,
  { state }: Standing,
  { reason, byRole, on, mayWaive }: Wish,
): WaiveOutcome {
  const about = { itemNo: obligation.itemNo, periodKey: obligation.periodKey };
  if (!mayWaive) return refused('DISCLOSURE_PERMISSION_NEEDED');
  if (state === 'waived') return refused('DISCLOSURE_WAIVED_ALREADY');
  if (state === 'onTime') return refused('DISCLOSURE_MET_ON_TIME');
  if (reason.trim() === '') return refused('DISCLOSURE_REASON_NEEDED');
  return { ok: true, obligation: { ...obligation, waiver: { reason: reason.trim(), byRole, on } } };

  function refused(code: Refusal['code']): WaiveOutcome {
    return { ok: false, refusal: refusal(code, about) };
  }
}
