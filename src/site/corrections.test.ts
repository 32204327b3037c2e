import { fieldInWords } from './corrections';
import type { Names } from './shapes';

const names: Names = {
  code: (scheme, code) =>
    new Map([
      ['economicClass/30205', '水费'],
      ['functionClass/20502', '普通教育'],
      ['incomeSource/business', '事业收入'],
    ]).get(`${scheme}/${code}`),
  place: () => undefined,
  department: (code) => (code === 'general-affairs' ? '总务处' : undefined),
};

describe('a corrected field in words', () => {
  it.each([
    [
      'expenditureLines[30205/20502/general-affairs].amountFen',
      '支出行 30205 水费 · 20502 普通教育 · 总务处：金额',
    ],
    ['incomeLines[business].amountFen', '收入行 事业收入：金额'],
    ['varianceNotes[30205].note', '差异说明 30205 水费：说明'],
    ['zh-Hant.varianceNotes[30205].note', '差异说明 30205 水费：说明 (繁體)'],
    ['repairItems[2].amountFen', '维修项目 2：金额'],
    ['openingBalanceFen', '期初余额'],
    ['en.title', '标题 (English)'],
    [
      'expenditureLines[99999/20502/unknown].amountFen',
      '支出行 99999 · 20502 普通教育 · unknown：金额',
    ],
    ['somethingNew', 'SomethingNew'],
  ])('%s', (field, said) => {
    expect(fieldInWords(field, { locale: 'zh-Hans', names })).toBe(said);
  });
});
