import { AsyncLocalStorage } from 'node:async_hooks';

const told = new AsyncLocalStorage<string>();

/** The instant that a publication made now is stamped with, as ISO 8601 in UTC. */
export function publicationInstant(): string {
  return told.getStore() ?? new Date().toISOString();
}

/** Publishes as of a given instant: how prior history is loaded through the ordinary rules. */
export function publishingAt<Result>(
  instant: string,
  work: () => Promise<Result>,
): Promise<Result> {
  return told.run(new Date(instant).toISOString(), work);
}
