import { errorAt, warningAt } from './issue-codes';
import type { Issue } from './rules';

export type CodeScheme = 'incomeSource' | 'economicClass' | 'functionClass' | 'department';

type CodeColumnName = 'source' | 'economicCode' | 'functionCode' | 'managingDepartment';
type MoneyColumnName = 'amountFen' | 'originalFen';

/** What a column of an import holds. */
export type ImportColumn =
  | { readonly name: CodeColumnName; readonly scheme: CodeScheme }
  | { readonly name: MoneyColumnName; readonly isSigned: boolean };

/** A column and where it stands in the row, counted from 0. */
export type PlacedColumn = ImportColumn & { readonly at: number };

const SOURCE: ImportColumn = { name: 'source', scheme: 'incomeSource' };
const EXPENDITURE_CODES: readonly ImportColumn[] = [
  { name: 'economicCode', scheme: 'economicClass' },
  { name: 'functionCode', scheme: 'functionClass' },
  { name: 'managingDepartment', scheme: 'department' },
];
const AMOUNT: ImportColumn = { name: 'amountFen', isSigned: true };
const ORIGINAL: ImportColumn = { name: 'originalFen', isSigned: false };

/** The lists that can be imported, each with its columns in the default order. */
export const IMPORT_LISTS = {
  incomeLines: [SOURCE, AMOUNT],
  expenditureLines: [...EXPENDITURE_CODES, AMOUNT],
  budgetIncomeLines: [SOURCE, ORIGINAL],
  budgetExpenditureLines: [...EXPENDITURE_CODES, ORIGINAL],
} as const satisfies Readonly<Record<string, readonly ImportColumn[]>>;

export type ImportListName = keyof typeof IMPORT_LISTS;

// Headers as schools and their finance software write them; spaces, case and units do not count.
const HEADERS: Readonly<Record<ImportColumn['name'], string>> = {
  source:
    '收入来源 来源 收入项目 收入类别 项目 收入來源 來源 收入項目 收入類別 項目 source incomesource',
  economicCode:
    '经济分类 经济分类科目 经济科目 支出经济分类 经济分类编码 经济分类代码 科目 科目编码 科目代码 科目名称 ' +
    '經濟分類 經濟分類科目 經濟科目 支出經濟分類 經濟分類編碼 經濟分類代碼 科目編碼 科目代碼 科目名稱 ' +
    'economiccode economicclass economicclassification economic',
  functionCode:
    '功能分类 功能分类科目 功能科目 支出功能分类 功能分类编码 功能分类代码 ' +
    '功能分類 功能分類科目 支出功能分類 功能分類編碼 功能分類代碼 ' +
    'functioncode functionclass functionalclass functionalclassification function',
  managingDepartment:
    '归口部门 归口管理部门 管理部门 主管部门 责任部门 部门 ' +
    '歸口部門 歸口管理部門 管理部門 主管部門 責任部門 部門 managingdepartment department',
  amountFen:
    '金额 本月金额 本月支出 本月收入 本月发生额 本月发生 发生额 本月数 ' +
    '金額 本月金額 本月發生額 本月發生 發生額 本月數 amount monthlyamount thismonth',
  originalFen:
    '年初预算 年初预算数 年度预算 预算 预算数 预算金额 金额 ' +
    '年初預算 年初預算數 年度預算 預算 預算數 預算金額 金額 ' +
    'original originalbudget annualbudget budget amount',
};

export interface Layout {
  readonly hasHeader: boolean;
  readonly columns: readonly PlacedColumn[];
  /** How many cells a row may fill. */
  readonly width: number;
  readonly issues: readonly Issue[];
}

/** Which column stands where, by the first row that is not blank. */
export function layoutOf(firstRow: readonly string[], list: ImportListName): Layout {
  const columns: readonly ImportColumn[] = IMPORT_LISTS[list];
  const found = firstRow.map((cell) => columns.find(({ name }) => isHeaderOf(cell, name)));
  if (found.every((column) => column === undefined)) {
    const placed = columns.map((column, at) => ({ ...column, at }));
    return { hasHeader: false, columns: placed, width: columns.length, issues: [] };
  }
  const placed = columns.flatMap((column) => {
    const at = found.indexOf(column);
    return at < 0 ? [] : [{ ...column, at }];
  });
  const issues = [
    ...columns.filter((column) => !found.includes(column)).map(missing),
    ...firstRow.flatMap((cell, at) => extra(cell, found[at], found.indexOf(found[at]) < at)),
  ];
  return { hasHeader: true, columns: placed, width: firstRow.length, issues };
}

/** The plain form in which headers and names are compared. */
export function plainName(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

function isHeaderOf(cell: string, name: ImportColumn['name']): boolean {
  const plain = plainName(cell).replace(/[([](?:元|人民币|人民幣|cny|yuan|rmb|单位:元)[)\]]$/, '');
  return plain !== '' && HEADERS[name].split(' ').includes(plain);
}

function missing({ name }: ImportColumn): Issue {
  return errorAt('IMPORT_COLUMN_MISSING', [name], { column: name });
}

/** A second amount could be any amount; a second code column mostly gives the name of the code. */
function extra(cell: string, column: ImportColumn | undefined, isSecond: boolean): Issue[] {
  if (column === undefined || (isSecond && 'scheme' in column)) {
    const text = cell.trim().slice(0, 40);
    return text === '' ? [] : [warningAt('IMPORT_COLUMN_IGNORED', [], { text })];
  }
  if (!isSecond) return [];
  return [errorAt('IMPORT_COLUMN_TWICE', [column.name], { column: column.name })];
}
