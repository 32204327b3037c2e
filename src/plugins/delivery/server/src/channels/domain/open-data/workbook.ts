import { createXlsx } from '../../../../../../../shared/xlsx';
import type { Dataset, RowPages } from './dataset';
import { plainRow } from './table-text';

/** A sheet has no more rows than this, its head among them. */
const MOST_ROWS = 1_048_576;

/** What follows the rows of a sheet that has no room for more. */
export class TooManyRows extends Error {
  constructor() {
    super('A spreadsheet has no room for so many rows: take the CSV file.');
  }
}

/**
 * The table as a workbook, bit by bit; its head are the titles of the columns.
 *
 * @throws TooManyRows in the middle: what came so far is no whole file, and nobody takes it for one
 */
export async function* xlsxChunks(
  { fields }: Dataset,
  pages: RowPages,
): AsyncGenerator<Uint8Array> {
  const workbook = createXlsx();
  yield workbook.add([fields.map(({ title }) => title)]);
  let written = 1;
  for await (const rows of pages) {
    written += rows.length;
    if (written > MOST_ROWS) throw new TooManyRows();
    yield workbook.add(rows.map(plainRow));
  }
  yield workbook.end();
}
