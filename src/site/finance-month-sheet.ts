import type { FinanceMonthData } from './finance-month';
import { formatRate, fullAmount } from './figures';
import {
  expenditureGrid,
  incomeGrid,
  paymentsGrid,
  repairsGrid,
  type Writer,
} from './finance-month-grids';
import { monthName } from './month-name';
import { HIGHLIGHTS, type Month, type Names, type SiteContext } from './shapes';
import { facts, joined, table, text, titled, type Block } from './sheets/block';
import { documentSheet, type Sheet } from './sheets/sheet';
import { WORDS } from './words';

/** One month of the finances on paper: the key figures, then every line. */
export function monthSheet(
  site: SiteContext,
  { month, names, traces }: Pick<FinanceMonthData, 'month' | 'names' | 'traces'>,
): Sheet {
  const { locale } = site;
  const words = WORDS[locale];
  const { period, scope, plainSummary, varianceNotes, repairItems } = month;
  const scene = { site, names, traces, page: { kind: 'month', period, scope } as const };
  const grids = { locale, names, write: writerOf(names) };
  return documentSheet(month, scene, {
    title: words.monthTitle(monthName(month, locale)),
    lead: plainSummary,
    written: [
      plainSummary,
      ...varianceNotes.map(({ note }) => note),
      ...repairItems.map(({ title }) => title),
    ],
    blocks: [
      ...titled(words.keyFigures, figures(month, locale)),
      ...highlights(month, locale),
      ...titled(words.varianceNotes, notes(month, names)),
      ...titled(words.incomeTable, table(incomeGrid(month, grids))),
      ...titled(words.expenditureTable, table(expenditureGrid(month, grids))),
      ...titled(words.procurementPayments, table(paymentsGrid(month, grids))),
      ...titled(words.repairItems, table(repairsGrid(month, grids))),
    ],
  });
}

type Locale = SiteContext['locale'];

function figures({ totals, openingBalanceFen }: Month, locale: Locale): readonly Block[] {
  if (totals === null) return [];
  const words = WORDS[locale];
  const amount = (fen: number | null) => fullAmount(fen, locale);
  const progress = words.executionAgainstTime(formatRate(totals.timeProgressBp, locale));
  return facts([
    [words.monthIncome, amount(totals.incomeFen)],
    [words.cumulativeIncome, amount(totals.cumulativeIncomeFen)],
    [words.monthExpenditure, amount(totals.expenditureFen)],
    [words.cumulativeExpenditure, amount(totals.cumulativeExpenditureFen)],
    [words.openingBalance, amount(openingBalanceFen)],
    [words.balance, amount(totals.closingBalanceFen)],
    [words.annualSpendingBudget, amount(totals.annualBudgetExpenditureFen)],
    [words.executionRate, joined([formatRate(totals.executionRateBp, locale), progress], ' · ')],
  ]);
}

function highlights({ highlights: known }: Month, locale: Locale): readonly Block[] {
  if (known === null) return [];
  const words = WORDS[locale];
  return titled(words.highlights, [
    ...facts(
      HIGHLIGHTS.map((name) => [words.highlightNames[name], fullAmount(known[name], locale)]),
    ),
    ...text(words.highlightsNote, 'muted'),
  ]);
}

function notes({ varianceNotes }: Month, names: Names): readonly Block[] {
  return facts(varianceNotes.map(({ economicCode, note }) => [coded(economicCode, names), note]));
}

const writerOf = (names: Names): Writer<string> => ({
  coded: (code) => coded(code, names),
  heading: (code) => coded(code, names),
  title: (title) => title,
});

function coded(code: string, names: Names): string {
  return joined([code, names.code('economicClass', code)]);
}
