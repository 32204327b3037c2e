import { html, type Html } from './html';

export interface Column {
  readonly label: string;
  /** `name` heads its row; `number` is aligned for comparison. */
  readonly kind: 'name' | 'number' | 'text';
}

export type Cell = Html | string | null;

export interface RowGroup {
  readonly heading?: Html | string;
  readonly rows: readonly (readonly Cell[])[];
  readonly sum?: readonly Cell[];
}

export interface TableData {
  readonly caption: string;
  /** Where the heading above says the same. */
  readonly captionHidden?: boolean;
  readonly note?: string;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  readonly total?: readonly Cell[];
}

/**
 * A table that becomes a list of cards on a phone. The roles are written out because a changed
 * `display` takes them away in some browsers; each cell carries its label for the cards.
 */
export function dataTable(table: TableData): Html {
  const { caption, captionHidden, note, columns, groups, total } = table;
  const heads = columns.map(
    ({ label, kind }) =>
      html`<th role="columnheader" scope="col" class="cell-${kind}">${label}</th>`,
  );
  return html`<table role="table" class="data-table">
    <caption>
      <span class="${captionHidden ? 'visually-hidden' : 'caption-name'}">${caption}</span>
      ${note && html`<span class="caption-note">${note}</span>`}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads}
      </tr>
    </thead>
    ${groups.map((group) => rowGroup(columns, group))}
    ${
      total &&
      html`<tfoot role="rowgroup">
        ${tableRow(columns, total, 'row-total')}
      </tfoot>`
    }
  </table>`;
}

function rowGroup(columns: readonly Column[], { heading, rows, sum }: RowGroup): Html {
  return html`<tbody role="rowgroup">
    ${
      heading &&
      html`<tr role="row" class="row-heading">
        <th role="rowheader" scope="rowgroup" colspan="${columns.length}">${heading}</th>
      </tr>`
    }
    ${rows.map((cells) => tableRow(columns, cells))} ${sum && tableRow(columns, sum, 'row-sum')}
  </tbody>`;
}

function tableRow(columns: readonly Column[], cells: readonly Cell[], kind = 'row'): Html {
  const rendered = columns.map(({ label, kind: column }, index) => {
    const value = cells[index];
    if (column === 'name') {
      return html`<th role="rowheader" scope="row" class="cell-name">${value}</th>`;
    }
    return html`<td role="cell" class="cell-${column}">
      <span class="cell-label" aria-hidden="true">${label}</span>${value}
    </td>`;
  });
  return html`<tr role="row" class="${kind}">
    ${rendered}
  </tr>`;
}
