import { SCHOOL_TIME_ZONE, wallTime } from '../../../../../shared/zoned-time';

/** An instant as two inputs hold it: `2026-03-01` and `08:00`; both are empty for none. */
export interface ClockTime {
  readonly day: string;
  readonly clock: string;
}

export const NO_TIME: ClockTime = { day: '', clock: '' };

/** The clocks at the school never change. */
const OFFSET = '+08:00';

export function clockTimeOf(instant: string | null): ClockTime {
  if (instant === null) return NO_TIME;
  const { day, hour, minute } = wallTime(instant, SCHOOL_TIME_ZONE);
  const two = (number: number) => String(number).padStart(2, '0');
  return { day, clock: `${two(hour)}:${two(minute)}` };
}

/** What is sent: null for no time, undefined while only one of the two is there. */
export function instantOf({ day, clock }: ClockTime): string | null | undefined {
  if (day === '' && clock === '') return null;
  if (day === '' || clock === '') return undefined;
  return `${day}T${clock.slice(0, 5)}:00${OFFSET}`;
}
