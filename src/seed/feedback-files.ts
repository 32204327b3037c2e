import { z } from 'zod';
import { CHANNELS, OUTCOMES, SUBMITTER_ROLES } from '../feedback/domain/ticket';

/** A ticket of the sample, as far as the seed reads it. */
export const ticketSchema = z.object({
  category: z.string(),
  channel: z.enum(CHANNELS),
  submitterRole: z.enum(SUBMITTER_ROLES),
  anonymous: z.boolean(),
  publicText: z.string(),
  receivedAt: z.string(),
  acceptedAt: z.string().nullable(),
  firstRepliedAt: z.string().nullable(),
  resolvedAt: z.string().nullable(),
  state: z.enum(['received', 'accepted', 'inProgress', 'resolved', 'closed', 'rejected']),
  outcome: z.enum(OUTCOMES).nullable(),
  publicReply: z.string().nullable(),
  department: z.string(),
  satisfaction: z.number().nullable(),
  published: z.boolean(),
  localizations: z
    .record(z.string(), z.object({ publicText: z.string(), publicReply: z.string() }))
    .default({}),
});

export type SampleTicket = z.infer<typeof ticketSchema>;
