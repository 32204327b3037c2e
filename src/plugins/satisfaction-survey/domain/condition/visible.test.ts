import { definition, EACH, options } from '../../../../../tests/support/survey-definitions';
import type { Answers } from '../answer/answer';
import type { Condition } from './condition';
import { answersShown, visible } from './visible';

const LAST = { ...EACH.yesNo, code: 'last' };
const BEFORE = [EACH.single, EACH.multi, EACH.rating, EACH.number, EACH.matrix, EACH.yesNo];

it.each<[string, Condition, Answers, boolean]>([
  ['the answer', { question: 'single', in: ['a', 'b'] }, { single: 'b' }, true],
  ['another answer', { question: 'single', in: ['a'] }, { single: 'b' }, false],
  ['no answer', { question: 'single', in: ['a'] }, {}, false],
  ['one of several', { question: 'multi', in: ['b'] }, { multi: ['a', 'b'] }, true],
  ['a row', { question: 'matrix', row: 'taste', in: ['bad'] }, { matrix: { taste: 'bad' } }, true],
  [
    'another row',
    { question: 'matrix', row: 'price', in: ['bad'] },
    { matrix: { taste: 'bad' } },
    false,
  ],
  ['no', { question: 'yesNo', in: [false] }, { yesNo: false }, true],
  ['a level', { question: 'rating', atMost: 2 }, { rating: 2 }, true],
  ['a level above', { question: 'rating', atMost: 2 }, { rating: 3 }, false],
  ['a number', { question: 'number', atLeast: 2.5 }, { number: 2.5 }, true],
  ['no number', { question: 'number', atLeast: -9 }, {}, false],
  ['answered', { question: 'single', answered: true }, { single: 'c' }, true],
  ['not answered', { question: 'single', answered: false }, {}, true],
  ['not', { not: { question: 'single', in: ['a'] } }, {}, true],
  [
    'all',
    {
      all: [
        { question: 'single', in: ['a'] },
        { question: 'rating', atLeast: 4 },
      ],
    },
    { single: 'a', rating: 3 },
    false,
  ],
  [
    'any',
    {
      any: [
        { question: 'single', in: ['a'] },
        { question: 'rating', atLeast: 4 },
      ],
    },
    { single: 'a', rating: 3 },
    true,
  ],
  ['a name of every object', { question: 'toString', answered: true }, {}, false],
])('%s', (_name, showIf, answers, isShown) => {
  const asking = definition([...BEFORE, { ...LAST, showIf }]);
  expect(visible(asking, answers).has('last')).toBe(isShown);
});

describe('a chain of questions', () => {
  const asking = definition([
    EACH.single,
    { ...EACH.rating, showIf: { question: 'single', in: ['a'] } },
    { ...LAST, showIf: { question: 'rating', atLeast: 1 } },
  ]);

  it('takes the answer to a hidden question for none', () => {
    expect([...visible(asking, { single: 'b', rating: 5, last: true })]).toEqual(['single']);
    expect(answersShown(asking, { single: 'b', rating: 5, last: true })).toEqual({ single: 'b' });
  });

  it('shows all of it where each link holds', () => {
    const answers = { single: 'a', rating: 5, last: true };
    expect(answersShown(asking, answers)).toEqual(answers);
  });
});

it('a hidden section hides what stands in it, up to the next section', () => {
  const said = { 'zh-Hans': '部分' };
  const asking = definition([
    { ...EACH.single, options: options('staff', 'parent') },
    { code: 's1', type: 'section', text: said, showIf: { question: 'single', in: ['staff'] } },
    EACH.rating,
    { code: 'note', type: 'statement', text: said },
    { code: 's2', type: 'section', text: said },
    LAST,
  ]);
  expect([...visible(asking, { single: 'parent' })]).toEqual(['single', 's2', 'last']);
  expect([...visible(asking, { single: 'staff' })]).toEqual([
    ...['single', 's1', 'rating', 'note', 's2', 'last'],
  ]);
});
