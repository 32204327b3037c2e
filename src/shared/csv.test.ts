import { csvOf, type CsvCell } from './csv';

test.each<[string, CsvCell, string]>([
  ['a text', '教学楼', '教学楼'],
  ['a comma', 'a,b', '"a,b"'],
  ['quotes', '86"屏', '"86""屏"'],
  ['a new line', 'a\nb', '"a\nb"'],
  ['nothing', null, ''],
  ['a number', -12.5, '-12.5'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula in quotes', '=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['a sum', '+1', "'+1"],
  ['a difference', '-1', "'-1"],
  ['a function', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab before a formula', '\t=1', "'\t=1"],
  ['a sign inside', 'a=b', 'a=b'],
])('%s', (_name, cell, expected) => {
  expect(csvOf([[cell, 'x']])).toBe(`\uFEFF${expected},x\r\n`);
});

test('no rows are an empty file', () => {
  expect(csvOf([])).toBe('\uFEFF');
});
