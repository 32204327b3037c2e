import fc from 'fast-check';

import { foundOut } from '../../../../../../../tests/support/survey-attack';
import { definition, EACH, options } from '../../../../../../../tests/support/survey-definitions';
import { sampleSurvey } from '../../../../../../../tests/support/survey-sample';
import type { Answers, RawAnswers } from '../../../../domain/answer/answer';
import { checkAnswers } from '../../../../domain/answer/check-answers';
import type { Definition } from '../../../../domain/definition/definition';
import type { Question } from '../../../../domain/definition/question';
import { recount, type CountedResponse } from '../results/count-response';
import { disclosureOf } from './disclosure-control';
import { snapshotFacts, type SnapshotFacts } from './snapshot-facts';

const K = 5;

/** Skewed, so that some options have few people. */
const rare = <Value>(values: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    ...values.map((value, place) => ({
      weight: [40, 12, 3, 1][place] ?? 1,
      arbitrary: fc.constant(value),
    })),
  );

const role: Question = { ...EACH.single, code: 'role', options: options('a', 'b', 'c') };
const rating: Question = { ...EACH.rating, code: 'rating', scale: 4, required: false };
const multi: Question = { ...EACH.multi, code: 'multi', required: false };
const matrix: Question = { ...EACH.matrix, code: 'matrix', required: false };
const ranking: Question = { ...EACH.ranking, code: 'ranking', required: false };
const followUp: Question = {
  ...{ ...EACH.yesNo, code: 'why', required: false },
  showIf: { question: 'rating', in: [3, 4] },
};
const last: Question = {
  ...{ ...EACH.longText, code: 'text', required: false },
  showIf: { question: 'why', in: [false] },
};
const ofRole: Question = {
  ...{ ...EACH.yesNo, code: 'staff', required: false },
  showIf: { question: 'role', in: ['b', 'c'] },
};

const asking = (segment: boolean): Definition =>
  definition([role, rating, multi, matrix, ranking, followUp, last, ofRole], {
    ...(segment ? { segment: 'role' } : {}),
  });

const none = { nil: undefined };
const anyRaw: fc.Arbitrary<RawAnswers> = fc.record({
  role: rare(['a', 'b', 'c']),
  rating: fc.option(rare([4, 3, 2, 1]), { ...none, freq: 20 }),
  multi: fc.option(rare([['a'], ['a', 'b'], ['none'], ['c']]), { ...none, freq: 20 }),
  matrix: fc.option(
    fc.record({ taste: rare(['good', 'fair', 'bad']), price: rare(['fair', 'good', 'bad']) }),
    { ...none, freq: 20 },
  ),
  ranking: fc.option(
    rare([
      ['a', 'b', 'c'],
      ['b', 'a', 'c'],
      ['c', 'b', 'a'],
    ]),
    { ...none, freq: 20 },
  ),
  why: fc.option(fc.boolean(), none),
  text: fc.option(fc.constant('很好吃'), none),
  staff: fc.option(fc.boolean(), none),
});

const anyRound = fc.record({
  added: fc.oneof(
    fc.constant<RawAnswers[]>([]),
    fc.array(anyRaw, { minLength: 1, maxLength: 12, size: 'max' }),
    fc.array(anyRaw, { minLength: 20, maxLength: 90, size: 'max' }),
  ),
  /** Places of responses that are excluded from now on. */
  excluded: fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([]) }, fc.array(fc.nat(80))),
});

function answersOf(of: Definition, raw: RawAnswers): Answers {
  const checked = checkAnswers(of, raw);
  if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
  return checked.answers;
}

function published(
  of: Definition,
  rounds: readonly {
    readonly added: readonly RawAnswers[];
    readonly excluded: readonly number[];
  }[],
): readonly SnapshotFacts[] {
  const told: SnapshotFacts[] = [];
  let stored: CountedResponse[] = [];
  for (const { added, excluded } of rounds) {
    stored = [
      ...stored,
      ...added.map((raw): CountedResponse => ({
        ...{ answers: answersOf(of, raw), isLate: false, standing: 'counted' },
      })),
    ].map((one, place) => (excluded.includes(place) ? { ...one, standing: 'excluded' } : one));
    const tally = recount(of, stored);
    const { withholding, obstacles } = disclosureOf({
      ...{ definition: of, tally, earlier: told, k: K },
    });
    if (obstacles.length === 0) told.push(snapshotFacts(of, tally, withholding));
  }
  return told;
}

it('nothing of fewer than k people comes out by adding and subtracting, over all publications', () => {
  let withheld = 0;
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(anyRound, { minLength: 1, maxLength: 4 }),
      (segment, rounds) => {
        const told = published(asking(segment), rounds);
        withheld += told.filter(({ withholding }) =>
          Object.values(withholding.questions).some(({ cells }) => cells.length > 0),
        ).length;
        expect(foundOut(told, K)).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
  expect(withheld).toBeGreaterThan(20);
});

it('without withholding the same search does find people', () => {
  const of = asking(false);
  const many = Array.from({ length: 20 }, () => ({ role: 'a', rating: 4 }));
  const raws = [...many, { role: 'b', rating: 1 }];
  const tally = recount(
    of,
    raws.map((raw) => ({ answers: answersOf(of, raw), isLate: false, standing: 'counted' })),
  );
  const { withholding } = disclosureOf({ definition: of, tally, earlier: [], k: K });
  const open = { questions: { ...withholding.questions }, groups: {} };
  const rated = { ...open.questions['rating'], reason: null };
  expect(rated.cells).toEqual(expect.arrayContaining(['|1', '|4']));
  // One of the two is enough: the other comes out by subtraction.
  open.questions['rating'] = { cells: ['|1'], reason: 'small' };
  expect(foundOut([snapshotFacts(of, tally, open)], K)).toContain('rating |1 of  = 1');
});

const told = (counts: Readonly<Record<string, number>>, earlier: readonly SnapshotFacts[] = []) => {
  const of = definition([{ ...EACH.single, code: 'q', options: options('a', 'b', 'c', 'd') }]);
  const stored = Object.entries(counts).flatMap(([option, count]) =>
    Array.from({ length: count }, (): CountedResponse => ({
      ...{ answers: { q: option }, isLate: false, standing: 'counted' },
    })),
  );
  const tally = recount(of, stored);
  const disclosure = disclosureOf({ definition: of, tally, earlier, k: K });
  const { withholding, obstacles } = disclosure;
  return {
    facts: snapshotFacts(of, tally, withholding),
    cells: withholding.questions['q']?.cells,
    reason: withholding.questions['q']?.reason,
    obstacles,
  };
};

it.each<[string, Record<string, number>, readonly string[]]>([
  ['enough of each', { a: 5, b: 6, c: 7, d: 8 }, []],
  ['nobody is not few', { a: 0, b: 6, c: 7, d: 8 }, []],
  ['one small count takes the next with it', { a: 2, b: 6, c: 7, d: 8 }, ['|a', '|b']],
  [
    'two small ones that could be told apart take a third',
    { a: 1, b: 1, c: 7, d: 8 },
    ['|a', '|b', '|c'],
  ],
  ['several that are enough together', { a: 4, b: 4, c: 7, d: 8 }, ['|a', '|b']],
])('%s', (_name, counts, cells) => {
  expect(told(counts).cells).toEqual(cells);
});

it('fewer than k answers are no results, and fewer than k new ones no new results', () => {
  expect(told({ a: 4 }).obstacles).toEqual(['tooFew']);
  const { facts } = told({ a: 10, b: 10 });
  expect(told({ a: 12, b: 12 }, [facts]).obstacles).toEqual(['tooFewNew']);
  expect(told({ a: 15, b: 15 }, [facts]).obstacles).toEqual([]);
});

it('an option for which few are new is withheld though it has enough', () => {
  const { facts } = told({ a: 10, b: 10, c: 10 });
  const next = told({ a: 20, b: 20, c: 12 }, [facts]);
  expect(next).toMatchObject({ reason: 'difference' });
  expect(next.cells).toEqual(expect.arrayContaining(['|c']));
});

it('the same results again withhold the same', () => {
  const first = told({ a: 2, b: 6, c: 7, d: 8 });
  expect(told({ a: 2, b: 6, c: 7, d: 8 }, [first.facts]).cells).toEqual(first.cells);
});

it('a question is withheld with the one that it reads, and one that reads two always', () => {
  const of = definition([
    { ...EACH.yesNo, code: 'one' },
    { ...EACH.yesNo, code: 'two' },
    { ...EACH.rating, code: 'reads', showIf: { question: 'one', in: [true] } },
    {
      ...{ ...EACH.rating, code: 'both' },
      showIf: {
        all: [
          { question: 'one', in: [false] },
          { question: 'two', in: [true] },
        ],
      },
    },
  ]);
  const stored = Array.from({ length: 40 }, (_, place): CountedResponse => ({
    answers: answersOf(of, { one: place < 37, two: place < 20, reads: 4, both: 4 }),
    ...{ isLate: false, standing: 'counted' },
  }));
  const { withholding } = disclosureOf({
    ...{ definition: of, tally: recount(of, stored), earlier: [], k: K },
  });
  expect(withholding.questions).toMatchObject({
    one: { reason: 'small' },
    two: { cells: [] },
    reads: { cells: 'all', reason: 'reads' },
    both: { cells: 'all', reason: 'compound' },
  });
});

it.each(['survey-canteen-2025b', 'survey-disclosure-2025'] as const)(
  'the sample %s tells of nobody, and tells something',
  (key) => {
    const { definition: of, answers } = sampleSurvey(key);
    const tally = recount(
      of,
      answers.map((one) => ({ answers: one, isLate: false, standing: 'counted' })),
    );
    const { withholding, obstacles } = disclosureOf({ definition: of, tally, earlier: [], k: K });
    expect(obstacles).toEqual([]);
    expect(foundOut([snapshotFacts(of, tally, withholding)], K)).toEqual([]);
    const open = Object.values(withholding.questions).filter(({ cells }) => cells.length === 0);
    expect(open.length).toBeGreaterThan(2);
  },
);
