import {
  addWorkdays,
  workdaysBetween,
  type Day,
  type WorkdayCalendar,
} from '../../shared/workdays';
import { isOpenState, type State } from './ticket';

/** Time limits, in workdays unless the name says days. */
export interface TimeLimits {
  readonly acceptWorkdays: number;
  readonly replyWorkdays: number;
  /** Work that has to be done on site. */
  readonly fieldWorkdays: number;
  /** How long after the answer its reporter may reopen a ticket. */
  readonly reopenWorkdays: number;
  /** After so many workdays without a word from the reporter an answered ticket is closed. */
  readonly silenceWorkdays: number;
  /** Contact data go so many calendar days after closing. */
  readonly contactDays: number;
  /** The longest that contact data of a ticket nobody closed are kept, in calendar days. */
  readonly contactMostDays: number;
}

export const TIME_LIMITS: TimeLimits = {
  ...{ acceptWorkdays: 1, replyWorkdays: 5, fieldWorkdays: 15 },
  ...{ reopenWorkdays: 10, silenceWorkdays: 10, contactDays: 30, contactMostDays: 365 },
};

export interface Deadlines {
  readonly acceptDueOn: Day;
  readonly replyDueOn: Day;
  readonly fieldDueOn: Day;
}

/** The day it came in never counts; a ticket of a Friday is to be accepted by Monday. */
export function deadlinesOf(
  receivedOn: Day,
  calendar: WorkdayCalendar,
  limits: TimeLimits,
): Deadlines {
  const after = (workdays: number) => addWorkdays(calendar, receivedOn, workdays);
  return {
    acceptDueOn: after(limits.acceptWorkdays),
    replyDueOn: after(limits.replyWorkdays),
    fieldDueOn: after(limits.fieldWorkdays),
  };
}

export type Overdue = 'accept' | 'reply' | 'field';

interface Running extends Deadlines {
  readonly state: State;
  readonly acceptedAt: string | null;
  readonly firstRepliedAt: string | null;
}

/** What is overdue on a day, the most pressing first; the last day itself is still in time. */
export function overdueOn(ticket: Running, today: Day): Overdue | null {
  if (!isOpenState(ticket.state)) return null;
  if (ticket.firstRepliedAt === null && ticket.replyDueOn < today) return 'reply';
  if (ticket.acceptedAt === null && ticket.acceptDueOn < today) return 'accept';
  return ticket.fieldDueOn < today ? 'field' : null;
}

/** The last day on which the reporter may reopen. */
export function reopenUntil(resolvedOn: Day, calendar: WorkdayCalendar, limits: TimeLimits): Day {
  return addWorkdays(calendar, resolvedOn, limits.reopenWorkdays);
}

/** Whether an answered ticket has been silent for long enough to be closed. */
export function isSilent(
  resolvedOn: Day,
  today: Day,
  { calendar, limits }: { readonly calendar: WorkdayCalendar; readonly limits: TimeLimits },
): boolean {
  return workdaysBetween(calendar, resolvedOn, today) > limits.silenceWorkdays;
}

/** Calendar days later: `daysAfter('2025-01-30', 3) = '2025-02-02'`. */
export function daysAfter(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
