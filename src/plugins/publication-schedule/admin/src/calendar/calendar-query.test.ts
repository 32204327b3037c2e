import { calendarPath, monthIn, monthsLater } from './calendar-query';

it('asks for the whole weeks of a month in the zone of the school', () => {
  expect(calendarPath('2026-07', 'Asia/Shanghai')).toBe(
    '/publication-schedule/calendar?from=2026-06-28T16%3A00%3A00.000Z&to=2026-08-02T16%3A00%3A00.000Z',
  );
});

it.each([
  ['2026-07', '2026-07'],
  ['2026-13', '2026-10'],
  ['soon', '2026-10'],
  [null, '2026-10'],
])('an address that names %p shows %s', (named, month) => {
  expect(monthIn(named, '2026-10-08')).toBe(month);
});

it.each([
  ['2026-01', -1, '2025-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-07', 0, '2026-07'],
])('%s and %d', (month, count, later) => {
  expect(monthsLater(month, count)).toBe(later);
});
