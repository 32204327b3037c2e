import type { Words } from '../../../domain/definition/words';
import { valueRows, type CountedValue, type ValueRow } from './value-rows';

export interface GridCell {
  readonly count: number | null;
  /** In 1/10,000; null where there is nothing to take a share of. */
  readonly shareBp: number | null;
}

interface GridLine {
  readonly key: string;
  readonly label: Words;
}

/** Counts in rows and columns; cells stand in the order of the columns. */
export interface ValueGrid {
  readonly columns: readonly (GridLine & { readonly counted: number | null })[];
  readonly rows: readonly (GridLine & { readonly cells: readonly GridCell[] })[];
}

/** Of a table of answers and of a ranking a value is `row=column`, its label `row · column`. */
const BETWEEN = '=';
const BETWEEN_LABELS = ' · ';

export function isGrid(cells: readonly CountedValue[]): boolean {
  return cells.length > 0 && cells.every(({ value }) => value.includes(BETWEEN));
}

/** A table of answers, or a ranking: shares are of those who chose anything in the row. */
export function answerGrid(cells: readonly CountedValue[]): ValueGrid {
  const rowsOf = new Map<string, CountedValue[]>();
  for (const cell of cells) {
    const [row] = codesOf(cell.value);
    rowsOf.set(row, [...(rowsOf.get(row) ?? []), cell]);
  }
  const first = [...rowsOf.values()][0] ?? [];
  return {
    columns: first.map(({ value, label }) => ({
      ...{ key: codesOf(value)[1], label: labelPart(label, 1), counted: null },
    })),
    rows: [...rowsOf].map(([key, own]) => ({
      ...{ key, label: labelPart(own[0]?.label ?? {}, 0) },
      cells: valueRows(own, sumOf(own)).map(cellOf),
    })),
  };
}

/** One question, answered by several groups: shares are of those in the group who answered. */
export interface GroupAnswers {
  readonly key: string;
  readonly label: Words;
  readonly answered: number | null;
  readonly cells: readonly CountedValue[];
}

/** What the groups answered side by side; the values are those of the first one. */
export function groupGrid(groups: readonly GroupAnswers[]): ValueGrid {
  const shown = groups.map((group) => valueRows(group.cells, group.answered));
  return {
    columns: groups.map(({ key, label, answered }) => ({ key, label, counted: answered })),
    rows: (shown[0] ?? []).map(({ value, label }, place) => ({
      ...{ key: value, label },
      cells: shown.map((rows) => cellOf(rows[place])),
    })),
  };
}

const cellOf = (row: ValueRow | undefined): GridCell => ({
  ...{ count: row?.count ?? null, shareBp: row?.shareBp ?? null },
});

function sumOf(cells: readonly CountedValue[]): number | null {
  return cells.reduce<number | null>(
    (sum, { count }) => (sum === null || count === null ? null : sum + count),
    0,
  );
}

function codesOf(value: string): readonly [row: string, column: string] {
  const at = value.indexOf(BETWEEN);
  return [value.slice(0, at), value.slice(at + BETWEEN.length)];
}

function labelPart(label: Words, part: 0 | 1): Words {
  return Object.fromEntries(
    Object.entries(label).map(([locale, text]) => {
      const at = text.lastIndexOf(BETWEEN_LABELS);
      const parts =
        at < 0 ? [text, text] : [text.slice(0, at), text.slice(at + BETWEEN_LABELS.length)];
      return [locale, parts[part] ?? text];
    }),
  );
}
