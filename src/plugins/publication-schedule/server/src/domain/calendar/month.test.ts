import fc from 'fast-check';

import { SCHOOL_ZONE, entry } from '../../../../../../../tests/support/schedule-entries';
import { daysOfMonthPage, monthPage, rangeOfMonthPage, type Weekday } from './month';

const viewer = { zone: SCHOOL_ZONE, firstWeekday: 1 as Weekday, at: '2026-07-10T16:30:00Z' };

describe('the page of a month', () => {
  it.each<[string, Weekday, string, string, number]>([
    ['2026-07', 1, '2026-06-29', '2026-08-02', 5],
    ['2026-07', 0, '2026-06-28', '2026-08-01', 5],
    ['2027-02', 1, '2027-02-01', '2027-02-28', 4],
    ['2028-02', 1, '2028-01-31', '2028-03-05', 5],
    ['2026-08', 1, '2026-07-27', '2026-09-06', 6],
    ['2026-12', 1, '2026-11-30', '2027-01-03', 5],
  ])('%s with weeks from %d lasts from %s to %s: %d weeks', (month, first, from, to, weeks) => {
    const days = daysOfMonthPage(month, first);
    expect([days.at(0), days.at(-1), days.length / 7]).toEqual([from, to, weeks]);
  });

  it.each(['2026-13', '2026-00', '2026-7', '2026-07-01', ''])('%p is no month', (month) => {
    expect(() => daysOfMonthPage(month, 1)).toThrow(RangeError);
  });

  it('shows each entry on its day, also on the days around the month', () => {
    const entries = [
      entry(1, '2026-07-13T01:00:00Z'),
      entry(2, '2026-06-30T15:59:00Z'),
      entry(3, '2026-06-30T16:00:00Z'),
    ];
    const days = monthPage('2026-07', entries, viewer).flat();
    const shown = days.filter((it) => it.entries.length > 0);
    expect(shown.map((it) => [it.day, it.isInMonth, it.entries[0]?.planId])).toEqual([
      ['2026-06-30', false, 2],
      ['2026-07-01', true, 3],
      ['2026-07-13', true, 1],
    ]);
    expect(days.filter((it) => it.isToday).map((it) => it.day)).toEqual(['2026-07-11']);
  });

  it('covers the instants of its days where the viewer is', () => {
    expect(rangeOfMonthPage('2026-07', viewer)).toEqual({
      ...{ from: '2026-06-28T16:00:00.000Z', to: '2026-08-02T16:00:00.000Z' },
    });
    expect(rangeOfMonthPage('2026-09', { zone: 'America/Santiago', firstWeekday: 0 })).toEqual({
      ...{ from: '2026-08-30T04:00:00.000Z', to: '2026-10-04T03:00:00.000Z' },
    });
  });

  it('whatever the month, the zone and the first weekday, what lies in the range is shown once', () => {
    const zones = [SCHOOL_ZONE, 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Santiago'];
    fc.assert(
      fc.property(
        fc.integer({ min: 2025, max: 2027 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom<Weekday>(0, 1, 6),
        fc.constantFrom(...zones),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (year, number, firstWeekday, zone, share) => {
          const month = `${year}-${String(number).padStart(2, '0')}`;
          const range = rangeOfMonthPage(month, { zone, firstWeekday });
          const [from, to] = [Date.parse(range.from), Date.parse(range.to)];
          const inside = new Date(from + Math.floor(share * (to - from))).toISOString();
          const all = [entry(1, inside), entry(2, range.from), entry(3, range.to)];
          const weeks = monthPage(month, all, { zone, firstWeekday, at: inside });
          const shown = weeks.flat().flatMap((it) => it.entries.map(({ planId }) => planId));
          expect(shown.sort((one, other) => one - other)).toEqual([1, 2]);
          expect(weeks.every((week) => week.length === 7)).toBe(true);
          expect(weeks.flat().filter((it) => it.isToday)).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
