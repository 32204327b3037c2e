import type { MultiQuestion } from '../../domain/definition/question';
import { tapped } from './choosing';
import { moved } from './ranking';

const question: MultiQuestion = {
  ...{ code: 'q', type: 'multi', text: {}, required: true },
  options: [
    { code: 'a', label: {} },
    { code: 'b', label: {} },
    { code: 'none', label: {}, exclusive: true },
  ],
};

it.each([
  ['adds', ['a'], 'b', ['a', 'b']],
  ['takes away', ['a', 'b'], 'a', ['b']],
  ['"none" clears the others', ['a', 'b'], 'none', ['none']],
  ['another clears "none"', ['none'], 'a', ['a']],
])('%s', (_name, before, code, after) => {
  expect(tapped(question, before, code)).toEqual(after);
});

it.each([
  ['up', ['a', 'b', 'c'], 'c', -1, ['a', 'c', 'b']],
  ['down', ['a', 'b', 'c'], 'a', 1, ['b', 'a', 'c']],
  ['not beyond the first', ['a', 'b'], 'a', -1, ['a', 'b']],
  ['not beyond the last', ['a', 'b'], 'b', 1, ['a', 'b']],
  ['not what is not ranked', ['a', 'b'], 'c', -1, ['a', 'b']],
] as const)('moves %s', (_name, before, code, by, after) => {
  expect(moved(before, code, by)).toEqual(after);
});
