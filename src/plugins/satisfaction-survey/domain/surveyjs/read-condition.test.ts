import { fromSurveyJs } from './from-surveyjs';

const read = (...elements: readonly object[]) =>
  fromSurveyJs({ elements }, { defaultLocale: 'zh-Hans' });

const QUESTIONS = [
  { type: 'radiogroup', name: '身份', choices: ['家长', '学生', { value: 3, text: '教师' }] },
  { type: 'checkbox', name: 'why', choices: ['x', 'y', 'z'] },
  { type: 'rating', name: 'food' },
  { type: 'rating', name: 'old', rateMin: 0, rateMax: 5 },
  { type: 'text', name: 'age', inputType: 'number', step: 0.5 },
  { type: 'boolean', name: 'sure', valueTrue: 'yes', valueFalse: 'no' },
  { type: 'boolean', name: 'ok', renderAs: 'checkbox' },
  { type: 'matrix', name: 'parts', rows: ['味道'], columns: ['好', '坏'] },
  { type: 'comment', name: 'text' },
];
const conditionOf = (visibleIf: unknown) =>
  read(...QUESTIONS, { type: 'boolean', name: 'last', visibleIf }).definition?.items.at(-1)?.showIf;

it.each<[string, unknown]>([
  ["{身份} = '家长'", { question: 'q1', in: ['o1'] }],
  ['{身份} == 家长', { question: 'q1', in: ['o1'] }],
  ["'学生' = {身份}", { question: 'q1', in: ['o2'] }],
  ["{身份} <> '3'", { not: { question: 'q1', in: ['3'] } }],
  ["{身份} anyof ['家长', '没有', 3]", { question: 'q1', in: ['o1', '3'] }],
  ["{why} contains 'x'", { question: 'why', in: ['x'] }],
  [
    "{why} contains ['x', 'y']",
    {
      all: [
        { question: 'why', in: ['x'] },
        { question: 'why', in: ['y'] },
      ],
    },
  ],
  ["{why} notcontains 'x'", { not: { question: 'why', in: ['x'] } }],
  ["{why} noneof ['x', 'y']", { not: { question: 'why', in: ['x', 'y'] } }],
  ['{why} notempty', { question: 'why', answered: true }],
  ['{text} EMPTY', { question: 'text', answered: false }],
  ['{food} > 3', { question: 'food', atLeast: 4 }],
  ["{food} <= '2'", { question: 'food', atMost: 2 }],
  ['3 > {food}', { question: 'food', atMost: 2 }],
  ['{old} < 2', { question: 'old', atMost: 2 }],
  ['{old} = 0', { question: 'old', in: [1] }],
  ['{age} > 2.5', { question: 'age', atLeast: 2.6 }],
  ['{age} < 18', { question: 'age', atMost: 17.9 }],
  ['{age} >= 18', { question: 'age', atLeast: 18 }],
  ['{sure}', { question: 'sure', in: [true] }],
  ["{sure} = 'no'", { question: 'sure', in: [false] }],
  ['!{sure}', { not: { question: 'sure', in: [true] } }],
  ['{ok} = true', { question: 'ok', in: [true] }],
  ['{ok} = false', { question: 'ok', answered: false }],
  ["{parts.味道} = '坏'", { question: 'parts', in: ['c2'], row: 'r1' }],
  [
    '{food} > 3 and {sure} or {ok} notempty',
    {
      any: [
        {
          all: [
            { question: 'food', atLeast: 4 },
            { question: 'sure', in: [true] },
          ],
        },
        { question: 'ok', answered: true },
      ],
    },
  ],
  [
    '{food} > 3 && ({sure} || {ok} empty)',
    {
      all: [
        { question: 'food', atLeast: 4 },
        {
          any: [
            { question: 'sure', in: [true] },
            { question: 'ok', answered: false },
          ],
        },
      ],
    },
  ],
])('the condition %s can be said', (visibleIf, condition) => {
  expect(conditionOf(visibleIf)).toEqual(condition);
});

it.each([
  ...["{last} = 'x'", '{none} = 1', "{text} = 'x'", "{why} = ['x']", "{身份} contains '家'"],
  ...['{food} + 1 > 3', 'age({age}) > 3', 'iif({sure}, 1, 2)', '{food} > {old}', '{food}'],
  ...["{身份} = '没有'", '{food} > 9', "{parts} = 'x'", "{parts.颜色} = '好'", "!{food} = 'x'"],
  ...['{food', "{food} = '1", '((({sure})', '{food} >', 'true', 'and', '{food} > 3 {sure}'],
  ...[
    `${'('.repeat(30)}{sure}${')'.repeat(30)}`,
    '('.repeat(1500),
    `{sure}${' and {sure}'.repeat(50)}`,
  ],
  ...[{}, 5, 'x'.repeat(5000)],
])('the condition %j is told, and the question is asked of everybody', (visibleIf) => {
  expect(conditionOf(visibleIf)).toBeUndefined();
  const { notCarried } = read(...QUESTIONS, { type: 'boolean', name: 'last', visibleIf });
  expect(notCarried.filter(({ what }) => what === 'condition')).toHaveLength(1);
});
