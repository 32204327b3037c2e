import { z } from 'zod';

import type { Deliver } from '../../../../../shared/strapi/dispatcher';
import { postGuarded } from '../../../../../shared/strapi/guarded-post';
import type { Purge } from './config';
import { purgeRequests } from './domain/purge-request';

const purgeBody = z.object({ keys: z.array(z.string()) });

interface Batch {
  readonly keys: Set<string>;
  readonly sent: Promise<void>;
}

/**
 * Tells a cache in front what to drop. Messages that are delivered at the same time are one call:
 * they are delivered together, or fail together.
 */
export function deliverPurge(purge: Purge): Deliver {
  let batch: Batch | undefined;

  const send = async (keys: Iterable<string>, signal: AbortSignal): Promise<void> => {
    // By now every message of the round has added its keys; later ones begin another batch.
    await Promise.resolve();
    batch = undefined;
    const { url, allowPrivate } = purge;
    if (url === null) throw new Error('No cache is to be purged any more');
    for (const request of purgeRequests(keys, purge)) {
      await postGuarded({ url, allowPrivate, allowPlain: true }, { ...request, signal });
    }
  };

  return ({ body, signal }) => {
    const { keys } = purgeBody.parse(body);
    if (batch === undefined) {
      const all = new Set<string>();
      batch = { keys: all, sent: send(all, signal) };
    }
    for (const key of keys) batch.keys.add(key);
    return batch.sent;
  };
}
