import type { Condition } from '../../../domain/condition/condition';
import type { Question } from '../../../domain/definition/question';
import { conditionOfRows, newRow, rowsOfCondition, testsOf } from './condition-rows';
import { newItem } from './new-item';

const question = (type: Question['type'], code: string) => newItem(type, code) as Question;
const QUESTIONS = [
  question('single', 'one'),
  question('rating', 'food'),
  question('yesNo', 'eats'),
  question('matrix', 'grid'),
  question('longText', 'text'),
];

it.each<[string, Condition]>([
  ['an option', { question: 'one', in: ['o1', 'o2'] }],
  ['a level', { question: 'food', in: [1, 2] }],
  ['at most', { question: 'food', atMost: 2 }],
  ['yes', { question: 'eats', in: [true] }],
  ['a row of a matrix', { question: 'grid', in: ['c1'], row: 'r2' }],
  ['not answered', { question: 'text', answered: false }],
  [
    'all of several',
    {
      all: [
        { question: 'food', atLeast: 4 },
        { question: 'one', in: ['o1'] },
      ],
    },
  ],
  [
    'one of several',
    {
      any: [
        { question: 'food', atLeast: 4 },
        { question: 'one', in: ['o1'] },
      ],
    },
  ],
])('%s goes into lines and comes back as it was', (_name, condition) => {
  const rows = rowsOfCondition(condition);
  expect(rows).not.toBeNull();
  expect(rows && conditionOfRows(rows, QUESTIONS)).toEqual(condition);
});

it('what is nested is not shown as lines', () => {
  expect(rowsOfCondition({ not: { question: 'one', answered: true } })).toBeNull();
  expect(rowsOfCondition({ all: [{ any: [{ question: 'one', answered: true }] }] })).toBeNull();
});

it('a line of which nothing is chosen yet asks nothing', () => {
  const rows = QUESTIONS.slice(0, 4).map(newRow);
  expect(conditionOfRows({ join: 'all', rows }, QUESTIONS)).toBeUndefined();
});

it('a question can be compared in the ways that its answers allow', () => {
  expect(testsOf(question('rating', 'q'))[0]).toBe('atMost');
  expect(testsOf(question('single', 'q'))).toEqual(['in', 'answered', 'unanswered']);
  expect(testsOf(question('ranking', 'q'))).toEqual(['answered', 'unanswered']);
});
