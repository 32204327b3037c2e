import { hasPersonalNumber } from './personal-numbers';

it.each([
  ['a mobile number', '请联系 138 1234 5678', true],
  ['a mobile number in full-width digits', '１３８１２３４５６７８', true],
  ['an identity number', '身份证11010519491231002X。', true],
  ['an identity number of digits', '证件 110105194912310021', true],
  ['a long number without a check digit', '编号 4111 1111 1111 1112', false],
  ['a bank card with its check digit', '卡号 4111 1111 1111 1111', true],
  ['an amount', '共 1,234,567.89 元', false],
  ['a document number', '青三实〔2025〕9号', false],
  ['an office line', '0999-5550121', false],
  ['a request number', 'YSQ2025001', false],
])('%s', (_name, text, expected) => {
  expect(hasPersonalNumber(text)).toBe(expected);
});
