import type { Day } from '../../../../../../shared/workdays';
import { addDays } from '../calendar/day';
import { shareBp } from './share';

/** A finding of an inspection as the report sees it. */
export interface ReportedFinding {
  readonly department: string;
  readonly inspectedOn: Day;
  /** The last day for putting it right, extensions counted in. */
  readonly rectifyDueOn: Day;
  readonly rectifiedOn: Day | null;
  readonly verifiedOn: Day | null;
  /** The rule that was broken, such as an article; null where none is named. */
  readonly article: string | null;
}

export interface Rectification {
  readonly findings: number;
  /** Put right in time and verified, of those verified or overdue. */
  readonly verifiedOnTimeBp: number | null;
  readonly openOverdue: number;
  /** Findings under an article that was broken within the twelve months before. */
  readonly repeatFindingBp: number | null;
}

/**
 * How findings were put right. In time is who put it right by the day and has it verified since: the
 * check may come later, because others make it. What is open and not due yet does not count.
 */
export function rectificationOf(
  findings: readonly ReportedFinding[],
  earlier: readonly ReportedFinding[],
  today: Day,
): Rectification {
  const isVerified = ({ verifiedOn }: ReportedFinding) => verifiedOn !== null;
  const isOverdue = (one: ReportedFinding) =>
    !isVerified(one) && (one.rectifiedOn ?? today) > one.rectifyDueOn;
  const inTime = findings.filter(
    (one) => isVerified(one) && (one.rectifiedOn ?? one.verifiedOn ?? today) <= one.rectifyDueOn,
  );
  const verified = findings.filter(isVerified).length;
  const overdue = findings.filter(isOverdue).length;
  const named = findings.filter(({ article }) => article !== null);
  const all = [...earlier, ...findings];
  return {
    findings: findings.length,
    verifiedOnTimeBp: shareBp(inTime.length, verified + overdue),
    openOverdue: overdue,
    repeatFindingBp: shareBp(
      named.filter((one) => all.some((other) => isRepeatOf(one, other))).length,
      named.length,
    ),
  };
}

function isRepeatOf(one: ReportedFinding, other: ReportedFinding): boolean {
  return (
    one.article === other.article &&
    other.inspectedOn < one.inspectedOn &&
    other.inspectedOn >= addDays(one.inspectedOn, -365)
  );
}
