import { AsyncLocalStorage } from 'node:async_hooks';

/** What is noted while an answer is made. */
export interface Reading {
  readonly tables: Set<string>;
  /** What stands after `from` in a statement. */
  readonly sources: Set<string>;
  /** Until when the answer holds, in milliseconds. */
  until: number | null;
}

const readings = new AsyncLocalStorage<Reading>();

export const currentReading = (): Reading | undefined => readings.getStore();

/** Runs `work` and notes every statement of it, wherever it is made. */
export async function noted(work: () => Promise<void>): Promise<Reading> {
  const reading: Reading = { tables: new Set(), sources: new Set(), until: null };
  await readings.run(reading, work);
  return reading;
}

/** The answer that is being made holds until then at most. */
export function holdsUntil(instant: Date): void {
  const reading = currentReading();
  if (reading === undefined) return;
  reading.until = Math.min(reading.until ?? Infinity, instant.getTime());
}
