import type { Day } from '../../../../../../shared/workdays';
import { addDays, dayOfLocal } from '../time/local-time';
import { localTimeAt, type Zone } from '../time/zone';
import { startOfDay } from '../time/zoned-time';
import { agendaOf, type ShownEntry } from './agenda';
import type { CalendarEntry } from './entry';

/** `2026-07` */
export type Month = string;

/** 0 for Sunday, 1 for Monday, 6 for Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** How somebody looks at a calendar. */
export interface Viewer {
  readonly zone: Zone;
  readonly firstWeekday: Weekday;
  /** Now, an ISO text. */
  readonly at: string;
}

export interface MonthDay<Entry extends CalendarEntry = CalendarEntry> {
  readonly day: Day;
  /** False for the days before and after that fill the weeks. */
  readonly isInMonth: boolean;
  readonly isToday: boolean;
  readonly entries: readonly ShownEntry<Entry>[];
}

/** What a page of the month shows: `from` belongs to it, `to` does not; both are ISO texts. */
export interface InstantRange {
  readonly from: string;
  readonly to: string;
}

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;

/** The whole weeks that a month lies in, day by day. @throws RangeError when it is no month */
export function daysOfMonthPage(month: Month, firstWeekday: Weekday): readonly Day[] {
  if (!MONTH.test(month)) throw new RangeError(`Not a month: ${month}`);
  const first = `${month}-01`;
  const lead = (weekdayOf(first) - firstWeekday + 7) % 7;
  const start = addDays(first, -lead);
  const length = Math.ceil((lead + lengthOf(month)) / 7) * 7;
  return Array.from({ length }, (_, index) => addDays(start, index));
}

/** The instants that the page covers in the viewer's zone: what to ask the store for. */
export function rangeOfMonthPage(
  month: Month,
  { zone, firstWeekday }: Pick<Viewer, 'zone' | 'firstWeekday'>,
): InstantRange {
  const days = daysOfMonthPage(month, firstWeekday);
  const [from = '', last = ''] = [days.at(0), days.at(-1)];
  return { from: startOfDay(from, zone), to: startOfDay(addDays(last, 1), zone) };
}

/** The page of a month: weeks of seven days, each with what is planned on it. */
export function monthPage<Entry extends CalendarEntry>(
  month: Month,
  entries: Iterable<Entry>,
  { zone, firstWeekday, at }: Viewer,
): readonly (readonly MonthDay<Entry>[])[] {
  const planned = new Map(agendaOf(entries, zone).map((it) => [it.day, it.entries]));
  const today = dayOfLocal(localTimeAt(zone, at));
  const days = daysOfMonthPage(month, firstWeekday).map((day) => ({
    ...{ day, isInMonth: day.startsWith(month), isToday: day === today },
    entries: planned.get(day) ?? [],
  }));
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function lengthOf(month: Month): number {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
}
