import fc from 'fast-check';

import { matchesTag } from './if-none-match';

const tags = new Set(['abc', 'abc-br']);

it.each([
  ['"abc"', true],
  ['W/"abc"', true],
  ['"abc-br"', true],
  ['"x", "abc"', true],
  ['"x",W/"abc-br" , "y"', true],
  ['*', true],
  [' * ', true],
  [undefined, false],
  ['', false],
  ['"x"', false],
  ['abc', false],
  ['"abc', false],
  ['"abc" "x"', false],
  ['"abc", x', false],
  ['"a,b", "abc"', true],
  ['*, "x"', false],
  [`"${'x'.repeat(5000)}", "abc"`, false],
])('%s: %s', (header, expected) => {
  expect(matchesTag(header, tags)).toBe(expected);
});

it('no text makes it throw, and none without the tag matches', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      fc.pre(!text.includes('abc') && text.trim() !== '*');
      expect(matchesTag(text, tags)).toBe(false);
    }),
  );
});
