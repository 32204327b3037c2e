import type { Core } from '@strapi/strapi';

import { rowsOf, textOf } from '../../../../shared/strapi/rows';
import { workdayCalendar, type Day, type WorkdayCalendar } from '../../../../shared/workdays';
import { wallTime } from '../../../../shared/zoned-time';
import { approvalConfig } from './config';
import { currentStep, currentSubmission, owesReview, type ApprovalCase } from './domain/case/case';
import { deadlineOf, type Deadline } from './domain/deadline/deadline';

/** The workdays of the configured type; without one, Monday to Friday. */
export async function loadCalendar(strapi: Core.Strapi): Promise<WorkdayCalendar> {
  const { calendar } = approvalConfig(strapi);
  if (calendar === null) return workdayCalendar([]);
  const { uid, day, isWorkday } = calendar;
  const rows = await rowsOf(strapi, uid).findMany({ select: [day, isWorkday] });
  return workdayCalendar(
    rows.map((row) => ({ date: textOf(row, day), isWorkday: row[isWorkday] === true })),
  );
}

/** The day that an instant is at the school. */
export function dayAt(strapi: Core.Strapi, at: string): Day {
  return wallTime(at, approvalConfig(strapi).timeZone).day;
}

/** When the case is due where it is now: at its step, or for the review that is owed. */
export function deadlineOfCase(
  strapi: Core.Strapi,
  approvalCase: ApprovalCase,
  calendar: WorkdayCalendar,
): Deadline | null {
  const waiting = waitingStep(approvalCase);
  return waiting && deadlineOf(calendar, dayAt(strapi, waiting.since), waiting);
}

/** The due day as it is kept with the case; the calendar is asked only where there is one. */
export async function dueDayOf(
  strapi: Core.Strapi,
  approvalCase: ApprovalCase,
): Promise<Day | null> {
  const waiting = waitingStep(approvalCase);
  if ((waiting?.dueWorkdays ?? null) === null) return null;
  const calendar = await loadCalendar(strapi);
  return deadlineOfCase(strapi, approvalCase, calendar)?.dueOn ?? null;
}

function waitingStep(approvalCase: ApprovalCase) {
  const step = currentStep(approvalCase);
  if (step?.kind === 'approval' && approvalCase.state.kind === 'inReview') {
    const { dueWorkdays, escalation } = step;
    return { since: approvalCase.state.since, dueWorkdays, escalation };
  }
  const policy = currentSubmission(approvalCase)?.policy;
  const owed = approvalCase.debts.find(({ repaid }) => repaid === null);
  if (!owesReview(approvalCase) || owed === undefined || policy?.track !== 'fast') return null;
  return { since: owed.since, dueWorkdays: policy.review.dueWorkdays, escalation: null };
}
