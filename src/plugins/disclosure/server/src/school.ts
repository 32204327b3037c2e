import type { Core } from '@strapi/strapi';

import type { NamedDepartment } from '../../contracts/common';
import { rowsOf, textOf } from '../../../../shared/strapi/rows';
import { workdayCalendar, type Day, type WorkdayCalendar } from '../../../../shared/workdays';
import { wallTime } from '../../../../shared/zoned-time';
import { disclosureConfig } from './config';
import { addDays } from './domain/calendar/day';
import { fiscalYear } from './domain/calendar/period';
import type { Term } from './domain/calendar/term';
import type { Scene } from './domain/obligation/standing';

/** The workdays of the configured type; without one, Monday to Friday. */
export async function loadCalendar(strapi: Core.Strapi): Promise<WorkdayCalendar> {
  const { calendar } = disclosureConfig(strapi);
  if (calendar === null) return workdayCalendar([]);
  const { uid, day, isWorkday } = calendar;
  const rows = await rowsOf(strapi, uid).findMany({ select: [day, isWorkday] });
  return workdayCalendar(
    rows.map((row) => ({ date: textOf(row, day), isWorkday: row[isWorkday] === true })),
  );
}

/** The terms of the configured type; one row for each, whatever languages it has. */
export async function loadTerms(strapi: Core.Strapi): Promise<readonly Term[]> {
  const { terms } = disclosureConfig(strapi);
  if (terms === null) return [];
  const rows = await rowsOf(strapi, terms.uid).findMany({
    select: [terms.key, terms.startOn, terms.endOn],
  });
  const byKey = new Map(
    rows.map((row) => [
      textOf(row, terms.key),
      {
        key: textOf(row, terms.key),
        startOn: textOf(row, terms.startOn),
        endOn: textOf(row, terms.endOn),
      },
    ]),
  );
  return [...byKey.values()].filter(({ startOn, endOn }) => startOn !== '' && endOn !== '');
}

export type DepartmentNames = (code: string) => NamedDepartment;

/** Departments by their codes, named in a locale, else in any; one that is unknown by its code. */
export async function loadDepartments(
  strapi: Core.Strapi,
  locale: string,
): Promise<{ readonly all: readonly NamedDepartment[]; readonly named: DepartmentNames }> {
  const { departments } = disclosureConfig(strapi);
  if (departments === null) return { all: [], named: (code) => ({ code, name: code }) };
  const { uid, code, name } = departments;
  const rows = await rowsOf(strapi, uid).findMany({
    select: [code, name, 'locale'],
    orderBy: { id: 'asc' },
  });
  const names = new Map<string, string>();
  for (const row of rows) {
    const key = textOf(row, code);
    if (!names.has(key) || textOf(row, 'locale') === locale) names.set(key, textOf(row, name));
  }
  return {
    all: [...names].map(([key, text]) => ({ code: key, name: text || key })),
    named: (key) => ({ code: key, name: names.get(key) || key }),
  };
}

/** The day at the school that an instant is; a day stays as it is. */
export function dayAt(strapi: Core.Strapi, at: string): Day {
  return at.length === 10 ? at : wallTime(at, disclosureConfig(strapi).timeZone).day;
}

/** How things are judged on a day. */
export async function sceneOn(strapi: Core.Strapi, today: Day): Promise<Scene> {
  const days = new Map<string, Day>();
  const known = (instant: string): Day => {
    const day = days.get(instant) ?? dayAt(strapi, instant);
    days.set(instant, day);
    return day;
  };
  return { calendar: await loadCalendar(strapi), today, dayAt: known };
}

/** The fiscal year that a day lies in begins on this day. */
export function fiscalYearStartOf(strapi: Core.Strapi, day: Day, yearsBack = 0): Day {
  const { fiscalYearStart } = disclosureConfig(strapi);
  const year = Number(day.slice(0, 4));
  const { startOn } = fiscalYear(year, fiscalYearStart);
  const begun = startOn <= day ? year : year - 1;
  return fiscalYear(begun - yearsBack, fiscalYearStart).startOn;
}

/** Periods that begin in it are looked at on a day: some years back, some weeks ahead. */
export function spanOn(strapi: Core.Strapi, today: Day) {
  const { yearsBack, daysAhead } = disclosureConfig(strapi);
  return {
    startOn: fiscalYearStartOf(strapi, today, yearsBack),
    endOn: addDays(today, daysAhead),
  };
}
