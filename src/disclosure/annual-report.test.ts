import type { ReportFigures } from '../api/disclosure-report/types';
import { richTextWords } from '../content/rich-text';
import type { LOCALES } from '../content/locales';
import { isSimplified } from '../content/simplified-only';
import { draftedSections } from './annual-report';

const figures: ReportFigures = {
  ...{ obligations: 58, onTime: 52, late: 5, overdue: 1, waived: 0, timelinessBp: 8965 },
  ...{ meanWorkdaysLateX100: 180, itemsExpected: 13, itemsCovered: 12, coverageBp: 9230 },
  ...{ completenessBp: null, channelCoverageBp: null, readabilityScore: 84, corrections: 1 },
  ...{ requestsReceived: 3, requestsReplied: null, requestsOnTime: null },
  ...{ tickets: 30, replyOnTimeBp: 9333, findings: 12, verifiedOnTimeBp: 8000 },
};
const told = (part: Partial<ReportFigures> = {}) => ({
  figures: { ...figures, ...part },
  figuresAsOf: '2026-02-10',
});
const said = (part: Partial<ReportFigures>, locale: (typeof LOCALES)[number] = 'zh-Hans') =>
  Object.fromEntries(
    Object.entries(draftedSections(told(part), locale)).map(([name, body]) => [
      name,
      richTextWords(body).replace(/\s+/g, ' '),
    ]),
  );

test('a drafted report says each figure in words', () => {
  const { proactive, requests, problems } = said({});
  expect(proactive).toContain('公开目录中有 13 项应当公开，已公开 12 项，覆盖率 92.30%。');
  expect(proactive).toContain('全年到期 58 项，按时公开 52 项，及时率 89.65%。');
  expect(requests).toContain('收到信息公开申请 3 件。');
  expect(requests).toContain('为保护申请人');
  expect(problems).toContain('有 5 项延迟公开，平均迟 1.8 个工作日。');
  expect(problems).toContain('截至2026年2月10日，还有 1 项到期没有公开。');
});

test('what no figure tells is left to people', () => {
  expect(Object.keys(draftedSections(told(), 'zh-Hans'))).toEqual([
    ...['proactive', 'requests', 'problems'],
  ]);
});

test('what has no data is not said, and nothing late is', () => {
  const { proactive, requests, problems } = said({
    ...{ tickets: null, readabilityScore: null, corrections: 0, requestsReceived: 0 },
    ...{ late: 0, overdue: 0, itemsCovered: 13 },
  });
  expect(proactive).not.toMatch(/意见|易懂|更正|null|NaN/);
  expect(requests).toBe('本年度没有收到信息公开申请。');
  expect(problems).toBe('全年到期的事项全部按时公开。');
});

test('each language speaks for itself', () => {
  expect(Object.values(said({}, 'en')).join(' ')).not.toMatch(/\p{Script=Han}/u);
  expect(Object.values(said({}, 'zh-Hant')).filter(isSimplified)).toEqual([]);
  expect(said({}, 'en')['problems']).toContain(
    '5 were published late, by 1.8 workdays on average.',
  );
});
