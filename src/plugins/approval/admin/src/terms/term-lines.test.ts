import { linesOf, textOfLines } from './term-lines';

it.each([
  ['one on each line', '内部资料\n学生名单', ['内部资料', '学生名单']],
  ['blank lines and blanks around', '\n  a \r\n\t\nb\n', ['a', 'b']],
  ['each once', 'a\nb\na', ['a', 'b']],
  ['nothing', ' \n ', []],
])('%s', (_name, text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

it('what was stored comes back as it was', () => {
  expect(linesOf(textOfLines(['a b', 'c']))).toEqual(['a b', 'c']);
});
