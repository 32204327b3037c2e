import { z } from 'zod';

import { isLoopback } from '../../../../../shared/strapi/public-address';
import {
  webhookReceivers,
  type WebhookReceiver,
} from '../../../../../shared/strapi/webhook-receivers';
import { PUBLICATION_EVENTS, type PublicationEvent } from './domain/public-change';

export type Receiver = WebhookReceiver<PublicationEvent>;

const isHttp = (url: string) => /^https?:/.test(url);

const purge = z
  .strictObject({
    /** Where a cache in front takes the names of what it is to drop; null for no such cache. */
    url: z.url().refine(isHttp, { error: 'Give an address with https.' }).nullable().default(null),
    /** Sent with each call; printable and without blanks, as a header has to be. */
    token: z
      .string()
      .regex(/^(?:[!-~]{16,})?$/, 'at least 16 characters, without blanks')
      .default(''),
    /** `Authorization` sends it as a bearer token, any other header as it is. */
    tokenHeader: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/)
      .default('Authorization'),
    /** Whether it may lie in a private network, and then also without https. */
    allowPrivate: z.boolean().default(false),
  })
  .refine(
    ({ url, allowPrivate }) =>
      url === null || url.startsWith('https:') || allowPrivate || isLoopback(new URL(url).hostname),
    { path: ['url'], error: 'Give an address with https, or allow a private network.' },
  );
export type Purge = z.infer<typeof purge>;

/** Who is told that something public has changed. */
export const announcementsShape = {
  webhooks: webhookReceivers(PUBLICATION_EVENTS),
  purge: purge.prefault({}),
};
