import { z } from 'zod';

import type { Deliver } from './dispatcher';
import type { OutboxMessage } from './outbox';
import { callWebhook, type WebhookTarget } from './webhook';
import type { JsonValue } from '../canonical-json';

const callBody = z.object({ webhook: z.string(), event: z.record(z.string(), z.unknown()) });

/** What an outbox keeps of a call: whom by name, so that its address and secret stay out of it. */
export const webhookMessage = (
  topic: string,
  webhook: string,
  event: { readonly [name: string]: JsonValue },
): OutboxMessage => ({ topic, body: { webhook, event } });

/** Calls the webhook of that name as it is configured now. */
export const deliverWebhook =
  (webhooks: readonly (WebhookTarget & { readonly name: string })[]): Deliver =>
  async ({ body, messageId, signal }) => {
    const { webhook: name, event } = callBody.parse(body);
    const target = webhooks.find((webhook) => webhook.name === name);
    if (target === undefined) throw new Error(`No webhook is named "${name}" any more`);
    await callWebhook(target, {
      ...{ messageId, signal, at: new Date(), body: JSON.stringify(event) },
    });
  };
