import { countOf, fenOf, listOf, rowOf, textOf, type Raw } from './parse';
import { parsePublished } from './published/published';
import { isScope } from './routes';
import {
  HIGHLIGHTS,
  type ExpenditureLine,
  type Month,
  type RepairItem,
  type Totals,
} from './shapes';

const LINE_AMOUNTS = ['annualBudgetFen', 'amountFen', 'cumulativeFen'] as const;
const TOTALS = [
  ...(['incomeFen', 'expenditureFen', 'closingBalanceFen'] as const),
  ...(['cumulativeIncomeFen', 'cumulativeExpenditureFen'] as const),
  'annualBudgetExpenditureFen' as const,
];

/** A monthly summary as the public API answers it; null for a row without a period. */
export function parseMonth(value: unknown): Month | null {
  const row = rowOf(value);
  const period = textOf(row['period']);
  const { scope } = row;
  if (period === null || !isScope(scope)) return null;
  return {
    ...parsePublished(row),
    period,
    scope,
    plainSummary: textOf(row['plainSummary']),
    ...fenOf(row, ['openingBalanceFen']),
    incomeLines: listOf(row['incomeLines']).map((line) => ({
      source: textOf(line['source']) ?? '',
      ...fenOf(line, LINE_AMOUNTS),
    })),
    expenditureLines: listOf(row['expenditureLines']).map(expenditureLine),
    procurementPayments: listOf(row['procurementPayments']).map((payment) => ({
      procurementCode: textOf(payment['procurementCode']) ?? '',
      economicCode: textOf(payment['economicCode']) ?? '',
      ...fenOf(payment, ['amountFen']),
    })),
    repairItems: repairItems(row),
    varianceNotes: listOf(row['varianceNotes']).map((entry) => ({
      economicCode: textOf(entry['economicCode']) ?? '',
      note: textOf(entry['note']) ?? '',
    })),
    totals: row['totals'] ? totals(rowOf(row['totals'])) : null,
    highlights: row['highlights'] ? fenOf(rowOf(row['highlights']), HIGHLIGHTS) : null,
  };
}

function expenditureLine(line: Raw): ExpenditureLine {
  return {
    economicCode: textOf(line['economicCode']) ?? '',
    functionCode: textOf(line['functionCode']) ?? '',
    managingDepartment: textOf(line['managingDepartment']) ?? '',
    ...fenOf(line, LINE_AMOUNTS),
    executionRateBp: countOf(line['executionRateBp']),
  };
}

/** Amounts are shared, titles are words: they meet by their number. */
function repairItems(row: Raw): readonly RepairItem[] {
  const titles = listOf(row['repairItemTitles']);
  return listOf(row['repairItems']).map((item) => {
    const itemNo = countOf(item['itemNo']) ?? 0;
    const words = titles.find((entry) => entry['itemNo'] === itemNo);
    return {
      itemNo,
      title: textOf(words?.['title']),
      placeCode: textOf(item['placeCode']),
      ...fenOf(item, ['amountFen']),
    };
  });
}

function totals(row: Raw): Totals {
  return {
    ...fenOf(row, TOTALS),
    executionRateBp: countOf(row['executionRateBp']),
    timeProgressBp: countOf(row['timeProgressBp']),
  };
}
