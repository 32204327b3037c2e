import type { Report } from '../metrics/report';

export const INDICATORS = [
  ...(['timeliness', 'coverageAndCompleteness', 'readability', 'feedback'] as const),
  ...(['rectification', 'procurementNotices', 'satisfaction'] as const),
] as const;
export type IndicatorKey = (typeof INDICATORS)[number];

/** What was measured, each in its own unit; null where there is no data. */
export type IndicatorValues = Readonly<Record<IndicatorKey, number | null>>;

/**
 * The values of a report: basis points, points of readability, and the mean satisfaction times 100,
 * which a survey measures and the report does not.
 */
export function valuesOf(report: Report, satisfactionX100: number | null): IndicatorValues {
  return {
    timeliness: report.timeliness.timelinessBp,
    coverageAndCompleteness: meanOf([
      report.coverage.coverageBp,
      report.completeness.completenessBp,
    ]),
    readability: report.readability.score,
    feedback: report.feedback.replyOnTimeBp,
    rectification: report.rectification.verifiedOnTimeBp,
    procurementNotices: report.procurementNotices.timelinessBp,
    satisfaction: satisfactionX100,
  };
}

/** Of the two that are there; a half that has no data does not pull the other down. */
function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  if (known.length === 0) return null;
  return Math.floor(known.reduce((sum, value) => sum + value, 0) / known.length);
}
