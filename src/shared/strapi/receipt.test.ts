import { receiptHash, receiptOf } from './receipt';

const of = (submissionKey: string, appKey: string, purpose = 'reports') =>
  receiptOf({ submissionKey, purpose }, appKey);

const KEY = '0b6d9f2e-6f0b-4d0e-9a41-7c6a5b3f2d11';

it('the same key gives the same receipt on the same server, and no other does', () => {
  const receipt = of(KEY, 'one');
  expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
  expect(of(KEY, 'one')).toBe(receipt);
  expect(of(KEY, 'two')).not.toBe(receipt);
  expect(of(`${KEY}x`, 'one')).not.toBe(receipt);
  expect(of(KEY, 'one', 'surveys')).not.toBe(receipt);
});

it.each([
  ['in small letters', (receipt: string) => receipt.toLowerCase()],
  ['without hyphens', (receipt: string) => receipt.replaceAll('-', '')],
  ['with blanks', (receipt: string) => ` ${receipt.replaceAll('-', ' ')} `],
  [
    'with O for zero and l for one',
    (receipt: string) => receipt.replace(/0/g, 'O').replace(/1/g, 'l'),
  ],
])('a receipt is understood %s', (_how, typed) => {
  for (const key of [KEY, `${KEY}0`, `${KEY}1`, `${KEY}2`]) {
    const receipt = of(key, 'one');
    expect(receiptHash(typed(receipt))).toBe(receiptHash(receipt));
  }
});

it.each(['', 'YJ20250001L', 'K7QM-0F3D-9XRT-52WA-JH8', 'K7QM-0F3D-9XRT-52WA-JH8!'])(
  'what cannot be a receipt has no hash: %s',
  (text) => {
    expect(receiptHash(text)).toBeNull();
  },
);
