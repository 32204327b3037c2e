import type { Sentence } from './sentence';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How much later than planned something was done, in the largest unit that fits; rounded down. */
export function latenessSentence(seconds: number): Sentence {
  if (seconds < MINUTE) return { key: 'late.onTime' };
  if (seconds < HOUR) return counted('late.minutes', seconds / MINUTE);
  if (seconds < DAY) return counted('late.hours', seconds / HOUR);
  return counted('late.days', seconds / DAY);
}

function counted(key: 'late.minutes' | 'late.hours' | 'late.days', count: number): Sentence {
  return { key, values: { count: Math.floor(count) } };
}
