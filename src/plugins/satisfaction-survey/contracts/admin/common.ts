import { z } from 'zod';

import { SURVEY_ACCESS, SURVEY_STATES } from '../public/survey';

/** ISO text in UTC. */
export const instant = z.string();

/** An instant that is asked for; kept in UTC. */
export const instantAsked = z
  .string()
  .max(40)
  .refine((text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)))
  .transform((text) => new Date(text).toISOString());

export const surveyState = z.enum(['draft', ...SURVEY_STATES]);
/** `draft` is what has never been published, or has no open intent. */
export type AdminSurveyState = z.infer<typeof surveyState>;

export const access = z.enum(SURVEY_ACCESS);

/** By locale. */
export const words = z.record(z.string(), z.string());

export const personName = z.strictObject({ id: z.number().int(), name: z.string() });
export type PersonName = z.infer<typeof personName>;

export const reason = z.string().trim().min(1).max(500);

/** What is said to people in the language of whoever asked; `code` is for machines. */
export const said = z.strictObject({ code: z.string(), message: z.string() });
export type Said = z.infer<typeof said>;

export const PAGE_SIZE = 50;
export const page = z.coerce.number().int().min(1).max(20_000).default(1);

/** `counted + pending + excluded` are all that came in. */
export const totals = z.strictObject({
  counted: z.number().int(),
  excluded: z.number().int(),
  pending: z.number().int(),
  late: z.number().int(),
});
export type ShownTotals = z.infer<typeof totals>;
