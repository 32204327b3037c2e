import { z } from 'zod';

import { id, instant, planState, range, target, verb, version } from './common';
import { shownPlan } from './plans';

/** `GET /publication-schedule/calendar?from=&to=`: at most a year, by planned instant. */
export const calendarQuery = z.strictObject({
  ...range,
  uid: z.string().max(255).optional(),
  locale: z.string().max(40).optional(),
});

const calendarEntry = z.strictObject({
  planId: id,
  version,
  ...{ verb, ...target, state: planState },
  title: z.string(),
  typeName: z.string(),
  plannedAt: instant,
  /** As it was meant, in the zone of the plan. */
  local: z.string(),
  zone: z.string(),
  /** Null where the time was named; else how many workdays after the publication. */
  workdays: z.number().int().nullable(),
  bundleId: id.nullable(),
  /** Whether the reader may drag it to another day; plans of a bundle move together. */
  mayMove: z.boolean(),
});
export type CalendarEntryShown = z.infer<typeof calendarEntry>;

/** A day that is not what the week says: a holiday, or one on which people work instead. */
const specialDay = z.strictObject({
  day: z.string(),
  isWorkday: z.boolean(),
  /** Empty where it has no name. */
  label: z.string(),
});
export type SpecialDay = z.infer<typeof specialDay>;

export const calendarResponse = z.strictObject({
  entries: z.array(calendarEntry).readonly(),
  /** In order; days of the school's zone. */
  specialDays: z.array(specialDay).readonly(),
  /** Years that are asked for and whose holidays nobody has entered. */
  yearsMissing: z.array(z.number().int()).readonly(),
  /** True when there are more than are shown. */
  isCut: z.boolean(),
  /** Of the school, to show days in. */
  timeZone: z.string(),
});
export type CalendarResponse = z.infer<typeof calendarResponse>;

/** `GET /publication-schedule/documents/:uid/:documentId?locale=` for the panel beside a document. */
export const documentQuery = z.strictObject({ locale: z.string().max(40).optional() });
export const documentResponse = z.strictObject({
  /** False for types without draft and publish: nothing can be planned for them. */
  isSchedulable: z.boolean(),
  title: z.string(),
  /** Locales with a draft; empty where the type has none. */
  locales: z.array(z.string()).readonly(),
  /** Of these, the ones that are public now. */
  publicLocales: z.array(z.string()).readonly(),
  isPublic: z.boolean(),
  /** Whether it is public otherwise than it is drafted. */
  isModified: z.boolean(),
  /** Live plans, by planned instant. */
  live: z.array(shownPlan).readonly(),
  /** The last ten that have ended, the newest first. */
  ended: z.array(shownPlan).readonly(),
  /** Whether the reader may make plans for it. */
  mayPlan: z.boolean(),
  timeZone: z.string(),
  now: instant,
});
export type DocumentResponse = z.infer<typeof documentResponse>;

const listState = z.strictObject({
  ...{ planId: id, verb, state: planState, plannedAt: instant },
  locale: z.string().nullable(),
});
export type ListState = z.infer<typeof listState>;

/** `GET /publication-schedule/states?uid=&documentIds=` for the column of a list. */
export const statesQuery = z.strictObject({
  uid: z.string().max(255),
  documentIds: z
    .string()
    .max(6000)
    .transform((text) => text.split(',').slice(0, 100)),
});
/** Live plans by document, each list by planned instant. */
export const statesResponse = z.strictObject({
  isSchedulable: z.boolean(),
  states: z.record(z.string(), z.array(listState).readonly()),
});
export type StatesResponse = z.infer<typeof statesResponse>;

/** `GET /publication-schedule/overview`: what the whole panel asks for, once for all its parts. */
export const overviewResponse = z.strictObject({
  /** Types whose documents can be scheduled, with whether the reader may. */
  types: z
    .array(z.strictObject({ uid: z.string(), name: z.string(), mayPlan: z.boolean() }))
    .readonly(),
  timeZone: z.string(),
  /** At most five each. */
  next: z.array(shownPlan).readonly(),
  attention: z.array(shownPlan).readonly(),
  attentionTotal: z.number().int(),
  /** Plans of another installation, which stand still. */
  foreignTotal: z.number().int(),
  /** False when nothing carries out what is due. */
  isRunnerAlive: z.boolean(),
});
export type OverviewResponse = z.infer<typeof overviewResponse>;

/** `GET /publication-schedule/health` */
export const healthResponse = z.strictObject({
  checkedAt: instant,
  isRunnerAlive: z.boolean(),
  runners: z
    .array(z.strictObject({ runnerId: z.string(), startedAt: instant, beatAt: instant }))
    .readonly(),
  /** Of the plan that has been due for the longest; null when none is. */
  oldestOverdueSeconds: z.number().int().nullable(),
  overdue: z.number().int(),
  nextDueAt: instant.nullable(),
  /** Live plans by state. */
  states: z.partialRecord(planState, z.number().int()),
});
export type HealthResponse = z.infer<typeof healthResponse>;

/** `GET /publication-schedule/feed`: the reader's own calendar, if one was made. */
export const feedResponse = z.strictObject({ madeAt: instant.nullable() });
export type FeedResponse = z.infer<typeof feedResponse>;

/** `POST /publication-schedule/feed`: its address, shown this once; an older one stops working. */
export const newFeedResponse = z.strictObject({ path: z.string(), madeAt: instant });
export type NewFeedResponse = z.infer<typeof newFeedResponse>;

/** `GET /api/publication-schedule/upcoming?locale=&limit=`, open to everybody. */
export const upcomingQuery = z.strictObject({
  locale: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});
export const upcomingResponse = z.strictObject({
  data: z
    .array(
      z.strictObject({
        title: z.string(),
        /** The day it goes out, in the school's zone. */
        date: z.string(),
        locale: z.string().nullable(),
      }),
    )
    .readonly(),
});
export type UpcomingResponse = z.infer<typeof upcomingResponse>;
