import type { Definition } from '../definition/definition';
import type { QuestionnaireItem } from '../definition/question';
import { fromSurveyJs } from './from-surveyjs';

const LOCALE = { defaultLocale: 'zh-Hans' };

function read(json: unknown): Definition {
  const { definition } = fromSurveyJs(json, LOCALE);
  if (definition === null) throw new Error('The file became no questionnaire');
  return definition;
}

const told = (json: unknown): readonly string[] =>
  fromSurveyJs(json, LOCALE).notCarried.map(({ what, detail }) => `${what} ${detail}`.trim());

const page = (...elements: readonly object[]) => ({ pages: [{ name: 'page1', elements }] });
const first = (element: object): QuestionnaireItem | undefined => read(page(element)).items[0];
const words = (text: string) => ({ 'zh-Hans': text });
const asked = (code: string, required = false) => ({ code, text: words(code), required });
const option = (code: string, label = code) => ({ code, label: words(label) });

it.each<[string, object, object]>([
  [
    'a list of values',
    {
      type: 'radiogroup',
      name: 'a',
      isRequired: true,
      choices: ['x', 2, { value: 3, text: '三' }],
    },
    {
      ...{ ...asked('a', true), type: 'single' },
      options: [option('x'), option('2'), option('3', '三')],
    },
  ],
  [
    'a list that opens, with another option',
    { type: 'dropdown', name: 'a', choices: ['x', 'y'], hasOther: true, otherText: '别的' },
    {
      ...{ ...asked('a'), type: 'single', options: [option('x'), option('y')] },
      other: words('别的'),
    },
  ],
  [
    'several with limits, none and other',
    {
      ...{ type: 'checkbox', name: 'a', choices: ['x', { value: 'y', isExclusive: true }] },
      ...{ minSelectedChoices: '1', maxSelectedChoices: 2, showNoneItem: true, noneText: '无' },
      showOtherItem: true,
    },
    {
      ...{ ...asked('a'), type: 'multi', min: 1, max: 2 },
      options: [
        option('x'),
        { ...option('y'), exclusive: true },
        { ...option('none', '无'), exclusive: true },
      ],
      other: { 'zh-Hans': '其他', 'zh-Hant': '其他', en: 'Other' },
    },
  ],
  [
    'several with a check of their number',
    {
      ...{ type: 'tagbox', name: 'a', choices: ['x', 'y'] },
      validators: [{ type: 'answercount', maxCount: 1 }],
    },
    { ...{ ...asked('a'), type: 'multi', max: 1 }, options: [option('x'), option('y')] },
  ],
  [
    'a scale of stars',
    {
      ...{ type: 'rating', name: 'a', rateType: 'stars', rateMax: 4 },
      ...{ minRateDescription: '差', maxRateDescription: { default: '好', en: 'Good' } },
    },
    {
      ...{ ...asked('a'), type: 'rating', scale: 4, look: 'star' },
      labels: { 1: words('差'), 4: { 'zh-Hans': '好', en: 'Good' } },
    },
  ],
  [
    'a scale from 0 to 10',
    { type: 'rating', name: 'a', rateMin: 0, rateMax: 10, minRateDescription: '不会' },
    { ...asked('a'), type: 'nps', labels: { 0: words('不会') } },
  ],
  [
    'a table',
    { type: 'matrix', name: 'a', columns: ['x', 'y'], rows: ['r'], eachRowRequired: true },
    {
      ...{ ...asked('a', true), type: 'matrix' },
      ...{ rows: [option('r')], columns: [option('x'), option('y')] },
    },
  ],
  [
    'a ranking',
    { type: 'ranking', name: 'a', choices: ['x', 'y'] },
    { ...asked('a'), type: 'ranking', options: [option('x'), option('y')] },
  ],
  [
    'a line',
    { type: 'text', name: 'a', maxLength: '30' },
    { ...asked('a'), type: 'shortText', maxLength: 30 },
  ],
  [
    'lines',
    { type: 'comment', name: 'a', validators: [{ type: 'text', minLength: 5, maxLength: 50 }] },
    { ...asked('a'), type: 'longText', minLength: 5, maxLength: 50 },
  ],
  [
    'a number',
    { type: 'text', name: 'a', inputType: 'number', min: '-1.5', max: 9, step: 0.1 },
    { ...asked('a'), type: 'number', min: -1.5, max: 9, decimals: 1 },
  ],
  [
    'a number without limits',
    { type: 'text', name: 'a', inputType: 'number' },
    { ...asked('a'), type: 'number', min: -1_000_000_000, max: 1_000_000_000, decimals: 2 },
  ],
  [
    'a day',
    { type: 'text', name: 'a', inputType: 'date', min: '2026-01-01', description: '哪天' },
    { ...asked('a'), type: 'date', min: '2026-01-01', help: words('哪天') },
  ],
  ['yes or no', { type: 'boolean', name: 'a' }, { ...asked('a'), type: 'yesNo' }],
  [
    'a box to tick',
    { type: 'boolean', name: 'a', renderAs: 'checkbox', title: '同意', isRequired: true },
    { ...asked('a', true), text: words('同意'), type: 'consent' },
  ],
  [
    'markup as text',
    {
      ...{ type: 'html', name: 'a' },
      html: '<script>alert(1)</script><h2>您好</h2><p onclick="x()">填写 &lt;5 分钟&#33;</p>',
    },
    { code: 'a', type: 'statement', text: words('您好\n填写 <5 分钟!') },
  ],
])('%s is read, with nothing left', (_name, element, item) => {
  expect(first(element)).toEqual(item);
  expect(told(page(element))).toEqual([]);
});

it.each<[string, object, object, string]>([
  [
    'a scale of words',
    {
      ...{ type: 'rating', name: 'a', rateType: 'smileys' },
      rateValues: [{ value: 'bad', text: '差' }, 'fair', { value: 'good', text: '好' }],
    },
    {
      ...{ ...asked('a'), type: 'rating', scale: 3, look: 'smiley' },
      labels: { 1: words('差'), 2: words('fair'), 3: words('好') },
    },
    'levels',
  ],
  [
    'an address, which says who it is',
    { type: 'text', name: 'a', inputType: 'email' },
    { ...asked('a'), type: 'shortText', maxLength: 200, identifying: true },
    'inputType email',
  ],
])('%s is read, and it is told how', (_name, element, item, line) => {
  expect(first(element)).toEqual(item);
  expect(told(page(element))).toEqual([line]);
});

it('texts come in all their languages, whatever the file calls them', () => {
  const title = {
    default: '甲',
    'zh-tw': '乙',
    en: 'B',
    'pt-br': 'C',
    __proto__: 'x',
    'x y z': 'D',
  };
  expect(first({ type: 'boolean', name: 'a', title })?.text).toEqual({
    ...{ 'zh-Hans': '甲', 'zh-Hant': '乙', en: 'B', 'pt-BR': 'C' },
  });
  expect(told(page({ type: 'boolean', name: 'a', title }))).toEqual(['language x y z']);
  const english = { locale: 'en', ...page({ type: 'boolean', name: 'a', title: 'Hi' }) };
  expect(read(english).items[0]?.text).toEqual({ en: 'Hi' });
  const both = { default: 'Hi', 'zh-cn': '您好' };
  expect(first({ type: 'boolean', name: 'a', title: both })?.text).toEqual(words('您好'));
});

it('names become codes, each once', () => {
  const names = ['q 1', 'q_1', '问题', '__proto__', 'x'.repeat(60), 'x'.repeat(50), 'a.b', 'a.b'];
  const { items } = read(page(...names.map((name) => ({ type: 'boolean', name }))));
  expect(items.map(({ code }) => code)).toEqual([
    ...['q_1', 'q_1_2', 'q1', 'proto', 'x'.repeat(40), `${'x'.repeat(38)}_2`, 'a_b', 'a_b_2'],
  ]);
  const choices = ['其他', 'other', '好', 'a b'];
  expect(first({ type: 'radiogroup', name: 'a', choices })).toMatchObject({
    options: [{ code: 'o1' }, { code: 'other_2' }, { code: 'o2' }, { code: 'a_b' }],
  });
});

it('pages and panels become sections, and their conditions reach no further', () => {
  const yes = (name: string, more: object = {}) => ({ type: 'boolean', name, ...more });
  const { items } = read({
    pages: [
      { name: 'p1', title: '一', description: '甲', elements: [yes('a')] },
      {
        name: 'p2',
        title: '二',
        visibleIf: '{a}',
        elements: [yes('b', { visibleIf: '{a} empty' })],
      },
      {
        ...{ name: 'p3', title: '三' },
        elements: [
          { type: 'panel', name: 'p4', title: '四', visibleIf: '{a}', elements: [yes('c')] },
          yes('d'),
        ],
      },
      { name: 'p5', visibleIf: '{b}', elements: [yes('e')] },
    ],
  });
  const isYes = (question: string) => ({ question, in: [true] });
  expect(items.map(({ code, type, showIf }) => [code, type, showIf])).toEqual([
    ['p1', 'section', undefined],
    ['a', 'yesNo', undefined],
    ['p2', 'section', isYes('a')],
    ['b', 'yesNo', { question: 'a', answered: false }],
    ['p3', 'section', undefined],
    ['p4', 'statement', isYes('a')],
    ['c', 'yesNo', isYes('a')],
    ['d', 'yesNo', undefined],
    ['e', 'yesNo', isYes('b')],
  ]);
  expect(items[0]).toMatchObject({ text: words('一'), help: words('甲') });
});

it.each<[string, object, readonly string[]]>([
  ['types that there are not', page({ type: 'file', name: 'a' }, ONE()), ['type file']],
  [
    'a table of several',
    page(ONE(), { type: 'matrix', name: 'a', cellType: 'checkbox' }),
    ['type matrix'],
  ],
  ['what is never shown', page(ONE(), { ...ONE('b'), visible: false }), ['hidden']],
  [
    'settings',
    page({ ...ONE(), defaultValue: true, enableIf: '{b}', readOnly: false, width: '50%' }),
    ['setting defaultValue', 'setting enableIf'],
  ],
  ['checks', page({ ...ONE(), validators: [{ type: 'expression' }] }), ['validator expression']],
  ['another input', page({ type: 'text', name: 'a', inputType: 'month' }), ['inputType month']],
  [
    'limits that are none',
    page({ type: 'checkbox', name: 'a', choices: ['x', 'y'], maxSelectedChoices: 9 }),
    ['limit 9'],
  ],
  [
    'a date of today',
    page({ type: 'text', name: 'a', inputType: 'date', min: '=today()' }),
    ['limit =today()'],
  ],
  ['a long text', page({ ...ONE(), title: '长'.repeat(501) }), ['long']],
  ['a long scale', page({ type: 'rating', name: 'a', rateMax: 20 }), ['scale 20']],
  ['a scale from 0', page({ type: 'rating', name: 'a', rateMin: 0 }), ['levels']],
  [
    'many options',
    page({ type: 'radiogroup', name: 'a', choices: Array.from({ length: 60 }, (_, at) => at) }),
    ['options 10'],
  ],
  [
    'an option that is none',
    page({ type: 'radiogroup', name: 'a', choices: ['x', { value: {} }, 'y'] }),
    ['option'],
  ],
  ['an answer in a text', page(ONE(), { ...ONE('b'), title: '因为 {a}' }), ['insertion a']],
  ['words for yes', page({ ...ONE(), labelTrue: '对' }), ['answerWords']],
  [
    'what happens by itself',
    {
      ...page(ONE()),
      triggers: [{ type: 'skip' }],
      calculatedValues: [{ name: 'v' }],
      completedHtml: 'x',
    },
    ['trigger skip', 'calculated v', 'setting completedHtml'],
  ],
])('%s: it is told', (_name, json, lines) => {
  expect(told(json)).toEqual(lines);
});

function ONE(name = 'a') {
  return { type: 'boolean', name };
}

it('a note says where it was and whose it is', () => {
  const { notCarried } = fromSurveyJs(
    page(ONE(), { ...ONE('b'), title: '题', visibleIf: '?' }),
    LOCALE,
  );
  expect(notCarried).toEqual([
    {
      ...{ path: ['pages', 0, 'elements', 1, 'visibleIf'], what: 'condition' },
      ...{ name: '题', detail: '?' },
    },
  ]);
});

it('older files say their questions without pages', () => {
  expect(read({ questions: [ONE()] }).items).toHaveLength(1);
  expect(read({ elements: [ONE()] }).items).toHaveLength(1);
});
