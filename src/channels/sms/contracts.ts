import { z } from 'zod';

import { LOCALES } from '../../content/locales';

/** One number and which language. No text: the server takes what the public reads. */
export const trialRequest = z.strictObject({
  locale: z.enum(LOCALES),
  to: z.string().max(40),
});
export type TrialRequest = z.infer<typeof trialRequest>;

export const sentTrial = z.strictObject({
  id: z.string(),
  /** `log`: nothing left, it was only logged. */
  via: z.enum(['log', 'http']),
});
export type SentTrial = z.infer<typeof sentTrial>;
