import { dueReviews, uncoveredThemes, undatedReviews, type Reviewed } from './review';
import { THEMES } from './types';

const regulation = (code: string, changes: Partial<Reviewed> = {}): Reviewed => ({
  ...{ documentId: code, code, title: code, theme: 'finance', state: 'effective' },
  reviewDueOn: '2027-06-30',
  ...changes,
});

describe('regulations that have to be looked over', () => {
  test.each<[string, Partial<Reviewed>, string, readonly number[]]>([
    ['61 days before', {}, '2027-04-30', []],
    ['60 days before', {}, '2027-05-01', [60]],
    ['on the day', {}, '2027-06-30', [0]],
    ['afterwards, until somebody has done so', {}, '2027-07-10', [-10]],
    ['not a repealed one', { state: 'repealed' }, '2027-07-10', []],
    ['not one in consultation', { state: 'consultation' }, '2027-07-10', []],
    ['not one without a day', { reviewDueOn: null }, '2027-07-10', []],
  ])('%s', (_name, changes, today, expected) => {
    const due = dueReviews([regulation('A', changes)], today);
    expect(due.map(({ daysLeft }) => daysLeft)).toEqual(expected);
  });

  test('the most urgent first', () => {
    const all = [
      regulation('C'),
      regulation('B', { reviewDueOn: '2027-05-01' }),
      regulation('A', { reviewDueOn: '2027-06-30' }),
    ];
    expect(dueReviews(all, '2027-06-01').map(({ code }) => code)).toEqual(['B', 'A', 'C']);
  });

  test('those without a day are told apart', () => {
    const all = [
      regulation('A', { reviewDueOn: null }),
      regulation('B'),
      regulation('C', { reviewDueOn: null, state: 'repealed' }),
    ];
    expect(undatedReviews(all).map(({ code }) => code)).toEqual(['A']);
  });
});

describe('themes on which nothing is in force', () => {
  const covering = THEMES.map((theme) => regulation(theme, { theme }));
  test.each<[string, readonly Reviewed[], readonly string[]]>([
    ['none is missing', covering, []],
    ['all are missing', [], THEMES],
    [
      'a repealed text covers nothing',
      covering.map((one) => (one.theme === 'safety' ? { ...one, state: 'repealed' } : one)),
      ['safety'],
    ],
    [
      'one of two is enough',
      [...covering, regulation('X', { theme: 'asset', state: 'consultation' })],
      [],
    ],
  ])('%s', (_name, regulations, expected) => {
    expect(uncoveredThemes(regulations)).toEqual(expected);
  });
});
