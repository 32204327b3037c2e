import { columnWidths } from './column-widths';

const total = (widths: readonly number[] | null) =>
  (widths ?? []).reduce((sum, one) => sum + one, 0);

it('all have what they ask for where there is room, and fill the paper', () => {
  const widths = columnWidths(
    [
      { natural: 50, least: 10 },
      { natural: 30, least: 30 },
    ],
    100,
  );
  expect(widths).toEqual([60, 40]);
});

it('amounts keep their width, texts share the rest by what they lack', () => {
  const demands = [
    { natural: 200, least: 40 },
    { natural: 120, least: 40 },
    { natural: 60, least: 60 },
  ];
  const widths = columnWidths(demands, 260);
  expect(widths?.[2]).toBe(60);
  expect(widths?.[0]).toBeGreaterThan(widths?.[1] ?? 0);
  expect(total(widths)).toBeCloseTo(260);
});

it('what fits in no way is told', () => {
  expect(
    columnWidths(
      [
        { natural: 90, least: 90 },
        { natural: 90, least: 90 },
      ],
      100,
    ),
  ).toBeNull();
});
