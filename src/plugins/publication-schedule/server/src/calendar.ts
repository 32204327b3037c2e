import type { Core } from '@strapi/strapi';

import { rowsOf, textOf } from '../../../../shared/strapi/rows';
import { workdayCalendar, type WorkdayCalendar } from '../../../../shared/workdays';
import { scheduleConfig } from './config';

/** The workdays of the configured type; without one, or where it is gone, Monday to Friday. */
export async function loadCalendar(strapi: Core.Strapi): Promise<WorkdayCalendar> {
  const { calendar } = scheduleConfig(strapi);
  if (calendar === null || !Object.hasOwn(strapi.contentTypes, calendar.uid)) {
    return workdayCalendar([]);
  }
  const { uid, day, isWorkday } = calendar;
  const rows = await rowsOf(strapi, uid).findMany({ select: [day, isWorkday] });
  return workdayCalendar(
    rows.map((row) => ({ date: textOf(row, day), isWorkday: row[isWorkday] === true })),
  );
}
