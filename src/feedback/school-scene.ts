import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import { schoolTimeZone } from '../content/school-day';
import { loadWorkdayCalendar } from '../content/workday-calendar';
import { rowsOf, textOf } from '../shared/strapi/rows';
import type { WorkdayCalendar } from '../shared/workdays';

/** What of the school every report needs. */
export interface SchoolScene {
  readonly calendar: WorkdayCalendar;
  readonly timeZone: string;
  /** Codes of what a report can be about. */
  readonly services: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
}

interface Kept {
  readonly at: number;
  readonly scene: Promise<SchoolScene>;
}

const kept = new WeakMap<Core.Strapi, Kept>();

/** A change of the calendar counts a few seconds later; reading it for every report costs more. */
const KEEP_MS = 3000;

/** Not to be read inside a unit of work: it may start the reading that others wait for. */
export function schoolScene(strapi: Core.Strapi): Promise<SchoolScene> {
  const now = performance.now();
  const known = kept.get(strapi);
  if (known !== undefined && now - known.at < KEEP_MS) return known.scene;
  const scene = readScene(strapi);
  kept.set(strapi, { at: now, scene });
  scene.catch(() => kept.delete(strapi));
  return scene;
}

async function readScene(strapi: Core.Strapi): Promise<SchoolScene> {
  const calendar = await loadWorkdayCalendar(strapi);
  const timeZone = await schoolTimeZone(strapi);
  const services = await codesOf(strapi, 'api::classification-code.classification-code', {
    scheme: 'feedbackService',
  });
  const departments = await codesOf(strapi, 'api::department.department');
  return { calendar, timeZone, services, departments };
}

async function codesOf(strapi: Core.Strapi, uid: string, where: object = {}) {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { ...where, locale: DEFAULT_LOCALE },
    select: ['code'],
  });
  return new Set(rows.map((row) => textOf(row, 'code')));
}
