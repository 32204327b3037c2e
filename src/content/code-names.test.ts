import { hasCodes, withNames, type CodeNames } from './code-names';
import { errorAt, warningAt } from './issue-codes';
import { LOCALES } from './locales';
import { sentence } from './messages';
import type { Issue, NameByLocale } from './rules';

const named = (zhHans: string, zhHant?: string, en?: string): NameByLocale => ({
  'zh-Hans': zhHans,
  ...(zhHant !== undefined && { 'zh-Hant': zhHant }),
  ...(en !== undefined && { en }),
});

const names: CodeNames = {
  incomeSource: new Map([['business', named('事业收入', '事業收入', 'Operating income')]]),
  economicClass: new Map([
    ['30308', named('助学金', '助學金', 'Student aid')],
    ['302', named('商品和服务支出', '商品和服務支出', 'Goods and services')],
  ]),
  functionClass: new Map([['20502', named('普通教育', '普通教育', 'General education')]]),
  department: new Map([['finance', named('财务处', '財務處', 'Finance office')]]),
  place: new Map([['b1', named('一号楼')]]),
};

const line = { list: 'expenditureLines', line: 3, key: '30308/20502/finance' };
const income = { list: 'incomeLines', key: 'business' };
const above = { code: '30308', key: line.key, cumulativeFen: 200, annualBudgetFen: 100 };

const cases: readonly (readonly [string, Issue, readonly [string, string, string]])[] = [
  [
    'an expenditure line by its three names',
    errorAt('F4_CUMULATIVE', [], { ...line, computedFen: 100 }),
    [
      '支出行第 3 行“30308 助学金（普通教育·财务处）”的累计数应为',
      '支出行第 3 行「30308 助學金（普通教育·財務處）」的累計數應為',
      'expenditure lines "30308 Student aid (General education, Finance office)":',
    ],
  ],
  [
    'an income line by its name',
    errorAt('F4_LINE_MISSING', [], { ...income, cumulativeFen: 100 }),
    ['上月的“事业收入”累计', '上月的「事業收入」累計', 'Last month "Operating income" stood'],
  ],
  [
    'the code of a variance note beside the line',
    errorAt('F5_ABOVE_BUDGET', [], above),
    ['写明“30308 助学金”的原因', '寫明「30308 助學金」的原因', '"30308 Student aid"'],
  ],
  [
    'a code of a wrong level',
    errorAt('CODE_LEVEL', [], { list: 'expenditureLines', line: 1, code: '302' }),
    ['“302 商品和服务支出”不是款级', '「302 商品和服務支出」不是款級', '"302 Goods and services"'],
  ],
  [
    'the key of a text that speaks of a line',
    warningAt('TRANSLATION_INCOMPLETE', [], { list: 'varianceNotes', locale: 'en', key: '30308' }),
    ['“30308 助学金”', '「30308 助學金」', '"30308 Student aid"'],
  ],
  [
    'a place, in Chinese where no translation is there',
    errorAt('PLACE_HAS_PARTS', [], { code: 'b1' }),
    ['“一号楼”里面', '「一号楼」裡面', 'lie in "一号楼"'],
  ],
  [
    'a pasted line that is there twice',
    errorAt('IMPORT_DUPLICATE', [], { row: 4, otherRow: 2, key: line.key }),
    [
      '第 4 行与第 2 行重复（30308 助学金（普通教育·财务处））',
      '30308 助學金',
      '(30308 Student aid (',
    ],
  ],
  [
    'a pasted code of a wrong level',
    errorAt('IMPORT_CODE_LEVEL', [], { row: 4, code: '302' }),
    ['“302 商品和服务支出”不是款级', '「302 商品和服務支出」不是款級', '"302 Goods and services"'],
  ],
  [
    'a code without a name as it stands',
    errorAt('F4_CUMULATIVE', [], { ...line, key: '39999/29999/nobody', computedFen: 1 }),
    ['“39999（29999·nobody）”', '「39999（29999·nobody）」', '"39999 (29999, nobody)"'],
  ],
];

test.each(cases)('names %s', (_name, issue, expected) => {
  expect(hasCodes(issue)).toBe(true);
  const texts = LOCALES.map((locale) => sentence(withNames(issue, names), locale));
  expected.forEach((part, at) => expect(texts[at]).toContain(part));
});

test.each([
  ['numbers', errorAt('WORDS_KEY_TWICE', [], { list: 'repairItemTitles', locale: 'en', key: 2 })],
  ['texts by number', errorAt('WORDS_KEY_MISSING', [], { list: 'x', locale: 'en', key: '30308' })],
  ['what was typed and is unknown', errorAt('CODE_TAKEN', [], { code: '30308' })],
])('leaves %s as they are', (_name, issue) => {
  expect(withNames(issue, names)).toBe(issue);
});
