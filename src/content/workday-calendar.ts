import type { Core } from '@strapi/strapi';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { workdayCalendar, type WorkdayCalendar } from '../shared/workdays';

const CALENDAR_DAY = 'api::calendar-day.calendar-day';

/** The workday calendar as the school keeps it: one `calendar-day` for each day that differs. */
export async function loadWorkdayCalendar(strapi: Core.Strapi): Promise<WorkdayCalendar> {
  const rows = await rowsOf(strapi, CALENDAR_DAY).findMany({ select: ['date', 'isWorkday'] });
  return workdayCalendar(
    rows.map((row) => ({ date: textOf(row, 'date'), isWorkday: row.isWorkday === true })),
  );
}
