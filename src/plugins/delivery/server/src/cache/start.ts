import type { Core } from '@strapi/strapi';

import { startPollLoop } from '../../../../../shared/strapi/poll-loop';
import { deliveryConfig } from '../config';
import { keepCache, type DeliveryCache } from './cache';
import { createCachedRoutes } from './cached-routes';
import { createChanges } from './changes';
import { createFlights } from './domain/flights';
import { createSegmentedLru } from './domain/segmented-lru';
import { createTopicClock } from './domain/topic-clock';
import type { Entry } from './entry';
import { graphqlRoute } from './graphql-route';
import { createHorizon } from './horizon';
import { answerBeforeKoa } from './listener';
import { createNotifications } from './notifications';
import { cascadeOf, rightsTables, trackedTables } from './tracked-tables';

/** How long a change of another instance may go unseen where its message is lost. */
const POLL_MS = 1000;
const MEGABYTE = 1024 * 1024;

const stops = new WeakMap<Core.Strapi, () => Promise<void>>();

/**
 * Counts changes from here on, and keeps answers where the configuration says so. Changes are
 * counted in any case: another instance on the same database may keep what this one changes.
 */
export async function startCache(strapi: Core.Strapi): Promise<void> {
  const { isOn, megabytes } = deliveryConfig(strapi).cache;
  const clock = createTopicClock();
  let wake: () => void = () => undefined;
  const onOwed = () => {
    wake();
  };
  const changes = createChanges(strapi, { clock, cascade: cascadeOf(strapi), onOwed });
  changes.track(trackedTables(strapi));
  await changes.announceStart();
  const cache: DeliveryCache = {
    ...{ clock, changes, routes: createCachedRoutes(rightsTables(strapi)) },
    entries: createSegmentedLru<Entry>(megabytes * MEGABYTE),
    flights: createFlights<Entry>(),
    leads: new WeakMap(),
    horizon: createHorizon(),
    counts: { hits: 0, misses: 0, waits: 0 },
  };
  cache.routes.declare(graphqlRoute(strapi));
  keepCache(strapi, cache);
  if (isOn) answerBeforeKoa(strapi, cache);

  const notifications = createNotifications(strapi, {
    instance: changes.instance,
    onChange: onOwed,
  });
  const loop = startPollLoop({
    everyMs: POLL_MS,
    round: async () => {
      await changes.catchUp();
      await notifications.keepListening();
      await cache.horizon.look();
      return false;
    },
    onFailure: (error) => {
      strapi.log.error('The cache could not learn what other instances have changed', { error });
    },
  });
  wake = loop.wake;
  wake();
  stops.set(strapi, async () => {
    await loop.stop();
    await notifications.stop();
  });
}

export async function stopCache(strapi: Core.Strapi): Promise<void> {
  await stops.get(strapi)?.();
}
