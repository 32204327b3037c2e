import { monthChart } from './month-chart';

const month = (name: string, onTime: number, late: number, overdue: number) => ({
  ...{ month: name, onTime, late, overdue, total: onTime + late + overdue, timelinessBp: null },
});

it('stacks what was on time, late and overdue to the height of the total', () => {
  const { columns, lines } = monthChart([month('2025-10', 6, 1, 1), month('2025-11', 4, 0, 0)]);
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
  const { columns, width } = monthChart(names);
  const ends = columns.flatMap(({ pieces }) =>
    pieces.map((piece) => [piece.x, piece.x + piece.width]),
  );
  const flat = ends.flat();
  expect(flat).toEqual([...flat].sort((one, other) => one - other));
  expect(flat.at(-1)).toBeLessThan(width);
});

it('draws nothing of nothing', () => {
  expect(monthChart([])).toMatchObject({ columns: [], lines: [{ count: 0 }, { count: 1 }] });
});
