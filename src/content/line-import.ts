import Papa from 'papaparse';
import { errorAt, warningAt } from './issue-codes';
import { indexCodes, readCell, type CodeIndex, type CodeTable } from './line-import-cells';
import { IMPORT_LISTS, layoutOf, type ImportListName, type Layout } from './line-import-columns';
import type { Issue } from './rules';

/** A line read from a row: codes as text, the amount in fen, under the names of the form. */
export type ImportedLine = Readonly<Record<string, string | number>>;

/** One row of what was pasted, as the preview shows it. */
export interface ImportedRow {
  /** As the spreadsheet counts: from 1, with the header and blank rows. */
  readonly rowNumber: number;
  /** Null when the row has errors or is no line, such as a total. */
  readonly line: ImportedLine | null;
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
}

export interface LineImport {
  readonly rows: readonly ImportedRow[];
  /** The lines of the rows without errors, in their order. */
  readonly lines: readonly ImportedLine[];
  /** What concerns the whole; after an error here no row was read. */
  readonly issues: readonly Issue[];
}

export const MAX_ROWS = 500;
export const MAX_BYTES = 1_000_000;

const TOTAL = /^(?:合计|合計|总计|總計|小计|小計|总额|總額|(?:sub|grand)?total)$/;

/**
 * Reads lines pasted from a spreadsheet (tabs) or out of a CSV file: Chinese or English headers in
 * any order, or no header and the default order of `IMPORT_LISTS`; codes or their names; yuan.
 */
export function importLines(text: string, list: ImportListName, codes: CodeTable): LineImport {
  const refusal = refusalOf(text);
  if (refusal !== null) return nothing(refusal);
  const table = parsed(text);
  if ('code' in table) return nothing(table);
  const layout = layoutOf(table[0]?.cells ?? [], list);
  const body = layout.hasHeader ? table.slice(1) : table;
  if (layout.issues.some(({ severity }) => severity === 'error')) return nothing(...layout.issues);
  if (body.length === 0) return nothing(errorAt('IMPORT_EMPTY', [], {}));
  if (body.length > MAX_ROWS) {
    return nothing(errorAt('IMPORT_TOO_MANY_ROWS', [], { limit: MAX_ROWS }));
  }
  const index = indexCodes(codes);
  const rows = withoutDoubles(
    body.map((row) => readRow(row, layout, index)),
    list,
  );
  return {
    rows,
    lines: rows.flatMap(({ line }) => (line === null ? [] : [line])),
    issues: layout.issues,
  };
}

/**
 * Puts imported lines into a list: a line of the same codes is changed and keeps its id and its
 * other values, a new one comes last, and lines that were not imported stay as they are.
 */
export function mergeLines<Line extends object>(
  existing: readonly Line[],
  imported: readonly ImportedLine[],
  list: ImportListName,
): readonly (Line | ImportedLine)[] {
  const open = new Map(imported.map((line) => [keyOf(line, list), line]));
  const changed = existing.map((line) => {
    const key = keyOf(line, list);
    const own = open.get(key);
    open.delete(key);
    return own === undefined ? line : { ...line, ...own };
  });
  return [...changed, ...open.values()];
}

interface TableRow {
  readonly cells: readonly string[];
  readonly rowNumber: number;
}

function refusalOf(text: string): Issue | null {
  if (text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES) {
    return errorAt('IMPORT_TOO_LARGE', [], { limit: '1 MB' });
  }
  // A CSV that a spreadsheet saved in GBK or UTF-16 shows up like this.
  return /[\0\uFFFD]/.test(text) ? errorAt('IMPORT_ENCODING', [], {}) : null;
}

/** The rows that are not blank. */
function parsed(text: string): readonly TableRow[] | Issue {
  const plain = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain) });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) return errorAt('IMPORT_QUOTES', [], { row: (quotes.row ?? 0) + 1 });
  return data
    .map((cells, index) => ({ cells, rowNumber: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const [first = ''] = text.trimStart().split('\n', 1);
  return first.includes(';') && !first.includes(',') ? ';' : ',';
}

function readRow({ cells, rowNumber: row }: TableRow, layout: Layout, index: CodeIndex) {
  const title = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  if (TOTAL.test(title.replace(/\s/g, '').toLowerCase())) {
    const warnings = [warningAt('IMPORT_TOTAL_ROW', ['rows', row], { row, text: title })];
    return { rowNumber: row, line: null, errors: [], warnings };
  }
  const count = cells.slice(layout.width).filter((cell) => cell.trim() !== '').length;
  const errors: Issue[] =
    count === 0 ? [] : [errorAt('IMPORT_EXTRA_CELLS', ['rows', row], { row, count })];
  const values: [string, string | number][] = [];
  for (const column of layout.columns) {
    const read = readCell({ text: cells[column.at] ?? '', row, column }, index);
    if ('issue' in read) errors.push(read.issue);
    else values.push([column.name, read.value]);
  }
  const line = errors.length === 0 ? Object.fromEntries(values) : null;
  return { rowNumber: row, line, errors, warnings: [] };
}

/** Of two rows with the same codes the first counts. */
function withoutDoubles(
  rows: readonly ImportedRow[],
  list: ImportListName,
): readonly ImportedRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    if (row.line === null) return row;
    const key = keyOf(row.line, list);
    const otherRow = first.get(key);
    if (otherRow === undefined) {
      first.set(key, row.rowNumber);
      return row;
    }
    const params = { row: row.rowNumber, otherRow, key };
    const error = errorAt('IMPORT_DUPLICATE', ['rows', row.rowNumber], params);
    return { ...row, line: null, errors: [...row.errors, error] };
  });
}

function keyOf(line: object, list: ImportListName): string {
  const values = new Map(Object.entries(line as Readonly<Record<string, unknown>>));
  return IMPORT_LISTS[list]
    .flatMap((column) => ('scheme' in column ? [textOf(values.get(column.name))] : []))
    .join('/');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function nothing(...issues: readonly Issue[]): LineImport {
  return { rows: [], lines: [], issues };
}
