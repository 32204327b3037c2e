import { withFieldNames } from './field-names';
import { errorAt } from './issue-codes';
import { sentence } from './messages';

const FEE = 'api::fee-item.fee-item';
const PURCHASE = 'api::procurement.procurement';

const missing = errorAt('FIELD_REQUIRED', ['category'], { field: 'category' });

it('one attribute of two types is called as each form calls it', () => {
  const texts = [FEE, PURCHASE].map((uid) => sentence(withFieldNames(uid, missing), 'zh-Hans'));
  expect(texts[0]).toContain('收费类别');
  expect(texts[1]).toContain('采购类别');
});

it.each([
  ['a field of a line', { list: 'payments', line: 2, field: 'category' }],
  ['an attribute of another type', { field: 'nobodyKnows' }],
])('%s stays as it is', (_what, params) => {
  const issue = { ...missing, code: 'LINE_FIELD_REQUIRED', params };
  expect(withFieldNames(FEE, issue).names?.['field']).toBeUndefined();
});

it('a label stands small within an English sentence', () => {
  expect(sentence(withFieldNames(PURCHASE, missing), 'en')).toContain('kind of purchase');
});
