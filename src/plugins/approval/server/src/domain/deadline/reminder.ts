import {
  addWorkdays,
  shiftToWorkday,
  workdaysBetween,
  type Day,
  type WorkdayCalendar,
} from '../../../../../../shared/workdays';
import type { Reminders } from '../policy/policy';
import type { Deadline } from './deadline';

export interface Reminder {
  readonly kind: 'beforeDue' | 'dueToday' | 'overdue';
  readonly on: Day;
}

/** Every reminder of a step that has come by a day, earliest first. */
export function remindersUntil(
  calendar: WorkdayCalendar,
  { enteredOn, dueOn }: Deadline,
  { beforeWorkdays, onDueDay, everyWorkdaysAfter }: Reminders,
  today: Day,
): readonly Reminder[] {
  const before = beforeWorkdays
    .map((count) => addWorkdays(calendar, dueOn, -count))
    .filter((on) => on > enteredOn);
  const reminders: readonly Reminder[] = [
    ...[...new Set(before)].map((on) => ({ kind: 'beforeDue', on }) as const),
    ...(onDueDay ? [{ kind: 'dueToday', on: dueOn } as const] : []),
    ...overdueDays(calendar, dueOn, everyWorkdaysAfter, today).map(
      (on) => ({ kind: 'overdue', on }) as const,
    ),
  ];
  return reminders
    .filter(({ on }) => on <= today)
    .sort((one, other) => (one.on < other.on ? -1 : 1));
}

/**
 * The reminder to send today, or null: the newest of those that came since the last one was sent. A
 * server that was down for a week sends one, not five; none goes out on a day off.
 */
export function reminderDue(
  calendar: WorkdayCalendar,
  deadline: Deadline,
  reminders: Reminders,
  { today, lastSentOn }: { readonly today: Day; readonly lastSentOn: Day | null },
): Reminder | null {
  if (shiftToWorkday(calendar, today, 'next') !== today) return null;
  const newest = remindersUntil(calendar, deadline, reminders, today).at(-1);
  if (newest === undefined) return null;
  return lastSentOn === null || lastSentOn < newest.on ? newest : null;
}

/** After these it stays silent: nobody reads the hundredth. */
const MOST_OVERDUE = 20;

function overdueDays(
  calendar: WorkdayCalendar,
  dueOn: Day,
  every: number | null,
  today: Day,
): readonly Day[] {
  if (every === null || today <= dueOn) return [];
  const count = Math.floor(workdaysBetween(calendar, dueOn, today) / every);
  return Array.from({ length: Math.min(count, MOST_OVERDUE) }, (_, index) =>
    addWorkdays(calendar, dueOn, every * (index + 1)),
  );
}
