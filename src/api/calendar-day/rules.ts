import { errorAt } from '../../content/issue-codes';
import { checkPresent } from '../../content/publication-facts';
import type { Issue, Rules } from '../../content/rules';
import { isWorkday, workdayCalendar } from '../../shared/workdays';

export interface CalendarDayShared {
  readonly date: string | null;
  readonly kind: string | null;
  /** Computed from the kind. */
  readonly isWorkday: boolean | null;
  readonly label: string | null;
}

export interface CalendarDayContext {
  /** Document id of another entry of the same day. */
  readonly sameDay: string | null;
}

const ORDINARY_WEEK = workdayCalendar([]);

/** The rules of a day that differs from the week: listed once, a made-up workday on a weekend. */
export const calendarDayRules: Rules<CalendarDayShared, object, CalendarDayContext> = {
  derive: ({ shared, words }) => ({
    shared: { ...shared, isWorkday: shared.kind === 'makeupWorkday' },
    words,
  }),

  check({ shared }, { sameDay }) {
    const { date } = shared;
    return [
      ...checkPresent(shared, ['date', 'kind', 'label']),
      ...checkMakeup(shared),
      ...(sameDay === null ? [] : [errorAt('DAY_TAKEN', ['date'], { day: date ?? '…' })]),
    ];
  },
};

/** Work is made up for on a weekend; on another day the entry is a slip of the date. */
function checkMakeup({ date, kind }: CalendarDayShared): readonly Issue[] {
  if (date === null || kind !== 'makeupWorkday' || !isWorkday(ORDINARY_WEEK, date)) return [];
  return [errorAt('MAKEUP_ON_WEEKDAY', ['date'], { day: date })];
}
