import {
  dayIn,
  daysBetween,
  formatDay,
  formatInstant,
  formatMonth,
  formatShortMonth,
  isTimeZone,
} from './dates';

describe('days and months', () => {
  it.each([
    ['2025-07-10T08:30:00.000Z', 'Asia/Shanghai', '2025-07-10'],
    ['2025-07-10T16:00:00.000Z', 'Asia/Shanghai', '2025-07-11'],
    ['2025-07-10T15:59:59.999Z', 'Asia/Shanghai', '2025-07-10'],
    ['2025-07-10T16:00:00.000Z', 'UTC', '2025-07-10'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayIn(instant, zone)).toBe(day);
  });

  it.each([
    ['zh-Hans', '2025年7月5日', '2025年7月5日 00:30', '2025年7月', '7月'],
    ['zh-Hant', '2025年7月5日', '2025年7月5日 00:30', '2025年7月', '7月'],
    ['en', '5 July 2025', '5 July 2025 00:30', 'July 2025', 'Jul'],
  ] as const)('%s says %s, %s, %s and %s', (locale, day, instant, month, shortMonth) => {
    expect(formatDay('2025-07-05', locale)).toBe(day);
    expect(formatInstant('2025-07-04T16:30:00Z', 'Asia/Shanghai', locale)).toBe(instant);
    expect(formatMonth('2025-07', locale)).toBe(month);
    expect(formatShortMonth(7, locale)).toBe(shortMonth);
  });

  it('counts days across months and years', () => {
    expect(daysBetween('2025-04-15', '2025-04-17')).toBe(2);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
  });

  it('knows a time zone from a typing error', () => {
    expect([isTimeZone('Asia/Shanghai'), isTimeZone('Asia/Shanhai')]).toEqual([true, false]);
  });
});
