import { BOM, csvLines, type CsvCell } from '../../../../../../../shared/csv';
import type { Dataset, DatasetCell, DatasetRow, RowPages } from './dataset';

/** The table as CSV, bit by bit, its head first; with a mark for spreadsheets if asked for. */
export async function* csvChunks(
  { fields }: Dataset,
  pages: RowPages,
  { bom }: { readonly bom: boolean },
): AsyncGenerator<string> {
  yield `${bom ? BOM : ''}${csvLines([fields.map(({ name }) => name)])}`;
  for await (const rows of pages) {
    if (rows.length > 0) yield csvLines(rows.map(plainRow));
  }
}

/** The table as JSON, bit by bit: `{"data":[{"period":"2025-06","amount":1234.50}]}`. */
export async function* jsonChunks({ fields }: Dataset, pages: RowPages): AsyncGenerator<string> {
  const names = fields.map(({ name }) => JSON.stringify(name));
  let separator = '';
  yield '{"data":[';
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    yield `${separator}\n${rows.map((row) => objectOf(names, row)).join(',\n')}`;
    separator = ',';
  }
  yield '\n]}\n';
}

/** Cells as a file for spreadsheets has them: true and false are words. */
export function plainRow(row: DatasetRow): readonly CsvCell[] {
  return row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell));
}

function objectOf(names: readonly string[], row: DatasetRow): string {
  return `{${names.map((name, at) => `${name}:${valueOf(row[at] ?? null)}`).join(',')}}`;
}

function valueOf(cell: DatasetCell): string {
  return typeof cell === 'object' && cell !== null ? cell.decimal : JSON.stringify(cell);
}
