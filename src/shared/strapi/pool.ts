import { setTimeout as delay } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { poolOutsideTransactions } from './unit-of-work';

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const LOOK_EVERY_MS = 20;
const QUIET_LOOKS = 5;

/**
 * Resolves when the database has had nothing to do for a moment. Strapi reads a published document
 * once more after the commit, for its events, and nobody waits for it: a
 * shutdown right after the last write would cut that read off.
 */
export async function untilDatabaseIsQuiet(strapi: Core.Strapi): Promise<void> {
  const client = poolOutsideTransactions(strapi).client as { readonly pool: Pool };
  for (let quiet = 0; quiet < QUIET_LOOKS;) {
    await delay(LOOK_EVERY_MS);
    const isBusy = client.pool.numUsed() > 0 || client.pool.numPendingAcquires() > 0;
    quiet = isBusy ? 0 : quiet + 1;
  }
}
