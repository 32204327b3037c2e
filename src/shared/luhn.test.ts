import fc from 'fast-check';
import { hasLuhnDigit } from './luhn';

it.each([
  ['the example of the standard', '79927398713', true],
  ['a test number of 16 digits', '4111111111111111', true],
  ['one of 15', '378282246310005', true],
  ['one of 19', '6222020000000000006', false],
  ['a digit too high', '79927398714', false],
  ['two neighbours changed places', '79927389713', false],
])('%s: %s', (_name, digits, expected) => {
  expect(hasLuhnDigit(digits)).toBe(expected);
});

it('one wrong digit is always found', () => {
  fc.assert(
    fc.property(fc.nat({ max: 15 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
      const digits = [...'4111111111111111'].map((digit, index) =>
        index === place ? (Number(digit) + step) % 10 : digit,
      );
      expect(hasLuhnDigit(digits.join(''))).toBe(false);
    }),
  );
});
