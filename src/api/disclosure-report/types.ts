import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

/** The sections that 条例 Art. 50 asks of an annual report, in its order; the last one is split in two. */
export const SECTIONS = ['proactive', 'requests', 'disputes', 'problems', 'improvements'] as const;
export type Section = (typeof SECTIONS)[number];

/** Counts, basis points and hundredths; null where there is nothing to count or too few people. */
export type ReportFigures = Readonly<
  Record<
    | ('obligations' | 'onTime' | 'late' | 'overdue' | 'waived' | 'timelinessBp')
    | ('meanWorkdaysLateX100' | 'itemsExpected' | 'itemsCovered' | 'coverageBp')
    | ('completenessBp' | 'channelCoverageBp' | 'readabilityScore' | 'corrections')
    | ('requestsReceived' | 'requestsReplied' | 'requestsOnTime' | 'tickets')
    | ('replyOnTimeBp' | 'findings' | 'verifiedOnTimeBp'),
    number | null
  >
>;

/** How many items of a theme had to be covered by something public in the year, and how many were. */
export interface ThemeCoverage {
  readonly theme: string;
  readonly expected: number;
  readonly covered: number;
  readonly coverageBp: number | null;
}

/** What fell due in the year, by the department that owed it. */
export interface DepartmentTimeliness {
  readonly departmentCode: string;
  readonly obligations: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly timelinessBp: number | null;
}

/** The figures of a year as they stood on a day. */
export interface YearFigures {
  readonly figuresAsOf: string;
  readonly figures: ReportFigures;
  readonly coverage: readonly ThemeCoverage[];
  readonly departments: readonly DepartmentTimeliness[];
}

/** Facts of a report; null where a draft is still incomplete. */
export interface DisclosureReportShared extends PublicationShared {
  readonly year: number | null;
  /** Computed once, when the report is drafted. */
  readonly figuresAsOf: string | null;
  readonly figures: ReportFigures | null;
  readonly coverage: readonly ThemeCoverage[];
  readonly departments: readonly DepartmentTimeliness[];
  /** Administrative reviews and lawsuits about disclosure; 0 is an answer, nothing is none. */
  readonly reviews: number | null;
  readonly lawsuits: number | null;
}

/** Words of a report in one locale: blocks of Strapi's editor, not yet narrowed. */
export type DisclosureReportWords = PublicationWords & Readonly<Record<Section, unknown>>;

/** What the rules of a report have to know. */
export interface DisclosureReportContext {
  readonly today: string;
  /** Those of the draft where it has some for this year, else those of today; null without a year. */
  readonly frozen: YearFigures | null;
  /** Document id of another report of the year. */
  readonly sameYear: string | null;
  readonly takenSlugs?: Iterable<string>;
}
