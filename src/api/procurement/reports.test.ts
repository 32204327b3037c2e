import { competitionFigures, type AwardedProcurement } from '../../content/competition';
import { EXAMPLE, EXAMPLE_CONTEXT } from './example';
import { possibleSplits, type SplitCandidate } from './splitting';

const { thresholds } = EXAMPLE_CONTEXT;
const [item] = EXAMPLE.items;

const candidate = (
  code: string,
  yuan: number,
  changes: Partial<SplitCandidate> = {},
): SplitCandidate => ({
  ...{
    documentId: `id-${code}`,
    code,
    title: code,
    category: 'goods',
    method: 'inquiry',
    fiscalYear: 2025,
  },
  ...{ economicCode: '31002', planPublishedOn: '2025-03-03', budgetFen: yuan * 100 },
  items: item ? [{ ...item, quantity: '1', unitPriceFen: yuan * 100 }] : [],
  ...changes,
});

it.each<[string, readonly SplitCandidate[], number]>([
  ['two that together reach the limit', [candidate('A', 1_200_000), candidate('B', 800_000)], 1],
  ['two that stay below it', [candidate('A', 1_200_000), candidate('B', 799_999)], 0],
  ['one alone', [candidate('A', 1_999_999)], 0],
  ['one that reaches it by itself is no split', [candidate('A', 2_000_000), candidate('B', 1)], 0],
  [
    'an open tender does not count',
    [candidate('A', 1_200_000), candidate('B', 800_000, { method: 'openTender' })],
    0,
  ],
  [
    'nor another year',
    [candidate('A', 1_200_000), candidate('B', 800_000, { fiscalYear: 2026 })],
    0,
  ],
  [
    'nor another budget line',
    [candidate('A', 1_200_000), candidate('B', 800_000, { economicCode: '30201' })],
    0,
  ],
  ['nor a purchase of nothing', [candidate('A', 1_200_000), candidate('B', 0, { items: [] })], 0],
])('splitting: %s', (_what, candidates, count) => {
  expect(possibleSplits(candidates, thresholds)).toHaveLength(count);
});

it('a possible split names its parts, its sum and the limit', () => {
  const unpriced = candidate('B', 900_000, {
    items: item ? [{ ...item, unitPriceFen: null }] : [],
  });
  expect(possibleSplits([candidate('A', 1_200_000), unpriced], thresholds)).toEqual([
    {
      ...{ catalogueCode: 'A02061804', fiscalYear: 2025, economicCode: '31002' },
      ...{ totalFen: 210_000_000, limitFen: 200_000_000 },
      parts: [
        { documentId: 'id-A', code: 'A', title: 'A', method: 'inquiry', amountFen: 120_000_000 },
        { documentId: 'id-B', code: 'B', title: 'B', method: 'inquiry', amountFen: 90_000_000 },
      ],
    },
  ]);
});

const awarded = (changes: Partial<AwardedProcurement>): AwardedProcurement => ({
  ...{ method: 'inquiry', budgetFen: 1000, awardFen: 900, bidders: 3, validBidders: 3 },
  ...changes,
});

it.each<[string, readonly AwardedProcurement[], object]>([
  [
    'of nothing',
    [],
    { count: 0, savingsRateBp: null, biddersMeanX100: null, singleBidCount: 0, byMethod: [] },
  ],
  [
    'of two',
    [awarded({}), awarded({ method: 'openTender', budgetFen: 3000, awardFen: 2700, bidders: 4 })],
    {
      ...{ count: 2, budgetFen: 4000, awardFen: 3600, savingsFen: 400, savingsRateBp: 1000 },
      ...{ biddersMeanX100: 350, validBiddersMeanX100: 300 },
      byMethod: [
        { method: 'openTender', count: 1, awardFen: 2700, shareBp: 7500 },
        { method: 'inquiry', count: 1, awardFen: 900, shareBp: 2500 },
      ],
    },
  ],
  [
    'with one bid alone',
    [awarded({ method: 'singleSource', bidders: 1, validBidders: 1 })],
    { singleBidCount: 1 },
  ],
])('competition figures %s', (_what, list, expected) => {
  expect(competitionFigures(list)).toMatchObject(expected);
});
