import { neededTerms, termsOf } from './question';
import { tokensOf } from './tokens';

const texts = (text: string) => tokensOf(text).map((token) => token.text);
const terms = (question: string) =>
  termsOf(question).map(({ text, isPrefix }) => (isPrefix ? `${text}*` : text));

it.each([
  ['Chinese in overlapping pairs, the last character alone', '食堂公示', '食堂 堂公 公示 示'],
  ['one character', '水', '水'],
  ['words in lower case', 'Canteen MENU', 'canteen menu'],
  ['full-width signs as half-width ones', 'ＡＢＣ１２', 'abc12'],
  ['letters without their accents, in one sign or in two', 'Café cafe\u0301', 'cafe cafe'],
  ['numbers without leading zeros', '2025-06', '2025 6'],
  ['zero stays', '0 000', '0 0'],
  ['letters and digits of one word together', 'A4纸', 'a4 纸'],
  ['a number with the character after it', '2025年6月', '2025 2025年 年 6 6月 月'],
  ['no number across a space', '6 月', '6 月'],
  ['signs part words', '水费，电费（元）', '水费 费 电费 费 元'],
  ['circled and squared signs as what they stand for', '①㎡', '1m2'],
  ['characters beyond the basic plane', '𠮷野家', '𠮷野 野家 家'],
  ['traditional characters as simplified ones', '財務處後勤', '财务 务处 处后 后勤 勤'],
  ['nothing at all', ' ，。!', ''],
])('tokens: %s', (_name, text, expected) => {
  expect(texts(text).join(' ')).toBe(expected);
});

it('tokens say where they stand, whatever folding did to the signs before', () => {
  const text = 'Ａ㎡　𠮷野';
  for (const { start, end } of tokensOf(text)) expect(end).toBeGreaterThan(start);
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ａ㎡',
    '𠮷野',
    '野',
  ]);
});

it('a word of any length fits the index', () => {
  expect(texts('x'.repeat(500))).toEqual(['x'.repeat(40)]);
});

it.each([
  ['one character finds all words it stands in', '水', '水*'],
  ['pairs', '食堂公示', '食堂 堂公 公示'],
  ['short words are meant exactly', 'a4 of', 'a4 of'],
  ['longer ones may be the beginning of a word', 'Budget', 'budget*'],
  ['numbers are meant exactly', '06 2025', '6 2025'],
  ['a number takes its character along', '2025年6月', '2025年 6月'],
  ['and the rest is asked for as usual', '6月水费', '6月 水费'],
  ['each term once', '水费 水费', '水费'],
  ['in both scripts too', '水费 水費', '水费'],
  ['nothing to look for', '，。', ''],
])('terms: %s', (_name, question, expected) => {
  expect(terms(question).join(' ')).toBe(expected);
});

it.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [6, 4],
  [20, 14],
])('of %d terms a document needs %d', (count, needed) => {
  expect(neededTerms(count)).toBe(needed);
});
