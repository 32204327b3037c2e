import type { Core } from '@strapi/strapi';

import { isSchedulable } from '../content/types';
import type { Access } from './access';

/** What Strapi knows of a token that was let in. */
export interface TokenAuth {
  readonly credentials: { readonly name: string; readonly type?: string | null };
  /** Of tokens with listed actions. */
  readonly ability?: { can(action: string): boolean };
}

/**
 * What a token of the content API may do. Strapi has no action "publish" there: whoever may update
 * a type publishes it, so that is the right to publish. Where a type has no route to update it, only
 * tokens with full access have it.
 */
export function accessOfToken(strapi: Core.Strapi, { credentials, ability }: TokenAuth): Access {
  const isFull = credentials.type === 'full-access';
  const mayPublishSome = (uid: string) =>
    isSchedulable(strapi, uid) && (isFull || ability?.can(`${uid}.update`) === true);
  const sightOf = (uid: string) => (isSchedulable(strapi, uid) ? ('all' as const) : 'none');
  return {
    // The action of each route was asked for before it was answered.
    ...{ mayReadPlans: true, maySchedule: true, mayAdopt: true, sightOf, mayPublishSome },
    readableIds: () => Promise.resolve([]),
    mayRead: ({ uid }) => Promise.resolve(sightOf(uid) === 'all'),
    mayPublish: ({ uid }) => Promise.resolve(mayPublishSome(uid)),
  };
}
