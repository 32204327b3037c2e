import { IMPORT_LISTS, type ImportListName } from './line-import-columns';
import { importColumnLabel } from './line-import-words';
import { LOCALES } from './locales';

const LISTS = Object.entries(IMPORT_LISTS).map(
  ([list, columns]) => [list as ImportListName, columns.map(({ name }) => name)] as const,
);

test.each(LISTS)('every column of %s has words, none its key', (list, names) => {
  for (const name of names) {
    const words = importColumnLabel(list, name);
    for (const locale of LOCALES) expect(['', name]).not.toContain(words[locale]);
  }
});

test.each([
  ['expenditureLines', 'amountFen', '本月金额（元）', 'Amount of the month (yuan)'],
  ['budgetExpenditureLines', 'originalFen', '年初预算（元）', 'Original budget (yuan)'],
  ['incomeLines', 'source', '收入来源', 'Income source'],
  ['expenditureLines', 'managingDepartment', '归口部门', 'Managing department'],
] as const)('%s: %s reads as in the form', (list, name, chinese, english) => {
  expect(importColumnLabel(list, name)).toMatchObject({ 'zh-Hans': chinese, en: english });
});
