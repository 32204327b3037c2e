import type { Naming } from '../../content/publication-facts';
import { runningKey } from '../../content/running-key';
import type { RequestContext, RequestShared } from './types';

/** How a request is called in public: `req-01`. The number that the requester holds stays inside. */
export function requestNaming(
  { key, receivedOn }: Pick<RequestShared, 'key' | 'receivedOn'>,
  { takenKeys, takenSlugs }: Pick<RequestContext, 'takenKeys' | 'takenSlugs'>,
): Naming {
  return {
    key: runningKey({ current: key, prefix: 'req', taken: takenKeys }),
    periodKey: receivedOn === null ? null : receivedOn.slice(0, 4),
    defaultTitle: () => null,
    isDefaultTitle: () => false,
    takenSlugs,
  };
}
