/** A number written as it stands, `1234.50`: what a binary fraction would blur. */
export interface Decimal {
  readonly decimal: string;
}

/** A value of a cell; null is an empty one. */
export type CsvCell = string | number | Decimal | null;

/** Tells spreadsheets that the text is UTF-8; it stands at the beginning of a file. */
export const BOM = '\uFEFF';

/** A text that begins so is a formula to a spreadsheet, whatever it was meant to be. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV file (RFC 4180) that spreadsheets open as it is meant: in UTF-8, and with texts that
 * could be formulas as texts. Numbers stay numbers, negative ones too.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return `${BOM}${csvLines(rows)}`;
}

/** Rows in the middle of a file that is written bit by bit. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return value.decimal;
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
