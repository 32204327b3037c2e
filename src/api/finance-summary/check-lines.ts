import { errorAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import {
  checkAmount,
  checkCode,
  checkDuplicates,
  checkEconomicCode,
  checkExpenditureCodes,
  checkRequired,
  expenditureKey,
  incomeKey,
} from '../budget/lines';
import type { FinanceSummaryContext, FinanceSummaryShared } from './types';

/** Findings on what was typed into the lines: codes, amounts, duplicates. */
export function checkSummaryLines(
  shared: FinanceSummaryShared,
  { knownCodes }: FinanceSummaryContext,
): readonly Issue[] {
  const { incomeLines, expenditureLines } = shared;
  return [
    ...incomeLines.flatMap((line, index) => {
      const at = { list: 'incomeLines', index };
      return [
        ...checkCode(line.source, knownCodes.incomeSource, 'source', at),
        ...checkAmount(line.amountFen, 'amountFen', at, { signed: true }),
      ];
    }),
    ...expenditureLines.flatMap((line, index) => {
      const at = { list: 'expenditureLines', index };
      return [
        ...checkExpenditureCodes(line, knownCodes, at),
        ...checkAmount(line.amountFen, 'amountFen', at, { signed: true }),
      ];
    }),
    ...checkDuplicates('incomeLines', incomeLines, incomeKey),
    ...checkDuplicates('expenditureLines', expenditureLines, expenditureKey),
    ...checkPayments(shared, knownCodes),
    ...checkRepairs(shared),
    ...(incomeLines.length + expenditureLines.length === 0
      ? [errorAt('LINES_MISSING', ['expenditureLines'], {})]
      : []),
  ];
}

function checkPayments(
  { procurementPayments }: FinanceSummaryShared,
  knownCodes: FinanceSummaryContext['knownCodes'],
): readonly Issue[] {
  return procurementPayments.flatMap((payment, index) => {
    const at = { list: 'procurementPayments', index };
    return [
      ...checkRequired(payment.procurementCode, 'procurementCode', at),
      ...checkEconomicCode(payment.economicCode, knownCodes, at),
      ...checkAmount(payment.amountFen, 'amountFen', at, { signed: false }),
    ];
  });
}

function checkRepairs({ repairItems }: FinanceSummaryShared): readonly Issue[] {
  return [
    ...repairItems.flatMap((item, index) => {
      const at = { list: 'repairItems', index };
      return [
        ...checkRequired(item.itemNo, 'itemNo', at),
        ...checkAmount(item.amountFen, 'amountFen', at, { signed: false }),
      ];
    }),
    ...checkDuplicates('repairItems', repairItems, ({ itemNo }) =>
      itemNo === null ? null : String(itemNo),
    ),
  ];
}
