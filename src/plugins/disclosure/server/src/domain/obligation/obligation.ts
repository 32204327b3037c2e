import type { Day } from '../../../../../../shared/workdays';
import type { DueRule } from '../due/due-rule';

/** Why an obligation need not be met; the reason is public. */
export interface Waiver {
  readonly reason: string;
  readonly byRole: string;
  readonly on: Day;
}

/**
 * One thing that has to be out by a day: an item of the catalogue for one period. It is derived from
 * the catalogue, the calendar and what happened; nobody edits its due day.
 */
export interface Obligation {
  readonly itemNo: string;
  /** The period that it is about, or the key of the content that an event belongs to. */
  readonly periodKey: string;
  /** Who answers for it; stays when the item moves to another department. */
  readonly department: string;
  /** First and last day of the period; of an event its own day twice. */
  readonly startOn: Day;
  readonly endOn: Day;
  /** The day of the event from which its due day is counted; null for a period. */
  readonly triggerOn: Day | null;
  readonly dueOn: Day;
  /** The rule by which it was made; a later edit of the item does not reach it. */
  readonly rule: DueRule;
  readonly graceWorkdays: number;
  /** How many publications meet it; more than 1 only for "so many times a term". */
  readonly count: number;
  /** Years whose holidays were not known when the due day was computed. */
  readonly unknownYears: readonly number[];
  readonly waiver: Waiver | null;
}

/** One publication of something for an item and a period. A correction of it is no such fact. */
export interface PublicationFact {
  readonly itemNo: string;
  readonly periodKey: string;
  /** Since when it is public, an instant in ISO 8601. */
  readonly publicSince: string;
  /** The key of the content that was published. */
  readonly contentKey: string;
}

/** What tells one obligation from every other. */
export function obligationKey({
  itemNo,
  periodKey,
}: Pick<Obligation, 'itemNo' | 'periodKey'>): string {
  return `${itemNo} ${periodKey}`;
}

/** By due day, then by item and period: the order in which they are shown. */
export function byDueDay(one: Obligation, other: Obligation): number {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn ? -1 : 1;
  return obligationKey(one).localeCompare(obligationKey(other), 'en', { numeric: true });
}
