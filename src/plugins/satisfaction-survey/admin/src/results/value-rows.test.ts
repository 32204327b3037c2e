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
  ['rating', '5', 'Very satisfied', '5 Very satisfied'],
  ['rating', '3', '3', '3'],
  ['nps', '10', 'By all means', '10 By all means'],
  ['single', '5', '5 days', '5 days'],
  ['single', '0', 'None', 'None'],
  ['single', 'o1', '', 'o1'],
  ['matrix', 'r1=c2', 'Taste · Good', 'Taste · Good'],
])('of a %s %s with the words %j is called %j', (type, value, words, name) => {
  expect(rowName(type, value, words)).toBe(name);
});
