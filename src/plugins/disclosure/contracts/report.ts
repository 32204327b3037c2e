import { z } from 'zod';

import { INDICATORS } from '../server/src/domain/evaluation/indicator';
import { methodSchema } from '../server/src/domain/evaluation/method';
import { PENALTIES } from '../server/src/domain/readability/readability';
import { asOf, day, departmentCode, instant, namedDepartment, personName, shareBp } from './common';

const count = z.number().int();
const value = z.number().nullable();

const timeliness = z.strictObject({
  ...{ total: count, onTime: count, late: count, overdue: count, waived: count, open: count },
  timelinessBp: shareBp,
  meanWorkdaysLateX100: count.nullable(),
  oldestOverdueDays: count.nullable(),
});
export type ShownTimeliness = z.infer<typeof timeliness>;

const coverageCount = { expected: count, covered: count, coverageBp: shareBp };

/** The figures of a window and a department; whatever has no data is null, never zero. */
export const reportFigures = z.strictObject({
  window: z.strictObject({ from: day, to: day, department: z.string().nullable() }),
  asOf: day,
  timeliness,
  /** Of items of procurement alone. */
  procurementNotices: timeliness,
  coverage: z.strictObject({
    ...coverageCount,
    active: count,
    /** Item numbers. */
    withoutObligation: z.array(z.string()).readonly(),
    uncovered: z.array(z.string()).readonly(),
    byTheme: z.record(z.string(), z.strictObject(coverageCount)),
  }),
  completeness: z.strictObject({ publications: count, completenessBp: shareBp }),
  channels: z.strictObject({
    ...{ promised: count, present: count, channelCoverageBp: shareBp, medianLagHours: value },
  }),
  readability: z.strictObject({ publications: count, score: value }),
  corrections: z.strictObject({
    ...{ publications: count, corrections: count, per100: value, foundByOutsidersBp: shareBp },
  }),
  /** All null in public where fewer than five came in; what people rated is never public. */
  feedback: z.strictObject({
    ...{ tickets: count.nullable(), acceptOnTimeBp: shareBp, replyOnTimeBp: shareBp },
    ...{ medianReplyHours: value, adoptedBp: shareBp, reopenBp: shareBp },
    ...{ satisfactionMeanX100: value, replyOverdue: count.nullable() },
  }),
  rectification: z.strictObject({
    ...{ findings: count, verifiedOnTimeBp: shareBp, openOverdue: count, repeatFindingBp: shareBp },
  }),
});
export type ReportFigures = z.infer<typeof reportFigures>;

/** `GET /disclosure/report`; the last fiscal year and the one that runs where nothing is said. */
export const reportQuery = z.strictObject({
  from: day.optional(),
  to: day.optional(),
  department: departmentCode.optional(),
  asOf,
});

export const reportResponse = z.strictObject({
  report: reportFigures,
  /** One of each department that had anything to do; empty where one was asked for. */
  departments: z
    .array(z.strictObject({ department: namedDepartment, report: reportFigures }))
    .readonly(),
  /** Timeliness month by month, by due day. */
  months: z
    .array(
      z.strictObject({
        ...{ month: z.string(), total: count, onTime: count, late: count, overdue: count },
        timelinessBp: shareBp,
      }),
    )
    .readonly(),
});
export type ReportResponse = z.infer<typeof reportResponse>;

/** `POST /disclosure/readability`: how well a text can be read, while it is written. */
export const readabilityRequest = z.strictObject({
  summary: z.string().max(5000).nullable().default(null),
  body: z.array(z.string().max(50_000)).max(200).default([]),
  /** False for content that has no summary: none is missed then. */
  wantsSummary: z.boolean().default(true),
});
export type ReadabilityRequest = z.input<typeof readabilityRequest>;

const readability = z.strictObject({
  /** 0 to 100. */
  score: count,
  summaryLength: count,
  measure: z.strictObject({
    ...{ han: count, sentences: count, sentenceLength: value, clauses: count },
    ...{ clauseLength: value, longClauseShare: value },
    longClauses: z.array(z.string()).readonly(),
  }),
  jargon: z.array(z.strictObject({ term: z.string(), count, plain: z.string() })).readonly(),
  bareFigures: z.array(z.string()).readonly(),
  penalties: z
    .array(
      z.strictObject({
        ...{ code: z.enum(PENALTIES), points: z.number(), value: z.number() },
        /** What to do, in the reader's language. */
        advice: z.string(),
      }),
    )
    .readonly(),
});

/** Null where there is nothing in Chinese to judge. */
export const readabilityResponse = z.strictObject({
  readability: readability.nullable(),
  /** From this score on a text is easy enough. */
  target: count,
});
export type ReadabilityResponse = z.infer<typeof readabilityResponse>;

const indicatorKey = z.enum(INDICATORS);

/** A score and everything that it was made of, with words in the reader's language. */
export const shownEvaluation = z.strictObject({
  methodVersion: count,
  validFrom: day,
  leastObligations: count,
  /** Hundredths of points out of 100; null when there is too little to judge. */
  totalX100: count.nullable(),
  withheld: z.enum(['tooFewObligations', 'noData']).nullable(),
  withheldText: z.string().nullable(),
  weightCounted: count,
  indicators: z
    .array(
      z.strictObject({
        ...{ key: indicatorKey, name: z.string(), meaning: z.string() },
        ...{ weight: count, target: z.number(), zero: z.number(), full: z.number() },
        ...{ value, scoreX100: count.nullable(), meetsTarget: z.boolean().nullable() },
      }),
    )
    .readonly(),
});
export type ShownEvaluation = z.infer<typeof shownEvaluation>;

const indicatorResponse = z.strictObject({
  indicator: indicatorKey,
  /** The key of an improvement action; null where a reason stands for it. */
  actionKey: z.string().nullable(),
  reason: z.string(),
  at: instant,
  by: personName.nullable(),
});
export type IndicatorResponse = z.infer<typeof indicatorResponse>;

/** `GET /disclosure/evaluation`, with the query of the report. */
export const evaluationResponse = z.strictObject({
  window: z.strictObject({ from: day, to: day, department: z.string().nullable() }),
  asOf: day,
  evaluation: shownEvaluation,
  departments: z
    .array(z.strictObject({ department: namedDepartment, evaluation: shownEvaluation }))
    .readonly(),
  /** What was answered to weak indicators of the whole school in this window. */
  responses: z.array(indicatorResponse).readonly(),
  /** Weak indicators that nobody has answered. */
  unanswered: z.array(indicatorKey).readonly(),
});
export type EvaluationResponse = z.infer<typeof evaluationResponse>;

/** `POST /disclosure/evaluation/responses`: an action, or a reason why there is none. */
export const respondRequest = z.strictObject({
  indicator: indicatorKey,
  actionKey: z.string().trim().min(1).max(80).nullable().default(null),
  reason: z.string().trim().max(500).default(''),
});
export type RespondRequest = z.input<typeof respondRequest>;

/** `GET /disclosure/evaluation/methods`, newest first. */
export const methodsResponse = z.strictObject({
  methods: z
    .array(
      z.strictObject({
        method: methodSchema,
        at: instant.nullable(),
        by: personName.nullable(),
        isInForce: z.boolean(),
      }),
    )
    .readonly(),
});
export type MethodsResponse = z.infer<typeof methodsResponse>;

/** `POST /disclosure/evaluation/methods`: the next version; `version` in it is one more than read. */
export const saveMethodRequest = z.strictObject({ method: z.record(z.string(), z.unknown()) });
export type SaveMethodRequest = z.input<typeof saveMethodRequest>;
