import type { ReportFigures, ThemeCoverage, YearFigures } from './types';

/** What the disclosure plugin counts of a window, as far as a report tells it. */
export interface CountedWindow {
  readonly timeliness: {
    readonly total: number;
    readonly onTime: number;
    readonly late: number;
    readonly overdue: number;
    readonly waived: number;
    readonly timelinessBp: number | null;
    readonly meanWorkdaysLateX100: number | null;
  };
  readonly coverage: {
    readonly expected: number;
    readonly covered: number;
    readonly coverageBp: number | null;
    readonly byTheme: Readonly<Partial<Record<string, Omit<ThemeCoverage, 'theme'> | undefined>>>;
  };
  readonly completeness: { readonly completenessBp: number | null };
  readonly channels: { readonly channelCoverageBp: number | null };
  readonly readability: { readonly score: number | null };
  readonly corrections: { readonly corrections: number };
  readonly feedback: { readonly tickets: number | null; readonly replyOnTimeBp: number | null };
  readonly rectification: { readonly findings: number; readonly verifiedOnTimeBp: number | null };
}

/** Information requests of the year; a count of fewer than five people is null already. */
export interface CountedRequests {
  readonly received: number;
  readonly replied: number | null;
  readonly repliedOnTime: number | null;
}

export interface Counted {
  readonly asOf: string;
  readonly school: CountedWindow;
  readonly departments: readonly {
    readonly departmentCode: string;
    readonly counted: Pick<CountedWindow, 'timeliness'>;
  }[];
  readonly requests: CountedRequests | null;
}

/** Of fewer people than this nothing is told. */
const LEAST_TICKETS = 5;

/** The figures of a year's report; departments that owed nothing are left out. */
export function yearFigures({ asOf, school, departments, requests }: Counted): YearFigures {
  return {
    figuresAsOf: asOf,
    figures: figuresOf(school, requests),
    coverage: Object.entries(school.coverage.byTheme)
      .flatMap(([theme, count]) =>
        count === undefined || count.expected === 0
          ? []
          : [
              {
                ...{ theme, expected: count.expected, covered: count.covered },
                coverageBp: count.coverageBp,
              },
            ],
      )
      .sort((one, other) => one.theme.localeCompare(other.theme, 'en')),
    departments: departments
      .filter(({ counted }) => counted.timeliness.total > 0)
      .map(({ departmentCode, counted: { timeliness } }) => ({
        ...{ departmentCode, obligations: timeliness.total, onTime: timeliness.onTime },
        ...{ late: timeliness.late, overdue: timeliness.overdue },
        timelinessBp: timeliness.timelinessBp,
      }))
      .sort((one, other) => one.departmentCode.localeCompare(other.departmentCode, 'en')),
  };
}

function figuresOf(school: CountedWindow, requests: CountedRequests | null): ReportFigures {
  const { timeliness, coverage, completeness, channels, readability } = school;
  const { corrections, feedback, rectification } = school;
  const isTold = (feedback.tickets ?? 0) >= LEAST_TICKETS;
  return {
    ...{ obligations: timeliness.total, onTime: timeliness.onTime, late: timeliness.late },
    ...{ overdue: timeliness.overdue, waived: timeliness.waived },
    timelinessBp: timeliness.timelinessBp,
    meanWorkdaysLateX100: timeliness.meanWorkdaysLateX100,
    ...{ itemsExpected: coverage.expected, itemsCovered: coverage.covered },
    coverageBp: coverage.coverageBp,
    completenessBp: completeness.completenessBp,
    channelCoverageBp: channels.channelCoverageBp,
    readabilityScore: readability.score === null ? null : Math.round(readability.score),
    corrections: corrections.corrections,
    requestsReceived: requests?.received ?? 0,
    requestsReplied: requests === null ? 0 : requests.replied,
    requestsOnTime: requests === null ? 0 : requests.repliedOnTime,
    tickets: isTold ? feedback.tickets : null,
    replyOnTimeBp: isTold ? feedback.replyOnTimeBp : null,
    findings: rectification.findings,
    verifiedOnTimeBp: rectification.verifiedOnTimeBp,
  };
}
