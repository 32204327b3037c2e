import type { ReportFigures } from '../../../contracts/report';
import type { WordKey } from '../words/sentence';

/** How a number is written: a share in basis points, or a number with a divisor. */
export type Writing = 'share' | 'count' | 'hundredths';

export interface Figure {
  readonly label: WordKey;
  readonly writing: Writing;
  readonly of: (report: ReportFigures) => number | null;
}

/** What is reported on: the figure of the chart, and the further ones of the table beside it. */
export interface Measured {
  readonly key:
    | 'timeliness'
    | 'coverage'
    | 'completeness'
    | 'readability'
    | 'channels'
    | 'feedback'
    | 'rectification';
  readonly main: Figure;
  /** From here on it is good enough, in the unit of the figure. */
  readonly target: number;
  /** The longest bar. */
  readonly full: number;
  readonly further: readonly Figure[];
  /** How much there is to judge: a department without any has no line. */
  readonly ground: (report: ReportFigures) => number;
}

const FULL_SHARE = 10_000;

const share = (label: WordKey, of: Figure['of']): Figure => ({ label, of, writing: 'share' });
const count = (label: WordKey, of: Figure['of']): Figure => ({ label, of, writing: 'count' });
const hundredths = (label: WordKey, of: Figure['of']): Figure => ({
  ...{ label, of, writing: 'hundredths' },
});

/** In the order of the page. */
export const MEASURED: readonly Measured[] = [
  {
    ...{ key: 'timeliness', target: 9500, full: FULL_SHARE },
    main: share('figure.timeliness', ({ timeliness }) => timeliness.timelinessBp),
    further: [
      count('figure.total', ({ timeliness }) => timeliness.total),
      count('figure.onTime', ({ timeliness }) => timeliness.onTime),
      count('figure.late', ({ timeliness }) => timeliness.late),
      count('figure.overdue', ({ timeliness }) => timeliness.overdue),
      count('figure.waived', ({ timeliness }) => timeliness.waived),
      hundredths('figure.meanWorkdaysLate', ({ timeliness }) => timeliness.meanWorkdaysLateX100),
    ],
    ground: ({ timeliness }) => timeliness.total + timeliness.waived,
  },
  {
    ...{ key: 'coverage', target: 9500, full: FULL_SHARE },
    main: share('figure.coverage', ({ coverage }) => coverage.coverageBp),
    further: [
      count('figure.expected', ({ coverage }) => coverage.expected),
      count('figure.covered', ({ coverage }) => coverage.covered),
      count('figure.active', ({ coverage }) => coverage.active),
    ],
    ground: ({ coverage }) => coverage.active,
  },
  {
    ...{ key: 'completeness', target: 9800, full: FULL_SHARE },
    main: share('figure.completeness', ({ completeness }) => completeness.completenessBp),
    further: [count('figure.publications', ({ completeness }) => completeness.publications)],
    ground: ({ completeness }) => completeness.publications,
  },
  {
    ...{ key: 'readability', target: 70, full: 100 },
    main: count('figure.readability', ({ readability }) => readability.score),
    further: [count('figure.publications', ({ readability }) => readability.publications)],
    ground: ({ readability }) => readability.publications,
  },
  {
    ...{ key: 'channels', target: 9000, full: FULL_SHARE },
    main: share('figure.channels', ({ channels }) => channels.channelCoverageBp),
    further: [
      count('figure.promised', ({ channels }) => channels.promised),
      count('figure.present', ({ channels }) => channels.present),
      count('figure.medianLagHours', ({ channels }) => channels.medianLagHours),
    ],
    ground: ({ channels }) => channels.promised,
  },
  {
    ...{ key: 'feedback', target: 9000, full: FULL_SHARE },
    main: share('figure.replyOnTime', ({ feedback }) => feedback.replyOnTimeBp),
    further: [
      count('figure.tickets', ({ feedback }) => feedback.tickets),
      share('figure.acceptOnTime', ({ feedback }) => feedback.acceptOnTimeBp),
      count('figure.medianReplyHours', ({ feedback }) => feedback.medianReplyHours),
      count('figure.replyOverdue', ({ feedback }) => feedback.replyOverdue),
      share('figure.adopted', ({ feedback }) => feedback.adoptedBp),
      hundredths('figure.satisfaction', ({ feedback }) => feedback.satisfactionMeanX100),
    ],
    ground: ({ feedback }) => feedback.tickets ?? 0,
  },
  {
    ...{ key: 'rectification', target: 9000, full: FULL_SHARE },
    main: share('figure.verifiedOnTime', ({ rectification }) => rectification.verifiedOnTimeBp),
    further: [
      count('figure.findings', ({ rectification }) => rectification.findings),
      count('figure.openOverdue', ({ rectification }) => rectification.openOverdue),
      share('figure.repeat', ({ rectification }) => rectification.repeatFindingBp),
    ],
    ground: ({ rectification }) => rectification.findings,
  },
];
