import { z } from 'zod';

const LARGEST_ID = 2_147_483_647;

/** A whole number that names a row. */
export const id = z.number().int().positive().max(LARGEST_ID);

/** The same in an address. */
export const idInQuery = z.coerce.number().int().positive().max(LARGEST_ID);

/** The version of a plan that was read; whoever changes it names it. */
export const version = z.number().int().min(1);

/** ISO text in UTC. */
export const instant = z.string();
const instantAsked = z
  .string()
  .max(40)
  .refine((text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)))
  .transform((text) => new Date(text).toISOString());

/** A stretch of time that is asked for: `from` belongs to it, `to` does not. */
export const range = { from: instantAsked, to: instantAsked };

export const MAX_REASON = 2000;
export const reason = z.string().max(MAX_REASON);

/** Somebody, as colleagues call them. */
export const personName = z.strictObject({ id, name: z.string() });
export type PersonName = z.infer<typeof personName>;

export const STATES = [
  ...(['armed', 'paused', 'claimed', 'retryWait', 'needsAttention', 'failed', 'missed'] as const),
  ...(['done', 'cancelled', 'superseded'] as const),
] as const;
export const planState = z.enum(STATES);
export type PlanStateName = z.infer<typeof planState>;

export const verb = z.enum(['publish', 'unpublish']);
export type VerbName = z.infer<typeof verb>;

export const gapOrFold = z.enum(['earlier', 'later', 'reject']);

/** What a clock shows, `2026-07-13T09:00`, and where; the school's zone where none is named. */
export const askedTime = z.strictObject({
  local: z.string().max(40),
  zone: z.string().max(100).optional(),
  gapOrFold: gapOrFold.default('reject'),
});
export type AskedTime = z.input<typeof askedTime>;

/** When something comes down: at a time, or when so many workdays after its publication are over. */
export const askedTakeDown = z.discriminatedUnion('kind', [
  askedTime.extend({ kind: z.literal('at') }),
  z.strictObject({ kind: z.literal('workdaysAfterPublish'), workdays: z.number() }),
]);
export type AskedTakeDown = z.input<typeof askedTakeDown>;

/** What is done about a run whose time passed while nobody could carry it out. */
export const missedRule = z.strictObject({
  policy: z.enum(['run', 'skip', 'ask']),
  graceSeconds: z.number().int().min(0).max(31_536_000),
});

export const target = {
  uid: z.string().min(1).max(255),
  documentId: z.string().min(1).max(255),
  /** Null where the type has none. */
  locale: z.string().max(40).nullable(),
};

/** What is said to people, in the language of whoever asked; `code` is for machines. */
export const said = z.strictObject({ code: z.string(), message: z.string() });
export type Said = z.infer<typeof said>;

export const PAGE_SIZE = 50;
export const page = z.coerce.number().int().min(1).max(10_000).default(1);
