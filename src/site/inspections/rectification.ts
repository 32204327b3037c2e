import { ratioBp } from '../../content/money';
import type { Finding } from './finding';

type Progress = Pick<
  Finding,
  'state' | 'severity' | 'rectifiedOn' | 'rectifyDueOn' | 'overdueDays' | 'interimDueAt'
>;

/** How far the findings of the school are put right. */
export interface RectificationFigures {
  readonly total: number;
  /** Not verified yet. */
  readonly open: number;
  /** Not put right although the day is over. */
  readonly overdue: number;
  readonly verified: number;
  /** Share of the verified ones that were put right in time; null where there is none. */
  readonly onTimeBp: number | null;
}

export function rectificationFigures(findings: readonly Progress[]): RectificationFigures {
  const verified = findings.filter(({ state }) => state === 'verified');
  const inTime = verified.filter(({ overdueDays }) => overdueDays === 0);
  return {
    total: findings.length,
    open: findings.length - verified.length,
    overdue: findings.filter(isOverdue).length,
    verified: verified.length,
    onTimeBp: ratioBp(inTime.length, verified.length),
  };
}

/** True while a finding is not put right although its day is over. */
export function isOverdue({ rectifiedOn, overdueDays }: Progress): boolean {
  return rectifiedOn === null && overdueDays > 0;
}

/** True while a critical finding is not made safe although its 24 hours are over. */
export function isUnsafe({ state, interimDueAt }: Progress, now: string): boolean {
  return state === 'open' && interimDueAt !== null && Date.parse(now) > Date.parse(interimDueAt);
}

/** What is still to be done, the most urgent first: overdue longest, then due soonest. */
export function openByUrgency<Open extends Progress>(
  findings: readonly Open[],
): {
  readonly overdue: readonly Open[];
  readonly running: readonly Open[];
} {
  const open = findings.filter(({ state }) => state !== 'verified');
  const byDue = (a: Open, b: Open) => (a.rectifyDueOn ?? '').localeCompare(b.rectifyDueOn ?? '');
  return {
    overdue: open.filter(isOverdue).sort(byDue),
    running: open.filter((finding) => !isOverdue(finding)).sort(byDue),
  };
}
