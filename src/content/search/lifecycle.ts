import type { Core } from '@strapi/strapi';
import { createOwnTables } from '../../shared/strapi/own-tables';
import { completeIndex, isIndexComplete } from './rebuild';
import { searchTables } from './tables';

const running = new WeakMap<Core.Strapi, { isStopped: boolean; work: Promise<void> }>();

/**
 * Makes the tables, and the index where this version of the app needs another one. The app does not
 * wait for it: until the work is done, search knows what has been indexed so far.
 */
export async function prepareSearch(strapi: Core.Strapi): Promise<void> {
  await createOwnTables(strapi, searchTables);
  if (await isIndexComplete(strapi)) return;
  const task = { isStopped: false, work: Promise.resolve() };
  running.set(strapi, task);
  task.work = completeIndex(strapi, () => task.isStopped).catch((error: unknown) => {
    strapi.log.error('The search index is not complete; the next start goes on with it', { error });
  });
}

/** Lets the step in progress end and starts no other. */
export async function stopSearch(strapi: Core.Strapi): Promise<void> {
  const task = running.get(strapi);
  if (!task) return;
  task.isStopped = true;
  await task.work;
}
