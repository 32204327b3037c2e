import type { AttributeSchema } from '../../content/schema';
import { columnsOf, fitsTable, headingOf, isSummed } from './columns';

const CODE: AttributeSchema = { type: 'string', customField: 'global::code' };
const MONEY: AttributeSchema = { type: 'biginteger', customField: 'global::money' };

function laidOut(name: string, attribute: AttributeSchema, disabled = false) {
  return { name, label: name, attribute, disabled };
}

const EXPENDITURE = [
  laidOut('economicCode', CODE),
  laidOut('functionCode', CODE),
  laidOut('managingDepartment', CODE),
  laidOut('amountFen', MONEY),
  laidOut('annualBudgetFen', MONEY, true),
  laidOut('cumulativeFen', MONEY, true),
];

function names(columns: readonly { readonly name: string }[]) {
  return columns.map(({ name }) => name);
}

test('the codes of a line share one column, the amounts have their own', () => {
  const { subject, columns, stack } = columnsOf(EXPENDITURE, false);
  expect(names(subject)).toEqual(['economicCode', 'functionCode', 'managingDepartment']);
  expect(names(columns)).toEqual(['amountFen', 'annualBudgetFen', 'cumulativeFen']);
  expect(stack).toEqual([]);
});

test('where there is little room, computed figures stand one below the other', () => {
  const { columns, stack } = columnsOf(EXPENDITURE, true);
  expect(names(columns)).toEqual(['amountFen']);
  expect(names(stack)).toEqual(['annualBudgetFen', 'cumulativeFen']);
});

test('a single computed figure keeps its column', () => {
  const fields = [laidOut('no', { type: 'integer' }), laidOut('netFen', MONEY, true)];
  expect(names(columnsOf(fields, true).columns)).toEqual(['no', 'netFen']);
});

test('amounts add up; prices and other figures do not', () => {
  const fields = [
    ...[laidOut('itemNo', { type: 'integer' }), laidOut('unitPriceFen', MONEY)],
    ...[laidOut('priceFen', MONEY), laidOut('amountFen', MONEY, true)],
  ];
  expect(names(columnsOf(fields, false).columns.filter(isSummed))).toEqual(['amountFen']);
});

test('a component with a picture or a relation keeps Strapi’s own form', () => {
  expect(fitsTable([CODE, MONEY, { type: 'text' }, { type: 'date' }])).toBe(true);
  expect(fitsTable([CODE, { type: 'media' }])).toBe(false);
  expect(fitsTable([{ type: 'relation' }])).toBe(false);
});

test.each([
  ['本月金额（元）', '本月金额'],
  ['Amount of the month (yuan)', 'Amount of the month'],
  ['执行率', '执行率'],
])('"%s" is headed "%s"', (label, heading) => {
  expect(headingOf(label)).toBe(heading);
});
