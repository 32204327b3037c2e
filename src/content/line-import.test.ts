import Papa from 'papaparse';
import classifications from '../../database/sample/classifications.json';
import months from '../../database/sample/finance-summaries.json';
import school from '../../database/sample/school.json';
import { isIssueCode } from './issue-codes';
import { importLines, MAX_ROWS, mergeLines, type LineImport } from './line-import';
import type { CodeTable } from './line-import-cells';
import type { ImportListName } from './line-import-columns';
import { sentence } from './messages';
import { formatYuan } from './money';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly localizations: Readonly<Record<string, { readonly name: string }>>;
}

function entries(list: readonly Named[]) {
  return list.map(({ code, name, localizations }) => ({
    code,
    names: [name, ...Object.values(localizations).map((words) => words.name)],
  }));
}

const codes: CodeTable = {
  incomeSource: entries(classifications.incomeSource),
  economicClass: entries(classifications.economicClass),
  functionClass: entries(classifications.functionClass),
  department: entries(school.departments.map(({ key, ...own }) => ({ ...own, code: key }))),
};

function read(text: string, list: ImportListName = 'expenditureLines'): LineImport {
  return importLines(text, list, codes);
}

function codesOf({ rows, issues }: LineImport): string[] {
  return [...issues, ...rows.flatMap(({ errors, warnings }) => [...errors, ...warnings])].map(
    ({ code }) => code,
  );
}

const repair = {
  economicCode: '30213',
  functionCode: '20502',
  managingDepartment: 'general-affairs',
  amountFen: 123450,
};

describe('one line of expenditure', () => {
  test.each<[string, string]>([
    ['pasted from a spreadsheet', '30213\t20502\tgeneral-affairs\t1234.5'],
    ['out of a CSV file', '30213,20502,general-affairs,"1,234.50"'],
    ['with semicolons', '30213;20502;general-affairs;1,234.50\n'.replace('1,234', '1234')],
    ['with names for codes', '维修（护）费\t普通教育\t总务处\t1,234.50'],
    ['with half-width brackets in a name', '维修(护)费\t普通教育\t总务处\t1,234.50'],
    ['with Traditional names', '維修（護）費\t普通教育\t總務處\t1,234.50'],
    [
      'with English names',
      'repair and maintenance\tGeneral education\tGENERAL AFFAIRS OFFICE\t1,234.50',
    ],
    [
      'with codes and names',
      '30213 维修（护）费\t20502-普通教育\tgeneral-affairs 总务处\t1,234.50',
    ],
    ['with full-width characters', '３０２１３\t２０５０２\tgeneral-affairs\t￥１，２３４．５０'],
    ['with an apostrophe before the code', "'30213\t'20502\tgeneral-affairs\t1,234.50"],
    [
      'with blank rows and trailing tabs',
      '\n\t\t\t\n30213\t20502\tgeneral-affairs\t1,234.50\t\t\n\n',
    ],
    ['with Windows line ends', '30213\t20502\tgeneral-affairs\t1,234.50\r\n\r\n'],
    ['with spaces around', ' 30213 \t 20502\u3000\t general-affairs \t 1,234.50 '],
    [
      'below Chinese headers',
      '经济分类\t功能分类\t归口部门\t本月金额（元）\n30213\t20502\t总务处\t1,234.50',
    ],
    [
      'below headers in another order',
      '金额(元),部门,功能分类,经济分类科目\n1234.50,总务处,20502,30213',
    ],
    [
      'below Traditional headers',
      '經濟分類\t功能分類\t歸口部門\t本月金額\n30213\t20502\t總務處\t1,234.50',
    ],
    [
      'below English headers',
      'Economic Code,Function Code,Department,Amount\n30213,20502,general-affairs,1234.50',
    ],
    [
      'below a byte order mark',
      '\uFEFF经济分类,功能分类,归口部门,金额\n30213,20502,总务处,1234.50',
    ],
    [
      'with columns that are not needed',
      '序号,科目编码,科目名称,功能分类,部门,年度预算,本月金额\n1,30213,维修（护）费,20502,总务处,"520,000","1,234.50"',
    ],
    ['above a total', '30213\t20502\tgeneral-affairs\t1,234.50\n合 计\t\t\t1,234.50'],
    ['in quoted cells', '"30213"\t"20502"\t"general-affairs"\t"1,234.50"'],
  ])('%s', (_name, text) => {
    const { lines, rows } = read(text);
    expect(lines).toEqual([repair]);
    expect(rows.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test.each<[string, string, number]>([
    ['a refund', '(1,234.50)', -123450],
    ['a dash for zero', '-', 0],
    ['an accounting dash for zero', ' ¥  - ', 0],
    ['zero', '0.00', 0],
    ['the largest amount', '90,071,992,547,409.91', Number.MAX_SAFE_INTEGER],
  ])('with %s', (_name, amount, fen) => {
    expect(read(`30213\t20502\tfinance\t${amount}`).lines[0]?.['amountFen']).toBe(fen);
  });
});

describe('the other lists', () => {
  test.each<[ImportListName, string, object]>([
    ['incomeLines', '事业收入\t12', { source: 'business', amountFen: 1200 }],
    [
      'incomeLines',
      'Source,Amount\nFiscalAppropriation,12',
      { source: 'fiscalAppropriation', amountFen: 1200 },
    ],
    [
      'budgetIncomeLines',
      '收入来源\t年初预算\n其他收入\t12',
      { source: 'other', originalFen: 1200 },
    ],
    [
      'budgetExpenditureLines',
      '30213\t20502\tfinance\t12',
      {
        economicCode: '30213',
        functionCode: '20502',
        managingDepartment: 'finance',
        originalFen: 1200,
      },
    ],
  ])('%s reads %p', (list, text, line) => {
    expect(read(text, list).lines).toEqual([line]);
  });
});

describe('what cannot be read', () => {
  const ok = '30201\t20502\tfinance\t1\n';

  test.each<[string, string, string]>([
    ['an unknown code', `${ok}39999\t20502\tfinance\t1`, 'IMPORT_UNKNOWN_CODE'],
    [
      'a code with the name of another',
      `${ok}30213 水费\t20502\tfinance\t1`,
      'IMPORT_UNKNOWN_CODE',
    ],
    ['an unknown name', `${ok}火箭费\t20502\tfinance\t1`, 'IMPORT_UNKNOWN_CODE'],
    ['a formula for a code', `${ok}=30213\t20502\tfinance\t1`, 'IMPORT_UNKNOWN_CODE'],
    ['a prototype for a code', `${ok}__proto__\t20502\tconstructor\t1`, 'IMPORT_UNKNOWN_CODE'],
    ['a code above the 款 level', `${ok}302\t20502\tfinance\t1`, 'IMPORT_CODE_LEVEL'],
    ['a line twice', `${ok}30201\t20502\tfinance\t2`, 'IMPORT_DUPLICATE'],
    ['a line twice, once by name', `${ok}办公费\t20502\t财务室\t2`, 'IMPORT_DUPLICATE'],
    ['letters in an amount', `${ok}30213\t20502\tfinance\t12a`, 'IMPORT_NOT_A_NUMBER'],
    ['a formula for an amount', `${ok}30213\t20502\tfinance\t=1+1`, 'IMPORT_NOT_A_NUMBER'],
    ['a spreadsheet error', `${ok}30213\t20502\tfinance\t#REF!`, 'IMPORT_NOT_A_NUMBER'],
    ['a rounded amount', `${ok}30213\t20502\tfinance\t1.2E+08`, 'IMPORT_NOT_A_NUMBER'],
    ['a third of a fen', `${ok}30213\t20502\tfinance\t0.333`, 'IMPORT_TOO_MANY_DECIMALS'],
    ['2^53 fen', `${ok}30213\t20502\tfinance\t90071992547409.92`, 'IMPORT_AMOUNT_TOO_LARGE'],
    ['no amount', `${ok}30213\t20502\tfinance\t`, 'IMPORT_CELL_MISSING'],
    ['no code', `${ok}\t20502\tfinance\t1`, 'IMPORT_CELL_MISSING'],
    [
      'a cell of a thousand characters',
      `${ok}${'3'.repeat(1000)}\t20502\tfinance\t1`,
      'IMPORT_CELL_TOO_LONG',
    ],
    [
      'an amount cut at its comma',
      `${ok.replaceAll('\t', ',')}30213,20502,finance,1,234.50`,
      'IMPORT_EXTRA_CELLS',
    ],
  ])('%s leaves out that row only', (_name, text, code) => {
    const result = read(text);
    expect(isIssueCode(code)).toBe(true);
    expect(codesOf(result)).toContain(code);
    expect(result.lines).toHaveLength(1);
    expect(result.rows[1]).toMatchObject({ rowNumber: 2, line: null });
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'IMPORT_EMPTY'],
    ['blank rows', '\n \t \n', 'IMPORT_EMPTY'],
    ['a header and no row', '经济分类\t功能分类\t归口部门\t金额', 'IMPORT_EMPTY'],
    [
      'a header without amounts',
      '经济分类\t功能分类\t归口部门\n30213\t20502\tfinance',
      'IMPORT_COLUMN_MISSING',
    ],
    [
      'a header with two amounts',
      '经济分类,功能分类,部门,金额,本月金额\n30213,20502,finance,1,2',
      'IMPORT_COLUMN_TWICE',
    ],
    ['a GBK file read as UTF-8', '\uFFFD\uFFFD\uFFFD,\uFFFD\n30213,1', 'IMPORT_ENCODING'],
    ['a UTF-16 file', '3\x000\x002\x00', 'IMPORT_ENCODING'],
    ['an open quotation mark', '"30213\t20502\tfinance\t1', 'IMPORT_QUOTES'],
    ['a cell of a megabyte', `30213\t20502\tfinance\t${'1'.repeat(1_000_000)}`, 'IMPORT_TOO_LARGE'],
    ['a megabyte of Chinese', '费'.repeat(400_000), 'IMPORT_TOO_LARGE'],
    ['a million quotation marks', '"'.repeat(999_999), 'IMPORT_QUOTES'],
    ['501 rows', ok.repeat(MAX_ROWS + 1), 'IMPORT_TOO_MANY_ROWS'],
  ])('%s is refused as a whole', (_name, text, code) => {
    const result = read(text);
    expect(codesOf(result)).toContain(code);
    expect(result.lines).toEqual([]);
    expect(result.rows).toEqual([]);
  });

  test('a budget below zero', () => {
    expect(codesOf(read('30213\t20502\tfinance\t-1', 'budgetExpenditureLines'))).toEqual([
      'IMPORT_NEGATIVE',
    ]);
  });

  test('a name of two codes asks for the code', () => {
    const twins = {
      ...codes,
      incomeSource: [
        { code: 'a', names: ['补助'] },
        { code: 'b', names: ['补助'] },
      ],
    };
    const { rows } = importLines('补助\t1', 'incomeLines', twins);
    expect(rows[0]?.errors[0]?.params).toMatchObject({ text: '补助', codes: 'a, b' });
  });

  test('the longer of two codes that begin alike is meant', () => {
    const department = [
      { code: 'general', names: ['综合处'] },
      { code: 'general-affairs', names: ['总务处'] },
    ];
    const { lines } = importLines('30213\t20502\tgeneral-affairs 后勤\t1', 'expenditureLines', {
      ...codes,
      department,
    });
    expect(lines[0]?.['managingDepartment']).toBe('general-affairs');
  });

  test('every error of a row is told, with its cell', () => {
    const [row] = read('39999\t20502\tghosts\t12a').rows;
    expect(row?.errors.map(({ path }) => path)).toEqual([
      ['rows', 1, 'economicCode'],
      ['rows', 1, 'managingDepartment'],
      ['rows', 1, 'amountFen'],
    ]);
    expect(row?.errors.map((issue) => sentence(issue, 'zh-Hans'))[2]).toBe(
      '第 1 行的金额“12a”不是金额。请以元为单位填写数字，例如 1,234.50。',
    );
  });

  test('rows are numbered as in the spreadsheet', () => {
    const { rows } = read(
      '经济分类\t功能分类\t归口部门\t金额\n\n30213\t20502\tfinance\t1\n\n39999\t20502\tfinance\t1',
    );
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([3, 5]);
  });

  test('a column that is not needed and a total are mentioned', () => {
    const result = read(
      '经济分类\t功能分类\t归口部门\t金额\t备注\n30213\t20502\tfinance\t1\t甲\n合计\t\t\t1\t',
    );
    expect(codesOf(result)).toEqual(['IMPORT_COLUMN_IGNORED', 'IMPORT_TOTAL_ROW']);
  });
});

describe('a month written to CSV', () => {
  test.each(months)('$period is read back to the last fen', ({ expenditureLines }) => {
    const expected = expenditureLines.map(
      ({ economicCode, functionCode, managingDepartment, amountFen }) => ({
        economicCode,
        functionCode,
        managingDepartment,
        amountFen,
      }),
    );
    const text = Papa.unparse(
      expected.map((line) => [
        line.economicCode,
        line.functionCode,
        line.managingDepartment,
        formatYuan(line.amountFen),
      ]),
    );
    expect(read(text)).toMatchObject({ lines: expected, issues: [] });
  });
});

describe('merging', () => {
  const existing = [
    {
      id: 1,
      economicCode: '30201',
      functionCode: '20502',
      managingDepartment: 'finance',
      amountFen: 5,
      cumulativeFen: 9,
    },
    { id: 2, ...repair, amountFen: 6, cumulativeFen: 10 },
  ];

  test('changes lines of the same codes, keeps ids and other values, adds the rest', () => {
    const { lines } = read('30205\t20502\tfinance\t1\n30213\t20502\tgeneral-affairs\t1,234.50');
    expect(mergeLines(existing, lines, 'expenditureLines')).toEqual([
      existing[0],
      { id: 2, ...repair, cumulativeFen: 10 },
      {
        economicCode: '30205',
        functionCode: '20502',
        managingDepartment: 'finance',
        amountFen: 100,
      },
    ]);
  });

  test('nothing imported changes nothing', () => {
    expect(mergeLines(existing, [], 'expenditureLines')).toEqual(existing);
  });

  test('the same import twice is the same as once', () => {
    const { lines } = read('30205\t20502\tfinance\t1');
    const once = mergeLines(existing, lines, 'expenditureLines');
    expect(mergeLines(once, lines, 'expenditureLines')).toEqual(once);
  });
});
