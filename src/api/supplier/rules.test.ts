import { nextCode, supplierRules, type SupplierShared } from './rules';

const SUPPLIER: SupplierShared = {
  ...{ code: 'sup-16', name: '青禾市某某公司', scale: 'sme' },
  unifiedSocialCreditCode: '91990000MA0000015Q',
};

const codes = (changes: Partial<SupplierShared>, takenCreditCodes: readonly string[] = []) => {
  const context = { takenCodes: ['sup-01'], takenCreditCodes };
  const document = { shared: { ...SUPPLIER, ...changes }, words: {} };
  return supplierRules
    .check(supplierRules.derive(document, context), context)
    .map(({ code }) => code);
};

it.each<[string, readonly string[], readonly string[]]>([
  ['is right as it is', codes({}), []],
  ['is numbered by itself', codes({ code: '' }), []],
  ['has a name', codes({ name: ' ' }), ['FIELD_REQUIRED']],
  ['has a size', codes({ scale: null }), ['FIELD_REQUIRED']],
  ['has a number of its own', codes({ code: 'sup-01' }), ['CODE_TAKEN']],
  ['has a number of small letters', codes({ code: 'SUP 1' }), ['VALUE_FORMAT']],
  [
    'may be typed with small letters in its credit code',
    codes({ unifiedSocialCreditCode: ' 91990000ma0000015q ' }),
    [],
  ],
  [
    'has the right check digit',
    codes({ unifiedSocialCreditCode: '91990000MA0000016Q' }),
    ['CREDIT_CODE'],
  ],
  ['has all 18 signs', codes({ unifiedSocialCreditCode: '91990000MA000001' }), ['CREDIT_CODE']],
  ['stands in the register once', codes({}, ['91990000MA0000015Q']), ['CODE_TAKEN']],
])('a supplier %s', (_what, found, expected) => {
  expect(found).toEqual(expected);
});

it.each<[readonly string[], string]>([
  [[], 'sup-01'],
  [['sup-01', 'sup-09', 'other'], 'sup-10'],
])('after %j comes %s', (taken, next) => {
  expect(nextCode(taken)).toBe(next);
});
