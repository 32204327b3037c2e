import type { IncomingMessage } from 'node:http';

import type { Core } from '@strapi/strapi';

import type { CachedRoutes, Question } from './cached-routes';
import type { Changes } from './changes';
import type { Flights } from './domain/flights';
import type { SegmentedLru } from './domain/segmented-lru';
import type { TopicClock } from './domain/topic-clock';
import type { Entry } from './entry';
import type { Horizon } from './horizon';

/** An answer that is being made for everybody who asks for it meanwhile. */
export interface Lead {
  readonly question: Question;
  /** The tick before the first query. */
  readonly madeAt: number;
  land(entry: Entry | undefined): void;
}

export interface DeliveryCache {
  readonly routes: CachedRoutes;
  readonly clock: TopicClock;
  readonly changes: Changes;
  readonly entries: SegmentedLru<Entry>;
  readonly flights: Flights<Entry>;
  /** The requests that make an answer for the others. */
  readonly leads: WeakMap<IncomingMessage, Lead>;
  readonly horizon: Horizon;
  readonly counts: { hits: number; misses: number; waits: number };
}

const caches = new WeakMap<Core.Strapi, DeliveryCache>();

/** The cache of an app; undefined where it is switched off or the app is not that far yet. */
export const cacheOf = (strapi: Core.Strapi): DeliveryCache | undefined => caches.get(strapi);

export const keepCache = (strapi: Core.Strapi, cache: DeliveryCache): void => {
  caches.set(strapi, cache);
};
