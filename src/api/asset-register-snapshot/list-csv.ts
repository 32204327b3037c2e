import type { Locale } from '../../content/locales';
import { DEFAULT_LOCALE } from '../../content/locales';
import { ASSET_STATE_WORDS } from '../../content/words/asset-terms';
import { say } from '../../content/words/words';
import { csvOf, type CsvCell } from '../../shared/csv';
import type { LocalWords, RegisterLine } from '../asset/register-list';

/** How codes are called in the language of the file. */
export interface ListNames {
  readonly category: (code: string) => string;
  readonly department: (code: string) => string;
  readonly place: (code: string) => string;
}

const HEADINGS = [
  say('资产编号', '資產編號', 'Asset code'),
  say('名称', '名稱', 'Name'),
  say('类别代码', '類別代碼', 'Category code'),
  say('类别', '類別', 'Category'),
  say('分类', '分類', 'Class'),
  say('条数', '條數', 'Records'),
  say('数量', '數量', 'Quantity'),
  say('计量单位', '計量單位', 'Unit'),
  say('原值（元）', '原值（元）', 'Original value (CNY)'),
  say('累计折旧（元）', '累計折舊（元）', 'Accumulated depreciation (CNY)'),
  say('净值（元）', '淨值（元）', 'Net value (CNY)'),
  say('取得日期', '取得日期', 'Acquired on'),
  say('状态', '狀態', 'State'),
  say('地点', '地點', 'Place'),
  say('使用部门', '使用部門', 'Department'),
  say('保管岗位', '保管崗位', 'Custodian (post)'),
  say('年使用率（%）', '年使用率（%）', 'Utilisation of the year (%)'),
] as const;

const OTHERS = say('其他（合并列示）', '其他（合併列示）', 'Others (together)');

/** The public list of a register as a file for spreadsheets. */
export function listCsv(lines: readonly RegisterLine[], locale: Locale, names: ListNames): string {
  const head = HEADINGS.map((words) => words[locale]);
  return csvOf([head, ...lines.map((line) => cellsOf(line, locale, names))]);
}

function cellsOf(line: RegisterLine, locale: Locale, names: ListNames): readonly CsvCell[] {
  const isSingle = line.kind === 'single';
  const { originalValueFen, accumulatedDepreciationFen, netValueFen, utilisationBp } = {
    utilisationBp: null,
    ...line,
  };
  return [
    ...(isSingle ? [line.assetCode, wordIn(line.names, locale)] : [null, OTHERS[locale]]),
    ...[line.categoryCode, names.category(line.categoryCode), wordIn(line.classNames, locale)],
    ...[line.records, line.quantity, isSingle ? wordIn(line.units, locale) : null],
    ...[originalValueFen, accumulatedDepreciationFen, netValueFen].map(yuan),
    ...(isSingle ? whereabouts(line, names, locale) : [null, null, null, null, null]),
    utilisationBp === null ? null : utilisationBp / 100,
  ];
}

function whereabouts(
  line: Extract<RegisterLine, { readonly kind: 'single' }>,
  names: ListNames,
  locale: Locale,
): readonly CsvCell[] {
  const { acquiredOn, state, publicPlaceCode, departmentCode, custodianRole } = line;
  return [
    acquiredOn,
    ASSET_STATE_WORDS[state][locale],
    publicPlaceCode === null ? null : names.place(publicPlaceCode),
    names.department(departmentCode),
    custodianRole,
  ];
}

function wordIn(words: LocalWords, locale: Locale): string | null {
  return words[locale] ?? words[DEFAULT_LOCALE] ?? null;
}

/** Exact to the fen, as text of a number: `1234.05`. */
function yuan(fen: number): number {
  return fen / 100;
}
