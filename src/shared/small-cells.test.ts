import { SMALLEST_CELL, withoutSmallCells, withoutSmallPart } from './small-cells';

it.each([
  ['nothing small', { a: 5, b: 12, c: 0 }, { a: 5, b: 12, c: 0 }],
  ['nobody at all', { a: 0, b: 0, c: 0 }, { a: 0, b: 0, c: 0 }],
  ['one small takes the next smallest along', { a: 1, b: 12, c: 8 }, { a: null, b: 12, c: null }],
  ['empty ones hide with it', { a: 1, b: 12, c: 0 }, { a: null, b: 12, c: null }],
  ['three requests of three kinds', { a: 1, b: 1, c: 1 }, { a: null, b: null, c: null }],
])('%s', (_name, counts, expected) => {
  expect(withoutSmallCells(counts)).toEqual(expected);
});

/** Every way in which three categories can be filled, by what the public is told of it. */
function byAnswer(highest: number): ReadonlyMap<string, readonly number[][]> {
  const sizes = Array.from({ length: highest + 1 }, (_, size) => size);
  const answers = new Map<string, number[][]>();
  for (const a of sizes) {
    for (const b of sizes) {
      for (const c of sizes) {
        const told = JSON.stringify([a + b + c, withoutSmallCells({ a, b, c })]);
        answers.set(told, [...(answers.get(told) ?? []), [a, b, c]]);
      }
    }
  }
  return answers;
}

it('nobody who knows the total and the method can tell the size of a small category', () => {
  const revealed = [...byAnswer(14)].flatMap(([told, ways]) =>
    [0, 1, 2].flatMap((category) => {
      const sizes = new Set(ways.map((way) => way[category] ?? 0));
      const [size = 0] = sizes;
      const isTold = sizes.size === 1 && size > 0 && size < SMALLEST_CELL;
      return isTold ? [told] : [];
    }),
  );
  expect(revealed).toEqual([]);
});

it.each([
  ['none of them', 0, 8, 0],
  ['all of them', 8, 8, 8],
  ['a few', 3, 20, null],
  ['all but a few', 17, 20, null],
  ['enough on both sides', 9, 20, 9],
  ['all of a few', 3, 3, null],
])('%s', (_name, part, total, expected) => {
  expect(withoutSmallPart(part, total)).toBe(expected);
});
