import {
  addWorkdays,
  hasYear,
  type Day,
  type WorkdayCalendar,
} from '../../../../../../shared/workdays';
import { refusal, type Refusal } from '../refusal';
import { addDays, dayOfLocal } from '../time/local-time';
import { localTimeAt, type Zone } from '../time/zone';
import type { ZonedTime } from '../time/zoned-time';
import { isBefore } from './instant';
import type { Verb } from './plan';

const MOST_WORKDAYS = 250;

/** When a notice comes down, by the workdays it has to be public. */
export interface TakeDown {
  /** The last day of the notice period, always a workday. */
  readonly endsOn: Day;
  /** The first minute after that day. */
  readonly time: ZonedTime;
  /** False when the holidays of a year are not known: the day may be earlier than it should. */
  readonly isCertain: boolean;
}

export type TakeDownOutcome =
  | { readonly kind: 'found'; readonly takeDown: TakeDown }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * The notice period begins on the day after the publication and ends with its last workday: out on
 * a Monday for 5 workdays, it comes down when the next Monday is over.
 *
 * @param publishedAt planned or actual instant of the publication
 */
export function takeDownAfter(
  calendar: WorkdayCalendar,
  publishedAt: string,
  { workdays, zone }: { readonly workdays: number; readonly zone: Zone },
): TakeDownOutcome {
  if (!Number.isInteger(workdays) || workdays < 1 || workdays > MOST_WORKDAYS) {
    return refusedBy(refusal('SCHEDULE_WORKDAYS_INVALID', { workdays, most: MOST_WORKDAYS }));
  }
  const publishedOn = dayOfLocal(localTimeAt(zone, publishedAt));
  const endsOn = addWorkdays(calendar, publishedOn, workdays);
  const takeDown = {
    endsOn,
    // A skipped midnight is the end of the gap: nothing comes down before its day is over.
    time: { local: `${addDays(endsOn, 1)}T00:00`, zone, gapOrFold: 'later' as const },
    isCertain: hasYear(calendar, publishedOn) && hasYear(calendar, endsOn),
  };
  return { kind: 'found', takeDown };
}

/** Null when a document goes out before it comes down. */
export function windowFault(
  verb: Verb,
  plannedAt: string,
  counterpartAt: string | null,
): Refusal | null {
  if (counterpartAt === null) return null;
  const [publishAt, unpublishAt] =
    verb === 'publish' ? [plannedAt, counterpartAt] : [counterpartAt, plannedAt];
  if (isBefore(publishAt, unpublishAt)) return null;
  return refusal('SCHEDULE_WINDOW_ORDER', { publishAt, unpublishAt });
}

function refusedBy(why: Refusal): TakeDownOutcome {
  return { kind: 'refused', refusal: why };
}
