import { errorAt } from './issue-codes';
import type { Issue } from './rules';

const WEEK = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** A week of ISO 8601: Monday to Sunday, named by the year its Thursday lies in. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** 52 or 53: a year has week 53 when it begins on a Thursday, or as a leap year on a Wednesday. */
export function weeksInYear(year: number): number {
  const lastDay = new Date(Date.UTC(year, 11, 31)).getUTCDay();
  const firstDay = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  return firstDay === 4 || lastDay === 4 ? 53 : 52;
}

/** True for a week that the calendar has, in a year a school can have written about. */
export function isIsoWeek(year: number | null, week: number | null): boolean {
  return isYear(year) && isWithin(week, 1, weeksInYear(year));
}

/** Period key of a week: `isoWeekKey({ year: 2025, week: 36 }) = "2025-W36"`. */
export function isoWeekKey({ year, week }: IsoWeek): string {
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** The week of a period key, or null for anything that is no week of the calendar. */
export function parseIsoWeek(key: string): IsoWeek | null {
  const match = WEEK.exec(key);
  const [year, week] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && week <= weeksInYear(year) ? { year, week } : null;
}

/** Monday of the week, as `YYYY-MM-DD`: of 2025-W01 it is 2024-12-30. */
export function weekStart(week: IsoWeek): string {
  return dayText(mondayOf(week));
}

/** Sunday of the week, as `YYYY-MM-DD`. */
export function weekEnd(week: IsoWeek): string {
  return weekDay(week, 7);
}

/** A day of the week, Monday = 1 to Sunday = 7, as `YYYY-MM-DD`. */
export function weekDay(week: IsoWeek, day: number): string {
  return dayText(mondayOf(week) + (day - 1) * MS_PER_DAY);
}

/** The week that a day (`YYYY-MM-DD`) lies in, or null when there is no such day. */
export function isoWeekOf(day: string): IsoWeek | null {
  const match = DAY.exec(day);
  if (match === null) return null;
  const at = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (dayText(at) !== day) return null;
  // The year that the Thursday of the week lies in gives the week its year.
  const year = new Date(at + (4 - weekdayOf(at)) * MS_PER_DAY).getUTCFullYear();
  return { year, week: Math.floor((at - mondayOf({ year, week: 1 })) / (7 * MS_PER_DAY)) + 1 };
}

/** The week before: week 1 follows week 52 or 53 of the year before. */
export function previousWeek({ year, week }: IsoWeek): IsoWeek {
  return week > 1 ? { year, week: week - 1 } : { year: year - 1, week: weeksInYear(year - 1) };
}

/** The week after: the last week of a year is followed by week 1. */
export function nextWeek({ year, week }: IsoWeek): IsoWeek {
  return week < weeksInYear(year) ? { year, week: week + 1 } : { year: year + 1, week: 1 };
}

/** Findings on a week that somebody typed; what is missing is not its business. */
export function checkIsoWeek(
  { year, week }: { readonly year: number | null; readonly week: number | null },
  [yearField, weekField]: readonly [string, string] = ['year', 'isoWeek'],
): readonly Issue[] {
  if (year !== null && !isYear(year)) {
    const params = { field: yearField, minimum: FIRST_YEAR, maximum: LAST_YEAR };
    return [errorAt('FIELD_OUT_OF_RANGE', [yearField], params)];
  }
  if (year === null || week === null || isIsoWeek(year, week)) return [];
  return [errorAt('ISO_WEEK_UNKNOWN', [weekField], { year, week, weeks: weeksInYear(year) })];
}

/** Monday of week 1 is that of the week with 4 January. */
function mondayOf({ year, week }: IsoWeek): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth + ((week - 1) * 7 + 1 - weekdayOf(fourth)) * MS_PER_DAY;
}

/** Monday = 1 to Sunday = 7. */
function weekdayOf(at: number): number {
  return new Date(at).getUTCDay() || 7;
}

function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function isYear(value: number | null): value is number {
  return isWithin(value, FIRST_YEAR, LAST_YEAR);
}

function isWithin(value: number | null, minimum: number, maximum: number): value is number {
  return value !== null && Number.isInteger(value) && value >= minimum && value <= maximum;
}
