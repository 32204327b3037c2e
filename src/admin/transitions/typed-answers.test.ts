import type { StepAsk } from '../../content/transitions/contracts';
import { typedAnswers } from './typed-answers';

const ask = (name: string, kind: StepAsk['kind']): StepAsk => ({
  ...{ name, kind, label: name, required: false, limit: null, options: [] },
});

it.each([
  ['an empty box is no answer', 'text', '', null],
  ['a day goes as it is', 'day', '2025-07-01', '2025-07-01'],
  ['an instant gets its zone', 'instant', '2025-07-01T08:00Z', '2025-07-01T08:00:00.000Z'],
  ['what is no instant is for the server to refuse', 'instant', 'soon', 'soon'],
] as const)('%s', (_what, kind, typed, sent) => {
  expect(typedAnswers([ask('it', kind)], { it: typed })).toEqual({ it: sent });
});

it('a question nobody touched is no answer', () => {
  expect(typedAnswers([ask('it', 'money')], {})).toEqual({ it: null });
});
