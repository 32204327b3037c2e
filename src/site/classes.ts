import { ratioBp, sumFen } from '../content/money';
import type { Amounts, ExpenditureLine } from './shapes';

/** The lines of one class of spending (301 wages, 302 goods and services …) with their sums. */
export interface ExpenditureClass extends Amounts {
  readonly code: string;
  readonly lines: readonly ExpenditureLine[];
  readonly executionRateBp: number | null;
}

/** Groups lines by the first three digits of their economic code, in the order of the codes. */
export function classesOf(lines: readonly ExpenditureLine[]): readonly ExpenditureClass[] {
  const codes = [...new Set(lines.map(classCode))].sort();
  return codes.map((code) => {
    const own = lines.filter((line) => classCode(line) === code);
    const sums = sumsOf(own);
    return {
      code,
      lines: own,
      ...sums,
      executionRateBp: ratioBp(sums.cumulativeFen, sums.annualBudgetFen),
    };
  });
}

export function sumsOf(lines: readonly Amounts[]): Amounts {
  return {
    annualBudgetFen: sumFen(lines.map((line) => line.annualBudgetFen)),
    amountFen: sumFen(lines.map((line) => line.amountFen)),
    cumulativeFen: sumFen(lines.map((line) => line.cumulativeFen)),
  };
}

const classCode = ({ economicCode }: ExpenditureLine) => economicCode.slice(0, 3);
