import sample from '../../database/sample/workday-calendar.json';
import {
  addWorkdays,
  hasYear,
  isWorkday,
  shiftToWorkday,
  workdayCalendar,
  workdaysBetween,
} from './workdays';

const calendar = workdayCalendar(sample.days);

describe('a workday', () => {
  test.each<[string, string, boolean]>([
    ['an ordinary Monday', '2025-09-15', true],
    ['an ordinary Saturday', '2025-09-20', false],
    ['an ordinary Sunday', '2025-09-21', false],
    ['a Sunday made up for a holiday', '2025-09-28', true],
    ['a Saturday made up for a holiday', '2025-10-11', true],
    ['a Wednesday of the National Day and Mid-Autumn week', '2025-10-08', false],
    ['a Tuesday of the Spring Festival', '2026-02-17', false],
    ['a Saturday before the Spring Festival', '2026-02-14', true],
    ['New Year on a Thursday', '2026-01-01', false],
    ['a Sunday right after New Year', '2026-01-04', true],
    ['the leap day of a year without data, a Tuesday', '2028-02-29', true],
  ])('%s (%s): %s', (_name, day, expected) => {
    expect(isWorkday(calendar, day)).toBe(expected);
  });
});

describe('workdays after and before a day', () => {
  test.each<[string, string, number, string]>([
    ['over a weekend', '2025-09-12', 2, '2025-09-16'],
    ['from a Saturday', '2025-09-13', 1, '2025-09-15'],
    ['over a Sunday at work', '2025-09-26', 1, '2025-09-28'],
    ['over National Day and Mid-Autumn', '2025-09-30', 1, '2025-10-09'],
    ['over the holiday and the Saturday after it', '2025-09-30', 4, '2025-10-13'],
    ['over the Spring Festival', '2026-02-13', 2, '2026-02-24'],
    ['across the year', '2025-12-31', 2, '2026-01-05'],
    ['none: the day as it is', '2025-10-01', 0, '2025-10-01'],
    ['back over a weekend', '2025-09-15', -1, '2025-09-12'],
    ['back over a Sunday at work', '2025-09-29', -2, '2025-09-26'],
    ['back over National Day and Mid-Autumn', '2025-10-09', -2, '2025-09-29'],
    ['back across the year', '2026-01-05', -2, '2025-12-31'],
    ['back from a holiday', '2026-02-18', -1, '2026-02-14'],
  ])('%s: %s %d is %s', (_name, day, count, expected) => {
    expect(addWorkdays(calendar, day, count)).toBe(expected);
  });

  test.each([1.5, NaN, Infinity, 4001])('%p is no count', (count) => {
    expect(() => addWorkdays(calendar, '2025-09-15', count)).toThrow(RangeError);
  });
});

describe('workdays between two days', () => {
  test.each<[string, string, string, number]>([
    ['a day and itself', '2025-09-15', '2025-09-15', 0],
    ['Friday and Monday', '2025-09-12', '2025-09-15', 1],
    ['Friday and Saturday', '2025-09-12', '2025-09-13', 0],
    ['Friday and a Sunday at work', '2025-09-26', '2025-09-28', 1],
    ['all of October 2025', '2025-09-30', '2025-10-31', 18],
    ['two sides of the year', '2025-12-30', '2026-01-05', 3],
    ['the other way', '2025-09-15', '2025-09-12', -1],
    ['the other way over a weekend', '2025-09-14', '2025-09-13', 0],
  ])('%s: %s to %s is %d', (_name, from, to, expected) => {
    expect(workdaysBetween(calendar, from, to)).toBe(expected);
  });

  test('undoes what adding did, from every day of two years', () => {
    for (let day = '2025-01-01'; day < '2026-12-15'; day = addCalendarDay(day)) {
      for (const count of [1, 2, 5, 20]) {
        expect(workdaysBetween(calendar, day, addWorkdays(calendar, day, count))).toBe(count);
      }
    }
  });
});

describe('shifting to a workday', () => {
  test.each<[string, string, 'next' | 'previous', string]>([
    ['a workday stays', '2025-10-11', 'next', '2025-10-11'],
    ['a Friday in the holiday goes back', '2025-10-03', 'previous', '2025-09-30'],
    ['a Friday in the holiday goes on', '2025-10-03', 'next', '2025-10-09'],
    ['a Sunday the 15th goes on', '2025-06-15', 'next', '2025-06-16'],
    ['New Year goes back to the year before', '2026-01-01', 'previous', '2025-12-31'],
  ])('%s: %s', (_name, day, direction, expected) => {
    expect(shiftToWorkday(calendar, day, direction)).toBe(expected);
  });
});

describe('a year without data', () => {
  test('says so', () => {
    expect(hasYear(calendar, '2025-06-30')).toBe(true);
    expect(hasYear(calendar, '2026-12-31')).toBe(true);
    expect(hasYear(calendar, '2027-01-01')).toBe(false);
  });

  test('counts Monday to Friday, holidays too', () => {
    expect(isWorkday(calendar, '2027-10-01')).toBe(true);
    expect(addWorkdays(calendar, '2027-09-30', 2)).toBe('2027-10-04');
  });

  test('an empty calendar is the week as it is', () => {
    const empty = workdayCalendar([]);
    expect(hasYear(empty, '2025-01-01')).toBe(false);
    expect(isWorkday(empty, '2025-01-01')).toBe(true);
  });
});

describe('what is no day', () => {
  test.each(['2025-02-30', '2025-13-01', '2025-1-1', '', '20250101', '2025-01-01T00:00:00Z'])(
    '%p is refused',
    (day) => {
      expect(() => isWorkday(calendar, day)).toThrow(RangeError);
      expect(() => hasYear(calendar, day)).toThrow(RangeError);
      expect(() => workdaysBetween(calendar, day, '2025-01-01')).toThrow(RangeError);
      expect(() => workdayCalendar([{ date: day, isWorkday: true }])).toThrow(RangeError);
    },
  );
});

function addCalendarDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
