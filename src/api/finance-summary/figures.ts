import { ratioBp, sumFen } from '../../content/money';
import { isByEndOf, previousPeriod, timeProgressBp, yearMonth } from '../../content/period';
import { adjustmentsByLine } from '../budget/adjusted';
import { byKey, expenditureKey, incomeKey, onSide } from '../budget/lines';
import type { ExpenditureCodes } from '../budget/types';
import { periodOf } from './naming';
import type {
  BudgetOfYear,
  FinanceSummaryContext,
  FinanceSummaryShared,
  PreviousMonth,
  SummaryHighlights,
  SummaryTotals,
} from './types';

/** 30213 维修（护）费 */
const REPAIR = '30213';
/** Water, electricity, heating. */
const UTILITIES: readonly string[] = ['30205', '30206', '30208'];

/** The summary with every computed figure computed anew; what nobody typed yet counts as nothing. */
export function computed(
  shared: FinanceSummaryShared,
  context: FinanceSummaryContext,
): FinanceSummaryShared {
  const period = periodOf(shared);
  const annual = annualBudgets(context.budget, period);
  const before = cumulativeBefore(context.previous, period);
  const opened = {
    ...shared,
    period,
    openingBalanceFen: shared.openingBalanceFen ?? expectedOpening(period, context),
    incomeLines: shared.incomeLines.map((line) => {
      const key = onSide('income', incomeKey(line));
      return { ...line, ...figuresOf(line.amountFen, key, annual, before) };
    }),
    expenditureLines: shared.expenditureLines.map((line) => {
      const key = onSide('expenditure', expenditureKey(line));
      const figures = figuresOf(line.amountFen, key, annual, before);
      const executionRateBp = ratioBp(figures.cumulativeFen, figures.annualBudgetFen);
      return { ...line, ...figures, executionRateBp };
    }),
  };
  return {
    ...opened,
    totals: { ...shared.totals, ...totalsOf(opened) },
    highlights: { ...shared.highlights, ...highlightsOf(opened) },
  };
}

/** F2: the closing balance of the month before; in January the opening balance of the budget. */
export function expectedOpening(
  period: string | null,
  { previous, budget }: FinanceSummaryContext,
): number | null {
  const isJanuary = period !== null && yearMonth(period)?.month === 1;
  if (isJanuary && budget !== null) return budget.openingBalanceFen;
  return monthBefore(previous, period)?.closingBalanceFen ?? null;
}

/** The month before when the context really holds it. */
export function monthBefore(
  previous: PreviousMonth | null,
  period: string | null,
): PreviousMonth | null {
  if (previous === null || period === null) return null;
  return previous.period === previousPeriod(period) ? previous : null;
}

/** Cumulative amounts at the end of the month before, by line; none in January. */
export function cumulativeBefore(
  previous: PreviousMonth | null,
  period: string | null,
): ReadonlyMap<string, number | null> {
  const month = monthBefore(previous, period);
  const isSameYear = month !== null && month.period.slice(0, 4) === period?.slice(0, 4);
  if (!isSameYear) return new Map();
  return amountsByLine(month, ({ cumulativeFen }) => cumulativeFen);
}

/** Annual budget by line, with the adjustments dated up to the end of the month. */
export function annualBudgets(
  budget: BudgetOfYear | null,
  period: string | null,
): ReadonlyMap<string, number | null> {
  if (budget === null) return new Map();
  const numbers = new Set(
    budget.adjustments
      .filter(({ date }) => date !== null && period !== null && isByEndOf(date, period))
      .map(({ no }) => no),
  );
  const counted = budget.adjustmentLines.filter(({ no }) => no !== null && numbers.has(no));
  const deltas = adjustmentsByLine(counted);
  const originals = amountsByLine(budget, ({ originalFen }) => originalFen);
  return new Map(
    [...originals].map(([key, original]) => {
      const delta = deltas.has(key) ? (deltas.get(key) ?? null) : 0;
      return [key, delta === null ? null : sumFen([original, delta])];
    }),
  );
}

interface Lines<Line> {
  readonly incomeLines: readonly (Line & { readonly source: string | null })[];
  readonly expenditureLines: readonly (Line & ExpenditureCodes)[];
}

function amountsByLine<Line>(
  { incomeLines, expenditureLines }: Lines<Line>,
  amountOf: (line: Line) => number | null,
): ReadonlyMap<string, number | null> {
  const income = byKey(incomeLines, (line) => onSide('income', incomeKey(line)));
  const expenditure = byKey(expenditureLines, (line) =>
    onSide('expenditure', expenditureKey(line)),
  );
  return new Map([...income, ...expenditure].map(([key, line]) => [key, amountOf(line)]));
}

function figuresOf(
  amountFen: number | null,
  key: string | null,
  annual: ReadonlyMap<string, number | null>,
  before: ReadonlyMap<string, number | null>,
) {
  const annualBudgetFen = key !== null && annual.has(key) ? (annual.get(key) ?? null) : 0;
  const soFar = key === null ? null : (before.get(key) ?? null);
  return { annualBudgetFen, cumulativeFen: sumFen([soFar, amountFen]) };
}

function totalsOf(shared: FinanceSummaryShared): Omit<SummaryTotals, 'id'> {
  const { incomeLines, expenditureLines, openingBalanceFen, month, period } = shared;
  const incomeFen = sumFen(incomeLines.map(({ amountFen }) => amountFen));
  const expenditureFen = sumFen(expenditureLines.map(({ amountFen }) => amountFen));
  const cumulativeExpenditureFen = sumFen(expenditureLines.map((line) => line.cumulativeFen));
  const annualBudgetExpenditureFen = sumFen(expenditureLines.map((line) => line.annualBudgetFen));
  return {
    incomeFen,
    expenditureFen,
    closingBalanceFen: closingOf(openingBalanceFen, incomeFen, expenditureFen),
    cumulativeIncomeFen: sumFen(incomeLines.map(({ cumulativeFen }) => cumulativeFen)),
    cumulativeExpenditureFen,
    annualBudgetExpenditureFen,
    executionRateBp: ratioBp(cumulativeExpenditureFen, annualBudgetExpenditureFen),
    timeProgressBp: period === null || month === null ? null : timeProgressBp(month),
  };
}

/** F3: unknown as long as one of its parts is unknown. */
function closingOf(
  openingFen: number | null,
  incomeFen: number | null,
  expenditureFen: number | null,
): number | null {
  if (openingFen === null || incomeFen === null || expenditureFen === null) return null;
  return sumFen([openingFen, incomeFen, -expenditureFen]);
}

function highlightsOf(shared: FinanceSummaryShared): Omit<SummaryHighlights, 'id'> {
  const sumWhere = (isCounted: (code: string, department: string) => boolean) =>
    sumFen(
      shared.expenditureLines
        .filter((line) => isCounted(line.economicCode ?? '', line.managingDepartment ?? ''))
        .map(({ amountFen }) => amountFen),
    );
  return {
    personnelFen: sumWhere((code) => code.startsWith('301')),
    repairFen: sumWhere((code) => code === REPAIR),
    procurementFen: sumFen(shared.procurementPayments.map(({ amountFen }) => amountFen)),
    capitalFen: sumWhere((code) => code.startsWith('310')),
    utilitiesFen: sumWhere((code) => UTILITIES.includes(code)),
    generalAffairsFen: sumWhere((_code, department) => department === 'general-affairs'),
  };
}
