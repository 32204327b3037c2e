/** A local day, `YYYY-MM-DD`. */
export type Day = string;

/**
 * What is known about workdays: the days that differ from the week, and the years for which the
 * differences were announced. The State Council announces each year anew, so a year without data is
 * not a year without holidays: ask `hasYear` before relying on it.
 */
export interface WorkdayCalendar {
  /** Days that differ from Monday to Friday, and those listed although they do not. */
  readonly exceptions: ReadonlyMap<Day, boolean>;
  /** Years with data, such as 2025. */
  readonly years: ReadonlySet<number>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MILLISECONDS = 86_400_000;
/** No rule counts further than some ten years; a larger count is a mistake, not a question. */
const MOST_WORKDAYS = 4000;

/** A calendar of listed days; the years with data are the years they lie in. */
export function workdayCalendar(
  days: Iterable<{ readonly date: Day; readonly isWorkday: boolean }>,
): WorkdayCalendar {
  const exceptions = new Map<Day, boolean>();
  for (const { date, isWorkday: works } of days) exceptions.set(dayOf(timeOf(date)), works);
  return { exceptions, years: new Set([...exceptions.keys()].map(yearOf)) };
}

/** A day that is listed is what the list says; any other is a workday from Monday to Friday. */
export function isWorkday({ exceptions }: WorkdayCalendar, day: Day): boolean {
  const time = timeOf(day);
  const weekday = new Date(time).getUTCDay();
  return exceptions.get(day) ?? (weekday !== 0 && weekday !== 6);
}

/** False when nothing is known about the year of the day: its holidays count as workdays then. */
export function hasYear({ years }: WorkdayCalendar, day: Day): boolean {
  return years.has(yearOf(dayOf(timeOf(day))));
}

/**
 * The workday that is `count` workdays after the day, or before it when negative. The day itself
 * never counts: two workdays after a Friday is Tuesday, one before a Monday is Friday. A count of 0
 * gives the day as it is, workday or not.
 *
 * @throws RangeError when the count is no integer or beyond some ten years
 */
export function addWorkdays(calendar: WorkdayCalendar, day: Day, count: number): Day {
  if (!Number.isInteger(count) || Math.abs(count) > MOST_WORKDAYS) {
    throw new RangeError(`Not a count of workdays: ${count}`);
  }
  const step = Math.sign(count);
  let at = dayOf(timeOf(day));
  for (let left = Math.abs(count); left > 0;) {
    at = nextDay(at, step);
    if (isWorkday(calendar, at)) left -= 1;
  }
  return at;
}

/**
 * Workdays after `from` up to and including `to`; negative, counted the other way, when `to` is
 * earlier. From Friday to the Monday after it is 1, from a day to itself 0. So `to` is in time for
 * "within n workdays of `from`" when the result is at most n.
 */
export function workdaysBetween(calendar: WorkdayCalendar, from: Day, to: Day): number {
  if (timeOf(to) < timeOf(from)) {
    const back = workdaysBetween(calendar, to, from);
    return back === 0 ? 0 : -back;
  }
  let count = 0;
  for (let at = from; at < to;) {
    at = nextDay(at, 1);
    if (isWorkday(calendar, at)) count += 1;
  }
  return count;
}

/** The day itself when it is a workday, else the nearest workday after or before it. */
export function shiftToWorkday(
  calendar: WorkdayCalendar,
  day: Day,
  direction: 'next' | 'previous',
): Day {
  if (isWorkday(calendar, day)) return day;
  return addWorkdays(calendar, day, direction === 'next' ? 1 : -1);
}

function nextDay(day: Day, step: number): Day {
  return dayOf(timeOf(day) + step * DAY_MILLISECONDS);
}

/** Midnight in UTC stands for the day: no summer time moves it. */
function timeOf(day: Day): number {
  const time = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  // The parser takes 30 February for 2 March.
  if (Number.isNaN(time) || dayOf(time) !== day) throw new RangeError(`Not a day: ${day}`);
  return time;
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
