import { z } from 'zod';

const due = z.strictObject({
  documentId: z.string(),
  code: z.string(),
  title: z.string(),
  reviewDueOn: z.string(),
  daysLeft: z.number().int(),
});

/** `GET /transparency/regulations/review`: what has to be looked over, and themes without a text. */
export const reviewResponse = z.strictObject({
  due: z.array(due).readonly(),
  undated: z.array(due.pick({ documentId: true, code: true, title: true })).readonly(),
  gaps: z.array(z.strictObject({ theme: z.string(), label: z.string() })).readonly(),
});

export type ReviewResponse = z.infer<typeof reviewResponse>;
