import type { AttributeSchema } from '../../content/schema';
import { columnsOf, fitsTable, headingOf } from './columns';

const CODE: AttributeSchema = { type: 'string', customField: 'global::code' };
const MONEY: AttributeSchema = { type: 'biginteger', customField: 'global::money' };

function laidOut(name: string, attribute: AttributeSchema, disabled = false) {
  return { name, label: name, attribute, disabled };
}

test('the three codes of an expenditure line share one column, the amounts have their own', () => {
  const { subject, columns } = columnsOf([
    laidOut('economicCode', CODE),
    laidOut('functionCode', CODE),
    laidOut('managingDepartment', CODE),
    laidOut('amountFen', MONEY),
    laidOut('cumulativeFen', MONEY, true),
  ]);
  expect(subject.map(({ name }) => name)).toEqual([
    'economicCode',
    'functionCode',
    'managingDepartment',
  ]);
  expect(columns.map(({ name, isReadOnly }) => [name, isReadOnly])).toEqual([
    ['amountFen', false],
    ['cumulativeFen', true],
  ]);
});

test('a single code stands among the other columns', () => {
  const { subject, columns } = columnsOf([laidOut('source', CODE), laidOut('amountFen', MONEY)]);
  expect(subject).toEqual([]);
  expect(columns.map(({ kind }) => kind)).toEqual(['code', 'money']);
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
