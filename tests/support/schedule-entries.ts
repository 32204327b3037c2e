import type { CalendarEntry } from '../../src/plugins/publication-schedule/server/src/domain/calendar/entry';
import { localTimeAt } from '../../src/plugins/publication-schedule/server/src/domain/time/zone';
import { TARGET } from './schedule-plans';

export const SCHOOL_ZONE = 'Asia/Shanghai';

/** A plan of the school at an instant, as a calendar shows it. */
export function entry(
  planId: number,
  plannedAt: string,
  overrides: Partial<CalendarEntry> = {},
): CalendarEntry {
  return {
    ...{ planId, plannedAt: new Date(plannedAt).toISOString(), title: `计划 ${planId}` },
    ...{ verb: 'publish', target: TARGET, state: 'armed', bundleId: null },
    ...{ zone: SCHOOL_ZONE, local: localTimeAt(SCHOOL_ZONE, plannedAt) },
    ...overrides,
  };
}
