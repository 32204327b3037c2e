import { z } from 'zod';

/** Shapes of the logistics files of the sample, as far as the seed reads them. */
const count = z.number().int();

const bulletinWords = z.object({ title: z.string(), summary: z.string() });

export const bulletinSchema = z.object({
  key: z.string(),
  year: count,
  isoWeek: count,
  weekStart: z.string(),
  weekEnd: z.string(),
  title: z.string(),
  summary: z.string(),
  cleaning: z.object({
    areasPlanned: count,
    areasCleaned: count,
    disinfectionRounds: count,
    notes: z.string(),
  }),
  repairs: z.object({
    carriedOver: count,
    received: count,
    completed: count,
    pending: count,
    urgentReceived: count,
    medianHoursToFix: count,
    items: z.array(z.object({ place: z.string(), what: z.string(), state: z.string() })),
  }),
  safety: z.object({
    patrols: count,
    hazardsFound: count,
    hazardsRectified: count,
    notes: z.array(z.string()),
  }),
  canteen: z.object({
    mealDays: count,
    mealsServed: count,
    sampleRetentionRateBp: count,
    selfChecks: count,
    externalInspections: count,
    issues: z.array(z.string()),
    accompanyMeals: count,
    menuPublished: z.boolean(),
  }),
  transport: z.object({ busRuns: count, delaysOver10Min: count, notes: z.string() }),
  nextWeek: z.string(),
  worksNotices: z.array(z.string()),
  dueOn: z.string(),
  firstPublishedAt: z.string(),
  preparedByRole: z.string(),
  approvedByRole: z.string(),
  channels: z.array(z.string()),
  localizations: z.record(z.string(), bulletinWords),
});

const noticeWords = z.object({
  title: z.string().optional(),
  reason: z.string().optional(),
  impact: z.string().optional(),
  mitigation: z.string().optional(),
});

export const noticeSchema = z.object({
  key: z.string(),
  title: z.string(),
  kind: z.string(),
  reason: z.string(),
  places: z.array(z.string()),
  affects: z.array(z.string()),
  startAt: z.string(),
  endAt: z.string(),
  firstPublishedAt: z.string(),
  impact: z.string(),
  mitigation: z.string(),
  contactRole: z.string(),
  contactPhone: z.string(),
  channels: z.array(z.string()),
  state: z.literal('completed'),
  actualEndAt: z.string(),
  procurement: z.string().nullable(),
  updates: z.array(
    z.object({
      at: z.string(),
      text: z.string(),
      localizations: z.record(z.string(), z.object({ text: z.string() })).default({}),
    }),
  ),
  localizations: z.record(z.string(), noticeWords),
});

export type SampleBulletin = z.infer<typeof bulletinSchema>;
export type SampleNotice = z.infer<typeof noticeSchema>;
