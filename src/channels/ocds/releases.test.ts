import { recordPackage, releasePackage, type PackageScene } from './packages';
import { registeredPrefix } from './code-lists';
import { purchaseOf } from './purchase';
import { compiledRelease, releasesOf } from './releases';

const scene: PackageScene = {
  ...{ prefix: 'ocds-abc123', language: 'zh', next: null, license: 'CC-BY-4.0' },
  buyer: { id: 'CN-USCC-1', name: '学校', roles: ['buyer'] },
  digest: (content) => JSON.stringify(content).length.toString(16).padStart(12, '0'),
  ...{
    uri: 'https://school.example/api/ocds/releases.json',
    publishedDate: '2025-09-01T00:00:00Z',
  },
};

const row = {
  ...{ code: 'CG-001', title: '智能黑板', category: 'goods', method: 'openTender' },
  ...{ methodReason: null, state: 'accepted', budgetFen: '238000000', need: '设备已旧' },
  timeline: {
    ...{ planPublishedOn: '2025-02-10', noticePublishedOn: '2025-03-17' },
    ...{ bidDeadlineAt: '2025-04-08T01:30:00.000Z', resultPublishedOn: '2025-04-11' },
    ...{ contractSignedOn: '2025-04-28', contractPublishedOn: '2025-04-29' },
  },
  items: [{ itemNo: 1, catalogueCode: 'A02', quantity: '48', unitPriceFen: '4555000' }],
  itemWords: [{ itemNo: 1, name: '黑板', unit: '套' }],
  publicBids: [
    { no: 1, bidder: 'A', priceFen: '218640005', state: 'valid' },
    { no: 2, bidder: 'B', priceFen: '206800000', state: 'disqualified' },
  ],
  award: {
    ...{ amountFen: '218640005', awardedOn: '2025-04-11', supplierName: '某公司' },
    ...{ supplierCreditCode: '912900000000000001', supplierAddress: null },
  },
  contracts: [
    { contractNo: 'HT-4', signedOn: '2025-04-28', amountFen: '218640005', startOn: '2025-04-28' },
  ],
  contractChanges: [{ no: 1, contractNo: 'HT-4', changedOn: '2025-06-01', deltaFen: '100' }],
  contractChangeReasons: [{ no: 1, text: '增加安装' }],
  payments: [
    { no: 1, paidOn: '2025-05-12', amountFen: '65592000', planned: false },
    { no: 2, paidOn: '2026-08-10', amountFen: '10932000', planned: true },
  ],
  acceptance: { acceptedOn: '2025-08-08', result: 'passed' },
};
const purchase = purchaseOf(row, { openTender: '公开招标' });

it('each stage that was made public is a release, in the order of their days', () => {
  const told = releasesOf(purchase, scene).map(({ tag, date }) => [tag[0], date.slice(0, 10)]);
  expect(told).toEqual([
    ['planning', '2025-02-10'],
    ['tender', '2025-03-17'],
    ['award', '2025-04-11'],
    ['contract', '2025-04-29'],
    ['contractAmendment', '2025-06-01'],
    ['implementation', '2025-08-08'],
  ]);
});

it('a release tells what was known by then, and no more', () => {
  const [planning, tender, award, contract] = releasesOf(purchase, scene);
  expect(planning?.['tender']).toMatchObject({ id: 'CG-001', status: 'planned' });
  expect([planning?.['awards'], planning?.['bids'], tender?.['awards']]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
  expect(award?.['awards']).toMatchObject([{ value: { amount: 2186400.05, currency: 'CNY' } }]);
  expect(award?.['contracts']).toBeUndefined();
  expect(contract?.['contracts']).toMatchObject([{ value: { amount: 2186400.05 } }]);
});

it('how things stand now has the changes and payments, not what is only foreseen', () => {
  const compiled = compiledRelease(purchase, scene);
  expect(compiled?.tag).toEqual(['compiled']);
  expect(compiled?.['contracts']).toEqual([
    {
      ...{ id: 'HT-4', awardID: 'CG-001-award', status: 'active' },
      dateSigned: '2025-04-28T00:00:00+08:00',
      period: { startDate: '2025-04-28T00:00:00+08:00' },
      value: { amount: 2186401.05, currency: 'CNY' },
      amendments: [
        { id: 'HT-4-change-1', date: '2025-06-01T00:00:00+08:00', rationale: '增加安装' },
      ],
      implementation: {
        transactions: [
          {
            ...{ id: 'HT-4-payment-1', date: '2025-05-12T00:00:00+08:00' },
            value: { amount: 655920, currency: 'CNY' },
          },
        ],
      },
    },
  ]);
});

it('bids are told without who made them', () => {
  const text = JSON.stringify(compiledRelease(purchase, scene)?.['bids']);
  expect(text).toContain('"status":"disqualified"');
  expect(text).not.toContain('tenderers');
});

it.each([
  ['failed', 'tenderUpdate', 'unsuccessful'],
  ['cancelled', 'tenderCancellation', 'cancelled'],
])('a procurement that has %s says so', (state, tag, status) => {
  const own = purchaseOf(
    { ...row, state, award: null, contracts: [], payments: [], contractChanges: [] },
    {},
  );
  const last = releasesOf(own, scene).at(-1);
  expect(last).toMatchObject({ tag: [tag], tender: { status } });
});

it('a procurement of which nothing is public has no record', () => {
  const own = purchaseOf({ code: 'X', state: 'planned' }, {});
  expect(recordPackage([own], scene).records).toEqual([]);
  expect(releasePackage([own], scene).releases).toEqual([]);
});

it('another content is another release', () => {
  const other = purchaseOf({ ...row, title: '智能黑板更新' }, {});
  const ids = (own: typeof purchase) => releasesOf(own, scene).map(({ id }) => id);
  expect(ids(purchase)).toEqual(ids(purchase));
  expect(ids(other).some((id) => ids(purchase).includes(id))).toBe(false);
});

it.each([
  ['ocds-abc123', 'ocds-abc123'],
  ['ocds-213czf', null],
  ['ocds-ABC123', null],
  [null, null],
])('the prefix %s is %s', (prefix, expected) => {
  expect(registeredPrefix(prefix)).toBe(expected);
});
