import { runningKey } from './running-key';

it.each([
  ['the first', null, [], 'meet-01'],
  ['the next', null, ['meet-01', 'meet-09'], 'meet-10'],
  ['beyond a hundred', null, ['meet-100'], 'meet-101'],
  ['its own stays', 'meet-03', ['meet-09'], 'meet-03'],
  ['a copy gets its own', 'meet-03', ['meet-03'], 'meet-04'],
  ['another form is none', 'meeting', ['works-2025-04'], 'meet-01'],
])('%s', (_name, current, taken, expected) => {
  expect(runningKey({ current, prefix: 'meet', taken })).toBe(expected);
});
