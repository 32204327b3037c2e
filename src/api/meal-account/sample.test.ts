import { playedAccounts } from '../../../tests/support/meal-documents';
import { mealAccountRules } from './rules';

const year = playedAccounts();

test('the sample has ten accounts and none in summer', () => {
  expect(year.map(({ sample }) => sample.period.slice(5))).toEqual([
    '01',
    '02',
    '03',
    '04',
    '05',
    '06',
    '09',
    '10',
    '11',
    '12',
  ]);
});

describe.each(year)('the sample account $sample.period, entered as amounts only', (account) => {
  const { sample, document, context } = account;

  test('comes out with every figure of the sample, to the last fen', () => {
    expect(document.shared.openingBalanceFen).toBe(sample.openingBalanceFen);
    expect(document.shared.totals).toMatchObject(sample.totals);
  });

  test('comes out with its names', () => {
    const [, month] = sample.period.split('-').map(Number);
    expect(document.shared.period).toBe(sample.period);
    expect(document.shared.key).toBe(sample.key);
    expect(document.words['zh-Hans']?.title).toBe(`2025年${month}月食堂收支公示`);
    expect(document.words.en?.title).toMatch(/^Meal account, [A-Z][a-z]+ 2025$/);
  });

  test('can be published without a warning', () => {
    expect(mealAccountRules.check(document, context)).toEqual([]);
  });

  test('does not change when it is derived again', () => {
    expect(mealAccountRules.derive(document, context)).toEqual(document);
  });
});

test('sums of the year so far add up to those of its accounts', () => {
  const sum = (field: 'incomeFen' | 'surplusFen') =>
    year.reduce((total, { sample }) => total + sample.totals[field], 0);
  const { totals } = year.at(-1)?.document.shared ?? {};
  expect(totals?.cumulativeIncomeFen).toBe(sum('incomeFen'));
  expect(totals?.cumulativeSurplusFen).toBe(sum('surplusFen'));
  expect(totals?.cumulativeSurplusRateBp).toBe(
    Math.floor((sum('surplusFen') * 10_000) / sum('incomeFen')),
  );
});
