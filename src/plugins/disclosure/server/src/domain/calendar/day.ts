import type { Day } from '../../../../../../shared/workdays';

const DAY_MILLISECONDS = 86_400_000;

/** The day that is `count` calendar days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayOf(timeOf(day) + count * DAY_MILLISECONDS);
}

/** Calendar days after `from` up to and including `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / DAY_MILLISECONDS;
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function isoWeekday(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || 7;
}

/**
 * A day of a month. A month that is too short gives its last day: the 31st of April is the 30th,
 * the 29th of February the 28th where there is none. Months beyond 12 count on into later years.
 */
export function dayOfMonth(year: number, month: number, day: number): Day {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1, Math.min(day, last)));
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);
export const earlierOf = (one: Day, other: Day): Day => (one < other ? one : other);

/** Midnight in UTC stands for the day: no summer time moves it. */
function timeOf(day: Day): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || dayOf(time) !== day) throw new RangeError(`Not a day: ${day}`);
  return time;
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
