import { documentBroadcast, documentSms, type ToldDocument } from './document-texts';

const month: ToldDocument = {
  ...{ title: '2025年6月财务摘要', type: '财务摘要', isCorrected: false },
  summary: '本月收入2,060,757.10元，水费比上月多12%。',
  address: 'https://s.example/finance/2025-06',
};

describe('the text message', () => {
  it.each<[string, Partial<ToldDocument>, string]>([
    [
      'names the document and its page',
      {},
      '【校务公开】2025年6月财务摘要，详见https://s.example/finance/2025-06。',
    ],
    [
      'says that it is a correction',
      { isCorrected: true, address: '' },
      '【更正】2025年6月财务摘要。',
    ],
    [
      'leaves out an address that does not fit',
      { address: `https://s.example/${'x'.repeat(60)}` },
      '【校务公开】2025年6月财务摘要。',
    ],
    [
      'tells the kind where the title is too long',
      { title: '很长的标题'.repeat(14), address: '' },
      '【校务公开】财务摘要。',
    ],
  ])('%s', (_name, own, expected) => {
    const text = documentSms({ ...month, ...own }, 'zh-Hans');
    expect(text).toBe(expected);
    expect(text.length).toBeLessThanOrEqual(70);
  });

  it('is short in English too', () => {
    const text = documentSms({ ...month, title: 'Finance, June 2025' }, 'en');
    expect(text).toBe('Published: Finance, June 2025, ' + month.address);
  });
});

describe('the script', () => {
  it('has no digit: every number is spelled as it is read', () => {
    const text = documentBroadcast(month, 'zh-Hans');
    expect(text).toContain('二〇二五年六月财务摘要');
    expect(text).toContain('百分之十二');
    expect(text).not.toMatch(/\d/);
  });

  it.each([
    ['the closing goes first', '一'.repeat(255), true, false],
    ['then the summary', '一'.repeat(300), false, false],
    ['a short one is whole', '一句话', true, true],
  ])('%s', (_name, summary, hasSummary, hasClosing) => {
    const text = documentBroadcast({ ...month, summary }, 'zh-Hans');
    expect(text.length).toBeLessThanOrEqual(300);
    expect([text.includes(summary), text.includes('播报完毕')]).toEqual([hasSummary, hasClosing]);
  });
});
