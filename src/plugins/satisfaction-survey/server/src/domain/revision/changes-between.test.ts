import fc from 'fast-check';

import {
  anyDefinition,
  definition,
  EACH,
  options,
} from '../../../../../../../tests/support/survey-definitions';
import type { Definition } from '../../../../domain/definition/definition';
import type { QuestionnaireItem } from '../../../../domain/definition/question';
import { gravest } from './change';
import { changesBetween } from './changes-between';
import { mergedDefinition } from './merged-definition';

const said = (text: string) => ({ 'zh-Hans': text });
const before = definition(Object.values(EACH));

function changed(code: keyof typeof EACH, by: object): Definition {
  const items = before.items.map((item): QuestionnaireItem =>
    item.code === code ? { ...item, ...by } : item,
  );
  return { ...before, items };
}

it('nothing changes between the same', () => {
  fc.assert(
    fc.property(anyDefinition, (one) => {
      expect(changesBetween(one, structuredClone(one))).toEqual([]);
    }),
  );
});

it('a label in another language, and any other word, changes no number', () => {
  const words = { ...before, title: { ...before.title, en: 'Survey' } };
  expect(changesBetween(before, words)).toEqual([
    { code: 'SURVEY_CHANGE_WORDS', item: null, option: null },
  ]);
  const label = [{ code: 'a', label: { 'zh-Hans': 'a', en: 'A' } }, ...options('b', 'c')];
  expect(gravest(changesBetween(before, changed('single', { options: label })))).toBe('cosmetic');
});

it.each<[string, keyof typeof EACH, object, string, string | null]>([
  ['a hint', 'single', { help: said('提示') }, 'SURVEY_CHANGE_WORDS', null],
  [
    'the order of options',
    'single',
    { options: options('c', 'b', 'a') },
    'SURVEY_CHANGE_LOOK',
    null,
  ],
  ['smileys instead of stars', 'rating', { look: 'smiley' }, 'SURVEY_CHANGE_LOOK', null],
  ['no longer required', 'nps', { required: false }, 'SURVEY_CHANGE_REQUIRED', null],
  [
    'one more option',
    'single',
    { options: options('a', 'b', 'c', 'd') },
    'SURVEY_CHANGE_OPTION_ADDED',
    'd',
  ],
  [
    'an option with a text',
    'single',
    { other: said('其他') },
    'SURVEY_CHANGE_OPTION_ADDED',
    'other',
  ],
  [
    'one more row',
    'matrix',
    { rows: options('taste', 'price', 'place') },
    'SURVEY_CHANGE_OPTION_ADDED',
    'place',
  ],
  ['longer texts', 'longText', { maxLength: 40 }, 'SURVEY_CHANGE_LIMITS_WIDER', null],
  ['no first day', 'date', { min: undefined }, 'SURVEY_CHANGE_LIMITS_WIDER', null],
  ['shorter texts', 'longText', { maxLength: 10 }, 'SURVEY_CHANGE_LIMITS_NARROWER', null],
  ['a later first day', 'date', { min: '2025-10-01' }, 'SURVEY_CHANGE_LIMITS_NARROWER', null],
  ['a higher least number', 'number', { min: 0 }, 'SURVEY_CHANGE_LIMITS_NARROWER', null],
  ['one option less', 'single', { options: options('a', 'b') }, 'SURVEY_CHANGE_REMOVED', 'c'],
  [
    'one more column',
    'matrix',
    { columns: options('good', 'fair', 'bad', 'awful') },
    'SURVEY_CHANGE_SCALE',
    'awful',
  ],
  [
    'one more to rank',
    'ranking',
    { options: options('a', 'b', 'c', 'd') },
    'SURVEY_CHANGE_SCALE',
    'd',
  ],
  ['ten levels', 'rating', { scale: 10 }, 'SURVEY_CHANGE_SCALE', null],
  ['more choices', 'multi', { max: 3 }, 'SURVEY_CHANGE_SCALE', null],
  ['more decimals', 'number', { decimals: 2 }, 'SURVEY_CHANGE_SCALE', null],
  ['another type', 'shortText', { type: 'longText' }, 'SURVEY_CHANGE_TYPE', null],
  [
    'asked of fewer',
    'yesNo',
    { showIf: { question: 'single', in: ['a'] } },
    'SURVEY_CHANGE_CONDITION',
    null,
  ],
])('%s', (_name, item, by, code, option) => {
  expect(changesBetween(before, changed(item, by))).toEqual([{ code, item, option }]);
});

it('an option and a question that are retired go, others do not', () => {
  const items = before.items.filter(({ code }) => code !== 'nps');
  const gone = { ...before, items, retired: ['nps'] };
  expect(changesBetween(before, gone)).toEqual([
    { code: 'SURVEY_CHANGE_QUESTION_RETIRED', item: 'nps', option: null },
  ]);
  expect(gravest(changesBetween(before, { ...before, items }))).toBe('breaking');
  const fewer = changed('single', { options: options('a', 'b') });
  expect(changesBetween(before, { ...fewer, retired: ['single.c'] })).toEqual([
    { code: 'SURVEY_CHANGE_OPTION_RETIRED', item: 'single', option: 'c' },
  ]);
  expect(gravest(changesBetween(gone, before))).toBe('breaking');
});

it('a section with a condition changes who is asked what follows', () => {
  const section = { code: 's', type: 'section' as const, text: said('食堂') };
  const open = definition([EACH.single, section, EACH.rating]);
  const shut = definition([
    EACH.single,
    { ...section, showIf: { question: 'single', in: ['a'] } },
    EACH.rating,
  ]);
  expect(changesBetween(open, shut)).toEqual([
    { code: 'SURVEY_CHANGE_CONDITION', item: 's', option: null },
    { code: 'SURVEY_CHANGE_CONDITION', item: 'rating', option: null },
  ]);
});

it('groups, new questions and another order are told', () => {
  expect(gravest(changesBetween(before, { ...before, segment: 'single' }))).toBe('breaking');
  const more = { ...before, items: [...before.items, { ...EACH.nps, code: 'new' }] };
  expect(changesBetween(before, more)).toEqual([
    { code: 'SURVEY_CHANGE_QUESTION_ADDED', item: 'new', option: null },
  ]);
  const turned = { ...before, items: before.items.toReversed() };
  expect(changesBetween(before, turned)).toEqual([
    { code: 'SURVEY_CHANGE_ORDER', item: null, option: null },
  ]);
});

it('results are told by the newest revision with all that was retired', () => {
  const next = {
    ...changed('single', { options: options('a', 'b'), text: said('新') }),
    ...{ retired: ['single.c', 'nps'] },
  };
  const newest = { ...next, items: next.items.filter(({ code }) => code !== 'nps') };
  const merged = mergedDefinition([before, newest]);
  expect(merged.items.map(({ code }) => code)).toEqual([
    ...newest.items.map(({ code }) => code),
    'nps',
  ]);
  expect(merged.items[0]).toEqual({ ...EACH.single, text: said('新') });
});
