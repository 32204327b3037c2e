import { foldText } from './folded-text';
import { findTerms, termList } from './terms';

const list = termList(['内部资料', '内部', '绝密', 'Internal only', 'ID', '', ' ']);
const found = (text: string) =>
  findTerms(foldText(text).plain, list).map(({ start, end }) => text.slice(start, end));

it.each<[string, string, readonly string[]]>([
  ['a term', '这是绝密文件', ['绝密']],
  ['the longest of those that fit', '内部资料', ['内部资料']],
  ['a shorter one', '内部会议', ['内部']],
  ['each place', '绝密、绝密', ['绝密', '绝密']],
  ['blanks and signs between Chinese characters', '内 部-资·料', ['内 部-资·料']],
  ['any case', 'INTERNAL ONLY', ['INTERNAL ONLY']],
  ['full width', 'ＩＤ', ['ＩＤ']],
  ['a whole word', 'an ID.', ['ID']],
  ['no piece of a word', 'video, IDs, grid', []],
  ['no term across a line', '绝\n密', []],
])('%s', (_name, text, expected) => {
  expect(found(text)).toEqual(expected);
});

it('an empty list finds nothing', () => {
  expect(findTerms('绝密', termList([]))).toEqual([]);
});
