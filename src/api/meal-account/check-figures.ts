import { errorAt, warningAt } from '../../content/issue-codes';
import { isFen } from '../../content/money';
import type { Issue } from '../../content/rules';
import { computed, EXPENDITURE_PARTS, INCOME_PARTS } from './figures';
import type { MealAccountContext, MealAccountShared, MealTotals } from './types';

const SUMS = [
  'incomeFen',
  'expenditureFen',
  'surplusFen',
  'cumulativeIncomeFen',
  'cumulativeSurplusFen',
] as const satisfies readonly (keyof MealTotals)[];

const RATES = [
  'surplusRateBp',
  'foodShareBp',
  'cumulativeSurplusRateBp',
] as const satisfies readonly (keyof MealTotals)[];

/** Findings on what was typed and on what is computed of it. */
export function checkFigures(
  shared: MealAccountShared,
  context: MealAccountContext,
): readonly Issue[] {
  const expected = computed(shared, context);
  return [
    ...checkPart('income', shared.income, INCOME_PARTS),
    ...checkPart('expenditure', shared.expenditure, EXPENDITURE_PARTS),
    ...checkPrices(shared),
    ...checkOpening(shared, context),
    ...checkTotals(shared, expected),
    ...checkSurplus(expected, context),
  ];
}

/** Amounts of one side: there (but for "other"), exact, not below zero. */
function checkPart<Part extends string>(
  side: 'income' | 'expenditure',
  amounts: Readonly<Record<Part, number | null>> | null,
  parts: readonly Part[],
): readonly Issue[] {
  return parts.flatMap((field) => {
    const amountFen = amounts?.[field] ?? null;
    const path = [side, field];
    if (amountFen !== null) return checkAmount(amountFen, field, path);
    return field === 'otherFen' ? [] : [errorAt('FIELD_REQUIRED', path, { field })];
  });
}

function checkPrices(shared: MealAccountShared): readonly Issue[] {
  return (['studentMealPriceFen', 'staffMealPriceFen'] as const).flatMap((field) => {
    const priceFen = shared[field];
    return priceFen === null ? [] : checkAmount(priceFen, field, [field]);
  });
}

function checkAmount(amountFen: number, field: string, path: Issue['path']): readonly Issue[] {
  const text = String(amountFen);
  if (!Number.isInteger(amountFen)) return [errorAt('MONEY_NOT_FEN', path, { text })];
  if (!isFen(amountFen)) return [errorAt('MONEY_TOO_LARGE', path, { text })];
  return amountFen < 0 ? [errorAt('AMOUNT_TOO_SMALL', path, { field, minimumFen: 0 })] : [];
}

/** The money left by the account before is the money this one begins with. */
function checkOpening(
  { openingBalanceFen }: MealAccountShared,
  { previous }: MealAccountContext,
): readonly Issue[] {
  if (openingBalanceFen === null) return [];
  const path = ['openingBalanceFen'];
  if (!isFen(openingBalanceFen)) {
    return [errorAt('MONEY_TOO_LARGE', path, { text: String(openingBalanceFen) })];
  }
  const expectedFen = previous?.closingBalanceFen ?? null;
  if (previous === null || expectedFen === null || expectedFen === openingBalanceFen) return [];
  const params = { openingFen: openingBalanceFen, expectedFen, period: previous.period };
  return [errorAt('MEAL_OPENING', path, params)];
}

function checkTotals(shared: MealAccountShared, expected: MealAccountShared): readonly Issue[] {
  const { totals, openingBalanceFen } = shared;
  const sums = openingBalanceFen === null ? SUMS : ([...SUMS, 'closingBalanceFen'] as const);
  const stale = RATES.filter(
    (field) => (totals?.[field] ?? null) !== (expected.totals?.[field] ?? null),
  );
  return [
    ...sums.flatMap((field): readonly Issue[] => {
      const path = ['totals', field];
      const computedFen = expected.totals?.[field] ?? null;
      if (computedFen === null) return [errorAt('TOTAL_TOO_LARGE', path, { field })];
      return totals?.[field] === computedFen ? [] : [errorAt('NOT_RECOMPUTED', path, { field })];
    }),
    ...stale.map((field) => errorAt('NOT_RECOMPUTED', ['totals', field], { field })),
    ...(shared.period === expected.period
      ? []
      : [errorAt('NOT_RECOMPUTED', ['period'], { field: 'period' })]),
  ];
}

/** A canteen makes neither profit nor loss: how far the year may lie from nothing, the school sets. */
function checkSurplus(
  { totals }: MealAccountShared,
  { surplusLimitBp }: MealAccountContext,
): readonly Issue[] {
  const rateBp = totals?.cumulativeSurplusRateBp ?? null;
  if (rateBp === null || Math.abs(rateBp) <= surplusLimitBp) return [];
  const params = { rateBp, limitBp: surplusLimitBp };
  return [warningAt('MEAL_SURPLUS_RATE', ['totals', 'cumulativeSurplusRateBp'], params)];
}
