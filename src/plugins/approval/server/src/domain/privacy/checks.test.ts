import { isBankCard } from './bank-card';
import { isCreditCode } from './credit-code';
import { isIdNumber, isOldIdNumber } from './id-number';

describe('an identity number', () => {
  it.each([
    ['the example of GB 11643', '11010519491231002X', true],
    ['with a small x', '11010519491231002x', true],
    ['another check digit', '110105194912310021', false],
    ['two digits changed places', '11010519491213002X', false],
    ['a region that is none', '10010519491231002X', false],
    ['a month that is none', '119901199013071008', false],
    ['30 February', '119901200002301002', false],
    ['29 February of a leap year', '319902200802291006', true],
    ['17 places', '11010519491231002', false],
  ])('%s: %s is %s', (_name, number, expected) => {
    expect(isIdNumber(number)).toBe(expected);
  });

  it.each([
    ['of 15 places', '119901900307108', true],
    ['30 February', '119901900230108', false],
    ['a region that is none', '109901900307108', false],
    ['of 16 places', '1199019003071080', false],
  ])('the old kind, %s: %s is %s', (_name, number, expected) => {
    expect(isOldIdNumber(number)).toBe(expected);
  });
});

it.each([
  ['UnionPay of 16', '6225880000000308', true],
  ['UnionPay of 19', '6222020000000003079', true],
  ['UnionPay of 20', '62220200000000030790', false],
  ['an old card of a Chinese bank', '9558800000000003079', true],
  ['Visa', '4111111111111111', true],
  ['Mastercard', '5555555555554444', true],
  ['the new range of Mastercard', '2223003122003222', true],
  ['American Express', '378282246310005', true],
  ['JCB', '3530111333300000', true],
  ['Diners Club', '38520000023237', true],
  ['another check digit', '4111111111111112', false],
  ['no issuer', '1234567812345670', false],
])('a bank card, %s: %s is %s', (_name, digits, expected) => {
  expect(isBankCard(digits)).toBe(expected);
});

it.each([
  ['the example of GB 32100', '91350100M000100Y43', true],
  ['all digits', '123399041000000072', true],
  ['another check sign', '91350100M000100Y44', false],
  ['a letter that is not used', '91350100I000100Y43', false],
  ['an identity number', '119901199003071008', false],
])('a credit code, %s: %s is %s', (_name, code, expected) => {
  expect(isCreditCode(code)).toBe(expected);
});
