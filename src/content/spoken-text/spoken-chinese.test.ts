import { readFen, readInteger, readPhone, readTime, readYear } from './chinese-numbers';
import { spokenChinese } from './spoken-chinese';

it.each([
  [0, '零'],
  [2, '二'],
  [10, '十'],
  [15, '十五'],
  [20, '二十'],
  [64, '六十四'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [115, '一百一十五'],
  [1000, '一千'],
  [1005, '一千零五'],
  [1050, '一千零五十'],
  [7810, '七千八百一十'],
  [10_000, '一万'],
  [10_001, '一万零一'],
  [10_100, '一万零一百'],
  [11_000, '一万一千'],
  [100_000, '十万'],
  [100_500, '十万零五百'],
  [120_034, '十二万零三十四'],
  [2_222_130, '二百二十二万二千一百三十'],
  [100_000_000, '一亿'],
  [100_000_001, '一亿零一'],
  [100_010_000, '一亿零一万'],
  [2_000_300_040, '二十亿零三十万零四十'],
])('%i is read %s', (value, text) => {
  expect(readInteger(value)).toBe(text);
});

it.each([
  [0, '零元'],
  [1, '一分'],
  [10, '一角'],
  [105, '一元零五分'],
  [150, '一元五角'],
  [1_234_050, '一万二千三百四十元五角'],
  [222_213_061, '二百二十二万二千一百三十元六角一分'],
  [-100, '负一元'],
])('%i fen are read %s', (fen, text) => {
  expect(readFen(fen)).toBe(text);
});

it.each([
  [0, 0, '凌晨零点'],
  [0, 30, '凌晨零点三十分'],
  [8, 0, '上午八点'],
  [11, 59, '上午十一点五十九分'],
  [12, 0, '中午十二点'],
  [12, 5, '中午十二点零五分'],
  [14, 0, '下午两点'],
  [16, 30, '下午四点三十分'],
  [18, 0, '晚上六点'],
  [22, 10, '晚上十点十分'],
])('%i:%i is read %s', (hour, minute, text) => {
  expect(readTime(hour, minute)).toBe(text);
});

it('reads years and telephone numbers digit by digit', () => {
  expect(readYear('2005')).toBe('二〇〇五');
  expect(readPhone('0999-5550121')).toBe('零九九九，五五五零幺二幺');
});

it.each([
  ['no number', '教学楼屋面防水', '教学楼屋面防水'],
  ['a day in words', '2025年7月5日', '二〇二五年七月五日'],
  ['a day in figures', '2025-07-05起', '二〇二五年七月五日起'],
  ['a span of times', '避开12:00—14:00。', '避开中午十二点至下午两点。'],
  ['a span of days', '10月9日—11日', '十月九日至十一日'],
  ['a span of numbers', '3-5天', '三至五天'],
  ['two of something', '停热水2小时，2名秩序员', '停热水两小时，两名秩序员'],
  ['the second of something', '公寓2号楼2层，2月', '公寓二号楼二层，二月'],
  ['twelve and twenty-two of something', '12个，22个', '十二个，二十二个'],
  ['a count', '更换46台，修补42平方米', '更换四十六台，修补四十二平方米'],
  ['a number with separators', '支出1,234,567元', '支出一百二十三万四千五百六十七元'],
  ['a fraction', '3.05米', '三点零五米'],
  ['a rate', '完成98.5%', '完成百分之九十八点五'],
  ['a telephone number', '电话0999-5550121。', '电话零九九九，五五五零幺二幺。'],
  ['a telephone number with an extension', '0999-5550121-08', '零九九九，五五五零幺二幺，零八'],
  ['a number too long for a count', '编号00123', '编号零零幺二三'],
  ['a number after letters', 'A1门', 'A一门'],
  ['a year that stands alone as a count', '2025个座位', '二千零二十五个座位'],
])('spells %s', (_name, text, expected) => {
  expect(spokenChinese(text)).toBe(expected);
});

it('leaves no figure in a text, whatever numbers it holds', () => {
  for (let value = 0; value < 100_000; value += 37) {
    const text = `编号${value}、${value}元、${value % 24}:${String(value % 60).padStart(2, '0')}、0${value}`;
    expect(spokenChinese(text)).not.toMatch(/\d/);
  }
});

it('writes the words of numbers in traditional characters where the text is', () => {
  expect(spokenChinese('停熱水2小時，20000元，14:00', true)).toBe('停熱水兩小時，二萬元，下午兩點');
});
