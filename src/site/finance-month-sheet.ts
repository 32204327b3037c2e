import { classesOf } from './classes';
import type { FinanceMonthData } from './finance-month';
import { exactAmount, formatRate, fullAmount } from './figures';
import { monthName } from './month-name';
import { HIGHLIGHTS, type Amounts, type Month, type Names, type SiteContext } from './shapes';
import { facts, joined, table, text, titled, type Block } from './sheets/block';
import { documentSheet, type Sheet } from './sheets/sheet';
import { sumsOf } from './classes';
import type { Column } from './table';
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
      ...titled(words.incomeTable, income(month, names, locale)),
      ...titled(words.expenditureTable, expenditure(month, names, locale)),
      ...titled(words.procurementPayments, payments(month, names, locale)),
      ...titled(words.repairItems, repairs(month, names, locale)),
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

function income({ incomeLines }: Month, names: Names, locale: Locale): readonly Block[] {
  const words = WORDS[locale];
  return table({
    note: words.unit,
    columns: [{ label: words.source, kind: 'name' }, ...amountColumns(locale)],
    groups: [
      {
        rows: incomeLines.map((line) => [
          names.code('incomeSource', line.source) ?? line.source,
          ...amounts(line, locale),
        ]),
      },
    ],
    total: [words.total, ...amounts(sumsOf(incomeLines), locale)],
  });
}

function expenditure(
  { expenditureLines, totals }: Month,
  names: Names,
  locale: Locale,
): readonly Block[] {
  const words = WORDS[locale];
  const rate = (rateBp: number | null) => formatRate(rateBp, locale);
  return table({
    note: words.unit,
    columns: [
      { label: words.subject, kind: 'name' },
      { label: words.managingDepartment, kind: 'text' },
      ...amountColumns(locale),
      { label: words.executionRate, kind: 'number' },
    ],
    groups: classesOf(expenditureLines).map((one) => ({
      heading: coded(one.code, names),
      rows: one.lines.map((line) => [
        coded(line.economicCode, names),
        names.department(line.managingDepartment) ?? line.managingDepartment,
        ...amounts(line, locale),
        rate(line.executionRateBp),
      ]),
      sum: [words.subtotal, null, ...amounts(one, locale), rate(one.executionRateBp)],
    })),
    total: [
      ...[words.total, null, ...amounts(sumsOf(expenditureLines), locale)],
      rate(totals?.executionRateBp ?? null),
    ],
  });
}

function payments({ procurementPayments }: Month, names: Names, locale: Locale) {
  const words = WORDS[locale];
  return table({
    note: words.unit,
    columns: [
      { label: words.procurementCode, kind: 'name' },
      { label: words.subject, kind: 'text' },
      { label: words.amount, kind: 'number' },
    ],
    groups: [
      {
        rows: procurementPayments.map(({ procurementCode, economicCode, amountFen }) => [
          procurementCode,
          coded(economicCode, names),
          exactAmount(amountFen, locale),
        ]),
      },
    ],
  });
}

function repairs({ repairItems }: Month, names: Names, locale: Locale) {
  const words = WORDS[locale];
  return table({
    note: words.unit,
    columns: [
      { label: words.repairItem, kind: 'name' },
      { label: words.place, kind: 'text' },
      { label: words.amount, kind: 'number' },
    ],
    groups: [
      {
        rows: repairItems.map(({ itemNo, title, placeCode, amountFen }) => [
          title ?? words.itemNumber(itemNo),
          placeCode ? (names.place(placeCode) ?? placeCode) : words.noValue,
          exactAmount(amountFen, locale),
        ]),
      },
    ],
  });
}

function coded(code: string, names: Names): string {
  return joined([code, names.code('economicClass', code)]);
}

function amountColumns(locale: Locale): readonly Column[] {
  const { annualBudget, thisMonth, cumulative } = WORDS[locale];
  return [annualBudget, thisMonth, cumulative].map((label) => ({ label, kind: 'number' }));
}

function amounts(line: Amounts, locale: Locale): readonly string[] {
  return [line.annualBudgetFen, line.amountFen, line.cumulativeFen].map((fen) =>
    exactAmount(fen, locale),
  );
}
