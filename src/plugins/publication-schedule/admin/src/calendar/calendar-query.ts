import type { Day } from '../../../../../shared/workdays';
import { rangeOfMonthPage, type Weekday } from '../../../server/src/domain/calendar/month';
import { API } from '../plugin-id';

/** Weeks begin with Monday, as they do in China. */
export const FIRST_WEEKDAY: Weekday = 1;

const MONTH = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;

/** The address of the admin API that answers for the weeks of a month. */
export function calendarPath(month: string, zone: string): string {
  const { from, to } = rangeOfMonthPage(month, { zone, firstWeekday: FIRST_WEEKDAY });
  return `${API}/calendar?${new URLSearchParams({ from, to }).toString()}`;
}

export const monthOf = (day: Day): string => day.slice(0, 7);

/** The month that an address names, else that of today. */
export function monthIn(text: string | null, today: Day): string {
  return text !== null && MONTH.test(text) ? text : monthOf(today);
}

/** `2026-07` and -1 is `2026-06`. */
export function monthsLater(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}
