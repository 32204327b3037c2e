import { z } from 'zod';

import {
  webhookReceivers,
  type WebhookReceiver,
} from '../../../../../shared/strapi/webhook-receivers';

export const WEBHOOK_EVENTS = [
  ...(['approval.submitted', 'approval.approved', 'approval.changes-requested'] as const),
  ...(['approval.rejected', 'approval.overridden'] as const),
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
export type Webhook = WebhookReceiver<WebhookEvent>;

/** How people and other systems are told. */
export const notifyShape = {
  /** Letters: sent by Strapi's e-mail plugin, or only mentioned in the log. */
  email: z.enum(['log', 'send']).default('log'),
  webhooks: webhookReceivers(WEBHOOK_EVENTS),
};
