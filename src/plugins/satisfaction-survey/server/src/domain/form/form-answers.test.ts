import fc from 'fast-check';

import {
  anyAnswers,
  anyDefinition,
  definition,
  EACH,
  VALID,
} from '../../../../../../../tests/support/survey-definitions';
import { answerField, type FormValues } from '../../../../contracts/public/form';
import type { RawAnswers } from '../../../../domain/answer/answer';
import { checkAnswers } from '../../../../domain/answer/check-answers';
import { questionsOf, type Definition } from '../../../../domain/definition/definition';
import { answersOfForm, formValues } from './form-answers';

/** What a browser sends of a form in which this was filled in. */
function fieldsFor(of: Definition, answers: RawAnswers): FormValues {
  const fields = questionsOf(of).flatMap((question): [string, readonly string[]][] => {
    const { code, type } = question;
    const answer: unknown = answers[code];
    if (answer === undefined || answer === null) return [];
    if (type === 'ranking') {
      return (answer as string[]).map((option, place) => [
        answerField(code, option),
        [String(place + 1)],
      ]);
    }
    if (type === 'matrix') {
      return Object.entries(answer as Record<string, string>).map(([row, column]) => [
        ...([answerField(code, row), [column]] as const),
      ]);
    }
    const list = Array.isArray(answer) ? (answer as unknown[]) : [answer];
    return [[answerField(code), list.map(String)]];
  });
  return Object.fromEntries(fields);
}

it('a form says the same as the widget, whatever is asked and answered', () => {
  const any = anyDefinition.chain((of) => fc.tuple(fc.constant(of), anyAnswers(of)));
  fc.assert(
    fc.property(any, ([of, answers]) => {
      expect(checkAnswers(of, answersOfForm(of, fieldsFor(of, answers)))).toEqual(
        checkAnswers(of, answers),
      );
    }),
  );
});

const each = definition(Object.values(EACH));

it.each<[string, FormValues, object]>([
  [
    'one rank given twice',
    { 'a:ranking:a': ['1'], 'a:ranking:b': ['1'], 'a:ranking:c': ['2'] },
    { code: 'SURVEY_OPTION_TWICE', question: 'ranking' },
  ],
  [
    'a number that is none',
    { 'a:number': ['many'] },
    { code: 'SURVEY_ANSWER_KIND', question: 'number' },
  ],
  [
    'a level that is none',
    { 'a:rating': ['9'] },
    { code: 'SURVEY_OPTION_UNKNOWN', question: 'rating' },
  ],
  [
    'an option that is none',
    { 'a:multi': ['a', 'x'] },
    { code: 'SURVEY_OPTION_UNKNOWN', question: 'multi' },
  ],
])('%s is said to be wrong', (_name, change, issue) => {
  const checked = checkAnswers(each, answersOfForm(each, { ...fieldsFor(each, VALID), ...change }));
  expect(checked).toMatchObject({ issues: [issue] });
});

it('digits of full width are digits', () => {
  expect(answersOfForm(each, { 'a:number': [' １２．５ '] })).toEqual({ number: 12.5 });
});

it('a body of any shape has fields or none', () => {
  expect(formValues({ one: 'a', two: ['a', 'b'], three: { 0: 'a', 1: 'b' }, four: 1 })).toEqual({
    ...{ one: ['a'], two: ['a', 'b'], three: ['a', 'b'], four: [] },
  });
  expect(formValues('text')).toEqual({});
  expect(formValues(null)).toEqual({});
});
