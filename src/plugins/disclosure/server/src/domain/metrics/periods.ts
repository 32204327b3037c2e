import type { Day } from '../../../../../../shared/workdays';
import type { JudgedObligation } from '../obligation/standing';
import { timelinessOf, type Timeliness } from './timeliness';
import type { ReportWindow } from './window';

/** Timeliness of what fell due in one period. */
export type PeriodTimeliness = Pick<
  Timeliness,
  'total' | 'onTime' | 'late' | 'overdue' | 'timelinessBp'
>;

export interface MonthTimeliness extends PeriodTimeliness {
  /** `2025-06` */
  readonly month: string;
}

export interface DepartmentTimeliness extends PeriodTimeliness {
  /** A code. */
  readonly department: string;
}

export interface QuarterTimeliness extends PeriodTimeliness {
  /** `2025-Q2` */
  readonly quarter: string;
  /** Of each department that owed something in it, in the order of their codes. */
  readonly departments: readonly DepartmentTimeliness[];
}

/** Month by month, by due day and in order; months in which nothing fell due are left out. */
export function timelinessByMonth(
  judged: readonly JudgedObligation[],
  window: ReportWindow,
): readonly MonthTimeliness[] {
  return grouped(judged, ({ obligation }) => obligation.dueOn.slice(0, 7))
    .map(([month, own]) => ({ month, ...timelinessIn(own, window) }))
    .filter(({ total }) => total > 0);
}

/** Quarter by quarter of the calendar, by due day and in order, each with its departments. */
export function timelinessByQuarter(
  judged: readonly JudgedObligation[],
  window: ReportWindow,
): readonly QuarterTimeliness[] {
  return grouped(judged, ({ obligation }) => quarterOf(obligation.dueOn))
    .map(([quarter, own]) => ({
      ...{ quarter, ...timelinessIn(own, window) },
      departments: grouped(own, ({ obligation }) => obligation.department)
        .map(([department, some]) => ({ department, ...timelinessIn(some, window) }))
        .filter(({ total }) => total > 0),
    }))
    .filter(({ total }) => total > 0);
}

/** `quarterOf("2025-06-16") = "2025-Q2"` */
function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function timelinessIn(own: readonly JudgedObligation[], window: ReportWindow): PeriodTimeliness {
  const { total, onTime, late, overdue, timelinessBp } = timelinessOf(own, window);
  return { total, onTime, late, overdue, timelinessBp };
}

function grouped(
  judged: readonly JudgedObligation[],
  keyOf: (one: JudgedObligation) => string,
): readonly (readonly [key: string, own: readonly JudgedObligation[]])[] {
  const groups = new Map<string, JudgedObligation[]>();
  for (const one of judged) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}
