import { summaryBroadcast } from './broadcast';

const JUNE = {
  ...{ fiscalYear: 2025, month: 6, plainSummary: '维修集中在暑期前，共3处。' },
  ...{ incomeFen: 222_213_061, expenditureFen: 206_075_710, closingBalanceFen: 141_651_082 },
};

it('reads out a month with every amount spelled', () => {
  expect(summaryBroadcast(JUNE, 'zh-Hans')).toBe(
    '现在播报二〇二五年六月财务摘要。本月收入二百二十二万二千一百三十元六角一分，' +
      '支出二百零六万零七百五十七元一角，期末余额一百四十一万六千五百一十元八角二分。' +
      '维修集中在暑期前，共三处。播报完毕，谢谢收听。',
  );
});

it('in traditional characters and in English too', () => {
  expect(summaryBroadcast(JUNE, 'zh-Hant')).toContain('二百二十二萬二千一百三十元六角一分');
  const english = summaryBroadcast({ ...JUNE, plainSummary: '' }, 'en');
  expect(english).toContain('two million two hundred and twenty-two thousand');
  expect(english).not.toMatch(/\d/);
});

it('too long keeps the amounts', () => {
  const text = summaryBroadcast({ ...JUNE, plainSummary: '长'.repeat(240) }, 'zh-Hans');
  expect(text).toContain('期末余额');
  expect(text).not.toContain('长');
});
