import type { Locale } from '../content/locales';
import { classesOf, sumsOf } from './classes';
import { exactAmount, formatRate } from './figures';
import type { Amounts, Month, Names } from './shapes';
import type { Column } from './table';
import { WORDS } from './words';

/** Rows and columns of a month, before they are set on a page or on paper. */
export interface Grid<Written> {
  readonly note: string;
  readonly columns: readonly Column[];
  readonly groups: readonly GridGroup<Written>[];
  readonly total?: GridRow<Written>;
}

interface GridGroup<Written> {
  readonly heading?: Written;
  readonly rows: readonly GridRow<Written>[];
  readonly sum?: GridRow<Written>;
}

type GridRow<Written> = readonly (Written | string | null)[];

/** What a page and a sheet of paper write each in their own way. */
export interface Writer<Written> {
  /** A code of the economic classes with its name. */
  readonly coded: (code: string) => Written;
  /** The same above the lines of a class. */
  readonly heading: (code: string) => Written;
  /** A title in the language in which the month was written. */
  readonly title: (title: string) => Written | null;
}

interface GridContext<Written> {
  readonly locale: Locale;
  readonly names: Names;
  readonly write: Writer<Written>;
}

/** Where the money of the month came from. */
export function incomeGrid(
  { incomeLines }: Month,
  { locale, names }: Omit<GridContext<string>, 'write'>,
): Grid<never> {
  const words = WORDS[locale];
  const rows = incomeLines.map((line) => [
    names.code('incomeSource', line.source) ?? line.source,
    ...amounts(line, locale),
  ]);
  return {
    note: words.unit,
    columns: [{ label: words.source, kind: 'name' }, ...amountColumns(locale)],
    groups: [{ rows }],
    total: [words.total, ...amounts(sumsOf(incomeLines), locale)],
  };
}

/** What the money was spent on, by class, each line with the office that answers for it. */
export function expenditureGrid<Written>(
  { totals, expenditureLines }: Month,
  { locale, names, write }: GridContext<Written>,
): Grid<Written> {
  const words = WORDS[locale];
  const rate = (rateBp: number | null) => formatRate(rateBp, locale);
  return {
    note: words.unit,
    columns: [
      { label: words.subject, kind: 'name' },
      { label: words.managingDepartment, kind: 'text' },
      ...amountColumns(locale),
      { label: words.executionRate, kind: 'number' },
    ],
    groups: classesOf(expenditureLines).map((one) => ({
      heading: write.heading(one.code),
      rows: one.lines.map((line) => [
        write.coded(line.economicCode),
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
  };
}

/** What was paid under which procurement. */
export function paymentsGrid<Written>(
  { procurementPayments }: Month,
  { locale, write }: GridContext<Written>,
): Grid<Written> {
  const words = WORDS[locale];
  const rows = procurementPayments.map(({ procurementCode, economicCode, amountFen }) => [
    procurementCode,
    write.coded(economicCode),
    exactAmount(amountFen, locale),
  ]);
  return {
    note: words.unit,
    columns: [
      { label: words.procurementCode, kind: 'name' },
      { label: words.subject, kind: 'text' },
      { label: words.amount, kind: 'number' },
    ],
    groups: [{ rows }],
  };
}

/** Repairs of the month, one by one. */
export function repairsGrid<Written>(
  { repairItems }: Month,
  { locale, names, write }: GridContext<Written>,
): Grid<Written> {
  const words = WORDS[locale];
  const rows = repairItems.map(({ itemNo, title, placeCode, amountFen }) => [
    title === null ? words.itemNumber(itemNo) : write.title(title),
    placeCode ? (names.place(placeCode) ?? placeCode) : words.noValue,
    exactAmount(amountFen, locale),
  ]);
  return {
    note: words.unit,
    columns: [
      { label: words.repairItem, kind: 'name' },
      { label: words.place, kind: 'text' },
      { label: words.amount, kind: 'number' },
    ],
    groups: [{ rows }],
  };
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
