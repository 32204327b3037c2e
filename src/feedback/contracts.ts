import { z } from 'zod';
import { KINDS, OUTCOMES, STATES } from './domain/ticket';

/** What the public endpoints take and answer, apart from the report itself (`domain/submission`). */
const receipt = z.string().max(100);

export const receiptRequest = z.strictObject({ receipt });
export const textRequest = z.strictObject({ receipt, text: z.string().max(20_000) });
export const ratingRequest = z.strictObject({ receipt, satisfaction: z.number() });

const event = z.strictObject({
  at: z.string(),
  step: z.string(),
  state: z.enum(STATES),
  text: z.string().nullable(),
  by: z.enum(['reporter', 'staff', 'system']),
});

/** What the holder of a receipt sees: never who handles it, never a note, never contact data. */
export const reporterTicketContract = z.strictObject({
  ticketNo: z.string(),
  kind: z.enum(KINDS),
  service: z.string().nullable(),
  state: z.enum(STATES),
  mergedInto: z.string().nullable(),
  about: z.string().nullable(),
  text: z.string(),
  receivedAt: z.string(),
  acceptDueOn: z.string(),
  replyDueOn: z.string(),
  outcome: z.enum(OUTCOMES).nullable(),
  reply: z.string().nullable(),
  satisfaction: z.number().nullable(),
  mayFollowUp: z.boolean(),
  mayRate: z.boolean(),
  /** The last day on which it can be reopened; null where it cannot. */
  reopenUntil: z.string().nullable(),
  events: z.array(event).readonly(),
});

export type ReporterTicket = z.infer<typeof reporterTicketContract>;

export const submittedContract = z.strictObject({
  ticketNo: z.string(),
  receipt: z.string(),
  receivedAt: z.string(),
  isNew: z.boolean(),
  ...{ acceptDueOn: z.string(), replyDueOn: z.string(), fieldDueOn: z.string() },
});

const cell = z.strictObject({ key: z.string(), count: z.number().nullable() });

export const figuresRequest = z.strictObject({
  year: z.coerce.number().int().min(2000).max(2999).optional(),
});

export const datedFiguresContract = z.strictObject({
  asOf: z.string(),
  year: z.number(),
  received: z.number().nullable(),
  replied: z.number().nullable(),
  medianWorkdays: z.number().nullable(),
  inTimeBp: z.number().nullable(),
  byService: z.array(cell).readonly(),
});
