import { addWorkdays, workdaysBetween, type WorkdayCalendar } from '../../shared/workdays';
import type { RequestDays } from './types';

/**
 * Time limits in workdays, after the regulations on open government information (State Council
 * Order 711): reply and extension Art. 33, clarification Art. 30, third parties Art. 32.
 */
export const REPLY_WORKDAYS = 20;
export const EXTENSION_WORKDAYS = 20;
export const CLARIFICATION_WORKDAYS = 7;
export const THIRD_PARTY_WORKDAYS = 15;

/**
 * The last day for the reply. A clarification starts the clock anew on the day it comes; while it is
 * awaited there is no such day. What a third party takes is not counted, up to 15 workdays; while it
 * is awaited all of them are left out, so the day can only come nearer.
 */
export function replyDueOn(days: RequestDays, calendar: WorkdayCalendar): string | null {
  const { receivedOn, clarificationAskedOn, clarifiedOn, extendedOn } = days;
  if (receivedOn === null) return null;
  if (clarificationAskedOn !== null && clarifiedOn === null) return null;
  const from = clarifiedOn ?? receivedOn;
  const extension = extendedOn === null ? 0 : EXTENSION_WORKDAYS;
  const count = REPLY_WORKDAYS + extension + thirdPartyWorkdays(days, calendar);
  return addWorkdays(calendar, from, count);
}

/** Workdays that a third party took and that do not count; at most 15. */
export function thirdPartyWorkdays(days: RequestDays, calendar: WorkdayCalendar): number {
  const { thirdPartyAskedOn: asked, thirdPartyRepliedOn: replied } = days;
  if (asked === null) return 0;
  if (replied === null) return THIRD_PARTY_WORKDAYS;
  return Math.max(0, Math.min(THIRD_PARTY_WORKDAYS, workdaysBetween(calendar, asked, replied)));
}

/** Last day on which an unclear request may be sent back for clarification. */
export function clarificationDueOn(receivedOn: string, calendar: WorkdayCalendar): string {
  return addWorkdays(calendar, receivedOn, CLARIFICATION_WORKDAYS);
}

/** Workdays by which the reply is late, as of a day; 0 while it is not. */
export function workdaysLate(days: RequestDays, calendar: WorkdayCalendar, today: string): number {
  const due = replyDueOn(days, calendar);
  const until = days.repliedOn ?? today;
  return due === null || until <= due ? 0 : workdaysBetween(calendar, due, until);
}
