import { isReadableName, LONGEST_NAME } from './file-name';

it.each([
  '6月账单（终）.pdf',
  'list 2025 (2).xlsx',
  '操场🌳.jpg',
  '.htaccess',
  'a..b.pdf',
  'e\u0301.pdf',
  '家庭👨‍👩‍👧.png',
  '长'.repeat(LONGEST_NAME),
])('%p may be a name', (name) => {
  expect(isReadableName(name)).toBe(true);
});

it.each([
  ['nothing', ''],
  ['blanks', '  '],
  ['a way out of the folder', '../list.pdf'],
  ['the same for Windows', '..\\list.pdf'],
  ['a direction that turns the end around', 'list\u202efdp.exe.pdf'],
  ['an isolate of direction', 'a\u2066b.pdf'],
  ['a mark of direction', 'a\u200fb.pdf'],
  ['NUL', 'a\u0000.pdf'],
  ['a line break', 'a\r\nb.pdf'],
  ['half a character', 'a\ud800.pdf'],
  ['what is left of a broken character', 'a\ufffd.pdf'],
  ['an invisible mark at the beginning', '\ufeffa.pdf'],
  ['more than any table keeps', '长'.repeat(LONGEST_NAME + 1)],
  ['many emoji', '🌳'.repeat(LONGEST_NAME + 1)],
])('%s may not', (_what, name) => {
  expect(isReadableName(name)).toBe(false);
});
