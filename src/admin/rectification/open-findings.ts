import { isInterimOverdue, isOverdue } from '../../api/inspection-finding/overdue';
import type { FindingState, Severity } from '../../api/inspection-finding/types';

/** A finding as the list of the Content Manager answers it. */
export interface OpenFinding {
  readonly documentId: string;
  readonly title: string | null;
  readonly state: FindingState;
  readonly severity: Severity | null;
  readonly rectifyDueOn: string | null;
  readonly rectifiedOn: string | null;
  readonly interimDueAt: string | null;
  readonly responsibleRole: string | null;
}

/** Findings by what has to happen next; each list with the earliest day first. */
export interface OpenFindings {
  readonly overdue: readonly OpenFinding[];
  readonly running: readonly OpenFinding[];
  readonly checking: readonly OpenFinding[];
}

/** A critical finding that is not safe after its 24 hours counts as overdue, whatever its day. */
export function sortedByUrgency(
  findings: readonly OpenFinding[],
  { now, today }: { readonly now: string; readonly today: string },
): OpenFindings {
  const isLate = (finding: OpenFinding) =>
    isOverdue(finding, today) || isInterimOverdue(finding, now);
  const isToCheck = ({ state }: OpenFinding) => state === 'rectified';
  const open = findings
    .filter(({ state }) => state !== 'verified')
    .sort((a, b) => (a.rectifyDueOn ?? '9').localeCompare(b.rectifyDueOn ?? '9'));
  return {
    overdue: open.filter((finding) => !isToCheck(finding) && isLate(finding)),
    running: open.filter((finding) => !isToCheck(finding) && !isLate(finding)),
    checking: open.filter(isToCheck),
  };
}
