import type { JudgedObligation } from '../obligation/standing';
import { timelinessOf } from './timeliness';
import type { ReportWindow } from './window';

/** Timeliness of one month, by due day. */
export interface MonthTimeliness {
  /** `2025-06` */
  readonly month: string;
  readonly total: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly timelinessBp: number | null;
}

/** Month by month, in order; months in which nothing fell due are left out. */
export function timelinessByMonth(
  judged: readonly JudgedObligation[],
  window: ReportWindow,
): readonly MonthTimeliness[] {
  const months = new Map<string, JudgedObligation[]>();
  for (const one of judged) {
    const month = one.obligation.dueOn.slice(0, 7);
    const known = months.get(month);
    if (known === undefined) months.set(month, [one]);
    else known.push(one);
  }
  return [...months]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, own]) => {
      const { total, onTime, late, overdue, timelinessBp } = timelinessOf(own, window);
      return { month, total, onTime, late, overdue, timelinessBp };
    })
    .filter(({ total }) => total > 0);
}
