import { yuanDecimal } from './yuan';

it.each([
  [0, '0.00'],
  [5, '0.05'],
  [-123450, '-1234.50'],
  [100000000, '1000000.00'],
  [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
])('%s fen are %s yuan', (fen, yuan) => {
  expect(yuanDecimal(fen)).toBe(yuan);
});
