import { latenessSentence } from './lateness';

it.each([
  [0, { key: 'late.onTime' }],
  [59, { key: 'late.onTime' }],
  [60, { key: 'late.minutes', values: { count: 1 } }],
  [3599, { key: 'late.minutes', values: { count: 59 } }],
  [7200, { key: 'late.hours', values: { count: 2 } }],
  [86_399, { key: 'late.hours', values: { count: 23 } }],
  [90_000, { key: 'late.days', values: { count: 1 } }],
])('%d seconds after the planned time', (seconds, sentence) => {
  expect(latenessSentence(seconds)).toEqual(sentence);
});
