import { z } from 'zod';

import { isLoopback } from './public-address';

/** A system that is told of events, as the configuration of a plugin names it. */
export interface WebhookReceiver<Event extends string> {
  /** Names it in the outbox and in the log. */
  readonly name: string;
  readonly url: string;
  /** Signs what is sent: at least 24 characters, or `whsec_` and base64. */
  readonly secret: string;
  /** Left out for all of them. */
  readonly events?: readonly Event[] | undefined;
  /** Whether it may lie in a private network, such as the school's own. */
  readonly allowPrivate: boolean;
}

/** The option of a plugin that names who is told of its events. */
export const webhookReceivers = <const Events extends readonly [string, ...string[]]>(
  events: Events,
) =>
  z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
        url: z
          .url()
          .refine((url) => url.startsWith('https:') || isLoopback(new URL(url).hostname), {
            error: 'Give an address with https.',
          }),
        secret: z.string().min(24),
        events: z.array(z.enum(events)).min(1).optional(),
        allowPrivate: z.boolean().default(false),
      }),
    )
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
      error: 'Give each webhook a name of its own.',
    })
    .default([]);

/** Whether a receiver wants to hear of an event. */
export const isToldOf = <Event extends string>(
  { events }: Pick<WebhookReceiver<Event>, 'events'>,
  event: Event,
): boolean => events?.includes(event) ?? true;
