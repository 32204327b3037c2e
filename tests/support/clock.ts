import { compiled } from './boot';

/**
 * Runs `work` so that what it publishes in the running app is stamped with `instant`: the way prior
 * history is loaded. Boot the app first.
 */
export function publishingAt<Result>(
  instant: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const clock = compiled<typeof import('../../src/content/publication-clock')>(
    'src/content/publication-clock.js',
  );
  return clock.publishingAt(instant, work);
}

/** Runs `work` while the clock of the running app goes so far ahead. Boot the app first. */
export async function hoursAhead<Result>(
  hours: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const { systemClock } = compiled<typeof import('../../src/shared/clock')>('src/shared/clock.js');
  const clock = jest.spyOn(systemClock, 'now');
  clock.mockImplementation(() => new Date(Date.now() + hours * 3_600_000));
  try {
    return await work();
  } finally {
    clock.mockRestore();
  }
}
