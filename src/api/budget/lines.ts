import { errorAt } from '../../content/issue-codes';
import { isFen } from '../../content/money';
import type { Issue } from '../../content/rules';
import type { CodeList, ExpenditureCodes, KnownCodes } from './types';

/** 款 level of the economic classification: five digits. */
const ECONOMIC_ITEM = /^\d{5}$/;

/** Business key of an income line, null while its source is missing. */
export function incomeKey({ source }: { readonly source: string | null }): string | null {
  return source === null || source === '' ? null : source;
}

/** Business key of an expenditure line, null while one of its codes is missing. */
export function expenditureKey(line: ExpenditureCodes): string | null {
  const { economicCode, functionCode, managingDepartment } = line;
  if (!economicCode || !functionCode || !managingDepartment) return null;
  return `${economicCode}/${functionCode}/${managingDepartment}`;
}

export type Side = 'income' | 'expenditure';

/** The business key of a line with its side: no source is mistaken for an economic code. */
export function onSide(side: Side, key: string | null): string | null {
  return key === null ? null : `${side}:${key}`;
}

/** Lines by business key; of two lines with one key the first counts. */
export function byKey<Line>(
  lines: readonly Line[],
  keyOf: (line: Line) => string | null,
): ReadonlyMap<string, Line> {
  const map = new Map<string, Line>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== null && !map.has(key)) map.set(key, line);
  }
  return map;
}

/** Findings on lines that share a business key. */
export function checkDuplicates<Line>(
  list: string,
  lines: readonly Line[],
  keyOf: (line: Line) => string | null,
): readonly Issue[] {
  const first = new Map<string, number>();
  return lines.flatMap((line, index) => {
    const key = keyOf(line);
    if (key === null) return [];
    const otherLine = first.get(key);
    if (otherLine === undefined) {
      first.set(key, index + 1);
      return [];
    }
    return [errorAt('DUPLICATE_LINE', [list, index], { list, line: index + 1, otherLine, key })];
  });
}

/** Where a value stands: the list and the place of the line in it. */
export interface LinePlace {
  readonly list: string;
  readonly index: number;
}

/** Findings on the codes of an expenditure line. */
export function checkExpenditureCodes(
  line: ExpenditureCodes,
  known: KnownCodes,
  at: LinePlace,
): readonly Issue[] {
  return [
    ...checkEconomicCode(line.economicCode, known, at),
    ...checkCode(line.functionCode, known.functionClass, 'functionCode', at),
    ...checkCode(line.managingDepartment, known.department, 'managingDepartment', at),
  ];
}

/** An economic code must be known and stand at the 款 level, so that lines add up once only. */
export function checkEconomicCode(
  code: string | null,
  known: KnownCodes,
  at: LinePlace,
  field = 'economicCode',
): readonly Issue[] {
  const issues = checkCode(code, known.economicClass, field, at);
  if (issues.length > 0 || code === null || ECONOMIC_ITEM.test(code)) return issues;
  const { list, index } = at;
  return [errorAt('CODE_LEVEL', [list, index, field], { list, line: index + 1, code })];
}

export function checkCode(
  code: string | null,
  known: CodeList,
  field: string,
  at: LinePlace,
): readonly Issue[] {
  if (!code) return required(field, at);
  if (isKnown(code, known)) return [];
  const { list, index } = at;
  return [
    errorAt('UNKNOWN_CODE', [list, index, field], {
      list,
      line: index + 1,
      field,
      code: code.slice(0, 40),
    }),
  ];
}

/** A value that a line cannot do without. */
export function checkRequired(
  value: string | number | null | undefined,
  field: string,
  at: LinePlace,
): readonly Issue[] {
  const isMissing = value === null || value === undefined || String(value).trim() === '';
  return isMissing ? required(field, at) : [];
}

/** An amount of a line: there, exact, and not below zero unless `signed`. */
export function checkAmount(
  amount: number | null,
  field: string,
  at: LinePlace,
  { signed }: { readonly signed: boolean },
): readonly Issue[] {
  if (amount === null) return required(field, at);
  const { list, index } = at;
  const path = [list, index, field];
  if (!Number.isInteger(amount)) return [errorAt('MONEY_NOT_FEN', path, { text: String(amount) })];
  if (!isFen(amount)) return [errorAt('MONEY_TOO_LARGE', path, { text: String(amount) })];
  if (signed || amount >= 0) return [];
  return [errorAt('MONEY_NEGATIVE', path, { list, line: index + 1, field, amountFen: amount })];
}

function required(field: string, { list, index }: LinePlace): readonly Issue[] {
  return [errorAt('LINE_FIELD_REQUIRED', [list, index, field], { list, line: index + 1, field })];
}

function isKnown(code: string, known: CodeList): boolean {
  return 'has' in known ? known.has(code) : known.includes(code);
}
