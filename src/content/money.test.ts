import fc from 'fast-check';
import { RuleError } from '../shared/rule-error';
import { formatWanYuan, formatYuan, MAX_FEN, parseFen, parseYuan, ratioBp, sumFen } from './money';

const fen = () => fc.maxSafeInteger();

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof RuleError) return error.code;
    throw error;
  }
  return 'no error';
}

describe('an amount out of Strapi or JSON', () => {
  test.each<[string, unknown, number | null]>([
    ['a number', 206075710, 206075710],
    ['a string', '206075710', 206075710],
    ['a negative string', '-5', -5],
    ['nothing', null, null],
    ['an absent value', undefined, null],
    ['the largest amount', '9007199254740991', MAX_FEN],
    ['the smallest amount', '-9007199254740991', -MAX_FEN],
    ['negative zero', -0, 0],
    ['negative zero as text', '-0', 0],
  ])('%s is read', (_name, value, expected) => {
    expect(parseFen(value)).toBe(expected);
  });

  test.each<[string, unknown, string]>([
    ['2^53', 2 ** 53, 'MONEY_TOO_LARGE'],
    ['2^53 as text', '9007199254740992', 'MONEY_TOO_LARGE'],
    ['-2^53 as text', '-9007199254740992', 'MONEY_TOO_LARGE'],
    ['thirty digits', '9'.repeat(30), 'MONEY_TOO_LARGE'],
    ['1e300', 1e300, 'MONEY_TOO_LARGE'],
    ['half a fen', 0.5, 'MONEY_NOT_FEN'],
    ['half a fen as text', '0.5', 'MONEY_NOT_FEN'],
    ['an exponent', '1e3', 'MONEY_NOT_FEN'],
    ['a hexadecimal number', '0x10', 'MONEY_NOT_FEN'],
    ['blank text', '', 'MONEY_NOT_FEN'],
    ['text around a number', ' 1 ', 'MONEY_NOT_FEN'],
    ['a leading zero', '01', 'MONEY_NOT_FEN'],
    ['not a number', Number.NaN, 'MONEY_NOT_FEN'],
    ['infinity', Number.POSITIVE_INFINITY, 'MONEY_NOT_FEN'],
    ['true', true, 'MONEY_NOT_FEN'],
    ['a list', [1], 'MONEY_NOT_FEN'],
    ['a megabyte', 'x'.repeat(1_000_000), 'MONEY_NOT_FEN'],
  ])('%s is refused', (_name, value, code) => {
    expect(codeOf(() => parseFen(value))).toBe(code);
  });

  test('every amount below 2^53 survives text and number', () => {
    fc.assert(
      fc.property(fen(), (amount) => {
        expect(parseFen(String(amount))).toBe(amount);
        expect(parseFen(amount)).toBe(amount);
      }),
    );
  });
});

describe('an amount typed in yuan', () => {
  test.each<[string, number | null]>([
    ['1,234,567.89', 123456789],
    ['1234567.89', 123456789],
    ['￥1，234.5', 123450],
    ['¥ 1,234', 123400],
    ['１２３．４５', 12345],
    ['(1,234.50)', -123450],
    ['（1，234．50）', -123450],
    ['-12', -1200],
    ['－12', -1200],
    ['−12', -1200],
    ['¥-12.30', -1230],
    ['-¥12.30', -1230],
    ['+7', 700],
    ['12.50 元', 1250],
    ['CNY 1,234.50', 123450],
    ['\u30001.00\t', 100],
    ['0', 0],
    ['-0.00', 0],
    ['007', 700],
    ['', null],
    ['  ', null],
    ['90071992547409.91', MAX_FEN],
    ['-90,071,992,547,409.91', -MAX_FEN],
  ])('%p is read', (text, expected) => {
    expect(parseYuan(text)).toBe(expected);
  });

  test.each<[string, string]>([
    ['1.234', 'MONEY_TOO_MANY_DECIMALS'],
    ['1.000', 'MONEY_TOO_MANY_DECIMALS'],
    ['90071992547409.92', 'MONEY_TOO_LARGE'],
    ['1'.repeat(60), 'MONEY_TOO_LARGE'],
    ['1,5', 'MONEY_NOT_A_NUMBER'],
    ['1,23,456', 'MONEY_NOT_A_NUMBER'],
    ['1 234', 'MONEY_NOT_A_NUMBER'],
    ['1.2.3', 'MONEY_NOT_A_NUMBER'],
    ['12.', 'MONEY_NOT_A_NUMBER'],
    ['.5', 'MONEY_NOT_A_NUMBER'],
    ['1.2E+08', 'MONEY_NOT_A_NUMBER'],
    ['12a', 'MONEY_NOT_A_NUMBER'],
    ['22.2万元', 'MONEY_NOT_A_NUMBER'],
    ['(-12)', 'MONEY_NOT_A_NUMBER'],
    ['--12', 'MONEY_NOT_A_NUMBER'],
    ['(12', 'MONEY_NOT_A_NUMBER'],
    ['-', 'MONEY_NOT_A_NUMBER'],
    ['=1+1', 'MONEY_NOT_A_NUMBER'],
    ['#REF!', 'MONEY_NOT_A_NUMBER'],
    ['1'.repeat(1_000_000), 'MONEY_NOT_A_NUMBER'],
  ])('%p is refused', (text, code) => {
    expect(codeOf(() => parseYuan(text))).toBe(code);
  });

  test('an error names what was typed, shortened', () => {
    expect(() => parseYuan('12a')).toThrow('“12a”不是金额。');
    expect(() => parseYuan('x'.repeat(5_000))).toThrow(/^“x{40}…”/);
  });

  test('what is shown in yuan is read back to the fen, for every magnitude', () => {
    fc.assert(
      fc.property(fen(), (amount) => {
        expect(parseYuan(formatYuan(amount))).toBe(amount);
        expect(parseYuan(formatYuan(amount, 'zh-Hans'))).toBe(amount);
        expect(parseYuan(formatYuan(amount, 'en'))).toBe(amount);
      }),
      { numRuns: 500 },
    );
  });
});

describe('sums', () => {
  test.each<[string, (number | null)[], number | null]>([
    ['nothing', [], 0],
    ['amounts and blanks', [1, null, 2], 3],
    ['the largest amount', [MAX_FEN - 1, 1], MAX_FEN],
    ['a sum that leaves the range', [MAX_FEN, 1], null],
    ['a negative sum that leaves the range', [-MAX_FEN, -1], null],
    ['a sum that leaves the range on its way and returns', [MAX_FEN, 1, -1], MAX_FEN],
    ['an amount that is no integer', [0.5], null],
  ])('%s', (_name, amounts, expected) => {
    expect(sumFen(amounts)).toBe(expected);
  });

  test('a sum is exact or absent', () => {
    fc.assert(
      fc.property(fc.array(fen()), (amounts) => {
        const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        const sum = sumFen(amounts);
        const isInRange = exact <= BigInt(MAX_FEN) && exact >= -BigInt(MAX_FEN);
        expect(sum === null ? null : BigInt(sum)).toBe(isInRange ? exact : null);
      }),
    );
  });
});

describe('rates', () => {
  test.each<[number | null, number | null, number | null]>([
    [1, 3, 3333],
    [2, 3, 6666],
    [1330878160, 2891200000, 4603],
    [0, 5, 0],
    [5, 5, 10000],
    [-1, 3, -3334],
    [5, 0, null],
    [null, 5, null],
    [5, null, null],
    [MAX_FEN, MAX_FEN, 10000],
    [MAX_FEN - 1, MAX_FEN, 9999],
    [MAX_FEN, 1, null],
  ])('%p of %p is %p basis points', (part, whole, expected) => {
    expect(ratioBp(part, whole)).toBe(expected);
  });

  test('a rate is rounded down', () => {
    fc.assert(
      fc.property(fen(), fc.integer({ min: 1, max: MAX_FEN }), (part, whole) => {
        const rate = ratioBp(part, whole);
        if (rate === null) return;
        const scaled = BigInt(part) * 10_000n;
        expect(BigInt(rate) * BigInt(whole) <= scaled).toBe(true);
        expect(BigInt(rate + 1) * BigInt(whole) > scaled).toBe(true);
      }),
    );
  });
});

describe('amounts as they are shown', () => {
  test.each<[number, string]>([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [123456789, '1,234,567.89'],
    [-100000, '-1,000.00'],
    [MAX_FEN, '90,071,992,547,409.91'],
  ])('%p fen are %s yuan', (amount, expected) => {
    expect(formatYuan(amount)).toBe(expected);
  });

  test('the unit comes with the language', () => {
    expect(formatYuan(123400, 'zh-Hans')).toBe('1,234.00 元');
    expect(formatYuan(123400, 'zh-Hant')).toBe('1,234.00 元');
    expect(formatYuan(-123400, 'en')).toBe('CNY -1,234.00');
  });

  test.each<[number, string]>([
    [222213061, '222.21万元'],
    [25728000, '25.73万元'],
    [5000, '0.01万元'],
    [4999, '0.00万元'],
    [-4999, '0.00万元'],
    [-5000, '-0.01万元'],
    [MAX_FEN, '9,007,199,254.74万元'],
  ])('%p fen are %s in a summary', (amount, expected) => {
    expect(formatWanYuan(amount, 'zh-Hans')).toBe(expected);
  });

  test('a summary in Traditional Chinese and English', () => {
    expect(formatWanYuan(142116000, 'zh-Hant')).toBe('142.12萬元');
    expect(formatWanYuan(142116000, 'en')).toBe('CNY 1.4212 million');
  });
});
