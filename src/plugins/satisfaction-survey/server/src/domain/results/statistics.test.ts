import { definition, EACH, options } from '../../../../../../../tests/support/survey-definitions';
import type { Question } from '../../../../domain/definition/question';
import { npsOf } from './nps';
import { statisticsOf } from './statistics';
import { isComparable, trendLines } from './trend';

function figures(question: Question, counts: Readonly<Record<string, number>>, answered?: number) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return statisticsOf(question, {
    ...{ counted: all, skipped: 0, hidden: 0, answered: answered ?? all },
    counts: new Map(Object.entries(counts)),
  });
}

it.each<[string, Record<string, number>, number, number, number]>([
  ['all the same', { 5: 3 }, 500, 500, 10_000],
  ['a half between two', { 1: 2, 2: 2 }, 150, 150, 0],
  ['the middle of an odd number', { 1: 1, 3: 1, 5: 1 }, 300, 300, 3333],
  ['levels in any order', { 4: 1, 2: 2 }, 267, 200, 3333],
])('a rating: %s', (_name, counts, meanX100, medianX100, top2BoxBp) => {
  expect(figures(EACH.rating, counts)).toEqual({ meanX100, medianX100, top2BoxBp });
});

it('nobody has no figures', () => {
  expect(figures(EACH.rating, {})).toEqual({});
});

it('numbers below zero have a mean too', () => {
  expect(figures(EACH.number, { '-2.5': 1, '1.5': 1 })).toEqual({ meanX100: -50, medianX100: -50 });
});

it('a rank is the mean place among those who ranked', () => {
  const counts = { 'a=1': 3, 'b=2': 3, 'c=3': 2 };
  expect(figures(EACH.ranking, counts, 3)).toEqual({ meanRankX100: { a: 100, b: 200, c: 300 } });
});

it.each([
  [
    { 9: 50, 7: 30, 3: 20 },
    { score: 30, low: 15, high: 45 },
  ],
  [{ 10: 5 }, { score: 100, low: 100, high: 100 }],
  [{ 0: 5 }, { score: -100, low: -100, high: -100 }],
  [{}, { score: 0, low: -100, high: 100 }],
])('the score of %j and its interval', (counts, expected) => {
  expect(npsOf(new Map(Object.entries(counts)))).toMatchObject(expected);
});

describe('a trend', () => {
  const round = (key: string, ...items: readonly Question[]) => ({
    key,
    definition: definition(items),
  });

  it('goes on over new words and ends where the scale changes', () => {
    const ten: Question = { ...EACH.rating, scale: 10 };
    expect(
      trendLines([
        round('2023', EACH.rating, EACH.yesNo),
        round('2024', { ...EACH.rating, text: { en: 'How good?' }, look: 'number' }),
        round('2025', ten, EACH.yesNo),
        round('2026', ten),
      ]),
    ).toEqual([
      { question: 'rating', rounds: ['2023', '2024'] },
      { question: 'yesNo', rounds: ['2023', '2025'] },
      { question: 'rating', rounds: ['2025', '2026'] },
    ]);
  });

  it.each<[string, Question]>([
    ['one more option', { ...EACH.multi, options: options('a', 'b', 'c', 'd') }],
    ['more may be chosen', { ...EACH.multi, max: 3 }],
    ['another type', { ...EACH.single, code: 'multi' }],
  ])('needs the same scale: %s', (_name, other) => {
    expect(isComparable(EACH.multi, other)).toBe(false);
  });

  it('does not mind the order of options', () => {
    const other = { ...EACH.multi, options: EACH.multi.options.toReversed() };
    expect(isComparable(EACH.multi, other)).toBe(true);
  });
});
