import { glossaryTermRules, type GlossaryTermContext, type GlossaryTermWords } from './rules';
import { synonymsOf } from './synonyms';

const rate = { term: '执行率', plain: '已经花掉的钱占全年预算的比例。', synonyms: '预算执行率' };
const free: GlossaryTermContext = { taken: {}, takenSlugs: [] };

function codesOf(own: Partial<GlossaryTermWords>, context: GlossaryTermContext = free) {
  const document = { shared: { slug: null }, words: { 'zh-Hans': { ...rate, ...own } } };
  return glossaryTermRules.check(document, context).map(({ code }) => code);
}

const taken = (...words: string[]) => ({ ...free, taken: { 'zh-Hans': new Set(words) } });

test.each<[string, readonly string[], readonly string[]]>([
  ['is right as it is', codesOf({}), []],
  ['needs a term', codesOf({ term: ' ' }), ['WORDS_REQUIRED']],
  ['needs plain words', codesOf({ plain: null }), ['WORDS_REQUIRED']],
  ['needs no synonyms', codesOf({ synonyms: null }), []],
  ['may be explained in 60 characters', codesOf({ plain: '字'.repeat(60) }), []],
  ['is explained in no more', codesOf({ plain: '字'.repeat(61) }), ['TEXT_TOO_LONG']],
  ['counts two Latin letters as one', codesOf({ plain: 'a'.repeat(120) }), []],
  ['is a word, not a sentence', codesOf({ term: '字'.repeat(21) }), ['TEXT_TOO_LONG']],
  [
    'has at most ten synonyms',
    codesOf({ synonyms: 'a、b、c、d、e、f、g、h、i、j、k' }),
    ['INPUT_TOO_MANY'],
  ],
  ['is explained once', codesOf({}, taken('执行率')), ['TERM_TAKEN']],
  ['is no synonym of another', codesOf({}, taken('预算执行率')), ['TERM_TAKEN']],
  ['is compared without case', codesOf({ term: 'BUDGET' }, taken('budget')), ['TERM_TAKEN']],
  [
    'may be a word of another language',
    codesOf({}, { ...free, taken: { en: new Set(['执行率']) } }),
    [],
  ],
])('a glossary entry %s', (_name, found, expected) => {
  expect(found).toEqual(expected);
});

test('a translation needs its words too', () => {
  const words = { 'zh-Hans': rate, en: { term: 'Execution rate', plain: '', synonyms: null } };
  const issues = glossaryTermRules.check({ shared: { slug: null }, words }, free);
  expect(issues.map(({ code, params }) => [code, params['locale']])).toEqual([
    ['WORDS_REQUIRED', 'en'],
  ]);
});

test('the address comes from the Chinese term, is free, and stays', () => {
  const document = { shared: { slug: null }, words: { 'zh-Hans': rate } };
  const derived = glossaryTermRules.derive(document, { ...free, takenSlugs: ['zhi-xing-lv'] });
  expect(derived.shared.slug).toMatch(/^zhi-xing-l\w+(-2)?$/);
  const renamed = { ...derived, words: { 'zh-Hans': { ...rate, term: '进度' } } };
  expect(glossaryTermRules.derive(renamed, free).shared.slug).toBe(derived.shared.slug);
  expect(glossaryTermRules.derive(derived, free)).toEqual(derived);
});

test.each([
  ['a、b，c', ['a', 'b', 'c']],
  ['a\nb\n\nb', ['a', 'b']],
  [' a ; b;', ['a', 'b']],
  ['', []],
])('%j are the synonyms %j', (text, expected) => {
  expect(synonymsOf(text)).toEqual(expected);
});
