import { createHmac } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';

import { guardedLookup, isLoopback, isPublicAddress } from './public-address';

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
 * Posts to a webhook. Redirects are not followed, and an address is looked at when the connection is
 * made, so that no name can lead into the network around the server.
 *
 * @throws Error when the answer is not 2xx, or there is none
 */
export async function callWebhook(target: WebhookTarget, call: WebhookCall): Promise<void> {
  const url = new URL(target.url);
  refuseUnsafe(url, target);
  const timestamp = String(Math.floor(call.at.getTime() / 1000));
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(call.body)),
    'webhook-id': call.messageId,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatureOf(target.secret, { ...call, timestamp }),
  };
  const isFree = target.allowPrivate || isLoopback(url.hostname);
  const status = await post(url, call, {
    ...{ method: 'POST', headers, signal: call.signal, agent: false },
    ...(isFree ? {} : { lookup: guardedLookup }),
  });
  if (status < 200 || status > 299) throw new Error(`It answers ${status}`);
}

function refuseUnsafe({ protocol, hostname }: URL, { allowPrivate }: WebhookTarget): void {
  if (isLoopback(hostname)) return;
  if (protocol !== 'https:') throw new Error('Only https is called');
  if (!allowPrivate && !isPublicAddress(hostname)) throw new Error('The address is not public');
}

function post(url: URL, { body }: WebhookCall, options: https.RequestOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    const call = request(url, options, (response) => {
      resolve(response.statusCode ?? 0);
      // Nothing is read of what it says.
      response.destroy();
    });
    call.on('error', reject);
    call.end(body);
  });
}
