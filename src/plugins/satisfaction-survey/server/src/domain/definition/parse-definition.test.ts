import fc from 'fast-check';

import {
  anyDefinition,
  definition,
  EACH,
  options,
} from '../../../../../../../tests/support/survey-definitions';
import type { Definition } from '../../../../domain/definition/definition';
import type { DefinitionIssueCode } from './definition-issue';
import { parseDefinition } from './parse-definition';

const ITEMS = Object.values(EACH);
const said = { 'zh-Hans': '词' };

function issuesOf(value: unknown): readonly string[] {
  const parsed = parseDefinition(JSON.parse(JSON.stringify(value)));
  return 'issues' in parsed
    ? parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
    : [];
}

it('any questionnaire of the model comes back as it was', () => {
  fc.assert(
    fc.property(anyDefinition, (asking) => {
      const value: unknown = JSON.parse(JSON.stringify(asking));
      expect(parseDefinition(value)).toEqual({ definition: value });
    }),
  );
});

const last = (showIf: unknown) => ({ ...EACH.yesNo, code: 'last', showIf });
const deep = (levels: number): unknown =>
  levels === 0 ? { question: 'single', answered: true } : { not: deep(levels - 1) };

it.each<[string, unknown, DefinitionIssueCode, string]>([
  [
    'a code twice',
    definition([EACH.single, EACH.single]),
    'SURVEY_DEFINITION_CODE_TWICE',
    'items.1.code',
  ],
  [
    'an option twice',
    definition([{ ...EACH.single, options: options('a', 'a') }]),
    'SURVEY_DEFINITION_CODE_TWICE',
    'items.0.options.1.code',
  ],
  [
    'a retired question',
    definition([EACH.single], { retired: ['single'] }),
    'SURVEY_DEFINITION_CODE_RETIRED',
    'items.0.code',
  ],
  [
    'a retired option',
    definition([EACH.single], { retired: ['single.b'] }),
    'SURVEY_DEFINITION_CODE_RETIRED',
    'items.0.options.1.code',
  ],
  [
    'a retired row',
    definition([EACH.matrix], { retired: ['matrix.rows.price'] }),
    'SURVEY_DEFINITION_CODE_RETIRED',
    'items.0.rows.1.code',
  ],
  [
    'an option of the name other',
    definition([{ ...EACH.single, options: options('a', 'other') }]),
    'SURVEY_DEFINITION_CODE_RESERVED',
    'items.0.options.1.code',
  ],
  [
    'no Chinese text',
    definition([{ ...EACH.yesNo, text: { en: 'Yes?' } }]),
    'SURVEY_DEFINITION_WORDS_MISSING',
    'items.0.text',
  ],
  [
    'no words for the best',
    definition([{ ...EACH.rating, labels: { 1: said } }]),
    'SURVEY_DEFINITION_WORDS_MISSING',
    'items.0.labels.5',
  ],
  [
    'words for no level',
    definition([{ ...EACH.rating, labels: { ...EACH.rating.labels, 9: said } }]),
    'SURVEY_DEFINITION_RANGE',
    'items.0.labels.9',
  ],
  [
    'more than there are',
    definition([{ ...EACH.multi, max: 9 }]),
    'SURVEY_DEFINITION_RANGE',
    'items.0.max',
  ],
  [
    'the least above the most',
    definition([{ ...EACH.multi, min: 3 }]),
    'SURVEY_DEFINITION_RANGE',
    'items.0.min',
  ],
  [
    'an empty range',
    definition([{ ...EACH.number, min: 20 }]),
    'SURVEY_DEFINITION_RANGE',
    'items.0.min',
  ],
  [
    'days the wrong way round',
    definition([{ ...EACH.date, min: '2027-01-01' }]),
    'SURVEY_DEFINITION_RANGE',
    'items.0.min',
  ],
  [
    'a look forward',
    definition([{ ...EACH.yesNo, showIf: { question: 'single', answered: true } }, EACH.single]),
    'SURVEY_DEFINITION_CONDITION_FORWARD',
    'items.0.showIf',
  ],
  [
    'a look at itself',
    definition([{ ...EACH.yesNo, showIf: { question: 'yesNo', in: [true] } }]),
    'SURVEY_DEFINITION_CONDITION_FORWARD',
    'items.0.showIf',
  ],
  [
    'an unknown value',
    definition([EACH.single, last({ question: 'single', in: ['x'] }) as never]),
    'SURVEY_DEFINITION_CONDITION_VALUE',
    'items.1.showIf',
  ],
  [
    'a level as text',
    definition([EACH.rating, last({ question: 'rating', in: ['4'] }) as never]),
    'SURVEY_DEFINITION_CONDITION_VALUE',
    'items.1.showIf',
  ],
  [
    'a matrix without a row',
    definition([EACH.matrix, last({ question: 'matrix', in: ['good'] }) as never]),
    'SURVEY_DEFINITION_CONDITION_VALUE',
    'items.1.showIf',
  ],
  [
    'too many levels',
    definition([EACH.single, last(deep(6)) as never]),
    'SURVEY_DEFINITION_CONDITION_DEEP',
    'items.1.showIf',
  ],
  [
    'levels without end',
    definition([EACH.single, last(deep(3000)) as never]),
    'SURVEY_DEFINITION_CONDITION_DEEP',
    '',
  ],
  [
    'no question',
    definition([{ code: 'a', type: 'statement', text: said }]),
    'SURVEY_DEFINITION_NO_QUESTION',
    'items',
  ],
  [
    'groups by what not all are asked',
    definition([EACH.yesNo, { ...EACH.single, showIf: { question: 'yesNo', in: [true] } }], {
      segment: 'single',
    }),
    'SURVEY_DEFINITION_SEGMENT',
    'segment',
  ],
  [
    'groups by several answers',
    definition([EACH.multi], { segment: 'multi' }),
    'SURVEY_DEFINITION_SEGMENT',
    'segment',
  ],
  [
    'children asked who they are',
    definition([{ ...EACH.shortText, identifying: true }], { under14: true, guardianNotice: said }),
    'SURVEY_DEFINITION_IDENTIFYING',
    'items.0.identifying',
  ],
  [
    'children without a notice',
    definition(ITEMS, { under14: true }),
    'SURVEY_DEFINITION_GUARDIAN',
    'guardianNotice',
  ],
  [
    'a code with a dot',
    definition([{ ...EACH.yesNo, code: 'a.b' }]),
    'SURVEY_DEFINITION_SHAPE',
    'items.0.code',
  ],
  [
    'a long text',
    definition([{ ...EACH.yesNo, text: { 'zh-Hans': '长'.repeat(501) } }]),
    'SURVEY_DEFINITION_SHAPE',
    'items.0.text.zh-Hans',
  ],
  ['an unknown key', { ...definition(ITEMS), script: 'x' }, 'SURVEY_DEFINITION_SHAPE', ''],
  ['nothing', null, 'SURVEY_DEFINITION_SHAPE', ''],
])('%s', (_name, value, code, path) => {
  expect(issuesOf(value)).toEqual([`${code} ${path}`]);
});

it('a text of emoji is measured by what people see', () => {
  const text = { 'zh-Hans': '👍'.repeat(500) };
  expect(issuesOf(definition([{ ...EACH.yesNo, text }]))).toEqual([]);
});

it('nothing that JSON can say breaks the reading', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const value = { ...definition(ITEMS), items: [one, other] as unknown as Definition['items'] };
      expect(issuesOf(value).length).toBeGreaterThan(0);
    }),
  );
});
