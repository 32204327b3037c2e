import type { Day } from '../../../../../../shared/workdays';

/** What a report is about: some days and one department, or all of them. */
export interface ReportWindow {
  readonly from: Day;
  readonly to: Day;
  /** A code; null for the whole school. */
  readonly department: string | null;
}

export function isInWindow(
  { from, to, department }: ReportWindow,
  on: Day,
  ownDepartment: string,
): boolean {
  return on >= from && on <= to && (department === null || department === ownDepartment);
}
