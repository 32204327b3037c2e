import {
  checkIsoWeek,
  isIsoWeek,
  isoWeekKey,
  isoWeekOf,
  nextWeek,
  parseIsoWeek,
  previousWeek,
  weekDay,
  weekEnd,
  weeksInYear,
  weekStart,
} from './iso-week';

describe('a year has 53 weeks', () => {
  test.each([
    [2004, 53],
    [2009, 53],
    [2015, 53],
    [2020, 53],
    [2024, 52],
    [2025, 52],
    [2026, 53],
    [2027, 52],
    [2032, 53],
  ])('%i: %i', (year, weeks) => {
    expect(weeksInYear(year)).toBe(weeks);
  });

  test('71 times in 400 years', () => {
    const years = Array.from({ length: 400 }, (_, index) => 2000 + index);
    expect(years.filter((year) => weeksInYear(year) === 53)).toHaveLength(71);
  });
});

describe('a week runs from Monday to Sunday', () => {
  test.each([
    ['2025-W36', '2025-09-01', '2025-09-07'],
    ['2025-W40', '2025-09-29', '2025-10-05'],
    ['2025-W43', '2025-10-20', '2025-10-26'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2025-W52', '2025-12-22', '2025-12-28'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2024-W09', '2024-02-26', '2024-03-03'],
  ])('%s: %s to %s', (key, monday, sunday) => {
    const week = parseIsoWeek(key);
    if (week === null) throw new Error('The table holds weeks only');
    expect([weekStart(week), weekEnd(week)]).toEqual([monday, sunday]);
    expect(weekDay(week, 1)).toBe(monday);
    expect(isoWeekKey(week)).toBe(key);
    expect([isoWeekOf(monday), isoWeekOf(sunday)]).toEqual([week, week]);
  });

  test('every day of a century lies in the week that names it', () => {
    for (let at = Date.UTC(2000, 0, 3); at < Date.UTC(2100, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      const week = isoWeekOf(day);
      expect(week !== null && weekStart(week) <= day && day <= weekEnd(week)).toBe(true);
    }
  });
});

describe('a day', () => {
  test.each([
    ['of the old year in week 1', '2024-12-31', { year: 2025, week: 1 }],
    ['of the new year in week 53', '2027-01-03', { year: 2026, week: 53 }],
    ['that does not exist', '2025-02-29', null],
    ['that is none', '2025-W36', null],
  ])('%s', (_name, day, week) => {
    expect(isoWeekOf(day)).toEqual(week);
  });
});

describe('weeks follow each other', () => {
  test.each([
    ['2025-W36', '2025-W37'],
    ['2025-W52', '2026-W01'],
    ['2026-W52', '2026-W53'],
    ['2026-W53', '2027-W01'],
  ])('%s, %s', (before, after) => {
    const [first, second] = [parseIsoWeek(before), parseIsoWeek(after)];
    if (first === null || second === null) throw new Error('The table holds weeks only');
    expect(nextWeek(first)).toEqual(second);
    expect(previousWeek(second)).toEqual(first);
  });
});

describe('no week is', () => {
  test.each([['2025-W53'], ['2025-W00'], ['2025-W54'], ['2025-36'], ['2025-W1'], ['']])(
    '%j',
    (key) => {
      expect(parseIsoWeek(key)).toBeNull();
    },
  );
});

describe('a week that somebody types', () => {
  test.each([
    [2025, 36, []],
    [2026, 53, []],
    [2025, 53, ['ISO_WEEK_UNKNOWN']],
    [2025, 0, ['ISO_WEEK_UNKNOWN']],
    [2025, 1.5, ['ISO_WEEK_UNKNOWN']],
    [1999, 1, ['FIELD_OUT_OF_RANGE']],
    [null, 53, []],
    [2025, null, []],
  ])('%p, week %p', (year, week, codes) => {
    expect(checkIsoWeek({ year, week }).map(({ code }) => code)).toEqual(codes);
    expect(isIsoWeek(year, week)).toBe(codes.length === 0 && year !== null && week !== null);
  });
});
