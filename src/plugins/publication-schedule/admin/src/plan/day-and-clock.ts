import type { AskedTime } from '../../../contracts/common';
import {
  addDays,
  clockOfLocal,
  dayOfLocal,
  localMilliseconds,
  type LocalTime,
} from '../../../server/src/domain/time/local-time';
import { localTimeAt, type Zone } from '../../../server/src/domain/time/zone';

export type GapOrFold = NonNullable<AskedTime['gapOrFold']>;

/** A time as two inputs hold it: `2026-07-13` and `09:00`; each may be empty or half typed. */
export interface DayAndClock {
  readonly day: string;
  readonly clock: string;
}

/** The hour at which an office opens. */
const MORNING = '09:00';

/** Nine in the morning, so many days after the instant, by the clocks of a zone. */
export function morningAfter(at: string, zone: Zone, days: number): DayAndClock {
  return { day: addDays(dayOfLocal(localTimeAt(zone, at)), days), clock: MORNING };
}

export function dayAndClockOf(local: LocalTime): DayAndClock {
  return { day: dayOfLocal(local), clock: clockOfLocal(local) };
}

/** What is sent; null while it is no time yet. */
export function askedTimeOf(
  { day, clock }: DayAndClock,
  gapOrFold: GapOrFold,
  zone?: Zone,
): AskedTime | null {
  // Inputs of some browsers give seconds as well.
  const local = `${day}T${clock.slice(0, 5)}`;
  if (localMilliseconds(local) === null) return null;
  return { local, gapOrFold, ...(zone === undefined ? {} : { zone }) };
}
