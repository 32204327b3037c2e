import { answerGrid, groupGrid, isGrid } from './value-grid';

const label = (text: string) => ({ 'zh-Hans': text });
const MATRIX = [
  { value: 'taste=good', label: { 'zh-Hans': '味道 · 好', en: 'Taste · Good' }, count: 6 },
  { value: 'taste=bad', label: { 'zh-Hans': '味道 · 差', en: 'Taste · Bad' }, count: 2 },
  { value: 'a · b=good', label: label('甲 · 乙 · 好'), count: null },
  { value: 'a · b=bad', label: label('甲 · 乙 · 差'), count: 5 },
];

describe('a table of answers', () => {
  it('is told by its values', () => {
    expect(isGrid(MATRIX)).toBe(true);
    expect(isGrid([{ value: '4', label: label('4'), count: 1 }])).toBe(false);
    expect(isGrid([])).toBe(false);
  });

  it('has a row for each thing that was judged, with shares of the row', () => {
    const { columns, rows } = answerGrid(MATRIX);
    expect(columns.map((column) => column.label)).toEqual([
      { 'zh-Hans': '好', en: 'Good' },
      { 'zh-Hans': '差', en: 'Bad' },
    ]);
    expect(rows[0]).toEqual({
      ...{ key: 'taste', label: { 'zh-Hans': '味道', en: 'Taste' } },
      cells: [
        { count: 6, shareBp: 7500 },
        { count: 2, shareBp: 2500 },
      ],
    });
  });

  it('tells no share beside a withheld count, from which that could be computed', () => {
    expect(answerGrid(MATRIX).rows[1]).toEqual({
      ...{ key: 'a · b', label: label('甲 · 乙') },
      cells: [
        { count: null, shareBp: null },
        { count: 5, shareBp: null },
      ],
    });
  });
});

describe('groups side by side', () => {
  it('have shares of their own', () => {
    const cells = (yes: number, no: number) => [
      { value: 'yes', label: label('是'), count: yes },
      { value: 'no', label: label('否'), count: no },
    ];
    const grid = groupGrid([
      { key: '', label: label('全部'), answered: 10, cells: cells(4, 6) },
      { key: 'pupil', label: label('学生'), answered: 4, cells: cells(3, 1) },
      { key: 'none', label: label('其他'), answered: 0, cells: cells(0, 0) },
    ]);
    expect(grid.columns.map(({ key, counted }) => [key, counted])).toEqual([
      ['', 10],
      ['pupil', 4],
      ['none', 0],
    ]);
    expect(
      grid.rows.map(({ key, cells: found }) => [key, ...found.map((one) => one.shareBp)]),
    ).toEqual([
      ['yes', 4000, 7500, null],
      ['no', 6000, 2500, null],
    ]);
  });
});
