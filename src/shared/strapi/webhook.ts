import { createHmac } from 'node:crypto';

import { postGuarded } from './guarded-post';

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
  /** Whether it may lie in a private network. */
  readonly allowPrivate: boolean;
}

export interface WebhookCall {
  /** The same at each attempt. */
  readonly messageId: string;
  readonly at: Date;
  /** JSON. */
  readonly body: string;
  readonly signal: AbortSignal;
}

const BASE64_SECRET = 'whsec_';

/**
 * The signature by the rules of Standard Webhooks: `v1,` and the base64 of an HMAC-SHA256 over
 * `id.timestamp.body`, the timestamp in whole seconds.
 *
 * @see https://www.standardwebhooks.com
 */
export function signatureOf(
  secret: string,
  { messageId, timestamp, body }: { messageId: string; timestamp: string; body: string },
): string {
  const key = secret.startsWith(BASE64_SECRET)
    ? Buffer.from(secret.slice(BASE64_SECRET.length), 'base64')
    : Buffer.from(secret, 'utf8');
  const hmac = createHmac('sha256', key).update(`${messageId}.${timestamp}.${body}`);
  return `v1,${hmac.digest('base64')}`;
}

/**
 * Posts to a webhook, signed anew at each attempt; see `postGuarded` for what is not called.
 *
 * @throws Error when the answer is not 2xx, or there is none
 */
export async function callWebhook(target: WebhookTarget, call: WebhookCall): Promise<void> {
  const timestamp = String(Math.floor(call.at.getTime() / 1000));
  const { messageId, body, signal } = call;
  await postGuarded(target, {
    headers: {
      'webhook-id': messageId,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatureOf(target.secret, { messageId, timestamp, body }),
    },
    ...{ body, signal },
  });
}
