import type { MarkedText } from './answer';
import { excerptOf, markedText } from './marks';
import { termsOf } from './question';

const shown = ({ text, marks }: MarkedText) =>
  marks
    .toReversed()
    .reduce(
      (line, [start, end]) =>
        `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
      text,
    );

it.each([
  ['水费', '本月水费与电费', '本月[水费]与电费'],
  ['水', '水费、节水', '[水]费、节[水]'],
  ['伙食费', '学生伙食费收支', '学生[伙食费]收支'],
  ['6月', '2025年6月财务摘要', '2025年[6月]财务摘要'],
  ['budget', 'Budgets of 2025', '[Budgets] of 2025'],
  ['ABC', 'ａｂｃ 与 abd', '[ａｂｃ] 与 abd'],
  ['水费', '本月水費與電費', '本月[水費]與電費'],
  ['伙食費', '学生伙食费收支', '学生[伙食费]收支'],
  ['采购', '没有', '没有'],
])('%s marks %s', (question, text, expected) => {
  expect(shown(markedText(text, termsOf(question)))).toBe(expected);
});

it('a long text is cut around the first match', () => {
  const text = `${'前'.repeat(300)}水费${'后'.repeat(300)}`;
  const { text: part, marks } = excerptOf(text, termsOf('水费'));
  expect(part.startsWith('…前')).toBe(true);
  expect(part.endsWith('后…')).toBe(true);
  expect([...part]).toHaveLength(122);
  expect(marks.map(([start, end]) => part.slice(start, end))).toEqual(['水费']);
});

it('a text without a match begins at its beginning, on one line', () => {
  expect(excerptOf('第一段\n\n第二段', termsOf('水费'))).toEqual({
    text: '第一段 第二段',
    marks: [],
  });
});

it('no character is parted', () => {
  const text = `${'𠮷'.repeat(200)}水费${'𠮷'.repeat(200)}`;
  expect(excerptOf(text, termsOf('水费')).text).not.toMatch(/\p{Surrogate}/u);
});
