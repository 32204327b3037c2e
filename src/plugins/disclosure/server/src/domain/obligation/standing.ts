import {
  addWorkdays,
  workdaysBetween,
  type Day,
  type WorkdayCalendar,
} from '../../../../../../shared/workdays';
import { daysBetween } from '../calendar/day';
import { obligationKey, type Obligation, type PublicationFact } from './obligation';

/** From so many workdays before the due day on, something is due soon. */
export const DUE_SOON_WORKDAYS = 3;

export const STATES = ['upcoming', 'dueSoon', 'onTime', 'late', 'overdue', 'waived'] as const;
export type ObligationState = (typeof STATES)[number];

/**
 * Where an obligation stands on a day. Late days count after the due day: by the calendar, and by
 * workdays, of which there may be none over a holiday.
 */
export type Standing =
  | { readonly state: 'upcoming' | 'dueSoon'; readonly workdaysLeft: number }
  | { readonly state: 'onTime'; readonly publicSince: string; readonly fulfilledBy: string }
  | {
      readonly state: 'late';
      readonly publicSince: string;
      /** The key of the content that met it. */
      readonly fulfilledBy: string;
      readonly daysLate: number;
      readonly workdaysLate: number;
    }
  | { readonly state: 'overdue'; readonly daysOverdue: number; readonly workdaysOverdue: number }
  | { readonly state: 'waived' };

/** What states depend on besides the obligation. */
export interface Scene {
  readonly calendar: WorkdayCalendar;
  /** The day at the school on which it is asked. */
  readonly today: Day;
  /** The day at the school that an instant is. */
  readonly dayAt: (instant: string) => Day;
}

/**
 * Where an obligation stands. It is met by the earliest publication for its item and period, or by the
 * so-and-so-many-th where several are owed; what is published or corrected later moves nothing. On a
 * day in the past it stands as it stood then.
 */
export function standingOf(
  obligation: Obligation,
  facts: readonly PublicationFact[],
  { calendar, today, dayAt }: Scene,
): Standing {
  const { dueOn, graceWorkdays, waiver } = obligation;
  if (waiver !== null && waiver.on <= today) return { state: 'waived' };
  const lastOn = addWorkdays(calendar, dueOn, graceWorkdays);
  const fact = metBy(
    obligation,
    facts.filter(({ publicSince }) => dayAt(publicSince) <= today),
  );
  if (fact !== null) {
    const { publicSince, contentKey: fulfilledBy } = fact;
    const publicOn = dayAt(publicSince);
    if (publicOn <= lastOn) return { state: 'onTime', publicSince, fulfilledBy };
    const daysLate = daysBetween(dueOn, publicOn);
    return {
      ...{ state: 'late', publicSince, fulfilledBy },
      daysLate,
      workdaysLate: workdaysBetween(calendar, dueOn, publicOn),
    };
  }
  if (today > lastOn) {
    return {
      state: 'overdue',
      daysOverdue: daysBetween(dueOn, today),
      workdaysOverdue: workdaysBetween(calendar, dueOn, today),
    };
  }
  const workdaysLeft = Math.max(0, workdaysBetween(calendar, today, dueOn));
  return { state: workdaysLeft <= DUE_SOON_WORKDAYS ? 'dueSoon' : 'upcoming', workdaysLeft };
}

/** The publication that met it, or null. */
export function metBy(
  obligation: Pick<Obligation, 'itemNo' | 'periodKey' | 'count'>,
  facts: readonly PublicationFact[],
): PublicationFact | null {
  const own = facts
    .filter((fact) => obligationKey(fact) === obligationKey(obligation))
    .sort((one, other) => Date.parse(one.publicSince) - Date.parse(other.publicSince));
  return own[obligation.count - 1] ?? null;
}

/** Facts by obligation, so that many obligations are judged in one pass. */
export function factsByObligation(
  facts: readonly PublicationFact[],
): ReadonlyMap<string, readonly PublicationFact[]> {
  const byKey = new Map<string, PublicationFact[]>();
  for (const fact of facts) {
    const key = obligationKey(fact);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [fact]);
    else known.push(fact);
  }
  return byKey;
}

/** An obligation together with where it stands. */
export interface JudgedObligation {
  readonly obligation: Obligation;
  readonly standing: Standing;
}

/** Where each of the obligations stands. */
export function judge(
  obligations: readonly Obligation[],
  facts: readonly PublicationFact[],
  scene: Scene,
): readonly JudgedObligation[] {
  const byKey = factsByObligation(facts);
  return obligations.map((obligation) => ({
    obligation,
    standing: standingOf(obligation, byKey.get(obligationKey(obligation)) ?? [], scene),
  }));
}
