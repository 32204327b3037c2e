import {
  addWorkdays,
  hasYear,
  isWorkday,
  shiftToWorkday,
  type Day,
  type WorkdayCalendar,
} from '../../../../../../shared/workdays';
import { addDays, dayOfMonth, earlierOf, laterOf, monthOf, yearOf } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { DueRule, EventRule, PeriodRule } from './due-rule';

/** The last day in time, and how far it can be relied on. */
export interface DueDay {
  readonly dueOn: Day;
  /** Years on whose holidays the day depends although nothing is known of them; mostly none. */
  readonly unknownYears: readonly number[];
}

type Shift = 'nextWorkday' | 'previousWorkday' | null;

/** The due day of an event on a day: so many days or workdays after or before it. */
export function dueDayOfEvent(calendar: WorkdayCalendar, rule: EventRule, eventOn: Day): DueDay {
  const sign = rule.type === 'afterEvent' ? 1 : -1;
  if (rule.workdays === undefined) {
    return { dueOn: addDays(eventOn, sign * (rule.days ?? 0)), unknownYears: [] };
  }
  return relying(calendar, eventOn, addWorkdays(calendar, eventOn, sign * rule.workdays));
}

/**
 * The due day of a period. Null when nothing is due: for a week without a single workday, whose
 * bulletin would have to be out before there is anything to tell.
 */
export function dueDayOfPeriod(
  calendar: WorkdayCalendar,
  rule: PeriodRule,
  period: Period,
): DueDay | null {
  switch (rule.type) {
    case 'afterPeriod': {
      const after = addDays(period.endOn, 1);
      return shifted(calendar, dayOfMonth(yearOf(after), monthOf(after), rule.day), rule.shift);
    }
    case 'weekday':
      return weekdayOf(calendar, rule, period);
    case 'fixed':
      return shifted(calendar, nextMonthDay(period.endOn, rule.monthDay), rule.shift);
    case 'afterPeriodEnd':
      return shifted(calendar, addDays(period.endOn, rule.days), rule.shift);
    case 'atLeastPerTerm':
      return { dueOn: period.endOn, unknownYears: [] };
  }
}

/** The weekday, moved within its week only when it is moved back: a week tells of itself. */
function weekdayOf(
  calendar: WorkdayCalendar,
  { weekday, shift, week }: Extract<DueRule, { type: 'weekday' }>,
  period: Period,
): DueDay | null {
  const monday = week === 'same' ? period.startOn : addDays(period.startOn, -7);
  const wanted = addDays(monday, weekday - 1);
  const found = shifted(calendar, wanted, shift);
  if (week === 'before' || found.dueOn >= monday) return found;
  for (let day = wanted; day <= addDays(monday, 6); day = addDays(day, 1)) {
    if (isWorkday(calendar, day)) return relying(calendar, wanted, day);
  }
  return null;
}

/** The first such day of a year after the period; 29 February is the 28th where there is none. */
function nextMonthDay(endOn: Day, monthDay: string): Day {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const same = dayOfMonth(yearOf(endOn), month, day);
  return same > endOn ? same : dayOfMonth(yearOf(endOn) + 1, month, day);
}

function shifted(calendar: WorkdayCalendar, day: Day, shift: Shift): DueDay {
  if (shift === null) return { dueOn: day, unknownYears: [] };
  const direction = shift === 'nextWorkday' ? 'next' : 'previous';
  return relying(calendar, day, shiftToWorkday(calendar, day, direction));
}

function relying(calendar: WorkdayCalendar, from: Day, dueOn: Day): DueDay {
  const [first, last] = [yearOf(earlierOf(from, dueOn)), yearOf(laterOf(from, dueOn))];
  const unknownYears: number[] = [];
  for (let year = first; year <= last; year += 1) {
    if (!hasYear(calendar, `${year}-01-01`)) unknownYears.push(year);
  }
  return { dueOn, unknownYears };
}
