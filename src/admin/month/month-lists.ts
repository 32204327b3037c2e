import type { ImportListName } from '../../content/line-import-columns';
import { sumFen } from '../../content/money';
import { rowsAt, textOf, valueAt, type FormRow } from '../form-value';
import { fenOf, isWrong } from '../inputs/money-text';

export const FINANCE_SUMMARY = 'api::finance-summary.finance-summary';
export const BUDGET = 'api::budget.budget';

type Side = 'income' | 'expenditure';

/** A list of lines that can be pasted, imported and added up. */
interface LineList {
  readonly side: Side;
  /** The attribute of the form. */
  readonly name: 'incomeLines' | 'expenditureLines';
  readonly amount: 'amountFen' | 'originalFen';
  readonly importName: ImportListName;
}

const MONTH_LISTS: readonly LineList[] = [
  {
    side: 'expenditure',
    name: 'expenditureLines',
    amount: 'amountFen',
    importName: 'expenditureLines',
  },
  { side: 'income', name: 'incomeLines', amount: 'amountFen', importName: 'incomeLines' },
];
const BUDGET_LISTS: readonly LineList[] = [
  {
    side: 'expenditure',
    name: 'expenditureLines',
    amount: 'originalFen',
    importName: 'budgetExpenditureLines',
  },
  { side: 'income', name: 'incomeLines', amount: 'originalFen', importName: 'budgetIncomeLines' },
];

/** The lists of a type, the longer one first; none for a type without lines of money. */
export function listsOf(uid: string): readonly LineList[] {
  if (uid === FINANCE_SUMMARY) return MONTH_LISTS;
  return uid === BUDGET ? BUDGET_LISTS : [];
}

export type { LineList };

interface LiveTotals {
  readonly openingFen: number;
  readonly incomeFen: number | null;
  readonly expenditureFen: number | null;
  readonly closingFen: number | null;
  /** Lines without an amount, and amounts that cannot be read. */
  readonly missing: number;
  readonly wrong: number;
}

/** What the form adds up to as it stands; null where a sum leaves the range of amounts. */
export function liveTotals(values: unknown, lists: readonly LineList[]): LiveTotals {
  const openingFen = fenOf(valueAt(values, 'openingBalanceFen')) ?? 0;
  const amounts = (side: Side) =>
    lists
      .filter((list) => list.side === side)
      .flatMap(({ name, amount }) => rowsAt(values, name).map((row) => row[amount]));
  const income = amounts('income');
  const expenditure = amounts('expenditure');
  const incomeFen = sumFen(income.map(fenOf));
  const expenditureFen = sumFen(expenditure.map(fenOf));
  const closingFen =
    incomeFen === null || expenditureFen === null
      ? null
      : sumFen([openingFen, incomeFen, -expenditureFen]);
  const all = [...income, ...expenditure];
  const wrong = all.filter(isWrong).length;
  const missing = all.filter((value) => fenOf(value) === null).length - wrong;
  return { openingFen, incomeFen, expenditureFen, closingFen, missing, wrong };
}

/** Form paths of the amounts that nobody typed yet. */
export function emptyAmounts(values: unknown, lists: readonly LineList[]): readonly string[] {
  return lists.flatMap(({ name, amount }) =>
    rowsAt(values, name).flatMap((row, index) =>
      fenOf(row[amount]) === null && !isWrong(row[amount]) ? [`${name}.${index}.${amount}`] : [],
    ),
  );
}

/** The line's codes and nothing else: the amounts of another month are not this month's. */
export function withoutAmounts(rows: readonly FormRow[], list: LineList): readonly FormRow[] {
  const codes = CODES[list.side];
  return rows.map((row) => ({
    ...Object.fromEntries(codes.map((code) => [code, textOf(row[code]) || null])),
    [list.amount]: null,
  }));
}

const CODES = {
  income: ['source'],
  expenditure: ['economicCode', 'functionCode', 'managingDepartment'],
} as const;
