import type { Core } from '@strapi/strapi';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { DEFAULT_TIME_ZONE, dayIn, isTimeZone } from '../site/dates';

/** The time zone that the school itself names, else Beijing time. */
export async function schoolTimeZone(strapi: Core.Strapi): Promise<string> {
  const school = await rowsOf(strapi, 'api::school.school').findOne({ select: ['timezone'] });
  const named = textOf(school, 'timezone');
  return named !== '' && isTimeZone(named) ? named : DEFAULT_TIME_ZONE;
}

/** The day that an instant is at the school. */
export async function schoolDay(strapi: Core.Strapi, at: Date): Promise<string> {
  return dayIn(at.toISOString(), await schoolTimeZone(strapi));
}
