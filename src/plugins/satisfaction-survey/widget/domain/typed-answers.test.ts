import type { Definition } from '../../domain/definition/definition';
import type { Question } from '../../domain/definition/question';
import { fittingAnswers, rawAnswers, shownFor, type TypedAnswers } from './typed-answers';

const said = (text: string) => ({ 'zh-Hans': text });
const options = ['a', 'b', 'c'].map((code) => ({ code, label: said(code) }));
const asked = (code: string) => ({ code, text: said(code), required: true });

const number: Question = { ...asked('n'), type: 'number', min: 0, max: 20, decimals: 1 };
const single: Question = { ...asked('s'), type: 'single', options, other: said('其他') };
const multi: Question = { ...asked('m'), type: 'multi', options };
const rating: Question = {
  ...{ ...asked('r'), type: 'rating', scale: 5, look: 'star' },
  labels: { 1: said('差'), 5: said('好') },
};
const matrix: Question = { ...asked('x'), type: 'matrix', rows: options, columns: options };

const asking = (...items: Definition['items']): Definition => ({
  ...{ defaultLocale: 'zh-Hans', title: said('t'), privacyNotice: said('p') },
  ...{ under14: false, items, retired: [] },
});

it.each([
  ['a decimal point', '7.5', 7.5],
  ['a decimal comma', '7,5', 7.5],
  ['full-width digits', '１２', 12],
  ['blanks around it', ' 3 ', 3],
  ['a sign', '-2', -2],
  ['no number', 'seven', 'seven'],
  ['two points', '1.2.3', '1.2.3'],
  ['an exponent', '1e3', '1e3'],
  ['nothing', ' ', undefined],
])('a number is read with %s', (_name, typed, value) => {
  expect(rawAnswers(asking(number), { n: typed })).toEqual({ n: value });
});

it('leaves texts that look like numbers alone', () => {
  const text: Question = { ...asked('n'), type: 'shortText', maxLength: 20 };
  expect(rawAnswers(asking(text), { n: '7,5' })).toEqual({ n: '7,5' });
});

describe('what is shown', () => {
  const dependent = { ...single, showIf: { question: 'n', atLeast: 10 } };
  it.each<[string, TypedAnswers, string[], number]>([
    ['nothing that depends on what is not answered', {}, ['n'], 0],
    ['what depends on a number that is typed', { n: '12' }, ['n', 's'], 1],
    ['nothing that depends on a number out of bounds', { n: '21' }, ['n'], 0],
    ['nothing that depends on what is no number', { n: 'x' }, ['n'], 0],
    ['all answered', { n: '12', s: 'a' }, ['n', 's'], 2],
  ])('is %s', (_name, typed, codes, answered) => {
    const shown = shownFor(asking(number, dependent), typed);
    expect(shown.items.map(({ code }) => code)).toEqual(codes);
    expect(shown).toMatchObject({ answered, asked: codes.length });
  });
});

describe('of the answers to former questions', () => {
  it.each<[string, Definition, TypedAnswers, TypedAnswers]>([
    ['what is still asked is kept', asking(single), { s: 'b' }, { s: 'b' }],
    ['what is not asked goes', asking(single), { gone: 'b' }, {}],
    ['an option that is gone goes', asking(single), { s: 'd' }, {}],
    ['its text goes with it', asking(single), { s: 'd', 's.other': 'x' }, {}],
    [
      'a text beside stays',
      asking(single),
      { s: 'other', 's.other': 'x' },
      { s: 'other', 's.other': 'x' },
    ],
    ['options that are left stay', asking(multi), { m: ['a', 'z', 'c'] }, { m: ['a', 'c'] }],
    ['a level beyond the scale goes', asking(rating), { r: 7 }, {}],
    [
      'rows and columns that are left stay',
      asking(matrix),
      { x: { a: 'b', z: 'a', c: 'z' } },
      { x: { a: 'b' } },
    ],
    ['an answer of another kind goes', asking(number), { n: true }, {}],
  ])('%s', (_name, definition, before, after) => {
    expect(fittingAnswers(definition, before)).toEqual(after);
  });
});
