import { dayBounds, startOfDay } from './day-bounds';

it.each([
  ['2025-07-10', 'Asia/Shanghai', '2025-07-09T16:00:00.000Z'],
  ['2025-07-10', 'UTC', '2025-07-10T00:00:00.000Z'],
  ['2025-07-10', 'Asia/Kathmandu', '2025-07-09T18:15:00.000Z'],
  ['2025-01-10', 'America/New_York', '2025-01-10T05:00:00.000Z'],
])('%s in %s begins at %s', (day, zone, instant) => {
  expect(startOfDay(day, zone)).toBe(instant);
});

it('the last day is in with all its hours', () => {
  expect(dayBounds({ from: '2025-12-31', to: '2025-12-31' }, 'Asia/Shanghai')).toEqual({
    from: '2025-12-30T16:00:00.000Z',
    until: '2025-12-31T16:00:00.000Z',
  });
  expect(dayBounds({}, 'Asia/Shanghai')).toEqual({});
});
