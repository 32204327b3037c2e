import { errorAt, warningAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE } from '../../content/locales';
import { sumFen } from '../../content/money';
import { isBlank } from '../../content/publication-facts';
import type { ContentDocument, Issue } from '../../content/rules';
import { expenditureKey, incomeKey, onSide } from '../budget/lines';
import { annualBudgets, computed } from './figures';
import { periodOf } from './naming';
import type {
  ExpenditureLine,
  FinanceSummaryContext,
  FinanceSummaryShared,
  FinanceSummaryWords,
} from './types';

/** More than this far from the time progress a line deserves a word, in basis points. */
const VARIANCE_BP = 1_500;

type Summary = ContentDocument<FinanceSummaryShared, FinanceSummaryWords>;

/** F5 to F7: the lines against the annual budget, and the payments against the lines. */
export function checkAgainstBudget(
  document: Summary,
  context: FinanceSummaryContext,
): readonly Issue[] {
  const { shared } = document;
  return [
    ...checkPayments(shared),
    ...(context.budget === null
      ? [warningAt('NO_BUDGET', ['fiscalYear'], { year: shared.fiscalYear ?? '…' })]
      : checkExecution(document, context)),
    ...(context.budget?.isPublished === false
      ? [warningAt('BUDGET_UNPUBLISHED', ['fiscalYear'], { year: shared.fiscalYear ?? '…' })]
      : []),
    ...checkComplete(shared, context),
  ];
}

function checkExecution({ shared, words }: Summary, context: FinanceSummaryContext) {
  const expected = computed(shared, context);
  const notes = words[DEFAULT_LOCALE]?.varianceNotes ?? [];
  const explained = new Set(
    notes.filter(({ note }) => !isBlank(note)).map(({ economicCode }) => economicCode),
  );
  const timeProgressBp = expected.totals?.timeProgressBp ?? null;
  return expected.expenditureLines.flatMap((line, index) =>
    explained.has(line.economicCode) ? [] : checkLine(line, index, timeProgressBp),
  );
}

function checkLine(
  line: ExpenditureLine,
  index: number,
  timeProgressBp: number | null,
): readonly Issue[] {
  const { cumulativeFen, annualBudgetFen, executionRateBp } = line;
  const key = expenditureKey(line);
  const code = line.economicCode;
  if (key === null || code === null) return [];
  if (cumulativeFen !== null && annualBudgetFen !== null && cumulativeFen > annualBudgetFen) {
    const path = ['expenditureLines', index, 'cumulativeFen'];
    return [errorAt('F5_ABOVE_BUDGET', path, { code, key, cumulativeFen, annualBudgetFen })];
  }
  if (executionRateBp === null || timeProgressBp === null) return [];
  if (Math.abs(executionRateBp - timeProgressBp) <= VARIANCE_BP) return [];
  const path = ['expenditureLines', index, 'executionRateBp'];
  return [warningAt('F6_VARIANCE', path, { code, key, executionRateBp, timeProgressBp })];
}

/** F7 */
function checkPayments({
  procurementPayments,
  expenditureLines,
}: FinanceSummaryShared): readonly Issue[] {
  const codes = new Set(procurementPayments.map(({ economicCode }) => economicCode));
  return [...codes].flatMap((code) => {
    if (code === null || code === '') return [];
    const sumOf = (lines: readonly Pick<ExpenditureLine, 'economicCode' | 'amountFen'>[]) =>
      sumFen(lines.filter((line) => line.economicCode === code).map((line) => line.amountFen));
    const paymentsFen = sumOf(procurementPayments);
    const amountFen = sumOf(expenditureLines);
    if (paymentsFen === null || amountFen === null || paymentsFen <= amountFen) return [];
    const index = procurementPayments.findIndex(({ economicCode }) => economicCode === code);
    const path = ['procurementPayments', index, 'amountFen'];
    return [errorAt('F7_PROCUREMENT', path, { code, paymentsFen, amountFen })];
  });
}

/** A budget line that is left out would be missing in the annual total. */
function checkComplete(
  shared: FinanceSummaryShared,
  { budget }: FinanceSummaryContext,
): readonly Issue[] {
  const present = new Set([
    ...shared.incomeLines.map((line) => onSide('income', incomeKey(line))),
    ...shared.expenditureLines.map((line) => onSide('expenditure', expenditureKey(line))),
  ]);
  return [...annualBudgets(budget, periodOf(shared))].flatMap(([name, annualBudgetFen]) => {
    if (present.has(name) || !annualBudgetFen) return [];
    const list = name.startsWith('income:') ? 'incomeLines' : 'expenditureLines';
    const key = name.slice(name.indexOf(':') + 1);
    return [warningAt('BUDGET_LINE_MISSING', [list], { list, key, annualBudgetFen })];
  });
}
