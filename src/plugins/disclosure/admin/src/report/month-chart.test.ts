import { monthChart } from './month-chart';

const month = (name: string, onTime: number, late: number, overdue: number) => ({
  ...{ month: name, onTime, late, overdue, total: onTime + late + overdue, timelinessBp: null },
});

it('stacks what was on time, late and overdue to the height of the total', () => {
  const { columns, lines } = monthChart(
    [month('2025-10', 6, 1, 1), month('2025-11', 4, 0, 0)],
    640,
  );
  const [first, second] = columns;
  expect(first?.pieces.map(({ part }) => part)).toEqual(['onTime', 'late', 'overdue']);
  expect(second?.pieces.map(({ part }) => part)).toEqual(['onTime']);
  const sum = (pieces: readonly { height: number }[] = []) =>
    pieces.reduce((all, { height }) => all + height, 0);
  expect(sum(first?.pieces)).toBeCloseTo(2 * sum(second?.pieces));
  expect(lines.map(({ count }) => count)).toEqual([0, 2, 4, 6, 8]);
  expect(first?.pieces.at(-1)?.y).toBeCloseTo(lines.at(-1)?.y ?? 0);
});

it('keeps the columns beside each other and within the picture', () => {
  const names = ['01', '02', '03'].map((name) => month(`2025-${name}`, 1, 0, 0));
  const { columns, width } = monthChart(names, 640);
  const ends = columns.flatMap(({ pieces }) =>
    pieces.map((piece) => [piece.x, piece.x + piece.width]),
  );
  const flat = ends.flat();
  expect(flat).toEqual([...flat].sort((one, other) => one - other));
  expect(flat.at(-1)).toBeLessThan(width);
});

it('draws nothing of nothing', () => {
  expect(monthChart([], 640)).toMatchObject({ columns: [], lines: [{ count: 0 }, { count: 1 }] });
});

it.each([
  [640, 2],
  [300, 3],
  [1200, 1],
])('names as many of 14 months as have room in %i pixels', (width, every) => {
  const names = Array.from({ length: 14 }, (_, index) => month(`m${index}`, 1, 0, 0));
  expect(monthChart(names, width).namedEvery).toBe(every);
});
