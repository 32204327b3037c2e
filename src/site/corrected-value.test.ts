import { valueInWords } from './corrected-value';

const surroundings = { locale: 'zh-Hans', timeZone: 'Asia/Shanghai' } as const;

describe('a corrected value in words', () => {
  it.each([
    ['openingBalanceFen', 1234, '12.34 元'],
    ['quantity', 48, '48'],
    ['timeline.contractSignedOn', '2025-04-28', '2025年4月28日'],
    ['timeline.openedAt', '2025-04-08T01:30:00.000Z', '2025年4月8日 09:30'],
    ['publicBids[1].isSelected', true, '是'],
    ['award.supplierScale', 'sme', '中小企业'],
    ['title', 'sme', 'sme'],
    ['award', null, '—'],
  ])('%s %s', (field, value, said) => {
    expect(valueInWords(field, value, surroundings)).toBe(said);
  });
});
