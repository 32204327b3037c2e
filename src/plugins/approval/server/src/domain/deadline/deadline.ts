import {
  addWorkdays,
  hasYear,
  shiftToWorkday,
  workdaysBetween,
  type Day,
  type WorkdayCalendar,
} from '../../../../../../shared/workdays';
import type { ApprovalStep } from '../policy/policy';

/** When a step of a case is due. All days are days at the school. */
export interface Deadline {
  /** The day on which the case came to the step. */
  readonly enteredOn: Day;
  /** The last day in time, always a workday. */
  readonly dueOn: Day;
  /** The day from which others may decide as well; null for never. */
  readonly escalatesOn: Day | null;
  /** False when the holidays of the year are not known: the day may be earlier than it should. */
  readonly isCertain: boolean;
}

/** The deadline of a step, or null when it has none. */
export function deadlineOf(
  calendar: WorkdayCalendar,
  enteredOn: Day,
  { dueWorkdays, escalation }: Pick<ApprovalStep, 'dueWorkdays' | 'escalation'>,
): Deadline | null {
  if (dueWorkdays === null) return null;
  const dueOn = shiftToWorkday(calendar, addWorkdays(calendar, enteredOn, dueWorkdays), 'next');
  return {
    enteredOn,
    dueOn,
    escalatesOn:
      escalation === null ? null : addWorkdays(calendar, dueOn, escalation.afterWorkdays),
    isCertain: hasYear(calendar, enteredOn) && hasYear(calendar, dueOn),
  };
}

/** Workdays by which a step is late; 0 in time. */
export function workdaysLate(calendar: WorkdayCalendar, dueOn: Day, today: Day): number {
  return Math.max(0, workdaysBetween(calendar, dueOn, today));
}

/** True once the escalation counts: the day after the last one in time, and the days granted, are over. */
export function isEscalated({ dueOn, escalatesOn }: Deadline, today: Day): boolean {
  return escalatesOn !== null && today > dueOn && today >= escalatesOn;
}
