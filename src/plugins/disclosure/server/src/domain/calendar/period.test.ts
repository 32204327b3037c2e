import { CADENCES, fiscalYear, periodsOf, weekOf, type Cadence } from './period';

const terms = [
  { key: '2025-2026-1', startOn: '2025-09-01', endOn: '2026-01-23' },
  { key: '2024-2025-2', startOn: '2025-02-17', endOn: '2025-06-27' },
];
const year = { startOn: '2025-01-01', endOn: '2025-12-31' };

function keys(cadence: Exclude<Cadence, 'event'>, span = year, fiscalYearStart = '01-01') {
  return periodsOf(cadence, span, { terms, fiscalYearStart }).map(({ key }) => key);
}

describe('the periods of a year', () => {
  it.each<[Exclude<Cadence, 'event'>, number, string, string]>([
    ['annual', 1, '2025', '2025'],
    ['halfYearly', 2, '2025-H1', '2025-H2'],
    ['quarterly', 4, '2025-Q1', '2025-Q4'],
    ['termly', 2, '2024-2025-2', '2025-2026-1'],
    ['monthly', 12, '2025-01', '2025-12'],
    ['monthlyTerm', 9, '2025-02', '2025-12'],
    // The week of New Year's Day began in December, that of the next one begins in December.
    ['weekly', 52, '2025-W02', '2026-W01'],
    ['weeklyTerm', 37, '2025-W08', '2026-W01'],
  ])('%s: %d, from %s to %s', (cadence, count, first, last) => {
    const found = keys(cadence);
    expect(found).toHaveLength(count);
    expect([found[0], found.at(-1)]).toEqual([first, last]);
  });

  it('follow each other without a gap and without an overlap', () => {
    const cadences = CADENCES.filter((cadence) => /^(annual|.*ly)$/.test(cadence));
    for (const cadence of cadences.filter((name) => name !== 'termly')) {
      if (cadence === 'event') continue;
      const periods = periodsOf(
        cadence,
        { startOn: '2023-01-01', endOn: '2029-12-31' },
        { terms, fiscalYearStart: '09-01' },
      );
      periods.forEach(({ startOn, endOn }, index) => {
        expect(startOn <= endOn).toBe(true);
        const next = periods[index + 1];
        if (next !== undefined)
          expect(Date.parse(next.startOn) - Date.parse(endOn)).toBe(86_400_000);
      });
    }
  });
});

describe('a fiscal year', () => {
  it('that begins in September is named after the year it begins in', () => {
    expect(fiscalYear(2025, '09-01')).toEqual({
      key: '2025',
      startOn: '2025-09-01',
      endOn: '2026-08-31',
    });
    const span = { startOn: '2025-09-01', endOn: '2026-08-31' };
    expect(keys('quarterly', span, '09-01')).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
  });
});

describe('a week', () => {
  it.each([
    ['2025-09-01', '2025-W36', '2025-09-01'],
    ['2025-10-05', '2025-W40', '2025-09-29'],
    ['2025-01-01', '2025-W01', '2024-12-30'],
    ['2027-01-01', '2026-W53', '2026-12-28'],
    ['2028-02-29', '2028-W09', '2028-02-28'],
  ])('of %s is %s and begins on %s', (day, key, startOn) => {
    expect(weekOf(day)).toMatchObject({ key, startOn });
  });
});
