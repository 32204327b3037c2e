import { cacheControl } from './cache-control';

it.each([
  [null, 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400'],
  [Infinity, 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400'],
  [3_600_000, 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=3600'],
  [90_000, 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=90'],
  [75_500, 'public, max-age=0, s-maxage=60, stale-while-revalidate=15, stale-if-error=75'],
  [20_000, 'public, max-age=0, s-maxage=20, stale-while-revalidate=0, stale-if-error=20'],
  [999, 'public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0'],
  [-5, 'public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0'],
])('an answer that holds for %s ms', (holdsForMs, expected) => {
  expect(cacheControl(holdsForMs)).toBe(expected);
});
