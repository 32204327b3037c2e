import { rowName, valueRows } from './value-rows';

const cell = (value: string, count: number | null) => ({ value, label: { en: value }, count });

it('shares are of those who answered, also where several could be chosen', () => {
  const rows = valueRows([cell('a', 6), cell('b', 5), cell('c', 0)], 8);
  expect(rows.map(({ shareBp }) => shareBp)).toEqual([7500, 6250, 0]);
});

it('what is withheld has no share, and neither has anything of nobody', () => {
  expect(valueRows([cell('a', null), cell('b', 3)], 8).map(({ shareBp }) => shareBp)).toEqual([
    null,
    3750,
  ]);
  expect(valueRows([cell('a', 0)], 0)[0]?.shareBp).toBeNull();
  expect(valueRows([cell('a', 4)], null)[0]?.shareBp).toBeNull();
});

it.each([
  ['5', 'Very satisfied', '5 Very satisfied'],
  ['3', '3', '3'],
  ['o1', 'Pupil', 'Pupil'],
  ['o1', '', 'o1'],
  ['r1=c2', 'Taste · Good', 'Taste · Good'],
])('%s with the words %j is called %j', (value, words, name) => {
  expect(rowName(value, words)).toBe(name);
});
