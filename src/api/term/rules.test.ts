import sample from '../../../database/sample/workday-calendar.json';
import { termLabel } from './naming';
import { termRules, type OtherTerm, type TermShared } from './rules';

const autumn = { key: '2025-2026-1', startOn: '2025-09-01', endOn: '2026-01-23' };
const words = { 'zh-Hans': { label: null } };
const spring: OtherTerm = { key: '2024-2025-2', startOn: '2025-02-17', endOn: '2025-06-27' };

function codesOf(shared: Partial<TermShared>, others: readonly OtherTerm[] = [spring]) {
  const document = { shared: { ...autumn, ...shared }, words };
  return termRules.check(document, { others }).map(({ code }) => code);
}

function labelOf(label: string | null, locale: 'zh-Hans' | 'zh-Hant' | 'en', key = autumn.key) {
  const document = { shared: { ...autumn, key }, words: { [locale]: { label } } };
  const derived = termRules.derive(document, { others: [] });
  expect(termRules.derive(derived, { others: [] })).toEqual(derived);
  return derived.words[locale]?.label;
}

test.each(sample.terms)('$key of the sample is right and called as it is there', (term) => {
  const { key, label, start, end } = term;
  expect(codesOf({ key, startOn: start, endOn: end }, [])).toEqual([]);
  expect(termLabel(key, 'zh-Hans')).toBe(label);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['may follow another', codesOf({}), []],
  ['needs a key', codesOf({ key: '' }), ['FIELD_REQUIRED']],
  ['needs its days', codesOf({ startOn: null, endOn: null }), ['FIELD_REQUIRED', 'FIELD_REQUIRED']],
  ['has no third half', codesOf({ key: '2025-2026-3' }), ['VALUE_FORMAT']],
  ['has a school year of two years', codesOf({ key: '2025-2027-1' }), ['VALUE_FORMAT']],
  [
    'is there once',
    codesOf({ key: spring.key, startOn: '2025-07-01', endOn: '2025-08-01' }),
    ['CODE_TAKEN'],
  ],
  ['ends after it begins', codesOf({ endOn: '2025-08-31' }), ['VALIDITY_ORDER']],
  ['is longer than a day', codesOf({ endOn: '2025-09-01' }), ['VALIDITY_ORDER']],
  ['lies in its school year', codesOf({ key: '2027-2028-1' }), ['TERM_OUTSIDE_YEAR']],
  [
    'begins after the one before has ended',
    codesOf({ startOn: '2025-06-27' }, [{ ...spring, key: 'x' }]),
    ['TERM_OUTSIDE_YEAR', 'TERM_OVERLAP'],
  ],
  [
    'has no day in common with another',
    codesOf({}, [{ key: 'x', startOn: '2026-01-23', endOn: '2026-06-30' }]),
    ['TERM_OVERLAP'],
  ],
])('a term %s', (_name, found, expected) => {
  expect(found).toEqual(expected);
});

test.each([
  ['nobody named', labelOf(null, 'zh-Hans'), '2025—2026学年第一学期'],
  ['in Traditional Chinese', labelOf(null, 'zh-Hant'), '2025—2026學年第一學期'],
  [
    'in English, with the Chinese copy',
    labelOf('2025—2026学年第一学期', 'en'),
    'First term, 2025–2026',
  ],
  [
    'whose key changed',
    labelOf('First term, 2024–2025', 'en', '2025-2026-2'),
    'Second term, 2025–2026',
  ],
  ['with a name of its own', labelOf('秋季学期', 'zh-Hans'), '秋季学期'],
  ['whose key is not right', labelOf(null, 'en', '2025'), null],
])('the label of a term %s', (_name, found, expected) => {
  expect(found).toBe(expected);
});
