import type { Locale } from '../content/locales';
import { section } from './facts';
import { bothAmounts } from './figures';
import {
  expenditureGrid,
  incomeGrid,
  paymentsGrid,
  repairsGrid,
  type Grid,
  type Writer,
} from './finance-month-grids';
import { html, type Html } from './html';
import { HIGHLIGHTS, type Month, type Names } from './shapes';
import { spoken } from './spoken';
import { dataTable } from './table';
import { WORDS } from './words';

/** The tables of a month, each under its heading; none for what there was nothing of. */
export function monthTables(
  month: Month,
  { locale, names }: { readonly locale: Locale; readonly names: Names },
): Html {
  const words = WORDS[locale];
  const scene = { locale, names, write: writerOf(month, locale, names) };
  const parts: readonly (readonly [id: string, heading: string, grid: Grid<Html>])[] = [
    ['income', words.incomeTable, incomeGrid(month, scene)],
    ['expenditure', words.expenditureTable, expenditureGrid(month, scene)],
    ['payments', words.procurementPayments, paymentsGrid(month, scene)],
    ['repairs', words.repairItems, repairsGrid(month, scene)],
  ];
  const known = parts.filter(([, , { groups }]) => groups.some(({ rows }) => rows.length > 0));
  return html`${known.map(([id, heading, grid]) => gridSection(id, heading, grid))}`;
}

function gridSection(id: string, heading: string, grid: Grid<Html>): Html {
  const table = dataTable({ captionHidden: true, caption: heading, ...grid });
  return section(id, heading, table);
}

const writerOf = (month: Month, locale: Locale, names: Names): Writer<Html> => ({
  coded: (code) => html`<span class="code">${code}</span> ${names.code('economicClass', code)}`,
  heading: (code) => html`${code} ${names.code('economicClass', code)}`,
  title: (title) => spoken(title, { locale, written: month.locale }),
});

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
