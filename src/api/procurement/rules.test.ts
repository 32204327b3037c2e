import { EXAMPLE, EXAMPLE_CONTEXT, EXAMPLE_TIMELINE, EXAMPLE_WORDS } from './example';
import { procurementRules } from './rules';
import type { Bid, ProcurementShared, ProcurementWords, Timeline } from './types';

function derived(shared: Partial<ProcurementShared> = {}, words: Partial<ProcurementWords> = {}) {
  return procurementRules.derive(
    {
      shared: { ...EXAMPLE, ...shared },
      words: { 'zh-Hans': { ...EXAMPLE_WORDS, ...words } },
    },
    EXAMPLE_CONTEXT,
  );
}

function codes(shared: Partial<ProcurementShared> = {}, words: Partial<ProcurementWords> = {}) {
  return procurementRules
    .check(derived(shared, words), EXAMPLE_CONTEXT)
    .map(({ code, severity }) => (severity === 'warning' ? `(${code})` : code));
}

const at = (changes: Partial<Timeline>) => ({ timeline: { ...EXAMPLE_TIMELINE, ...changes } });
const [first, second, third] = EXAMPLE.bids as readonly [Bid, Bid, Bid];
const [item] = EXAMPLE.items;
const [contract] = EXAMPLE.contracts;
const change = (deltaFen: number) => ({
  contractChanges: [{ no: 1, contractNo: 'HT-1', changedOn: '2025-06-01', deltaFen }],
});
const REASON = { contractChangeReasons: [{ no: 1, text: '增加一台' }] };
const tender = (changes: Partial<Timeline> = {}) => ({
  method: 'openTender' as const,
  ...at({ intentionPublishedOn: '2025-03-03', ...changes }),
});

it('the example is right in every way', () => {
  expect(codes()).toEqual([]);
});

it('what is derived stays the same when it is derived again', () => {
  const once = derived();
  expect(procurementRules.derive(once, EXAMPLE_CONTEXT)).toEqual(once);
});

it.each<[string, Partial<ProcurementShared>, readonly string[]]>([
  [
    'P1: items that do not come to the award',
    { items: item ? [{ ...item, quantity: '19' }] : [] },
    ['P1_ITEMS'],
  ],
  ['P2: more paid than the contract says', change(-1), ['P2_PAYMENTS', 'WORDS_KEY_MISSING']],
  ['P3: an award above the budget', { budgetFen: 9_999_999 }, ['P3_ABOVE_BUDGET']],
  ['P3: the same with an adjustment', { budgetFen: 9_999_999, budgetAdjustmentNo: 1 }, []],
  ['P4: two bids', { bids: [first, second] }, ['P4_TOO_FEW_BIDS']],
  [
    'P4: three bids, one of them disqualified',
    { bids: [first, second, { ...third, state: 'disqualified' }] },
    ['P4_TOO_FEW_BIDS'],
  ],
  ['P5: a tender open for 29 days', tender(), []],
  [
    'P5: a tender open for 19 days',
    tender({ bidDeadlineAt: '2025-04-26T02:00:00Z' }),
    ['P5_TENDER_PERIOD'],
  ],
  [
    'P5: an intention told 29 days before',
    tender({ intentionPublishedOn: '2025-03-09' }),
    ['(P5_INTENTION)'],
  ],
  [
    'P6: signed on the 30th day',
    at({ contractSignedOn: '2025-06-07', contractPublishedOn: null }),
    [],
  ],
  [
    'P6: signed on the 31st day',
    at({ contractSignedOn: '2025-06-08', contractPublishedOn: null }),
    ['(P6_SIGNED_LATE)'],
  ],
  [
    'P6: published on the third workday',
    at({ contractPublishedOn: '2025-05-23' }),
    ['(P6_CONTRACT_PUBLISHED_LATE)'],
  ],
  [
    'P7: a single source told for four workdays',
    { method: 'singleSource', ...at({ noticeUntilOn: '2025-04-11' }) },
    ['P7_NOTICE'],
  ],
  ['P7: and for five', { method: 'singleSource', ...at({ noticeUntilOn: '2025-04-14' }) }, []],
  ['P9: opened before the deadline', at({ openedAt: '2025-05-06T01:59:00Z' }), ['P9_ORDER']],
  ['P9: evaluated before opened', at({ evaluatedOn: '2025-05-05' }), ['P9_ORDER']],
  [
    'P9: a contract published before it was signed',
    at({ contractPublishedOn: '2025-05-19' }),
    ['P9_ORDER'],
  ],
  ['P9: an acceptance to come', at({ acceptancePublishedOn: '2026-01-01' }), ['TIME_IN_FUTURE']],
  ['P11: goods for 2 million by inquiry', { budgetFen: 200_000_000 }, ['P11_OPEN_TENDER']],
  [
    'P11: the same with an approval',
    { budgetFen: 200_000_000, methodApprovalDocNo: '财采〔2025〕3号' },
    [],
  ],
  [
    'P11: an in-school comparison at the limit in force',
    { budgetFen: 100_000_000, method: 'selfOrganised' },
    ['P11_OWN_PURCHASE'],
  ],
  [
    'P11: below it, above the one of the year before',
    { budgetFen: 99_999_999, method: 'selfOrganised' },
    [],
  ],
  [
    'P11: planned while the older limit was in force',
    { budgetFen: 50_000_000, method: 'selfOrganised', ...at({ planPublishedOn: '2025-02-28' }) },
    ['P11_OWN_PURCHASE'],
  ],
  [
    'P12: a panel of four',
    { evaluation: { ...EXAMPLE.evaluation, panelSize: 4 } as ProcurementShared['evaluation'] },
    ['P12_PANEL'],
  ],
  [
    'P12: one expert of three',
    {
      evaluation: { ...EXAMPLE.evaluation, externalExperts: 1 } as ProcurementShared['evaluation'],
    },
    ['P12_EXPERTS'],
  ],
  [
    'P12: the purchaser accepts',
    { acceptanceMembers: [{ no: 1, role: '总务处采购员' }] },
    ['P12_PURCHASER'],
  ],
  ['criteria of 90 in all', { criteria: [{ no: 1, weight: 90 }] }, ['CRITERIA_SUM']],
  [
    'a contract above the award',
    { contracts: contract ? [{ ...contract, amountFen: 10_000_001 }] : [] },
    ['CONTRACT_NOT_AWARD'],
  ],
  [
    'a contract with somebody else',
    { contracts: contract ? [{ ...contract, supplierCode: 'sup-02' }] : [] },
    ['CONTRACT_NOT_WINNER'],
  ],
  [
    'a winner who did not bid validly',
    { bids: [{ ...first, state: 'withdrawn' }, second, third, { ...third, no: 4 }] },
    ['AWARD_NOT_BIDDER'],
  ],
  [
    'an unknown supplier',
    { bids: [first, second, { ...third, supplierCode: 'sup-99' }] },
    ['UNKNOWN_CODE'],
  ],
  ['a taken project number', { code: 'TAKEN-1' }, ['CODE_TAKEN']],
  ['small letters in it', { code: 'sy3' }, ['VALUE_FORMAT']],
  ['an unknown economic class', { economicCode: '99999' }, ['VALUE_FORMAT']],
])('%s', (_what, shared, expected) => {
  expect(codes(shared)).toEqual(expected);
});

it.each<[string, number, readonly string[]]>([
  ['of 10 % may be', 1_000_000, []],
  ['above 10 % may not', 1_000_001, ['P8_CHANGES']],
])('P8: changes %s', (_what, deltaFen, expected) => {
  expect(codes(change(deltaFen), REASON)).toEqual(expected);
});

it.each<[string, Partial<ProcurementWords>, readonly string[]]>([
  ['P7: another method needs a reason', { methodReason: ' ' }, ['WORDS_REQUIRED']],
  [
    'P10: words do not name who lost',
    { evaluationReason: '优于青禾市第2供应公司。' },
    ['P10_NAMES_BIDDER'],
  ],
  ['P10: they may name who won', { evaluationReason: '青禾市第1供应公司报价最低。' }, []],
  ['an award needs a reason', { evaluationReason: null }, ['WORDS_REQUIRED']],
])('%s', (_what, words, expected) => {
  expect(codes({}, words)).toEqual(expected);
});

it('P10: notes on bids wait for the result', () => {
  const words = { bidNotes: [{ no: 2, text: '响应时间不足' }] };
  expect(codes({}, words)).toEqual([]);
  expect(codes(at({ resultPublishedOn: null }), words)).toEqual(['P10_NOTES_EARLY']);
});

describe('P10: the public bids', () => {
  const shown = (shared: Partial<ProcurementShared>) =>
    derived(shared).shared.publicBids.map(({ bidder, priceFen, aboveLowestBp, isSelected }) => [
      bidder,
      priceFen,
      aboveLowestBp,
      isSelected,
    ]);

  it('name the winner and label the others', () => {
    expect(shown({})).toEqual([
      ['青禾市第1供应公司', 10_000_000, 0, true],
      ['B', 10_500_000, 500, false],
      ['C', 11_000_000, 1000, false],
    ]);
  });

  it.each<[string, Partial<ProcurementShared>, readonly unknown[]]>([
    [
      'name everybody where the tender rules say so',
      { bidDisclosure: 'names' },
      ['青禾市第1供应公司', '青禾市第2供应公司', '青禾市第3供应公司'],
    ],
    ['are withheld on demand', { bidDisclosure: 'none' }, []],
    ['wait for the result', at({ resultPublishedOn: null }), []],
    ['wait for the award', { award: null }, []],
  ])('%s', (_what, shared, expected) => {
    expect(shown(shared).map(([bidder]) => bidder)).toEqual(expected);
  });
});

it('totals follow from the lines, to the fen', () => {
  const items = item ? [{ ...item, quantity: '0.125', unitPriceFen: 333 }] : [];
  expect(derived({ items }).shared.totals).toEqual({
    ...{ itemsFen: 42, contractFen: 10_000_000, paidFen: 10_000_000, plannedFen: 0 },
    ...{ savingsFen: 2_000_000, savingsRateBp: 1667, bidders: 3, validBidders: 3 },
  });
});
