import { clockTimeOf, instantOf, NO_TIME } from './clock-time';

it('an instant is typed as the clocks at the school show it, and goes back as it came', () => {
  const typed = clockTimeOf('2026-02-28T16:30:00.000Z');
  expect(typed).toEqual({ day: '2026-03-01', clock: '00:30' });
  expect(new Date(instantOf(typed) ?? '').toISOString()).toBe('2026-02-28T16:30:00.000Z');
});

it.each([
  ['nothing', NO_TIME, null],
  ['a day alone', { day: '2026-03-01', clock: '' }, undefined],
  ['a time alone', { day: '', clock: '08:00' }, undefined],
  [
    'seconds, as some browsers give them',
    { day: '2026-03-01', clock: '08:00:00' },
    '2026-03-01T08:00:00+08:00',
  ],
])('of %s', (_name, typed, sent) => {
  expect(instantOf(typed)).toBe(sent);
  expect(clockTimeOf(null)).toEqual(NO_TIME);
});
