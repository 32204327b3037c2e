import { rank, type Postings, type VisibleEntries } from './ranking';

const visible: readonly VisibleEntries[] = [
  { type: 'finance-summary', entries: [1, 2, 3] },
  { type: 'works-notice', entries: [4, 5] },
];
const inTitle = (...entries: number[]): Postings => ({ isTitle: true, entries });
const inBody = (...entries: number[]): Postings => ({ isTitle: false, entries });

const ALL = { start: 0, limit: 100 };

interface Case {
  readonly terms: readonly (readonly Postings[])[];
  readonly type?: string;
  readonly expected: readonly number[];
}

const cases: Readonly<Record<string, Case>> = {
  'a title stands above a text': { terms: [[inBody(3), inTitle(1)]], expected: [1, 3] },
  'among equals the later entry stands first': { terms: [[inBody(1, 2, 4)]], expected: [4, 2, 1] },
  'all terms stand above some of them': {
    terms: [[inBody(1, 2)], [inBody(1, 2)], [inBody(1), inTitle(4)]],
    expected: [1, 2],
  },
  'a rare term counts more than a common one': {
    terms: [[inBody(1, 2, 3, 4)], [inBody(1, 2, 3, 5)], [inBody(4, 5)]],
    expected: [5, 4, 3, 2, 1],
  },
  'two terms are both needed': { terms: [[inBody(1, 2)], [inBody(2, 3)]], expected: [2] },
  'what the reader may not see is not there': { terms: [[inTitle(9, 1)]], expected: [1] },
  'one term in title and text counts once, by the title': {
    terms: [[inTitle(1), inBody(1)], [inBody(1)]],
    expected: [1],
  },
  'only the type asked for': {
    terms: [[inBody(1, 4, 5)]],
    type: 'works-notice',
    expected: [5, 4],
  },
  'nothing found': { terms: [[]], expected: [] },
};

it.each(Object.entries(cases))('%s', (_name, { terms, type, expected }) => {
  const { entries, total } = rank(terms, visible, { type, page: ALL });
  expect(entries).toEqual(expected);
  expect(total).toBe(expected.length);
});

it('counts every type, also beside the one asked for, most first', () => {
  const { types } = rank([[inBody(1, 4, 5)]], visible, {
    type: 'finance-summary',
    page: ALL,
  });
  expect(types).toEqual([
    { type: 'works-notice', count: 2 },
    { type: 'finance-summary', count: 1 },
  ]);
});

it('pages follow each other without gaps, whatever is equal', () => {
  const many: readonly VisibleEntries[] = [
    { type: 'menu', entries: Array.from({ length: 90 }, (_, at) => at + 1) },
  ];
  const terms = [[inBody(...(many[0]?.entries ?? [])), inTitle(7, 8, 60)]];
  const pageOf = (start: number, limit: number) =>
    rank(terms, many, { type: undefined, page: { start, limit } }).entries;
  const whole = pageOf(0, 90);
  expect(whole.slice(0, 5)).toEqual([60, 8, 7, 90, 89]);
  expect([0, 20, 40, 60, 80, 100].flatMap((start) => pageOf(start, 20))).toEqual(whole);
});
