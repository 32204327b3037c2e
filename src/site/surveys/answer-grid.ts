import type { Locale } from '../../content/locales';
import { formatCount } from '../figures';
import { html, type Html } from '../html';
import type { Cell, QuestionResults } from './results';
import { SURVEY_WORDS } from './words';

/** Of a table of answers and of a ranking, a value names row and column. */
const BETWEEN = '=';
const BETWEEN_LABELS = ' · ';

export function isGrid(cells: readonly Cell[]): boolean {
  return cells.every(({ value }) => value.includes(BETWEEN));
}

interface GridRow {
  readonly label: string;
  readonly counts: readonly (number | null)[];
}

/** The same counts by row and column; columns are in the order of the first row. */
export function gridOf(cells: readonly Cell[]): {
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
} {
  const rows = [...new Set(cells.map(({ value }) => codesOf(value)[0]))];
  const columns = [...new Set(cells.map(({ value }) => codesOf(value)[1]))];
  const at = (row: string, column: string) =>
    cells.find(({ value }) => value === `${row}${BETWEEN}${column}`);
  return {
    columns: columns.map((column) => labelsOf(at(rows[0] ?? '', column))[1]),
    rows: rows.map((row) => ({
      label: labelsOf(at(row, columns[0] ?? ''))[0],
      counts: columns.map((column) => at(row, column)?.count ?? null),
    })),
  };
}

function codesOf(value: string): readonly [row: string, column: string] {
  const at = value.indexOf(BETWEEN);
  return [value.slice(0, at), value.slice(at + BETWEEN.length)];
}

function labelsOf(cell: Cell | undefined): readonly [row: string, column: string] {
  const label = cell?.label ?? '';
  const at = label.lastIndexOf(BETWEEN_LABELS);
  return at < 0 ? [label, label] : [label.slice(0, at), label.slice(at + BETWEEN_LABELS.length)];
}

/** A row for each thing that was judged or ranked; on a phone it is moved sideways. */
export function answerGrid({ text, cells }: QuestionResults, place: number, locale: Locale): Html {
  const words = SURVEY_WORDS[locale].results;
  const { columns, rows } = gridOf(cells);
  const shown = (count: number | null) =>
    count === null ? html`<span class="withheld">${words.withheld}</span>` : formatCount(count);
  return html`<section class="grid-scroll" aria-labelledby="grid-${place}" tabindex="0">
    <table class="bars answer-grid">
      <caption class="visually-hidden" id="grid-${place}">
        ${text}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.option}</th>
          ${columns.map((column) => html`<th scope="col" class="n">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, counts }) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${counts.map((count) => html`<td class="n">${shown(count)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
