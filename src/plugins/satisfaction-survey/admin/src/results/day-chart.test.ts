import { dayChart } from './day-chart';

it('days without an answer have a place of their own', () => {
  const { columns } = dayChart([
    { day: '2026-02-27', count: 4 },
    { day: '2026-03-02', count: 2 },
  ]);
  expect(columns.map(({ day }) => day.slice(5))).toEqual(['02-27', '02-28', '03-01', '03-02']);
  const [full, none, , half] = columns;
  expect(none?.height).toBe(0);
  expect(full?.height).toBeCloseTo(2 * (half?.height ?? 0));
});

it('lines across count in whole responses and reach over the highest column', () => {
  const { lines } = dayChart([{ day: '2026-03-01', count: 9 }]);
  expect(lines.map(({ count }) => count)).toEqual([0, 3, 6, 9]);
});

it('nothing is no column', () => {
  expect(dayChart([]).columns).toEqual([]);
});
