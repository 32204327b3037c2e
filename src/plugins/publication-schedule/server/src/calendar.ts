import type { Core } from '@strapi/strapi';

import { rowsOf, textOf } from '../../../../shared/strapi/rows';
import { workdayCalendar, type Day, type WorkdayCalendar } from '../../../../shared/workdays';
import { scheduleConfig } from './config';

/** A day that the calendar lists, with what it is called. */
export interface SpecialDay {
  readonly day: Day;
  readonly isWorkday: boolean;
  /** Empty where it has no name. */
  readonly label: string;
}

/** What the calendar lists from one day to another, both included, in order. */
export async function loadSpecialDays(
  strapi: Core.Strapi,
  from: Day,
  to: Day,
): Promise<readonly SpecialDay[]> {
  const calendar = calendarOf(strapi);
  if (calendar === null) return [];
  const { uid, day, isWorkday, label } = calendar;
  const rows = await rowsOf(strapi, uid).findMany({
    select: [day, isWorkday, ...(label === undefined ? [] : [label])],
    where: { [day]: { $gte: from, $lte: to } },
    orderBy: { [day]: 'asc' },
  });
  return rows.map((row) => ({
    day: textOf(row, day),
    isWorkday: row[isWorkday] === true,
    label: label === undefined ? '' : textOf(row, label),
  }));
}

/** The workdays of the configured type; without one, or where it is gone, Monday to Friday. */
export async function loadCalendar(strapi: Core.Strapi): Promise<WorkdayCalendar> {
  const calendar = calendarOf(strapi);
  if (calendar === null) return workdayCalendar([]);
  const { uid, day, isWorkday } = calendar;
  const rows = await rowsOf(strapi, uid).findMany({ select: [day, isWorkday] });
  return workdayCalendar(
    rows.map((row) => ({ date: textOf(row, day), isWorkday: row[isWorkday] === true })),
  );
}

function calendarOf(strapi: Core.Strapi) {
  const { calendar } = scheduleConfig(strapi);
  return calendar !== null && Object.hasOwn(strapi.contentTypes, calendar.uid) ? calendar : null;
}
