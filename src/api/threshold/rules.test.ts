import { thresholdRules, type ThresholdShared, type Validity } from './rules';

const openTender = {
  kind: 'openTender',
  category: 'goods',
  amountFen: 200_000_000,
  validFrom: '2020-01-01',
  validTo: '2025-12-31',
  sourceDocument: '国办发〔2019〕55号',
};

function codesOf(shared: Partial<ThresholdShared>, others: readonly Validity[] = []) {
  const document = { shared: { ...openTender, ...shared }, words: {} };
  return thresholdRules.check(document, { others }).map(({ code }) => code);
}

const during = (validFrom: string, validTo: string | null = null): readonly Validity[] => [
  { validFrom, validTo },
];

test.each<[string, readonly string[], readonly string[]]>([
  ['is right as it is', codesOf({}), []],
  ['may have no end', codesOf({ validTo: null }), []],
  ['needs a kind', codesOf({ kind: null }), ['FIELD_REQUIRED']],
  ['needs a category', codesOf({ category: null }), ['FIELD_REQUIRED']],
  ['needs an amount', codesOf({ amountFen: null }), ['FIELD_REQUIRED']],
  ['needs a first day', codesOf({ validFrom: null }), ['FIELD_REQUIRED']],
  ['names its source', codesOf({ sourceDocument: ' ' }), ['FIELD_REQUIRED']],
  ['is above zero', codesOf({ amountFen: 0 }), ['THRESHOLD_NOT_POSITIVE']],
  ['is not negative', codesOf({ amountFen: -1 }), ['THRESHOLD_NOT_POSITIVE']],
  ['may be one fen', codesOf({ amountFen: 1 }), []],
  ['ends after it begins', codesOf({ validTo: '2019-12-31' }), ['VALIDITY_ORDER']],
  ['may follow another', codesOf({}, during('2010-01-01', '2019-12-31')), []],
  ['may come before another', codesOf({}, during('2026-01-01')), []],
  [
    'does not begin in another',
    codesOf({}, during('2010-01-01', '2020-01-01')),
    ['THRESHOLD_OVERLAP'],
  ],
  ['does not end in another', codesOf({}, during('2025-12-31')), ['THRESHOLD_OVERLAP']],
  ['is not within another', codesOf({}, during('2010-01-01')), ['THRESHOLD_OVERLAP']],
  [
    'without end leaves no room after it',
    codesOf({ validTo: null }, during('2030-01-01')),
    ['THRESHOLD_OVERLAP'],
  ],
])('a threshold %s', (_name, found, expected) => {
  expect(found).toEqual(expected);
});
