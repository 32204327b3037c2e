import { masked, mobileNumber } from './mobile-number';

it.each([
  '13812345678',
  '138 1234 5678',
  '138-1234-5678',
  '+86 138 1234 5678',
  '0086 138 1234 5678',
  '８６１３８１２３４５６７８',
  '１３８１２３４５６７８',
])('"%s" is a mobile number of the mainland', (typed) => {
  expect(mobileNumber(typed)).toBe('+8613812345678');
});

it.each([
  ['nothing', ''],
  ['words', '请发送'],
  ['a digit too few', '1381234567'],
  ['a digit too many', '138123456789'],
  ['a landline', '010-62755617'],
  ['an office line with an extension', '0513-81234567-8001'],
  ['a hotline', '12345'],
  ['an emergency call', '110'],
  ['a free number', '400-820-8820'],
  ['a number that nobody has', '12012345678'],
  ['Hong Kong', '+852 9123 4567'],
  ['the United States', '+1 415 555 2671'],
  ['two numbers', '13812345678,13912345678'],
  ['a number with an extension', '13812345678 ext. 5'],
  ['a number with a line below it', '13812345678\n13912345678'],
])('%s is none', (_name, typed) => {
  expect(mobileNumber(typed)).toBeNull();
});

it('says of a number what its owner knows, and nobody else can call', () => {
  const number = mobileNumber('13812345678');
  expect(number && masked(number)).toBe('138****5678');
});
