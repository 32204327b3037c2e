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
import { deliverPurge } from './deliver-purge';
import { PURGE, webhookTopic } from './topics';

const LOOK_EVERY_MS = 5000;
/** For receivers that the configuration names no more. */
const LOOK_FOR_OTHERS_EVERY_MS = 60_000;
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
  readonly loops: readonly PollLoop[];
  readonly purges: PollLoop | undefined;
}

const running = new WeakMap<Core.Strapi, Running>();

/** How the messages of each receiver are delivered: one that is down holds up no other. */
export function webhookLanes(strapi: Core.Strapi): readonly DispatcherOptions[] {
  const { webhooks } = deliveryConfig(strapi);
  return webhooks.map(({ name }) => {
    const topic = webhookTopic(name);
    const deliver = { [topic]: deliverWebhook(webhooks) };
    return { ...COMMON, deliver, atOnce: CALLS_AT_ONCE, topics: { only: [topic] } };
  });
}

/** How caches in front are told; nothing where there is none. */
export function purgeLanes(strapi: Core.Strapi): readonly DispatcherOptions[] {
  const { purge } = deliveryConfig(strapi);
  if (purge.url === null) return [];
  const deliver = { [PURGE]: deliverPurge(purge) };
  return [{ ...COMMON, deliver, atOnce: PURGES_AT_ONCE, topics: { only: [PURGE] } }];
}

/** What is for nobody any more is given up in time, so that people see it. */
export function otherLane(lanes: readonly DispatcherOptions[]): DispatcherOptions {
  const except = lanes.flatMap(({ deliver }) => Object.keys(deliver));
  return { ...COMMON, deliver: {}, atOnce: CALLS_AT_ONCE, topics: { except } };
}

/** Tells other systems from now on, once the tables are there. */
export function startAnnouncements(strapi: Core.Strapi): void {
  const loopOf = (options: DispatcherOptions, everyMs = LOOK_EVERY_MS): PollLoop =>
    startPollLoop({
      everyMs,
      round: () => dispatch(strapi, options),
      onFailure: (error) => strapi.log.error('The outbox of delivery could not be read', { error }),
    });
  const [webhooks, purges] = [webhookLanes(strapi), purgeLanes(strapi)];
  const calls = webhooks.map((options) => loopOf(options));
  const [purgeLoop] = purges.map((options) => loopOf(options));
  const others = loopOf(otherLane([...webhooks, ...purges]), LOOK_FOR_OTHERS_EVERY_MS);
  const own = purgeLoop === undefined ? [] : [purgeLoop];
  running.set(strapi, { loops: [...calls, ...own, others], purges: purgeLoop });
}

/** Sends at once what was put into the outbox; caches in front are told after a pause. */
export function wakeLanes(strapi: Core.Strapi, purgeAfterMs: number): void {
  const { loops = [], purges } = running.get(strapi) ?? {};
  for (const loop of loops) if (loop !== purges) loop.wake();
  if (purges !== undefined) setTimeout(purges.wake, purgeAfterMs).unref();
}

/** Lets what is under way end. */
export async function stopAnnouncements(strapi: Core.Strapi): Promise<void> {
  await Promise.all((running.get(strapi)?.loops ?? []).map((loop) => loop.stop()));
}
