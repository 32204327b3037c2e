import type { Day } from '../../../../../../shared/workdays';
import type { JudgedObligation } from '../obligation/standing';
import { coverageOf, type Coverage, type CoveredItem } from './coverage';
import {
  feedbackOf,
  type FeedbackScene,
  type FeedbackTimes,
  type ReportedTicket,
} from './feedback';
import {
  channelCoverageOf,
  completenessOf,
  correctionsOf,
  readabilityOf,
  type ChannelCoverage,
  type Completeness,
  type Corrections,
  type ReadabilityMean,
  type ReportedPublication,
} from './publication';
import { rectificationOf, type Rectification, type ReportedFinding } from './rectification';
import { timelinessOf, type Timeliness } from './timeliness';
import { isInWindow, type ReportWindow } from './window';

/** What happened, of which a report takes what lies in its window. */
export interface ReportGround {
  readonly items: readonly CoveredItem[];
  /** Judged on the day of the report. */
  readonly judged: readonly JudgedObligation[];
  readonly publications: readonly ReportedPublication[];
  readonly tickets: readonly ReportedTicket[];
  readonly findings: readonly ReportedFinding[];
}

/** The figures of a period and a department. Whatever has no data is null, never zero. */
export interface Report {
  readonly window: ReportWindow;
  readonly asOf: Day;
  readonly timeliness: Timeliness;
  /** Timeliness of items of procurement alone: notices of results, contracts and acceptances. */
  readonly procurementNotices: Timeliness;
  readonly coverage: Coverage;
  readonly completeness: Completeness;
  readonly channels: ChannelCoverage;
  readonly readability: ReadabilityMean;
  readonly corrections: Corrections;
  readonly feedback: FeedbackTimes;
  readonly rectification: Rectification;
}

/**
 * One report. Obligations count by their due day, publications by the day since when they are public,
 * tickets by that of their receipt, findings by that of their inspection.
 */
export function reportOf(ground: ReportGround, window: ReportWindow, scene: FeedbackScene): Report {
  const { dayAt, today } = scene;
  const isOwn = (on: Day, department: string) => isInWindow(window, on, department);
  const publications = ground.publications.filter((one) => isOwn(one.publicOn, one.department));
  const tickets = ground.tickets.filter((one) => isOwn(dayAt(one.receivedAt), one.department));
  const findings = ground.findings.filter((one) => isOwn(one.inspectedOn, one.department));
  const earlier = ground.findings.filter(({ inspectedOn }) => inspectedOn < window.from);
  const procurement = new Set(
    ground.items.filter(({ theme }) => theme === 'procurement').map(({ itemNo }) => itemNo),
  );
  const notices = ground.judged.filter(({ obligation }) => procurement.has(obligation.itemNo));
  return {
    ...{ window, asOf: today },
    timeliness: timelinessOf(ground.judged, window),
    procurementNotices: timelinessOf(notices, window),
    coverage: coverageOf(ground.items, ground.judged, window),
    completeness: completenessOf(publications),
    channels: channelCoverageOf(publications),
    readability: readabilityOf(publications),
    corrections: correctionsOf(publications),
    feedback: feedbackOf(tickets, scene),
    rectification: rectificationOf(findings, earlier, today),
  };
}

/** A report of the whole school and one of each department that had anything to do. */
export function reportsByDepartment(
  ground: ReportGround,
  { from, to }: Pick<ReportWindow, 'from' | 'to'>,
  scene: FeedbackScene,
): readonly Report[] {
  const departments = new Set([
    ...ground.judged.map(({ obligation }) => obligation.department),
    ...ground.publications.map(({ department }) => department),
    ...ground.tickets.map(({ department }) => department),
    ...ground.findings.map(({ department }) => department),
  ]);
  return [null, ...[...departments].sort()].map((department) =>
    reportOf(ground, { from, to, department }, scene),
  );
}
