import { linesOf, unbreakables, widthOf } from './lines';

/** Chinese is as wide as it is high, the rest half of it. */
const advance = (character: string) => (/[\u2e80-\uffef“”…—]/.test(character) ? 1 : 0.5);

it.each([
  ['breaks between Chinese characters', '校务公开系统', 3, ['校务公', '开系统']],
  ['no closing mark begins a line', '水费、电费。', 5, ['水费、电', '费。']],
  ['no opening mark ends a line', '按《办法》办', 2, ['按', '《办', '法》', '办']],
  ['words stay whole', 'School finance report', 8, ['School finance', 'report']],
  ['an amount stays whole', '支出 1,234,567.89 元', 8, ['支出', '1,234,567.89 元']],
  ['what fits on no line is broken anywhere', 'a'.repeat(7), 2, ['aaaa', 'aaa']],
  ['line ends of the text stay', '一\n\n二', 9, ['一', '', '二']],
  ['nothing is one empty line', '', 9, ['']],
])('%s', (_name, text, width, lines) => {
  expect(linesOf(text, width, advance)).toEqual(lines);
});

it('no line is wider than its column, and nothing is lost', () => {
  const text =
    '“学校”（第三实验）的 2025-06 报告：见 https://school.example/finance/2025-06 。'.repeat(5);
  for (const width of [4, 7, 12, 30]) {
    const lines = linesOf(text, width, advance);
    expect(Math.max(...lines.map((line) => widthOf(line, advance)))).toBeLessThanOrEqual(width);
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  }
});

it('pieces together are the text', () => {
  const text = '按《办法》执行，共 3 项 (three)。';
  expect(unbreakables(text).join('')).toBe(text);
});
