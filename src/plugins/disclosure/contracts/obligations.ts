import { z } from 'zod';

import {
  asOf,
  day,
  departmentCode,
  instant,
  itemNo,
  namedDepartment,
  obligationState,
  page,
  warning,
} from './common';

/** Why nothing has to be published this time; everybody reads the reason. */
const waiver = z.strictObject({ reason: z.string(), byRole: z.string(), on: day });

/** One thing that has to be out by a day, and where it stands. */
export const shownObligation = z.strictObject({
  itemNo: z.string(),
  /** `2025-06`, `2025-W40`, or the key of the content that an event belongs to. */
  periodKey: z.string(),
  /** The item's title in the reader's language. */
  title: z.string(),
  theme: z.string(),
  department: namedDepartment,
  contentType: z.string(),
  startOn: day,
  endOn: day,
  /** The day of the event from which it is counted; null for a period. */
  triggerOn: day.nullable(),
  dueOn: day,
  /** The ISO week of the due day: `2025-W42`. */
  week: z.string(),
  /** The rule by which it is owed, in words. */
  ruleText: z.string(),
  state: obligationState,
  /** The state with its days, as a sentence in the reader's language. */
  sentence: z.string(),
  workdaysLeft: z.number().int().nullable(),
  daysLate: z.number().int().nullable(),
  workdaysLate: z.number().int().nullable(),
  daysOverdue: z.number().int().nullable(),
  workdaysOverdue: z.number().int().nullable(),
  publicSince: instant.nullable(),
  /** The key of the content that met it. */
  fulfilledBy: z.string().nullable(),
  /** How many publications are owed; more than 1 only for "so many times a term". */
  count: z.number().int(),
  waiver: waiver.nullable(),
  /** Years whose holidays were not known when the due day was computed. */
  unknownYears: z.array(z.number().int()).readonly(),
});
export type ShownObligation = z.infer<typeof shownObligation>;

/** `GET /disclosure/due` */
export const dueQuery = z.strictObject({
  department: departmentCode.optional(),
  asOf,
  /** How many days ahead. */
  days: z.coerce.number().int().min(1).max(400).default(60),
});

const dueCounts = z.strictObject({
  overdue: z.number().int(),
  dueSoon: z.number().int(),
  upcoming: z.number().int(),
});
export type DueCounts = z.infer<typeof dueCounts>;

/** What is open: overdue first, the longest overdue at the top, then week by week. */
export const dueResponse = z.strictObject({
  asOf: day,
  counts: dueCounts,
  overdue: z.array(shownObligation).readonly(),
  weeks: z
    .array(
      z.strictObject({
        week: z.string(),
        startOn: day,
        endOn: day,
        obligations: z.array(shownObligation).readonly(),
      }),
    )
    .readonly(),
  /** Each department that has something open, whichever one was asked for. */
  departments: z
    .array(z.strictObject({ department: namedDepartment, counts: dueCounts }))
    .readonly(),
  /** Codes of the departments in which the reader holds a post. */
  ownDepartments: z.array(z.string()).readonly(),
  warnings: z.array(warning).readonly(),
  /** Item numbers for which the app can open a pre-filled draft. */
  draftable: z.array(z.string()).readonly(),
});
export type DueResponse = z.infer<typeof dueResponse>;

/** `GET /disclosure/obligations`: all of them, met or not, the newest due day first. */
export const obligationsQuery = z.strictObject({
  itemNo: itemNo.optional(),
  department: departmentCode.optional(),
  state: obligationState.optional(),
  dueFrom: day.optional(),
  dueTo: day.optional(),
  asOf,
  page,
});

export const obligationsResponse = z.strictObject({
  asOf: day,
  obligations: z.array(shownObligation).readonly(),
  total: z.number().int(),
  pageSize: z.number().int(),
});
export type ObligationsResponse = z.infer<typeof obligationsResponse>;

/** One thing that happened to an obligation, in order. */
const obligationEvent = z.strictObject({
  kind: z.enum(['added', 'changed', 'dropped', 'published', 'waived']),
  at: instant,
  /** For a change, the due day before and after it. */
  dueOnBefore: day.nullable(),
  dueOnAfter: day.nullable(),
  /** For a publication, the key of the content. */
  contentKey: z.string().nullable(),
  /** For a waiver, its reason and the role that waived. */
  reason: z.string().nullable(),
  byRole: z.string().nullable(),
});
export type ObligationEvent = z.infer<typeof obligationEvent>;

/** `GET /disclosure/obligations/:itemNo/:periodKey` */
export const obligationResponse = z.strictObject({
  asOf: day,
  obligation: shownObligation,
  events: z.array(obligationEvent).readonly(),
  isDraftable: z.boolean(),
  /** Where readers find what met it, below the address of the site; null where it has no page. */
  publicPath: z.string().nullable(),
});
export type ObligationResponse = z.infer<typeof obligationResponse>;

/** `POST /disclosure/obligations/:itemNo/:periodKey/waive`; answers `shownObligation`. */
export const waiveRequest = z.strictObject({ reason: z.string().max(500) });
export type WaiveRequest = z.input<typeof waiveRequest>;

/** `POST /disclosure/obligations/:itemNo/:periodKey/draft`: opens the document, or makes it. */
export const draftResponse = z.strictObject({
  contentType: z.string(),
  documentId: z.string(),
  locale: z.string(),
  /** False where it was there already. */
  isNew: z.boolean(),
});
export type DraftResponse = z.infer<typeof draftResponse>;
