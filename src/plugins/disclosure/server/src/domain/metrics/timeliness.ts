import type { JudgedObligation, Standing } from '../obligation/standing';
import { meanX100, shareBp } from './share';
import { isInWindow, type ReportWindow } from './window';

/** How timely what was due has been. Waived obligations count in nothing but `waived`. */
export interface Timeliness {
  /** On time, late or overdue. */
  readonly total: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly waived: number;
  /** Not due yet at the time of the report. */
  readonly open: number;
  /** onTime / (onTime + late + overdue); null when nothing was due. */
  readonly timelinessBp: number | null;
  /** Workdays, times 100, over the late ones; null when none was late. */
  readonly meanWorkdaysLateX100: number | null;
  /** Calendar days of the one that is overdue longest; null when none is. */
  readonly oldestOverdueDays: number | null;
}

/** Timeliness of the obligations that are due in the window. */
export function timelinessOf(
  judged: readonly JudgedObligation[],
  window: ReportWindow,
): Timeliness {
  const standings = judged
    .filter(({ obligation }) => isInWindow(window, obligation.dueOn, obligation.department))
    .map(({ standing }) => standing);
  const count = (...states: readonly Standing['state'][]) =>
    standings.filter(({ state }) => states.includes(state)).length;
  const [onTime, late, overdue] = [count('onTime'), count('late'), count('overdue')];
  const total = onTime + late + overdue;
  const ages = standings.flatMap((one) => (one.state === 'overdue' ? [one.daysOverdue] : []));
  return {
    ...{ total, onTime, late, overdue },
    waived: count('waived'),
    open: count('upcoming', 'dueSoon'),
    timelinessBp: shareBp(onTime, total),
    meanWorkdaysLateX100: meanX100(
      standings.flatMap((one) => (one.state === 'late' ? [one.workdaysLate] : [])),
    ),
    oldestOverdueDays: ages.length === 0 ? null : Math.max(...ages),
  };
}
