import fc from 'fast-check';

import { RETRY_RULE, backoffSeconds, mayRetry } from './retry';

it.each([
  [1, 1, 4],
  [1, 0, 2],
  [2, 1, 8],
  [3, 0.5, 12],
  [9, 1, 900],
  [5000, 1, 900],
])('after attempt %d with jitter %d it waits %d s', (attempt, jitter, seconds) => {
  expect(backoffSeconds(RETRY_RULE, attempt, jitter)).toBe(seconds);
});

it('whatever the attempt and the jitter, it waits at least half the base and at most the longest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ noNaN: true }), (attempt, jitter) => {
      const seconds = backoffSeconds(RETRY_RULE, attempt, jitter);
      expect(seconds).toBeGreaterThanOrEqual(RETRY_RULE.baseSeconds / 2);
      expect(seconds).toBeLessThanOrEqual(RETRY_RULE.longestSeconds);
    }),
  );
});

it('the last attempt is the last', () => {
  expect(mayRetry(RETRY_RULE, RETRY_RULE.maxAttempts - 1)).toBe(true);
  expect(mayRetry(RETRY_RULE, RETRY_RULE.maxAttempts)).toBe(false);
});
