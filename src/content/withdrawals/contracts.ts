import { z } from 'zod';

/** `POST /transparency/withdrawals/:uid/:documentId` */
export const withdrawalRequest = z.strictObject({
  verb: z.enum(['unpublish', 'delete']),
  /** One locale, or `*` for all. */
  locale: z.string().max(20),
  reason: z.string().trim().max(2000),
});
export type WithdrawalRequest = z.input<typeof withdrawalRequest>;
