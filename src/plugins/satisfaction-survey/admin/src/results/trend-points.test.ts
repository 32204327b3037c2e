import type { ResultFigures } from '../../../contracts/public/results';
import { followed, trendPoints } from './trend-points';

const round = (survey: string, figures: ResultFigures) => ({
  ...{
    survey,
    title: { en: survey },
    countedUpTo: '2026-03-01T00:00:00.000Z',
    answered: 9,
    figures,
  },
});

it.each([
  ['NPS', { nps: { score: -20, low: -40, high: 0 }, meanX100: 500 }, -2000],
  ['the mean', { meanX100: 412, top2BoxBp: 6000 }, 412],
  ['the top two', { top2BoxBp: 6000 }, 6000],
  ['nothing', {}, null],
])('%s is followed', (_name, figures, value) => {
  expect(followed(figures)).toBe(value);
});

it('a higher figure is higher, and a withheld one leaves its place empty', () => {
  const drawn = trendPoints([
    round('a', { meanX100: 300 }),
    round('b', {}),
    round('c', { meanX100: 450 }),
  ]);
  expect(drawn.map(({ point }) => point.survey)).toEqual(['a', 'c']);
  expect(drawn[1]?.y).toBeLessThan(drawn[0]?.y ?? 0);
  expect(drawn[1]?.x).toBe(456);
});

it('rounds that are alike lie on one line', () => {
  const ys = trendPoints([round('a', { meanX100: 300 }), round('b', { meanX100: 300 })]);
  expect(new Set(ys.map(({ y }) => y)).size).toBe(1);
});
