import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { isSafeAddress } from '../outgoing';

const SHORTEST_SECRET = 24;

const gateway = {
  /** Set by `SMS_GATEWAY_URL`. */
  url: z.string().refine(isSafeAddress, {
    error: 'SMS_GATEWAY_URL is an address with https, without name and password.',
  }),
  /** Set by `SMS_GATEWAY_SECRET`. */
  secret: z.string().min(SHORTEST_SECRET, {
    error: `SMS_GATEWAY_SECRET has at least ${SHORTEST_SECRET} characters.`,
  }),
};
const unused = { url: z.string(), secret: z.string() };

const shape = z.discriminatedUnion(
  'provider',
  [
    z.strictObject({ provider: z.literal('none'), ...unused }),
    z.strictObject({ provider: z.literal('log'), ...unused }),
    z.strictObject({ provider: z.literal('http'), ...gateway }),
  ],
  { error: 'SMS_PROVIDER is none, log or http.' },
);

export type SmsSettings = z.infer<typeof shape>;

/**
 * `config/sms.ts`, read strictly.
 *
 * @throws Error naming the variable that cannot be right, never its value
 */
export function parseSmsSettings(config: unknown): SmsSettings {
  const result = shape.safeParse(config);
  if (result.success) return result.data;
  throw new Error(z.prettifyError(result.error));
}

export const smsSettings = (strapi: Core.Strapi): SmsSettings =>
  parseSmsSettings(strapi.config.get('sms'));
