import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, UID } from '@strapi/strapi';
import { systemClock } from '../../shared/clock';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import { modelLookup, publicTypeUids } from '../content-types';
import { FOLLOWING_KEYS } from '../public-api/surrogate-keys';
import { announcementsOf, type Observed } from './delivery-announcements';
import { publicStates } from './public-states';

export interface Documents {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly documentIds: readonly string[];
}

/** The documents that somebody further out observes already: what is done in between is told once. */
const observed = new AsyncLocalStorage<ReadonlySet<string>>();

/**
 * Does what may change what the public reads of some documents, and tells webhooks and caches in
 * front what it changed: in the same transaction, so that they are told if and only if it happens.
 *
 * @param made names the documents that the work has made
 */
export async function tellingChanges<Result>(
  { strapi, uid, documentIds }: Documents,
  work: () => Promise<Result>,
  made: (result: Result) => readonly string[] = () => [],
): Promise<Result> {
  const announcements = announcementsOf(strapi);
  const outer = observed.getStore() ?? new Set<string>();
  const ids = documentIds.filter((id) => !outer.has(nameOf(uid, id)));
  if (announcements === undefined || !publicTypeUids(strapi).includes(uid)) return work();
  return inUnitOfWork(strapi, async () => {
    const before = new Map<string, Observed['before']>();
    for (const documentId of ids) {
      before.set(documentId, await publicStates({ strapi, uid, documentId }, null));
    }
    const inner = new Set([...outer, ...ids.map((id) => nameOf(uid, id))]);
    const result = await observed.run(inner, work);
    const all = [...new Set([...ids, ...made(result)])];
    const now = systemClock.now();
    const changes: Observed[] = [];
    for (const documentId of all) {
      const after = await publicStates({ strapi, uid, documentId }, now);
      changes.push({
        ...subjectOf(strapi, uid, documentId),
        ...{ before: before.get(documentId) ?? [], after },
      });
    }
    await announcements.tell(changes);
    return result;
  });
}

function subjectOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string) {
  const type = modelLookup(strapi)(uid).info.singularName ?? uid;
  return { type, documentId, surrogateKeys: [type, documentId, ...FOLLOWING_KEYS] };
}

const nameOf = (uid: string, documentId: string): string => `${uid}/${documentId}`;
