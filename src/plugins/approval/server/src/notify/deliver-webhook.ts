import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { Deliver } from '../../../../../shared/strapi/dispatcher';
import { approvalConfig } from '../config';
import { callWebhook } from './webhook';

const callBody = z.object({ webhook: z.string(), event: z.record(z.string(), z.unknown()) });

/** Calls the webhook of that name as it is configured now. */
export const deliverWebhook =
  (strapi: Core.Strapi): Deliver =>
  async ({ body, messageId, signal }) => {
    const { webhook: name, event } = callBody.parse(body);
    const target = approvalConfig(strapi).webhooks.find((webhook) => webhook.name === name);
    if (target === undefined) throw new Error(`No webhook is named "${name}" any more`);
    await callWebhook(target, {
      ...{ messageId, signal, at: new Date(), body: JSON.stringify(event) },
    });
  };
