import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../shared/clock';
import { deliverWebhook } from '../../../../../shared/strapi/deliver-webhook';
import {
  dispatch,
  doublingPauseMs,
  type DispatcherOptions,
} from '../../../../../shared/strapi/dispatcher';
import { startPollLoop, type PollLoop } from '../../../../../shared/strapi/poll-loop';
import { deliveryConfig } from '../config';
import { OUTBOX } from '../tables';
import { giveUpAbandoned } from './abandoned';
import { deliverPurge } from './deliver-purge';
import { PURGE, webhookTopic } from './topics';

const LOOK_EVERY_MS = 5000;
const LOOK_FOR_ABANDONED_EVERY_MS = 10 * 60_000;
const TIMEOUT_MS = 10_000;
const CALLS_AT_ONCE = 10;
/** They become one call. */
const PURGES_AT_ONCE = 500;
/** A day and a half, with the pauses between them. */
const MOST_ATTEMPTS = 16;

const COMMON = {
  ...{ table: OUTBOX, clock: systemClock, timeoutMs: TIMEOUT_MS },
  ...{ mostAttempts: MOST_ATTEMPTS, pauseAfterMs: doublingPauseMs },
};

interface Running {
  readonly calls: readonly PollLoop[];
  readonly purges: readonly PollLoop[];
  readonly abandoned: PollLoop;
}

const running = new WeakMap<Core.Strapi, Running>();

/** How the messages of each receiver are delivered: one that is down holds up no other. */
export function webhookLanes(strapi: Core.Strapi): readonly DispatcherOptions[] {
  const { webhooks } = deliveryConfig(strapi);
  return webhooks.map(({ name }) => {
    const topic = webhookTopic(name);
    const deliver = { [topic]: deliverWebhook(webhooks) };
    return { ...COMMON, deliver, atOnce: CALLS_AT_ONCE, topics: [topic] };
  });
}

/** How caches in front are told; nothing where there is none. */
export function purgeLanes(strapi: Core.Strapi): readonly DispatcherOptions[] {
  const { purge } = deliveryConfig(strapi);
  if (purge.url === null) return [];
  const deliver = { [PURGE]: deliverPurge(purge) };
  return [{ ...COMMON, deliver, atOnce: PURGES_AT_ONCE, topics: [PURGE] }];
}

/** Tells other systems from now on, once the tables are there. */
export function startAnnouncements(strapi: Core.Strapi): void {
  const loopOf = (everyMs: number, round: () => Promise<boolean>): PollLoop =>
    startPollLoop({
      ...{ everyMs, round },
      onFailure: (error) => strapi.log.error('The outbox of delivery could not be read', { error }),
    });
  const dispatching = (options: DispatcherOptions): PollLoop =>
    loopOf(LOOK_EVERY_MS, () => dispatch(strapi, options));
  const [webhooks, purges] = [webhookLanes(strapi), purgeLanes(strapi)];
  const known = [...webhooks, ...purges].flatMap(({ deliver }) => Object.keys(deliver));
  running.set(strapi, {
    calls: webhooks.map(dispatching),
    purges: purges.map(dispatching),
    abandoned: loopOf(LOOK_FOR_ABANDONED_EVERY_MS, async () => {
      await giveUpAbandoned(strapi, { known, now: systemClock.now() });
      return false;
    }),
  });
}

/** Sends at once what was put into the outbox; caches in front are told after a pause. */
export function wakeLanes(strapi: Core.Strapi, purgeAfterMs: number): void {
  const { calls = [], purges = [] } = running.get(strapi) ?? {};
  for (const loop of calls) loop.wake();
  for (const loop of purges) setTimeout(loop.wake, purgeAfterMs).unref();
}

/** Lets what is under way end. */
export async function stopAnnouncements(strapi: Core.Strapi): Promise<void> {
  const started = running.get(strapi);
  if (started === undefined) return;
  const { calls, purges, abandoned } = started;
  await Promise.all([...calls, ...purges, abandoned].map((loop) => loop.stop()));
}
