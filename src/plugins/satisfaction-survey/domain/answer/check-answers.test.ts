import fc from 'fast-check';

import {
  anyAnswers,
  anyDefinition,
  definition,
  EACH,
  options,
  VALID,
} from '../../../../../tests/support/survey-definitions';
import { visible } from '../condition/visible';
import type { Question } from '../definition/question';
import type { RawAnswers } from './answer';
import { checkAnswers } from './check-answers';

const ALL = definition(Object.values(EACH));

function issuesOf(raw: RawAnswers, asking = ALL) {
  const checked = checkAnswers(asking, raw);
  return 'issues' in checked ? checked.issues.map(({ code, question }) => [question, code]) : [];
}

function answersOf(raw: RawAnswers, asking = ALL) {
  const checked = checkAnswers(asking, raw);
  if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
  return checked.answers;
}

it('keeps right answers of every type, the chosen ones in the order of the question', () => {
  expect(answersOf(VALID)).toEqual({ ...VALID, multi: ['a', 'c'] });
});

it('misses every required question, in order', () => {
  expect(issuesOf({})).toEqual(
    Object.keys(EACH).map((code) => [
      code,
      code === 'consent' ? 'SURVEY_CONSENT_NEEDED' : 'SURVEY_ANSWER_REQUIRED',
    ]),
  );
});

it.each<[keyof typeof EACH, unknown, string]>([
  ['single', 'x', 'SURVEY_OPTION_UNKNOWN'],
  ['single', 'other', 'SURVEY_OPTION_UNKNOWN'],
  ['single', 'toString', 'SURVEY_OPTION_UNKNOWN'],
  ['single', '', 'SURVEY_ANSWER_REQUIRED'],
  ['single', 1, 'SURVEY_ANSWER_KIND'],
  ['multi', [], 'SURVEY_ANSWER_REQUIRED'],
  ['multi', 'a', 'SURVEY_ANSWER_KIND'],
  ['multi', ['a', 1], 'SURVEY_ANSWER_KIND'],
  ['multi', ['a', 'a'], 'SURVEY_OPTION_TWICE'],
  ['multi', ['a', 'x'], 'SURVEY_OPTION_UNKNOWN'],
  ['multi', ['a', 'b', 'c'], 'SURVEY_OPTIONS_TOO_MANY'],
  ['multi', Array.from({ length: 100_000 }, () => 'a'), 'SURVEY_OPTIONS_TOO_MANY'],
  ['multi', ['none', 'a'], 'SURVEY_OPTION_EXCLUSIVE'],
  ['rating', 0, 'SURVEY_OPTION_UNKNOWN'],
  ['rating', 6, 'SURVEY_OPTION_UNKNOWN'],
  ['rating', 2.5, 'SURVEY_ANSWER_KIND'],
  ['rating', '4', 'SURVEY_ANSWER_KIND'],
  ['rating', NaN, 'SURVEY_ANSWER_KIND'],
  ['nps', 11, 'SURVEY_OPTION_UNKNOWN'],
  ['nps', -1, 'SURVEY_OPTION_UNKNOWN'],
  ['matrix', {}, 'SURVEY_ANSWER_REQUIRED'],
  ['matrix', { taste: 'good' }, 'SURVEY_ROW_REQUIRED'],
  ['matrix', { taste: 'good', price: 'x' }, 'SURVEY_OPTION_UNKNOWN'],
  ['matrix', { taste: 'good', constructor: 'good' }, 'SURVEY_ROW_UNKNOWN'],
  ['matrix', ['good', 'bad'], 'SURVEY_ANSWER_KIND'],
  ['ranking', ['a', 'b'], 'SURVEY_OPTIONS_TOO_FEW'],
  ['ranking', ['a', 'b', 'b'], 'SURVEY_OPTION_TWICE'],
  ['shortText', '   \n ', 'SURVEY_ANSWER_REQUIRED'],
  ['shortText', '一二三四五六七八九十一', 'SURVEY_TEXT_TOO_LONG'],
  ['shortText', 5, 'SURVEY_ANSWER_KIND'],
  ['longText', '好', 'SURVEY_TEXT_TOO_SHORT'],
  ['longText', 'x'.repeat(10_000), 'SURVEY_TEXT_TOO_LONG'],
  ['number', -5.1, 'SURVEY_NUMBER_TOO_SMALL'],
  ['number', 21, 'SURVEY_NUMBER_TOO_LARGE'],
  ['number', 1.25, 'SURVEY_NUMBER_DECIMALS'],
  ['number', Infinity, 'SURVEY_ANSWER_KIND'],
  ['number', '7', 'SURVEY_ANSWER_KIND'],
  ['date', '2026-02-29', 'SURVEY_DATE_INVALID'],
  ['date', '2026-2-1', 'SURVEY_DATE_INVALID'],
  ['date', '2025-08-31', 'SURVEY_DATE_TOO_EARLY'],
  ['date', '2026-07-01', 'SURVEY_DATE_TOO_LATE'],
  ['yesNo', 'true', 'SURVEY_ANSWER_KIND'],
  ['consent', false, 'SURVEY_CONSENT_NEEDED'],
])('%s answered with %j: %s', (code, value, issue) => {
  expect(issuesOf({ ...VALID, [code]: value })).toEqual([[code, issue]]);
});

it.each([['x'], ['__proto__x'], ['constructor'], ['single.text']])(
  'a question that is not there is named: %s',
  (code) => {
    expect(issuesOf({ ...VALID, [code]: 1 })).toEqual([[code, 'SURVEY_QUESTION_UNKNOWN']]);
  },
);

it('counts an emoji as one character and repairs broken pairs, line ends and control characters', () => {
  const shortText = '👍'.repeat(10);
  const longText = ' a\ud800b\r\nc\0\u202e ';
  expect(answersOf({ ...VALID, shortText, longText })).toMatchObject({
    shortText,
    longText: 'a\ufffdb\nc\u202e',
  });
});

it('takes the answers from nowhere but the body itself', () => {
  const inherited: RawAnswers = Object.create(VALID) as RawAnswers;
  expect(issuesOf(inherited)).toHaveLength(Object.keys(EACH).length);
});

describe('the option with a text', () => {
  const asking = definition([
    { ...EACH.multi, options: options('a', 'b'), other: { 'zh-Hans': '其他' } },
  ]);
  it.each<[RawAnswers, unknown]>([
    [{ multi: ['other'] }, [['multi', 'SURVEY_OTHER_TEXT_NEEDED']]],
    [{ multi: ['other'], 'multi.other': ' ' }, [['multi', 'SURVEY_OTHER_TEXT_NEEDED']]],
    [{ multi: ['other'], 'multi.other': 1 }, [['multi', 'SURVEY_ANSWER_KIND']]],
    [{ multi: ['other'], 'multi.other': 'x'.repeat(201) }, [['multi', 'SURVEY_TEXT_TOO_LONG']]],
  ])('%j', (raw, issues) => {
    expect(issuesOf(raw, asking)).toEqual(issues);
  });

  it('keeps its text where it is chosen and drops it elsewhere', () => {
    expect(answersOf({ multi: ['other', 'a'], 'multi.other': ' 面 ' }, asking)).toEqual({
      multi: ['a', 'other'],
      'multi.other': '面',
    });
    expect(answersOf({ multi: ['a'], 'multi.other': '面' }, asking)).toEqual({ multi: ['a'] });
  });
});

describe('hidden questions', () => {
  const hiddenBy = (question: Question) => ({
    ...question,
    showIf: { question: 'single', in: ['a'] },
  });
  const asking = definition([EACH.single, hiddenBy(EACH.rating), hiddenBy(EACH.yesNo)]);

  it('are required only where they are shown', () => {
    expect(answersOf({ single: 'b' }, asking)).toEqual({ single: 'b' });
    expect(issuesOf({ single: 'a' }, asking)).toHaveLength(2);
  });

  it('drop their answers, whatever those are', () => {
    expect(answersOf({ single: 'b', rating: 4, yesNo: { x: [] } }, asking)).toEqual({
      single: 'b',
    });
  });
});

it('any right answers are kept, and of them only those to shown questions', () => {
  const withAnswers = anyDefinition.chain((asking) =>
    fc.tuple(fc.constant(asking), anyAnswers(asking)),
  );
  fc.assert(
    fc.property(withAnswers, ([asking, raw]) => {
      const kept = answersOf(raw, asking);
      const shown = visible(asking, kept);
      expect(Object.keys(kept).filter((code) => !shown.has(code))).toEqual([]);
      // What is kept is itself right, and is kept as it is.
      expect(answersOf(kept, asking)).toEqual(kept);
      for (const item of asking.items) {
        if ('required' in item && item.required && shown.has(item.code)) {
          expect(kept).toHaveProperty([item.code]);
        }
      }
    }),
  );
});

it('nothing that JSON can say breaks the check', () => {
  const anyRaw = fc.dictionary(fc.constantFrom(...Object.keys(EACH), 'x'), fc.jsonValue());
  fc.assert(
    fc.property(anyRaw, (raw) => {
      const checked = checkAnswers(ALL, raw);
      expect('issues' in checked || 'answers' in checked).toBe(true);
    }),
  );
});
