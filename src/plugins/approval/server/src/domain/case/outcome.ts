import type { Refusal, RefusalCode } from '../refusal';
import { refusal } from '../refusal';
import type { ApprovalCase, CaseState } from './case';

export const CASE_EVENTS = [
  ...(['submitted', 'stepReached', 'decided', 'checkPassed', 'checkFailed'] as const),
  ...(['approved', 'changesRequested', 'rejected', 'withdrawn', 'cancelled'] as const),
  ...(['invalidated', 'overridden', 'published', 'approvedAfterwards', 'approverAdded'] as const),
] as const;

/** What happened, for the audit trail and for those who want to be told. */
export interface CaseEvent {
  readonly name: (typeof CASE_EVENTS)[number];
  readonly at: string;
  /** Null when no person did it. */
  readonly actorId: number | null;
  readonly round: number;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What comes of asking for a transition. */
export type Outcome =
  | { readonly kind: 'moved'; readonly to: ApprovalCase; readonly events: readonly CaseEvent[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function moved(to: ApprovalCase, events: readonly CaseEvent[]): Outcome {
  return { kind: 'moved', to: { ...to, version: to.version + 1 }, events };
}

export function refuse(code: RefusalCode, details: Refusal['details'] = {}): Outcome {
  return refused(refusal(code, details));
}

export function refused(why: Refusal): Outcome {
  return { kind: 'refused', refusal: why };
}

export function inState(approvalCase: ApprovalCase, state: CaseState): ApprovalCase {
  return { ...approvalCase, state };
}

export function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === '';
}
