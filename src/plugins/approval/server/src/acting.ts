import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { signedInAdmin } from '../../../../shared/strapi/reader';

interface Acting {
  readonly userId: number | null;
}

const acting = new AsyncLocalStorage<Acting>();

/**
 * Runs what a command or a job does for somebody: what it edits and publishes is theirs. Whoever is
 * signed in answers for a request; this is for work without one.
 */
export function actingAs<Result>(
  userId: number | null,
  work: () => Promise<Result>,
): Promise<Result> {
  return acting.run({ userId }, work);
}

/** Who does what is being done; null when no person does. */
export function actorId(strapi: Core.Strapi): number | null {
  const told = acting.getStore();
  return told === undefined ? (signedInAdmin(strapi)?.id ?? null) : told.userId;
}
