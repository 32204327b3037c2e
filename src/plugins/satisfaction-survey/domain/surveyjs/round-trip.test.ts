import fc from 'fast-check';

import {
  anyAnswers,
  anyDefinition,
  definition,
  EACH,
  options,
} from '../../../../../tests/support/survey-definitions';
import { parseDefinition } from '../../server/src/domain/definition/parse-definition';
import type { Condition } from '../condition/condition';
import { visible } from '../condition/visible';
import type { Answers } from '../answer/answer';
import type { Definition } from '../definition/definition';
import type { QuestionnaireItem } from '../definition/question';
import type { Words } from '../definition/words';
import { fromSurveyJs } from './from-surveyjs';
import { toSurveyJs } from './to-surveyjs';

const LOCALE = { defaultLocale: 'zh-Hans' };

/** There and back, as a file. */
function thereAndBack(asking: Definition) {
  const { json, notCarried } = toSurveyJs(asking);
  return { told: notCarried, back: fromSurveyJs(JSON.parse(JSON.stringify(json)), LOCALE) };
}

/** A list of one condition is that condition, which is how a file says it. */
function plain(condition: Condition): Condition {
  if ('not' in condition) return { not: plain(condition.not) };
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return plain(only);
  if ('all' in condition) return { all: parts.map(plain) };
  return 'any' in condition ? { any: parts.map(plain) } : condition;
}

const anyWords: fc.Arbitrary<Words> = fc
  .record({
    'zh-Hans': fc.constantFrom('食堂', '一行\n两行', '<script>alert(1)</script> & "好"', 'a < b'),
    en: fc.option(fc.constantFrom('Canteen', 'R&D: 1 < 2'), { nil: '' }),
    'zh-Hant': fc.option(fc.constantFrom('飯堂', '好 & 壞'), { nil: '' }),
    'pt-BR': fc.option(fc.constant('Cantina'), { nil: '' }),
  })
  .map((words) => Object.fromEntries(Object.entries(words).filter(([, text]) => text !== '')));

/** What both sides can say: no groups, no children, nothing that is only ours. */
const commonSubset: fc.Arbitrary<Definition> = fc
  .record({ asking: anyDefinition, words: fc.array(anyWords, { minLength: 12, maxLength: 12 }) })
  .map(({ asking: { segment: _segment, ...asking }, words }) => {
    const at = (place: number): Words => words[place % words.length] ?? {};
    const items = asking.items.map((item, place): QuestionnaireItem => {
      const said = {
        ...{ ...item, text: at(place) },
        ...(place % 3 === 0 ? { help: at(place + 1) } : {}),
        ...(item.showIf === undefined ? {} : { showIf: plain(item.showIf) }),
      };
      return said.type === 'single' || said.type === 'multi'
        ? { ...said, other: at(place + 2) }
        : said;
    });
    const statement = { code: 'words', type: 'statement', text: at(3) } as const;
    return {
      ...{ ...asking, title: at(4), purpose: at(5), privacyNotice: at(6) },
      ...{ guardianNotice: at(7), items: [...items, statement] },
    };
  });

it('whatever both sides can say goes there and comes back the same', () => {
  fc.assert(
    fc.property(commonSubset, (asking) => {
      const { told, back } = thereAndBack(asking);
      expect(back).toEqual({ definition: asking, notCarried: [] });
      expect(told).toEqual([]);
    }),
  );
});

it('whoever answers is shown the same questions on both sides', () => {
  const asked = anyDefinition.chain((asking) => fc.tuple(fc.constant(asking), anyAnswers(asking)));
  fc.assert(
    fc.property(asked, ([asking, answers]) => {
      const { back } = thereAndBack(asking);
      const shown = back.definition === null ? null : visible(back.definition, answers as Answers);
      expect(shown).toEqual(visible(asking, answers as Answers));
    }),
  );
});

const said = { 'zh-Hans': '词' };
const after = (showIf: Condition): QuestionnaireItem => ({ ...EACH.yesNo, code: 'last', showIf });
const asking = (...items: readonly QuestionnaireItem[]) => definition(items);
const chose = (code: string): Condition => ({ question: 'single', in: [code] });
const NOT: Condition = { not: { question: 'single', in: ['a', 'c'] } };
const levels = { 1: said, 3: { 'zh-Hans': '中', en: 'Fair' }, 5: said };

it.each<[string, Definition]>([
  ['words for a level between', asking({ ...EACH.rating, look: 'smiley', labels: levels })],
  ['a scale of numbers', asking({ ...EACH.rating, scale: 10, look: 'number', labels: {} })],
  ['a part of a ranking', asking({ ...EACH.ranking, min: 1, max: 2 })],
  ['the first two of a ranking', asking({ ...EACH.ranking, max: 2 })],
  ['at least two of a ranking', asking({ ...EACH.ranking, min: 2 })],
  [
    'an option that stands alone among others',
    asking({
      ...{ ...EACH.multi, max: 3, min: 2 },
      options: [{ code: 'all', label: said, exclusive: true }, ...options('a', 'b', 'none')],
    }),
  ],
  ['a row', asking(EACH.matrix, after({ question: 'matrix', in: ['good'], row: 'taste' }))],
  ['rows', asking(EACH.matrix, after({ question: 'matrix', in: ['good', 'bad'], row: 'price' }))],
  ['a day', asking(EACH.date, after({ question: 'date', in: ['2026-01-01'] }))],
  ['a number', asking(EACH.number, after({ question: 'number', in: [2.5, -1] }))],
  ['a number above', asking(EACH.number, after({ question: 'number', atLeast: 2.5 }))],
  ['not below', asking(EACH.nps, after({ not: { question: 'nps', atMost: 6 } }))],
  ['a tick', asking(EACH.consent, after({ question: 'consent', in: [true] }))],
  ['a no', asking(EACH.yesNo, after({ question: 'yesNo', in: [false] }))],
  ['the other option', asking({ ...EACH.single, other: said }, after(chose('other')))],
  ['nested parts', asking(EACH.single, after({ any: [{ all: [chose('a'), chose('b')] }, NOT] }))],
  ['a part of a part', asking(EACH.single, after({ not: { any: [chose('a'), NOT] } }))],
])('%s goes there and comes back the same', (_name, one) => {
  expect(thereAndBack(one)).toEqual({
    ...{ told: [], back: { definition: one, notCarried: [] } },
  });
});

it.each<[string, Definition, string]>([
  ['groups', definition([EACH.single], { segment: 'single' }), 'segment single'],
  ['children', definition([EACH.single], { under14: true }), 'under14 '],
  ['former codes', definition([EACH.single], { retired: ['q9'] }), 'retired '],
  ['who it is', asking({ ...EACH.shortText, identifying: true }), 'identifying shortText'],
  ['a unit', asking({ ...EACH.number, unit: said }), 'unit number'],
  ['words within NPS', asking({ ...EACH.nps, labels: { 5: said } }), 'levelWords nps'],
  [
    'help of a passage',
    asking({ code: 'p', type: 'statement', text: said, help: said }),
    'help 词',
  ],
  [
    'a condition about nothing',
    asking(after({ question: 'x', answered: true })),
    'condition yesNo',
  ],
  ['what is no item', asking(...([{ code: 'x', type: 'single' }] as never[])), 'unreadable '],
])('%s: it is told that it does not go out', (_name, one, told) => {
  const { notCarried } = toSurveyJs(one);
  expect(notCarried.map(({ what, name }) => `${what} ${name}`)).toEqual([told]);
});

it('a draft of anything can go out', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (items) => {
      const { json } = toSurveyJs(definition(items as unknown as Definition['items']));
      expect(json['locale']).toBe('zh-cn');
    }),
  );
});

it('the text of a passage goes out as text, not as markup', () => {
  const text = { 'zh-Hans': '<img src=x onerror=alert(1)>\n& "好"' };
  const { json } = toSurveyJs(asking({ code: 'p', type: 'statement', text }));
  expect(JSON.stringify(json)).toContain(
    '&lt;img src=x onerror=alert(1)&gt;<br>&amp; &quot;好&quot;',
  );
});

it('what could be published can be published when it is back', () => {
  fc.assert(
    fc.property(commonSubset, (one) => {
      const { back } = thereAndBack(one);
      expect(back.definition === null ? null : 'issues' in parseDefinition(back.definition)).toBe(
        false,
      );
    }),
    { numRuns: 30 },
  );
});
