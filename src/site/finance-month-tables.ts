import type { Locale } from '../content/locales';
import { sumsOf, type ExpenditureClass } from './classes';
import { section } from './facts';
import { bothAmounts, exactAmount, formatRate } from './figures';
import { html, type Html } from './html';
import { HIGHLIGHTS, type Amounts, type ExpenditureLine, type Month, type Names } from './shapes';
import { spoken } from './spoken';
import { dataTable, type Cell, type Column } from './table';
import { WORDS } from './words';

interface TableContext {
  readonly locale: Locale;
  readonly names: Names;
}

/** Where the money of the month came from. */
export function incomeTable({ incomeLines }: Month, { locale, names }: TableContext): Html | null {
  if (incomeLines.length === 0) return null;
  const words = WORDS[locale];
  const rows = incomeLines.map((line) => [
    names.code('incomeSource', line.source) ?? line.source,
    ...amountCells(line, locale),
  ]);
  return section(
    'income',
    words.incomeTable,
    dataTable({
      captionHidden: true,
      caption: words.incomeTable,
      note: words.unit,
      columns: [{ label: words.source, kind: 'name' }, ...amountColumns(locale)],
      groups: [{ rows }],
      total: [words.total, ...amountCells(sumsOf(incomeLines), locale)],
    }),
  );
}

/** What the money was spent on, by class, each line with the office that answers for it. */
export function expenditureTable(
  { totals, expenditureLines }: Month,
  { locale, names, classes }: TableContext & { readonly classes: readonly ExpenditureClass[] },
): Html | null {
  if (classes.length === 0) return null;
  const words = WORDS[locale];
  const total = sumsOf(expenditureLines);
  return section(
    'expenditure',
    words.expenditureTable,
    dataTable({
      captionHidden: true,
      caption: words.expenditureTable,
      note: words.unit,
      columns: [
        { label: words.subject, kind: 'name' },
        { label: words.managingDepartment, kind: 'text' },
        ...amountColumns(locale),
        { label: words.executionRate, kind: 'number' },
      ],
      groups: classes.map((one) => ({
        heading: html`${one.code} ${names.code('economicClass', one.code)}`,
        rows: one.lines.map((line) => expenditureRow(line, { locale, names })),
        sum: [words.subtotal, null, ...amountCells(one, locale), rate(one, locale)],
      })),
      total: [
        words.total,
        null,
        ...amountCells(total, locale),
        formatRate(totals?.executionRateBp ?? null, locale),
      ],
    }),
  );
}

function expenditureRow(line: ExpenditureLine, { locale, names }: TableContext): readonly Cell[] {
  const { economicCode, managingDepartment } = line;
  return [
    coded(economicCode, names),
    names.department(managingDepartment) ?? managingDepartment,
    ...amountCells(line, locale),
    rate(line, locale),
  ];
}

/** What was paid under which procurement. */
export function paymentsTable(
  { procurementPayments }: Month,
  { locale, names }: TableContext,
): Html | null {
  if (procurementPayments.length === 0) return null;
  const words = WORDS[locale];
  return section(
    'payments',
    words.procurementPayments,
    dataTable({
      captionHidden: true,
      caption: words.procurementPayments,
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
    }),
  );
}

/** Repairs of the month, one by one. */
export function repairsTable(
  { repairItems, locale: written }: Month,
  { locale, names }: TableContext,
): Html | null {
  if (repairItems.length === 0) return null;
  const words = WORDS[locale];
  const rows = repairItems.map(({ itemNo, title, placeCode, amountFen }) => [
    spoken(title, { locale, written }) ?? words.itemNumber(itemNo),
    placeCode ? (names.place(placeCode) ?? placeCode) : words.noValue,
    exactAmount(amountFen, locale),
  ]);
  return section(
    'repairs',
    words.repairItems,
    dataTable({
      captionHidden: true,
      caption: words.repairItems,
      note: words.unit,
      columns: [
        { label: words.repairItem, kind: 'name' },
        { label: words.place, kind: 'text' },
        { label: words.amount, kind: 'number' },
      ],
      groups: [{ rows }],
    }),
  );
}

/** What readers look for first. */
export function highlightsSection({ highlights }: Month, locale: Locale): Html | null {
  if (highlights === null) return null;
  const words = WORDS[locale];
  const items = HIGHLIGHTS.map(
    (name) =>
      html`<div>
        <dt>${words.highlightNames[name]}</dt>
        <dd>${bothAmounts(highlights[name], locale)}</dd>
      </div>`,
  );
  const body = html`<dl class="highlights">${items}</dl>
    <p class="muted">${words.highlightsNote}</p>`;
  return section('highlights', words.highlights, body);
}

function coded(code: string, names: Names): Html {
  return html`<span class="code">${code}</span> ${names.code('economicClass', code)}`;
}

function amountColumns(locale: Locale): readonly Column[] {
  const words = WORDS[locale];
  return [
    { label: words.annualBudget, kind: 'number' },
    { label: words.thisMonth, kind: 'number' },
    { label: words.cumulative, kind: 'number' },
  ];
}

function amountCells(line: Amounts, locale: Locale): readonly string[] {
  return [line.annualBudgetFen, line.amountFen, line.cumulativeFen].map((fen) =>
    exactAmount(fen, locale),
  );
}

function rate(line: { readonly executionRateBp: number | null }, locale: Locale): string {
  return formatRate(line.executionRateBp, locale);
}
