import fc from 'fast-check';
import { suppressSmallCells, tellable } from './small-cells';

const counts = (...numbers: readonly number[]) =>
  suppressSmallCells(numbers.map((count, index) => ({ key: String(index), count }))).map(
    ({ count }) => count,
  );

it.each([
  ['large cells are told', [5, 9], [5, 9]],
  ['one small cell takes the next one with it', [3, 9, 20], [null, null, 20]],
  ['two small cells that make a large one are enough', [3, 4, 9], [null, null, 9]],
  ['two cells of one person take a third', [1, 1, 9, 20], [null, null, null, 20]],
  ['nobody is nobody', [0, 9], [0, 9]],
  ['all small: nothing is told', [1, 2], [null, null]],
  ['no cells', [], []],
])('%s', (_what, given, told) => {
  expect(counts(...given)).toEqual(told);
});

it('no small cell follows from the total and what is told', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), (given) => {
      const hidden = given.filter((_, index) => counts(...given)[index] === null);
      if (hidden.length === 0) return;
      const isWholeGroup = hidden.length === given.filter((count) => count > 0).length;
      expect(isWholeGroup || hidden.length >= 2).toBe(true);
      expect(isWholeGroup || hidden.reduce((sum, count) => sum + count, 0) >= 5).toBe(true);
    }),
  );
});

it('a number alone is told from five on', () => {
  expect([0, 1, 4, 5].map((count) => tellable(count))).toEqual([0, null, null, 5]);
});
