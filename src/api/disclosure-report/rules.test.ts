import { disclosureReportRules, type DisclosureReport } from './rules';
import {
  SECTIONS,
  type DisclosureReportContext,
  type DisclosureReportShared,
  type DisclosureReportWords,
} from './types';
import { yearFigures, type CountedWindow } from './year-figures';

const timeliness = {
  ...{ total: 58, onTime: 53, late: 5, overdue: 0, waived: 1 },
  ...{ timelinessBp: 9137, meanWorkdaysLateX100: 180 },
};

const counted: CountedWindow = {
  timeliness,
  coverage: {
    ...{ expected: 13, covered: 12, coverageBp: 9230 },
    byTheme: {
      logistics: { expected: 2, covered: 2, coverageBp: 10_000 },
      finance: { expected: 3, covered: 3, coverageBp: 10_000 },
      asset: { expected: 0, covered: 0, coverageBp: null },
    },
  },
  completeness: { completenessBp: 10_000 },
  channels: { channelCoverageBp: 9100 },
  readability: { score: 83.6 },
  corrections: { corrections: 1 },
  feedback: { tickets: 30, replyOnTimeBp: 9333 },
  rectification: { findings: 12, verifiedOnTimeBp: 8000 },
};

const figures = yearFigures({
  ...{ asOf: '2026-02-10', school: counted },
  departments: [
    { departmentCode: 'finance', counted },
    { departmentCode: 'canteen', counted: { timeliness: { ...timeliness, total: 0 } } },
  ],
  requests: { received: 3, replied: null, repliedOnTime: null },
});

const context: DisclosureReportContext = { today: '2026-02-10', frozen: figures, sameYear: null };
const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const shared: DisclosureReportShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ year: 2025, figuresAsOf: null, figures: null, coverage: [], departments: [] },
  ...{ reviews: 0, lawsuits: 0 },
};

const sections = Object.fromEntries(SECTIONS.map((name) => [name, body('本年度情况如下。')]));
const words = { title: null, summary: null, ...sections } as DisclosureReportWords;

interface Change {
  readonly shared?: Partial<DisclosureReportShared>;
  readonly words?: Partial<DisclosureReportWords>;
  readonly context?: Partial<DisclosureReportContext>;
}

function saved(change: Change = {}): DisclosureReport {
  return disclosureReportRules.derive(
    {
      shared: { ...shared, ...change.shared },
      words: { 'zh-Hans': { ...words, ...change.words }, en: { ...words, title: null } },
    },
    { ...context, ...change.context },
  );
}

const codesAfter = (change: Change) =>
  disclosureReportRules
    .check(saved(change), { ...context, ...change.context })
    .map(({ code }) => code);

describe('the figures of a year', () => {
  test('are those of the counted window, with what few people wrote left out', () => {
    expect(figures.figures).toMatchObject({
      ...{ obligations: 58, onTime: 53, timelinessBp: 9137, readabilityScore: 84 },
      ...{ itemsExpected: 13, itemsCovered: 12, requestsReceived: 3, requestsReplied: null },
      ...{ tickets: 30, replyOnTimeBp: 9333 },
    });
    const few = { ...counted, feedback: { tickets: 4, replyOnTimeBp: 7500 } };
    const { figures: told } = yearFigures({
      ...{ asOf: '2026-02-10', school: few, departments: [], requests: null },
    });
    expect(told).toMatchObject({ tickets: null, replyOnTimeBp: null, requestsReceived: 0 });
  });

  test('name themes and departments that owed something, in order', () => {
    expect(figures.coverage.map(({ theme }) => theme)).toEqual(['finance', 'logistics']);
    expect(figures.departments.map(({ departmentCode }) => departmentCode)).toEqual(['finance']);
  });
});

describe('a report', () => {
  test('is named by its year in every language', () => {
    const { shared: facts, words: named } = saved();
    expect([facts.key, facts.periodKey]).toEqual(['disclosure-report-2025', '2025']);
    expect(named['zh-Hans']?.title).toBe('2025年信息公开工作年度报告');
    expect(named.en?.title).toBe('Annual disclosure report 2025');
  });

  test('takes its figures when it is drafted, whatever somebody typed', () => {
    const { shared: facts } = saved({ shared: { departments: [], figuresAsOf: '2020-01-01' } });
    expect(facts).toMatchObject(figures);
  });

  test('derived again is the same', () => {
    const document = saved();
    expect(disclosureReportRules.derive(document, context)).toEqual(document);
  });

  test('that says everything may be published', () => {
    expect(codesAfter({})).toEqual([]);
  });
});

test.each<[string, Change, readonly string[]]>([
  ['a section that says nothing', { words: { disputes: body(' ') } }, ['WORDS_REQUIRED']],
  ['no number of lawsuits', { shared: { lawsuits: null } }, ['FIELD_REQUIRED']],
  ['no figures', { context: { frozen: null } }, ['FIELD_REQUIRED']],
  ['a second report of the year', { context: { sameYear: 'x' } }, ['DUPLICATE_PERIOD']],
  ['a year that is not over', { context: { today: '2025-12-31' } }, ['REPORT_TOO_EARLY']],
  ['a mobile number', { words: { problems: body('电话：138-1234-5678') } }, ['PHONE_MOBILE']],
  [
    'a text that is no text',
    { words: { requests: [{ type: 'html' }] } },
    ['WORDS_REQUIRED', 'RICH_TEXT_KIND'],
  ],
])('a finding: %s', (_name, change, codes) => {
  expect(codesAfter(change)).toEqual(codes);
});

test('a finding: figures that are not those of the draft', () => {
  const document = saved();
  const changed = { ...document, shared: { ...document.shared, figuresAsOf: '2026-01-01' } };
  expect(disclosureReportRules.check(changed, context).map(({ code }) => code)).toEqual([
    'NOT_RECOMPUTED',
  ]);
});
