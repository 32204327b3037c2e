import { z } from 'zod';

import { isLoopback } from './public-address';

export const WEBHOOK_EVENTS = [
  ...(['approval.submitted', 'approval.approved', 'approval.changes-requested'] as const),
  ...(['approval.rejected', 'approval.overridden'] as const),
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

const webhook = z.strictObject({
  /** Names it in the outbox and in the log. */
  name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  url: z.url().refine((url) => url.startsWith('https:') || isLoopback(new URL(url).hostname), {
    error: 'Give an address with https.',
  }),
  /** Signs what is sent: at least 24 characters, or `whsec_` and base64. */
  secret: z.string().min(24),
  /** Left out for all of them. */
  events: z.array(z.enum(WEBHOOK_EVENTS)).min(1).optional(),
  /** Whether it may lie in a private network, such as the school's own. */
  allowPrivate: z.boolean().default(false),
});
export type Webhook = z.infer<typeof webhook>;

/** How people and other systems are told. */
export const notifyShape = {
  /** Letters: sent by Strapi's e-mail plugin, or only mentioned in the log. */
  email: z.enum(['log', 'send']).default('log'),
  webhooks: z
    .array(webhook)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
      error: 'Give each webhook a name of its own.',
    })
    .default([]),
};
