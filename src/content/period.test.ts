import {
  isByEndOf,
  monthPeriod,
  nextPeriod,
  previousPeriod,
  timeProgressBp,
  yearMonth,
} from './period';

describe('period keys', () => {
  test('a month is written with four and two digits', () => {
    expect(monthPeriod(2025, 6)).toBe('2025-06');
    expect(yearMonth('2025-06')).toEqual({ year: 2025, month: 6 });
  });

  test.each([
    [2025, 0],
    [2025, 13],
    [2025.5, 1],
    [-1, 1],
    [20250, 1],
    [Number.NaN, 1],
  ])('year %p, month %p is no period', (year, month) => {
    expect(() => monthPeriod(year, month)).toThrow('不是有效的期间');
  });

  test.each(['2025-13', '2025-6', '2025', '2025-06-01', ' 2025-06', ''])(
    '%p is no month',
    (period) => {
      expect(yearMonth(period)).toBeNull();
    },
  );

  test.each([
    ['2025-06', '2025-07'],
    ['2025-12', '2026-01'],
    ['1999-12', '2000-01'],
    ['2025', '2026'],
  ])('%s is followed by %s', (period, next) => {
    expect(nextPeriod(period)).toBe(next);
    expect(previousPeriod(next)).toBe(period);
  });

  test.each(['', '2025-Q1', '2025-13', '__proto__', '9999', '9999-12'])(
    'nothing follows %p',
    (period) => {
      expect(() => nextPeriod(period)).toThrow('请写成 2025 或 2025-06 的形式');
    },
  );

  test.each([
    [1, 833],
    [2, 1666],
    [6, 5000],
    [11, 9166],
    [12, 10000],
  ])('at the end of month %p, %p basis points of the year have passed', (month, progress) => {
    expect(timeProgressBp(month)).toBe(progress);
  });

  test.each([
    ['2025-06-30', '2025-06', true],
    ['2025-07-01', '2025-06', false],
    ['2024-12-31', '2025-01', true],
    ['2026-01-01', '2025-12', false],
  ])('%s is by the end of %s: %p', (day, period, expected) => {
    expect(isByEndOf(day, period)).toBe(expected);
  });
});
