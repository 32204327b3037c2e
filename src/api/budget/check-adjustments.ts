import { errorAt, warningAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import { adjustedLineKey, netOf } from './adjusted';
import {
  checkAmount,
  checkEconomicCode,
  checkRequired,
  expenditureKey,
  incomeKey,
  onSide,
} from './lines';
import type { BudgetAdjustmentLine, BudgetContext, BudgetShared } from './types';

/** Findings on the adjustments of a budget and on the lines that each of them changes. */
export function checkAdjustments(shared: BudgetShared, context: BudgetContext): readonly Issue[] {
  return [
    ...shared.adjustments.flatMap((_adjustment, index) => checkAdjustment(shared, index)),
    ...checkLines(shared, context),
  ];
}

function checkAdjustment(shared: BudgetShared, index: number): readonly Issue[] {
  const adjustment = shared.adjustments[index];
  if (adjustment === undefined) return [];
  const at = { list: 'adjustments', index };
  const { no } = adjustment;
  const issues = [
    ...checkRequired(no, 'no', at),
    ...checkRequired(adjustment.date, 'date', at),
    ...checkRequired(adjustment.docNo, 'docNo', at),
  ];
  if (no === null) return issues;
  const isRepeated = shared.adjustments.findIndex((other) => other.no === no) < index;
  if (isRepeated)
    return [...issues, errorAt('ADJUSTMENT_NO_TWICE', ['adjustments', index, 'no'], { no })];
  return [...issues, ...checkNet(shared, no, index)];
}

/** 收支平衡: what expenditure gains, income or the balance has to bring. */
function checkNet(shared: BudgetShared, no: number, index: number): readonly Issue[] {
  const lines = shared.adjustmentLines;
  if (!lines.some((line) => line.no === no)) {
    return [warningAt('ADJUSTMENT_WITHOUT_LINES', ['adjustments', index], { no })];
  }
  const incomeFen = netOf(no, 'income', lines);
  const expenditureFen = netOf(no, 'expenditure', lines);
  if (incomeFen === null || expenditureFen === null) {
    return [errorAt('TOTAL_TOO_LARGE', ['adjustments', index, 'netFen'], { field: 'deltaFen' })];
  }
  const issues: Issue[] = [];
  if (shared.adjustments[index]?.netFen !== expenditureFen) {
    const params = { no, computedFen: expenditureFen };
    issues.push(errorAt('BUDGET_NET', ['adjustments', index, 'netFen'], params));
  }
  if (incomeFen !== expenditureFen) {
    const params = { no, incomeFen, expenditureFen };
    issues.push(warningAt('ADJUSTMENT_UNBALANCED', ['adjustments', index], params));
  }
  return issues;
}

function checkLines(shared: BudgetShared, context: BudgetContext): readonly Issue[] {
  const numbers = new Set(shared.adjustments.map(({ no }) => no));
  const known = new Set([
    ...shared.incomeLines.map((line) => onSide('income', incomeKey(line))),
    ...shared.expenditureLines.map((line) => onSide('expenditure', expenditureKey(line))),
  ]);
  const first = new Map<string, number>();
  return shared.adjustmentLines.flatMap((line, index) => [
    ...checkFields(line, index, context),
    ...checkTargets(line, index, { numbers, known }),
    ...checkTwice(line, index, first),
  ]);
}

function checkFields(
  line: BudgetAdjustmentLine,
  index: number,
  { knownCodes }: BudgetContext,
): readonly Issue[] {
  const at = { list: 'adjustmentLines', index };
  const isExpenditure = line.side === 'expenditure';
  return [
    ...checkRequired(line.no, 'no', at),
    ...checkRequired(line.side, 'side', at),
    ...(isExpenditure
      ? checkEconomicCode(line.code, knownCodes, at, 'code')
      : checkRequired(line.code, 'code', at)),
    ...(isExpenditure ? checkRequired(line.functionCode, 'functionCode', at) : []),
    ...(isExpenditure ? checkRequired(line.managingDepartment, 'managingDepartment', at) : []),
    ...checkAmount(line.deltaFen, 'deltaFen', at, { signed: true }),
  ];
}

interface Targets {
  readonly numbers: ReadonlySet<number | null>;
  readonly known: ReadonlySet<string | null>;
}

function checkTargets(
  line: BudgetAdjustmentLine,
  index: number,
  { numbers, known }: Targets,
): readonly Issue[] {
  const issues: Issue[] = [];
  const path = ['adjustmentLines', index];
  if (line.no !== null && !numbers.has(line.no)) {
    const params = { line: index + 1, no: line.no };
    issues.push(errorAt('ADJUSTMENT_UNKNOWN_NO', [...path, 'no'], params));
  }
  const key = adjustedLineKey(line);
  if (key !== null && !known.has(key)) {
    const params = { line: index + 1, key: withoutSide(key) };
    issues.push(errorAt('ADJUSTMENT_UNKNOWN_LINE', [...path, 'code'], params));
  }
  return issues;
}

function checkTwice(
  line: BudgetAdjustmentLine,
  index: number,
  first: Map<string, number>,
): readonly Issue[] {
  const key = adjustedLineKey(line);
  if (key === null || line.no === null) return [];
  const name = `${line.no} ${key}`;
  const otherLine = first.get(name);
  if (otherLine === undefined) {
    first.set(name, index + 1);
    return [];
  }
  const list = 'adjustmentLines';
  const params = { list, line: index + 1, otherLine, key: withoutSide(key) };
  return [errorAt('DUPLICATE_LINE', [list, index], params)];
}

function withoutSide(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
