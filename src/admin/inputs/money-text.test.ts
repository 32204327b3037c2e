import { fenOf, formValue, readForm, readYuan, shownText } from './money-text';

test.each([
  ['1234.5', '123450', '1,234.50'],
  ['1,234.50', '123450', '1,234.50'],
  ['１，２３４．５０', '123450', '1,234.50'],
  ['¥ 20', '2000', '20.00'],
  ['0', '0', '0.00'],
  ['90071992547409.91', '9007199254740991', '90,071,992,547,409.91'],
  ['  ', null, ''],
])('"%s" is stored as %s fen and shown as "%s"', (typed, stored, shown) => {
  const money = readYuan(typed, false);
  expect(formValue(money)).toBe(stored);
  expect(shownText(money)).toBe(shown);
});

test.each(['12a', '1.234', '1,23', '-5', '90071992547409.92', '三百', '1 2'])(
  '"%s" stays in the field, and nothing that Strapi would store is put into the form',
  (typed) => {
    const money = readYuan(typed, false);
    const held = formValue(money);
    expect(money.kind).toBe('wrong');
    expect(held).not.toMatch(/^-?\d*$/);
    expect(shownText(readForm(held, false))).toBe(typed);
    expect(fenOf(held)).toBeNull();
  },
);

test('less than zero is an amount only where the field says so', () => {
  expect(readYuan('-5', true)).toEqual({ kind: 'amount', fen: -500 });
  expect(readYuan('(5.00)', true)).toEqual({ kind: 'amount', fen: -500 });
});

test.each([
  [123450, '1,234.50'],
  ['-1', '-0.01'],
  [null, ''],
  [undefined, ''],
])('%p from the server is shown as "%s"', (value, shown) => {
  expect(shownText(readForm(value, true))).toBe(shown);
});
