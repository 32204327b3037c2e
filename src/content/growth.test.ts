import { isGrowth } from './growth';
import type { AttributeSchema, Marks, ModelSchema } from './schema';

const attribute = (
  grows: Marks['grows'] = false,
  more: Partial<AttributeSchema> = {},
): AttributeSchema => ({
  ...{ type: 'text', pluginOptions: { transparency: { visibility: 'public', grows } } },
  ...more,
});
const model = (uid: string, attributes: ModelSchema['attributes']): ModelSchema => ({
  ...{ uid, info: { displayName: uid }, attributes },
});
const ofItems = { type: 'component', component: 'item', repeatable: true };
const schema = model('x', {
  minutes: attribute(true),
  questions: attribute(true),
  title: attribute(),
  criteria: attribute('whole'),
  publicBids: attribute('whole'),
  timeline: attribute(true),
  items: attribute(false, ofItems),
  payments: attribute(true, { type: 'component', component: 'payment', repeatable: true }),
});
const foreseen: AttributeSchema = {
  ...{
    type: 'date',
    pluginOptions: { transparency: { visibility: 'public', foreseenBy: 'planned' } },
  },
};
const models = new Map([
  ['item', model('item', { quantity: attribute(), unitPriceFen: attribute(true) })],
  ['payment', model('payment', { paidOn: foreseen, planned: foreseen, amountFen: attribute() })],
]);
const lookup = (uid: string) => models.get(uid) ?? schema;

/** What was public: bids, one item without its price; no criteria. */
const before = {
  shared: {
    ...{ criteria: [], publicBids: [{ no: 1 }, { no: 2 }] },
    items: [{ itemNo: 1, quantity: '2', unitPriceFen: null }],
    payments: [
      { no: 1, paidOn: '2025-06-01', planned: true, amountFen: '5' },
      { no: 2, paidOn: '2025-06-01', planned: false, amountFen: '5' },
    ],
  },
  words: { 'zh-Hans': { title: '采购' } },
};

it.each([
  ['minutes that were not there', 'zh-Hans.minutes', null, true],
  ['minutes that are changed', 'zh-Hans.minutes', 'a', false],
  ['a question more', 'questions[4].askerRole', null, true],
  ['the answer to a question', 'en.questionWords[4].answer', null, false],
  ['the day of an answer', 'questions[3].answeredOn', null, true],
  ['a question taken away', 'questions[4].askerRole', 'parent', false],
  ['a title', 'zh-Hans.title', null, false],
  ['an attribute there is none of', 'constructor', null, false],
  ['a day of a later stage', 'timeline.resultPublishedOn', null, true],
  ['another day of an earlier stage', 'timeline.noticePublishedOn', '2025-04-07', false],
  ['a list that is told at once, where there was none', 'criteria[1].weight', null, true],
  ['a line of it that is nothing but its key', 'criteria[1]', null, true],
  ['a line more of a list that was told', 'publicBids[3].priceFen', null, false],
  ['a line more that is nothing but its key', 'publicBids[3]', null, false],
  ['a value that was left open in a line that was told', 'publicBids[2].scoreX100', null, true],
  ['another value in a line that was told', 'publicBids[2].scoreX100', 9_000, false],
  ['a price of an item that was told without', 'items[1].unitPriceFen', null, true],
  ['another price of an item', 'items[1].unitPriceFen', 5, false],
  ['a quantity of an item that was told without', 'items[1].quantity', null, false],
  ['the price of an item that is new', 'items[2].unitPriceFen', null, false],
  ['a planned payment that is made', 'payments[1].planned', true, true],
  ['the day on which a planned payment is made', 'payments[1].paidOn', '2025-06-01', true],
  ['another amount of a planned payment', 'payments[1].amountFen', '5', false],
  ['another day of a payment that was made', 'payments[2].paidOn', '2025-06-01', false],
  ['a payment that is taken back', 'payments[2].planned', false, false],
  ['another day of a payment there was none of', 'payments[3].paidOn', '2025-06-01', false],
])('%s', (_name, field, was, expected) => {
  const change = { field, before: was, after: 'b' };
  expect(isGrowth(change, { schema, lookup, before })).toBe(expected);
});

it('takes nothing away, however foreseen it was', () => {
  const change = { field: 'payments[1].paidOn', before: '2025-06-01', after: null };
  expect(isGrowth(change, { schema, lookup, before })).toBe(false);
});
