import type { Core } from '@strapi/strapi';

import type { Figure } from '../../../../../shared/strapi/metrics';
import { cacheOf } from './cache';

/** How often answers came from memory, and how much memory they take; nothing where it is off. */
export const cacheFigures = (strapi: Core.Strapi): readonly Figure[] => [
  {
    name: 'school_kept_answers_total',
    help: 'Requests that the cache was asked for: answered from memory, made anew, or waited for another',
    ...{ kind: 'counter', labels: ['outcome'] },
    read() {
      const { hits = 0, misses = 0, waits = 0 } = cacheOf(strapi)?.counts ?? {};
      return Object.entries({ hit: hits, miss: misses, wait: waits }).map(([outcome, value]) => ({
        labels: { outcome },
        value,
      }));
    },
  },
  {
    name: 'school_kept_bytes',
    help: 'Memory of kept answers',
    kind: 'gauge',
    read: () => [{ value: cacheOf(strapi)?.entries.bytes ?? 0 }],
  },
];
