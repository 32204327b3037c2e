import { secondsToWait } from './fill-time';

const now = new Date('2025-10-15T04:00:10.000Z');
const before = (ms: number) => new Date(now.getTime() - ms);

it.each<[string, Date | null, number, number]>([
  ['just now', now, 3, 3],
  ['half a second ago', before(500), 3, 3],
  ['two seconds ago', before(2_000), 3, 1],
  ['a moment too early', before(2_999), 3, 1],
  ['long enough ago', before(3_000), 3, 0],
  ['yesterday', before(86_400_000), 3, 0],
  ['at a time to come, by another clock', before(-60_000), 3, 3],
  ['nobody knows when', null, 3, 3],
  ['just now, where no time is asked for', now, 0, 0],
  ['nobody knows when, where no time is asked for', null, 0, 0],
])('a form that was shown %s', (_when, shownAt, minimumSeconds, expected) => {
  expect(secondsToWait(shownAt, { now, minimumSeconds })).toBe(expected);
});
