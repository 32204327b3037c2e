import { createHmac, randomUUID } from 'node:crypto';

import { postOnce } from '../outgoing';
import { gatewayBody, readMessageId, signedContent } from './domain/gateway';
import { SmsError, type SmsProvider } from './sms-provider';

interface Gateway {
  readonly url: string;
  readonly secret: string;
}

/**
 * Posts `{ id, to, text }` to a gateway that the school runs or rents, signed as Standard Webhooks says
 * (`webhook-id`, `webhook-timestamp`, `webhook-signature`). Every 2xx means that it was taken.
 */
export function createHttpProvider(
  { url, secret }: Gateway,
  { now, timeoutMs }: { readonly now: () => Date; readonly timeoutMs: number },
): SmsProvider {
  return {
    name: 'http',
    async send(message) {
      const id = randomUUID();
      const body = gatewayBody(id, message);
      const timestamp = String(Math.floor(now().getTime() / 1000));
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        ...{ 'webhook-id': id, 'webhook-timestamp': timestamp },
        'webhook-signature': signatureOf(secret, signedContent(id, timestamp, body)),
      };
      const posted = await postOnce(new URL(url), { headers, body, timeoutMs });
      switch (posted.kind) {
        case 'answered':
          if (posted.status < 200 || posted.status > 299) {
            throw new SmsError('refused', posted.status);
          }
          return { id: readMessageId(posted.body, id) };
        case 'unreachable':
          throw new SmsError('unreachable');
        case 'late':
        case 'broken':
        case 'tooLarge':
          throw new SmsError('late');
      }
    },
  };
}

const signatureOf = (secret: string, content: string): string =>
  `v1,${createHmac('sha256', secret).update(content).digest('base64')}`;
