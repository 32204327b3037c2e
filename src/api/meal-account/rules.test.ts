import {
  accountContext,
  playedAccounts,
  previousAccount,
} from '../../../tests/support/meal-documents';
import { movesLaterAccounts } from './followers';
import { mealAccountRules } from './rules';
import type { MealAccountContext, MealAccountShared, MealTotals } from './types';

const year = playedAccounts();

function played(period: string) {
  const found = year.find(({ sample }) => sample.period === period);
  if (!found) throw new Error(`The sample has no account of ${period}.`);
  return found;
}

interface Change {
  readonly shared?: Partial<MealAccountShared>;
  readonly note?: string;
  readonly context?: Partial<MealAccountContext>;
  /** Whether the form is saved after the change, which computes every figure again. */
  readonly saved?: boolean;
}

/** September, ready for publication; June is the account before it. */
function codesAfter({ shared, note, context, saved = false }: Change): readonly string[] {
  const { document, context: ground } = played('2025-09');
  const own = document.words['zh-Hans'] ?? { title: 'T', summary: null, note: null };
  const words = { 'zh-Hans': { ...own, note: note ?? own.note } };
  const changed = { shared: { ...document.shared, ...shared }, words };
  const now = { ...ground, ...context };
  const ready = saved ? mealAccountRules.derive(changed, now) : changed;
  return mealAccountRules.check(ready, now).map(({ code }) => code);
}

const { income, expenditure, totals } = played('2025-09').document.shared;
const june = previousAccount(played('2025-06').document);
const paid = (amounts: object) => ({ expenditure: { ...must(expenditure), ...amounts } });
const earned = (amounts: object) => ({ income: { ...must(income), ...amounts } });

function must<Value>(value: Value | null): Value {
  if (value === null) throw new Error('The sample states it.');
  return value;
}

describe('a meal account that may be published', () => {
  test.each<[string, Change]>([
    ['the sample as it is', {}],
    [
      'other income and expenditure',
      { shared: { ...earned({ otherFen: 7 }), ...paid({ otherFen: 9 }) }, saved: true },
    ],
    ['a loss', { shared: paid({ foodFen: 33_000_000 }), saved: true }],
    ['the first account of all', { context: { previous: null } }],
    [
      'a month that is public already, with later ones after it',
      {
        shared: { publicSince: '2025-10-13T07:00:00.000Z' },
        context: { laterPublic: '2025-10' },
      },
    ],
    ['a note of 300 characters', { note: '注'.repeat(300) }],
  ])('%s', (_name, change) => {
    expect(codesAfter(change).filter((code) => code !== 'NOT_RECOMPUTED')).toEqual([]);
  });
});

describe('a finding', () => {
  test.each<[string, Change, readonly string[]]>([
    ['a month without meal days', { shared: { mealDays: null } }, ['FIELD_REQUIRED']],
    ['31 meal days in September', { shared: { mealDays: 31 } }, ['FIELD_OUT_OF_RANGE']],
    ['nobody who ate with the pupils', { shared: { accompanyMeals: null } }, ['FIELD_REQUIRED']],
    [
      'no income from students',
      { shared: earned({ studentMealsFen: null }), saved: true },
      ['MEAL_SURPLUS_RATE', 'FIELD_REQUIRED'],
    ],
    [
      'no lists at all',
      { shared: { income: null, expenditure: null } },
      ['FIELD_REQUIRED', 'NOT_RECOMPUTED'],
    ],
    [
      'an amount below zero',
      { shared: paid({ fuelFen: -1 }) },
      ['AMOUNT_TOO_SMALL', 'NOT_RECOMPUTED'],
    ],
    ['a price below zero', { shared: { staffMealPriceFen: -1500 } }, ['AMOUNT_TOO_SMALL']],
    [
      'an amount no number can hold',
      { shared: earned({ subsidyFen: 2 ** 53 }) },
      ['MONEY_TOO_LARGE', 'TOTAL_TOO_LARGE', 'NOT_RECOMPUTED'],
    ],
    [
      'another opening balance than June left',
      { shared: { openingBalanceFen: 1 }, saved: true },
      ['MEAL_OPENING'],
    ],
    [
      'a total that somebody typed',
      { shared: { totals: { ...must(totals), incomeFen: 1 } } },
      ['NOT_RECOMPUTED'],
    ],
    [
      'a rate that somebody typed',
      { shared: { totals: { ...must(totals), surplusRateBp: 1 } } },
      ['NOT_RECOMPUTED'],
    ],
    ['a second account of the month', { context: { sameKey: 'other' } }, ['DUPLICATE_PERIOD']],
    [
      'the account before not public',
      { context: { previous: { ...june, isPublished: false } } },
      ['F8_ORDER'],
    ],
    [
      'a month put in before a public one',
      { context: { laterPublic: '2025-10' } },
      ['MEAL_LATER_PUBLIC'],
    ],
    [
      'a surplus of the year above 3 %',
      { shared: earned({ subsidyFen: 12_000_000 }), saved: true },
      ['MEAL_SURPLUS_RATE'],
    ],
    [
      'a loss of the year above 3 %',
      { shared: paid({ labourFen: 22_000_000 }), saved: true },
      ['MEAL_SURPLUS_RATE'],
    ],
    [
      'a surplus above the 1 % of a school',
      { context: { surplusLimitBp: 100 } },
      ['MEAL_SURPLUS_RATE'],
    ],
    ['a note of 301 characters', { note: '注'.repeat(301) }, ['TEXT_TOO_LONG']],
  ])('%s', (_name, change, codes) => {
    const found = codesAfter(change);
    expect([...new Set(found)].sort()).toEqual([...new Set(codes)].sort());
  });

  test('on the surplus of the year blocks nothing', () => {
    const { document, context } = played('2025-09');
    const shared = { ...document.shared, ...earned({ subsidyFen: 12_000_000 }) };
    const saved = mealAccountRules.derive({ ...document, shared }, context);
    const severities = mealAccountRules.check(saved, context).map(({ severity }) => severity);
    expect(severities).toEqual(['warning']);
  });
});

describe('rates', () => {
  const rates = (incomeFen: number, foodFen: number) => {
    const { document } = played('2025-01');
    const none = { studentMealsFen: 0, staffMealsFen: 0, subsidyFen: 0, otherFen: null };
    const shared = {
      ...document.shared,
      income: { ...none, studentMealsFen: incomeFen },
      expenditure: { ...nothing, foodFen },
    };
    return mealAccountRules.derive({ ...document, shared }, accountContext()).shared.totals;
  };
  const nothing = {
    fuelFen: 0,
    labourFen: 0,
    utilitiesFen: 0,
    consumablesFen: 0,
    otherFen: null,
  };

  test.each([
    ['a third is rounded down', 3, 2, 3333, 6666],
    ['so is a loss of a third', 3, 4, -3334, 13_333],
    ['nothing earned has no rate', 0, 4, null, null],
    ['neither does nothing at all', 0, 0, null, null],
    ['the largest amounts are exact', 9_007_199_254_740_991, 1, 9999, 0],
  ])('%s', (_name, incomeFen, foodFen, surplusRateBp, foodShareBp) => {
    expect(rates(incomeFen, foodFen)).toMatchObject({ surplusRateBp, foodShareBp });
  });
});

describe('the account after January', () => {
  const december = { ...june, period: '2024-12', closingBalanceFen: 500 };

  test('goes on with the balance of December and begins the sums of the year anew', () => {
    const { document } = played('2025-01');
    const shared = { ...document.shared, openingBalanceFen: null };
    const context = accountContext({ previous: december });
    const derived = mealAccountRules.derive({ ...document, shared }, context).shared;
    expect(derived.openingBalanceFen).toBe(500);
    expect(derived.totals?.cumulativeIncomeFen).toBe(derived.totals?.incomeFen);
  });
});

describe('a correction moves later accounts', () => {
  const before = { totals };
  const moved = (change: Partial<MealTotals>) =>
    movesLaterAccounts(before, { totals: { ...must(totals), ...change } });

  test.each<[string, Partial<MealTotals>, boolean]>([
    ['when the closing balance moves', { closingBalanceFen: 1 }, true],
    ['when income and expenditure move together', { cumulativeIncomeFen: 1 }, true],
    ['not when only the split of expenditure moves', { foodShareBp: 1 }, false],
    ['not when nothing moves', {}, false],
  ])('%s', (_name, change, isMoved) => {
    expect(moved(change)).toBe(isMoved);
  });
});
