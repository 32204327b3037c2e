import fc from 'fast-check';

import { parseDefinition } from '../../server/src/domain/definition/parse-definition';
import { fromSurveyJs } from './from-surveyjs';

const LOCALE = { defaultLocale: 'zh-Hans' };
const page = (...elements: readonly object[]) => ({ pages: [{ name: 'page1', elements }] });
const ONE = (name = 'a') => ({ type: 'boolean', name });

it.each<[string, unknown, string]>([
  ['nothing', null, 'SURVEY_IMPORT_UNREADABLE'],
  ['a list', [page(ONE())], 'SURVEY_IMPORT_UNREADABLE'],
  ['a text', '{"pages":[]}', 'SURVEY_IMPORT_UNREADABLE'],
  ['an object of another kind', { name: 'x' }, 'SURVEY_IMPORT_UNREADABLE'],
  ['pages that are none', { pages: {} }, 'SURVEY_IMPORT_UNREADABLE'],
  [
    'no question',
    { pages: [null, 5, { elements: [null, 'x', { name: 'a' }] }] },
    'SURVEY_IMPORT_EMPTY',
  ],
  ['panels in panels', { pages: [deep(30)] }, 'SURVEY_IMPORT_TOO_LARGE'],
  ['nesting without end', { pages: [deep(100_000)] }, 'SURVEY_IMPORT_TOO_LARGE'],
  [
    'ten thousand long questions',
    page(
      ...Array.from({ length: 10_000 }, (_, at) => ({ ...ONE(`q${at}`), title: '长'.repeat(99) })),
    ),
    'SURVEY_IMPORT_TOO_LARGE',
  ],
])('%s becomes no questionnaire', (_name, json, refusal) => {
  expect(fromSurveyJs(json, LOCALE)).toMatchObject({ definition: null, refusal });
});

function deep(levels: number): object {
  let json: object = ONE();
  for (let level = 0; level < levels; level += 1) json = { type: 'panel', elements: [json] };
  return json;
}

it('ten thousand questions are cut to what a questionnaire may have, and the list is short', () => {
  const many = page(
    ...Array.from({ length: 10_000 }, (_, at) => ({ ...ONE(`q${at}`), readOnly: true })),
  );
  const { definition, notCarried } = fromSurveyJs(many, LOCALE);
  expect(definition?.items).toHaveLength(100);
  expect(notCarried).toHaveLength(101);
  expect(notCarried.at(-1)).toMatchObject({ what: 'items', detail: '9900' });
  const loud = page(ONE(), ...Array.from({ length: 900 }, () => ({ type: 'file' })));
  expect(fromSurveyJs(loud, LOCALE).notCarried.at(-1)).toMatchObject({
    what: 'more',
    detail: '700',
  });
});

const DRAFT_ISSUES = /^SURVEY_DEFINITION_(WORDS_MISSING|NO_QUESTION|RANGE)$/;

const NAMES = [
  'type',
  'name',
  'title',
  'choices',
  'rateValues',
  'visibleIf',
  'elements',
  'columns',
];
const TYPES = ['radiogroup', 'checkbox', 'rating', 'matrix', 'ranking', 'text', 'comment', 'html'];
const anyElement = fc
  .record({
    type: fc.constantFrom(...TYPES, 'boolean', 'panel', 'file', '__proto__', 'constructor'),
    name: fc.constantFrom('a', 'b', '__proto__', 'constructor', '问', '', 'other', 'toString'),
    more: fc.dictionary(
      fc.constantFrom(...NAMES, 'rows', 'min', 'max', 'rateMin', 'rateMax', 'inputType', 'html'),
      fc.oneof(fc.jsonValue(), fc.constantFrom("{a} = 'x'", '{b} > 1', '{__proto__} empty')),
    ),
  })
  .map(({ type, name, more }): object => ({ ...more, type, name }));

it('whatever a file says, it is read without a fault, and what it becomes can be edited', () => {
  fc.assert(
    fc.property(fc.array(anyElement, { maxLength: 8 }), fc.jsonValue(), (elements, title) => {
      const json: unknown = JSON.parse(JSON.stringify({ title, ...page(...elements) }));
      const { definition } = fromSurveyJs(json, LOCALE);
      const parsed = definition === null ? null : parseDefinition(definition);
      const issues = parsed !== null && 'issues' in parsed ? parsed.issues : [];
      // Lists of an option or none are written to an end in the panel; nothing else is out of shape.
      const strange = issues.filter(
        ({ code, path }) =>
          !DRAFT_ISSUES.test(code) && !['options', 'rows', 'columns'].includes(String(path.at(-1))),
      );
      expect(strange).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('nothing that JSON can say breaks the reading', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(() => fromSurveyJs(json, LOCALE)).not.toThrow();
      expect(() => fromSurveyJs({ pages: [json] }, LOCALE)).not.toThrow();
    }),
  );
});
