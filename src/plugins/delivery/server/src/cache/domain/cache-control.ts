/** How long others may keep an answer, in seconds. */
const SHARED_SECONDS = 60;
const REVALIDATE_SECONDS = 30;
const ERROR_SECONDS = 86_400;

/**
 * The `Cache-Control` of a public answer that holds for so many milliseconds; null where no time
 * ends it. Nobody may give it out after that, not even while asking anew.
 */
export function cacheControl(holdsForMs: number | null): string {
  const isLasting = holdsForMs === null || holdsForMs === Infinity;
  const left = isLasting ? null : Math.max(0, Math.floor(holdsForMs / 1000));
  if (left === null || left >= SHARED_SECONDS + REVALIDATE_SECONDS) {
    return withError(
      `s-maxage=${SHARED_SECONDS}, stale-while-revalidate=${REVALIDATE_SECONDS}`,
      left,
    );
  }
  const shared = Math.min(SHARED_SECONDS, left);
  return withError(`s-maxage=${shared}, stale-while-revalidate=${left - shared}`, left);
}

function withError(middle: string, left: number | null): string {
  const error = left === null ? ERROR_SECONDS : Math.min(ERROR_SECONDS, left);
  return `public, max-age=0, ${middle}, stale-if-error=${error}`;
}
