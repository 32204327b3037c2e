import { simplified } from './simplified';
import { TRADITIONAL_SIMPLIFIED } from './traditional-simplified';

const inSimplified = (text: string) => [...text].map(simplified).join('');

it.each([
  ['財務摘要', '财务摘要'],
  ['學生伙食費', '学生伙食费'],
  ['固定資產採購', '固定资产采购'],
  ['維修與停水通知', '维修与停水通知'],
  ['總務處', '总务处'],
  ['裡', '里'],
  ['裏', '里'],
  ['臺', '台'],
  ['水费 12 kWh', '水费 12 kWh'],
])('%s is %s', (text, expected) => {
  expect(inSimplified(text)).toBe(expected);
});

it.each([
  ['覆核', '复核'],
  ['帳目', '账目'],
  ['帐目', '賬目'],
  ['執行', '执行'],
])('%s and %s are one word', (one, other) => {
  expect(inSimplified(one)).toBe(inSimplified(other));
});

it('every pair of the table is of two characters, each told once, and told to its end', () => {
  const signs = [...TRADITIONAL_SIMPLIFIED];
  const traditional = signs.filter((_, at) => at % 2 === 0);
  expect(signs.length % 2).toBe(0);
  expect(TRADITIONAL_SIMPLIFIED).toHaveLength(signs.length);
  expect(new Set(traditional).size).toBe(traditional.length);
  for (const sign of signs) expect(simplified(simplified(sign))).toBe(simplified(sign));
});
