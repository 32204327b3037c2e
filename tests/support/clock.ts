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
