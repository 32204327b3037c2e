import { RuleError } from '../shared/rule-error';
import { errorAt, type IssueCode } from './issue-codes';
import { plainName, type CodeScheme, type PlacedColumn } from './line-import-columns';
import { parseYuan } from './money';
import type { Issue } from './rules';

/** A code with its names in whatever languages. */
export interface CodeEntry {
  readonly code: string;
  readonly names: readonly string[];
}

/** The codes that an import may name, by scheme. */
export type CodeTable = Readonly<Record<CodeScheme, readonly CodeEntry[]>>;

interface SchemeIndex {
  readonly codes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

export type CodeIndex = Readonly<Record<CodeScheme, SchemeIndex>>;

export type ReadCell = { readonly value: string | number } | { readonly issue: Issue };

interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: PlacedColumn;
}

/** Longer than any code, name or amount. */
const MAX_CELL = 200;
/** 款 level of the economic classification. */
const ECONOMIC_ITEM = /^\d{5}$/;
/** What stands between a code and its name. */
const SEPARATOR = /^[\s\-:_.、|/]+(?=\S)/;
/** How spreadsheets show zero in their accounting format. */
const DASH = /^[¥\s]*[-\u2010-\u2015\u2212]+[\s]*$/;

export function indexCodes(table: CodeTable): CodeIndex {
  return {
    incomeSource: indexScheme(table.incomeSource),
    economicClass: indexScheme(table.economicClass),
    functionClass: indexScheme(table.functionClass),
    department: indexScheme(table.department),
  };
}

/** The value of a cell, or what is wrong with it. */
export function readCell(cell: Cell, index: CodeIndex): ReadCell {
  const { column, row } = cell;
  const text = cell.text.trim();
  if (text === '') return refused('IMPORT_CELL_MISSING', cell);
  if (text.length > MAX_CELL) {
    const params = { row, column: column.name, limit: MAX_CELL };
    return { issue: errorAt('IMPORT_CELL_TOO_LONG', ['rows', row, column.name], params) };
  }
  return 'scheme' in column
    ? readCode({ ...cell, text }, index[column.scheme], column.scheme)
    : readAmount({ ...cell, text }, column.isSigned);
}

function readCode(cell: Cell, { codes, names }: SchemeIndex, scheme: CodeScheme): ReadCell {
  // Spreadsheets keep a code as text with an apostrophe in front of it.
  const text = cell.text.replace(/^['’]/, '');
  const byCode = codes.get(plainName(text)) ?? codeBeforeName(text, codes, names);
  const found = byCode === undefined ? (names.get(plainName(text)) ?? []) : [byCode];
  const [code, ...others] = found;
  if (code === undefined) return refused('IMPORT_UNKNOWN_CODE', cell);
  const { row, column } = cell;
  const path = ['rows', row, column.name];
  if (others.length > 0) {
    const params = { row, column: column.name, text: shortened(text), codes: found.join(', ') };
    return { issue: errorAt('IMPORT_NAME_AMBIGUOUS', path, params) };
  }
  if (scheme === 'economicClass' && !ECONOMIC_ITEM.test(code)) {
    return { issue: errorAt('IMPORT_CODE_LEVEL', path, { row, code }) };
  }
  return { value: code };
}

/** "30213 维修（护）费", unless the name is that of another code. */
function codeBeforeName(
  text: string,
  codes: SchemeIndex['codes'],
  names: SchemeIndex['names'],
): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase();
  const [prefix] = [...codes.keys()]
    .filter((code) => plain.startsWith(code) && SEPARATOR.test(plain.slice(code.length)))
    .sort((one, other) => other.length - one.length);
  const code = prefix === undefined ? undefined : codes.get(prefix);
  if (prefix === undefined || code === undefined) return undefined;
  const named = names.get(plainName(plain.slice(prefix.length).replace(SEPARATOR, '')));
  return named === undefined || named.includes(code) ? code : undefined;
}

function readAmount(cell: Cell, isSigned: boolean): ReadCell {
  if (DASH.test(cell.text.normalize('NFKC'))) return { value: 0 };
  try {
    const value = parseYuan(cell.text);
    if (value === null) return refused('IMPORT_CELL_MISSING', cell);
    if (isSigned || value >= 0) return { value };
    const { row, column } = cell;
    const params = { row, column: column.name, amountFen: value };
    return { issue: errorAt('IMPORT_NEGATIVE', ['rows', row, column.name], params) };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return refused(AMOUNT_CODES.get(error.code) ?? 'IMPORT_NOT_A_NUMBER', cell);
  }
}

type CellCode = Extract<
  IssueCode,
  | 'IMPORT_CELL_MISSING'
  | 'IMPORT_UNKNOWN_CODE'
  | 'IMPORT_NOT_A_NUMBER'
  | 'IMPORT_TOO_MANY_DECIMALS'
  | 'IMPORT_AMOUNT_TOO_LARGE'
>;

const AMOUNT_CODES: ReadonlyMap<string, CellCode> = new Map([
  ['MONEY_TOO_MANY_DECIMALS', 'IMPORT_TOO_MANY_DECIMALS'],
  ['MONEY_TOO_LARGE', 'IMPORT_AMOUNT_TOO_LARGE'],
]);

function refused(code: CellCode, { row, column, text }: Cell): ReadCell {
  const path = ['rows', row, column.name];
  if (code === 'IMPORT_CELL_MISSING') {
    return { issue: errorAt(code, path, { row, column: column.name }) };
  }
  return { issue: errorAt(code, path, { row, column: column.name, text: shortened(text) }) };
}

function indexScheme(entries: readonly CodeEntry[]): SchemeIndex {
  const names = new Map<string, readonly string[]>();
  for (const { code, names: own } of entries) {
    for (const name of new Set(own.map(plainName))) {
      names.set(name, [...(names.get(name) ?? []), code]);
    }
  }
  return { codes: new Map(entries.map(({ code }) => [plainName(code), code])), names };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
