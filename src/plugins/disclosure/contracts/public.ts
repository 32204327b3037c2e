import { z } from 'zod';

import {
  asOf,
  choice,
  day,
  departmentCode,
  instant,
  namedDepartment,
  obligationState,
  shareBp,
} from './common';
import { reportFigures, reportQuery, shownEvaluation } from './report';

/** Locale of the words; one that is unknown is refused. */
const locale = z.string().max(20).optional();

/** `GET /api/disclosure/catalogue` and `disclosureCatalogue` in GraphQL. */
export const publicCatalogueQuery = z.strictObject({
  locale,
  theme: z.string().max(40).optional(),
  department: departmentCode.optional(),
  asOf,
});

/** Where an item stands for a period. */
const publicStanding = z.strictObject({
  /** Null for an event whose document is not public yet: its key is that of the document. */
  periodKey: z.string().nullable(),
  dueOn: day,
  state: obligationState,
  /** What the state is called, and the state as a sentence. */
  stateText: z.string(),
  sentence: z.string(),
});
export type PublicStanding = z.infer<typeof publicStanding>;

/** One line of the catalogue (公开目录). */
export const publicCatalogueItem = z.strictObject({
  itemNo: z.string(),
  title: z.string(),
  theme: choice,
  department: namedDepartment,
  cadence: choice,
  ruleText: z.string(),
  audience: z.enum(['public', 'members']),
  /** In what form it is disclosed: the channels. */
  channels: z.array(choice).readonly(),
  legalBasis: z.string().nullable(),
  /** 0 for permanent. */
  retentionYears: z.number().int(),
  noticeWorkdays: z.number().int().nullable(),
  lastPublished: z
    .strictObject({
      periodKey: z.string(),
      publicSince: instant,
      /** Of what is public now; null where it was taken down, or has no page of its own. */
      title: z.string().nullable(),
      path: z.string().nullable(),
    })
    .nullable(),
  /** The longest overdue, else the last that fell due, else the next; null where nothing is owed. */
  current: publicStanding.nullable(),
  /** The next that is not met yet. */
  next: publicStanding.nullable(),
  /** Of all that fell due in the last fiscal year and the one that runs. */
  counts: z.strictObject({
    onTime: z.number().int(),
    late: z.number().int(),
    overdue: z.number().int(),
    waived: z.number().int(),
  }),
});
export type PublicCatalogueItem = z.infer<typeof publicCatalogueItem>;

export const publicCatalogueResponse = z.strictObject({
  data: z.array(publicCatalogueItem).readonly(),
  meta: z.strictObject({ locale: z.string(), asOf: day, total: z.number().int() }),
});
export type PublicCatalogueResponse = z.infer<typeof publicCatalogueResponse>;

/** `GET /api/disclosure/report` and `disclosureMetrics` in GraphQL. */
export const publicReportQuery = reportQuery.extend({ locale });

const counts = {
  ...{ total: z.number().int(), onTime: z.number().int(), late: z.number().int() },
  ...{ overdue: z.number().int(), timelinessBp: shareBp },
};

/** By due day: `2025-06`. */
const month = z.strictObject({ month: z.string(), ...counts });

/** By due day, in quarters of the calendar: `2025-Q2`; each with the departments that owed something. */
const quarter = z.strictObject({
  ...{ quarter: z.string(), ...counts },
  departments: z.array(z.strictObject({ department: namedDepartment, ...counts })).readonly(),
});

export const publicReportResponse = z.strictObject({
  data: z.strictObject({
    report: reportFigures,
    departments: z
      .array(z.strictObject({ department: namedDepartment, report: reportFigures }))
      .readonly(),
    months: z.array(month).readonly(),
    quarters: z.array(quarter).readonly(),
    /** The score with its weights. */
    evaluation: shownEvaluation,
  }),
  meta: z.strictObject({ locale: z.string(), asOf: day }),
});
export type PublicReportResponse = z.infer<typeof publicReportResponse>;
