import catalogue from '../../database/sample/disclosure-catalogue.json';
import people from '../../database/sample/school.json';
import type { Locale } from '../../src/content/locales';
import { catalogueDefinition } from '../../src/seed/disclosure-rules';
import { ratioBp } from '../../src/content/money';
import type { DisclosureSources } from '../../src/site/disclosure/reading';
import { words, type Row } from './site-rows';

type Obligation = (typeof catalogue.obligations)[number];
type Count = Readonly<Record<'total' | 'onTime' | 'late' | 'overdue', number>>;

interface Definition {
  readonly theme: string;
  readonly titles: Readonly<Record<Locale, string>>;
}

const { asOf } = catalogue.kpi;
const { obligations } = catalogue;

const STATES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  onTime: { 'zh-Hans': '按时公开', 'zh-Hant': '按時公開', en: 'On time' },
  late: { 'zh-Hans': '延迟公开', 'zh-Hant': '延遲公開', en: 'Late' },
  overdue: { 'zh-Hans': '逾期未公开', 'zh-Hant': '逾期未公開', en: 'Overdue' },
};

/** What the public API says of the sample school's catalogue and of how it is kept. */
export const DISCLOSURE_ANSWERS: DisclosureSources = {
  catalogue: async (locale) => ({
    data: catalogue.items.map((item) => catalogueRow(item, locale)),
    meta: { locale, asOf, total: catalogue.items.length },
  }),
  report: async (locale) => reportAnswer(locale),
  upcoming: async (locale) => ({
    data:
      locale === 'zh-Hant'
        ? []
        : [{ title: `2026年1月财务摘要`, date: '2026-02-12', locale: 'zh-Hans' }],
  }),
};

/** No plugin tells anything. */
export const NO_DISCLOSURE: DisclosureSources = {
  catalogue: async () => undefined,
  report: async () => undefined,
  upcoming: async () => undefined,
};

function catalogueRow(item: (typeof catalogue.items)[number], locale: Locale): Row {
  const { itemNo, ownerDepartment, cadence, dueText, legalBasis, key } = item;
  const { theme, titles } = catalogueDefinition(item) as Definition;
  const own = obligations.filter((one) => one.item === key);
  const last = own.findLast(({ firstPublishedAt }) => firstPublishedAt !== null);
  const current = own.find(({ state }) => state === 'overdue') ?? own.at(-1);
  return {
    ...{ itemNo, title: titles[locale], theme: { key: theme, name: theme }, legalBasis },
    department: { code: ownerDepartment, name: departmentName(ownerDepartment, locale) },
    ...{ cadence: { key: cadence, name: cadence }, ruleText: dueText },
    channels: [{ key: 'website', name: locale === 'en' ? 'School website' : '学校网站' }],
    lastPublished: last
      ? {
          ...{ periodKey: last.period, publicSince: last.firstPublishedAt, title: null },
          path: itemNo === '1.3' ? `/finance/${last.period}` : null,
        }
      : null,
    current: current ? standing(current, locale) : null,
    next: null,
    counts: { ...countsOf(own), waived: 0 },
  };
}

function standing({ period, dueOn, state }: Obligation, locale: Locale): Row {
  const stateText = STATES[state]?.[locale] ?? state;
  return { periodKey: period, dueOn, state, stateText, sentence: `${stateText} ${dueOn}` };
}

function reportAnswer(locale: Locale): Row {
  const departments = [...new Set(obligations.map(departmentOf))].sort();
  const quarters = [...new Set(obligations.map(quarterOf))].sort();
  const ofDepartment = (code: string, some: readonly Obligation[]) => ({
    department: { code, name: departmentName(code, locale) },
    ...countsOf(some.filter((one) => departmentOf(one) === code)),
  });
  return {
    data: {
      report: {
        ...{ asOf, window: { from: '2025-01-01', to: asOf, department: null } },
        timeliness: {
          ...{ ...countsOf(obligations), waived: 1, open: 0 },
          ...{ meanWorkdaysLateX100: 160, oldestOverdueDays: 10 },
        },
        coverage: {
          byTheme: {
            finance: { expected: 3, covered: 3, coverageBp: 10000 },
            governance: { expected: 1, covered: 0, coverageBp: 0 },
          },
        },
      },
      departments: departments.map((code) => {
        const { department, ...timeliness } = ofDepartment(code, obligations);
        return { department, report: { timeliness } };
      }),
      quarters: quarters.map((quarter) => {
        const own = obligations.filter((one) => quarterOf(one) === quarter);
        const some = departments.map((code) => ofDepartment(code, own));
        return { quarter, ...countsOf(own), departments: some.filter(({ total }) => total > 0) };
      }),
      evaluation: {
        ...{ methodVersion: 1, validFrom: '2025-01-01', totalX100: 9250, withheldText: null },
        weightCounted: 85,
        indicators: [
          { ...indicator('Timeliness', 20), scoreX100: 9032, meetsTarget: false },
          { ...indicator('Readability', 10), scoreX100: 10000, meetsTarget: true },
          { ...indicator('Satisfaction', 15), scoreX100: null, meetsTarget: null },
        ],
      },
    },
    meta: { locale, asOf },
  };
}

const indicator = (name: string, weight: number) => ({ name, meaning: `${name}.`, weight });

function countsOf(own: readonly Obligation[]): Count & { readonly timelinessBp: number | null } {
  const count = (wanted: string) => own.filter(({ state }) => state === wanted).length;
  const [onTime, late, overdue] = [count('onTime'), count('late'), count('overdue')];
  const total = own.length;
  return { total, onTime, late, overdue, timelinessBp: ratioBp(onTime, total) };
}

function departmentOf({ item }: Obligation): string {
  return catalogue.items.find(({ key }) => key === item)?.ownerDepartment ?? '';
}

function quarterOf({ dueOn }: Obligation): string {
  return `${dueOn.slice(0, 4)}-Q${Math.ceil(Number(dueOn.slice(5, 7)) / 3)}`;
}

function departmentName(code: string, locale: Locale): string {
  const found = people.departments.find(({ key }) => key === code);
  const { name = found?.name } = words(found?.localizations ?? {}, locale) as { name?: string };
  return name ?? code;
}

const text = (said: string) => [{ type: 'paragraph', children: [{ type: 'text', text: said }] }];

/** Two years of reports; the sample has none that is published. */
export const ANNUAL_REPORT_ROWS = (): readonly Row[] => [2025, 2024].map(reportRow);

function reportRow(year: number): Row {
  return {
    ...{ documentId: `report-${year}`, key: `disclosure-report-${year}`, locale: 'zh-Hans' },
    ...{ title: `${year}年信息公开工作年度报告`, periodKey: String(year), year, revision: 1 },
    ...{ publicSince: `${year + 1}-01-28T10:00:00+08:00`, dueOn: `${year + 1}-01-31` },
    figuresAsOf: `${year + 1}-01-10`,
    figures: {
      ...{ obligations: 58, onTime: 53, late: 5, overdue: 0, waived: 0, timelinessBp: 9137 },
      ...{ meanWorkdaysLateX100: 160, itemsExpected: 12, itemsCovered: 12, coverageBp: 10000 },
      ...{ completenessBp: null, channelCoverageBp: 4285, readabilityScore: 84, corrections: 1 },
      ...{ requestsReceived: 3, requestsReplied: null, requestsOnTime: null },
      ...{ tickets: 30, replyOnTimeBp: 9333, findings: 12, verifiedOnTimeBp: 6666 },
    },
    coverage: [{ theme: 'finance', expected: 3, covered: 3, coverageBp: 10000 }],
    departments: [
      {
        ...{ departmentCode: 'finance', obligations: 13, onTime: 11, late: 2, overdue: 0 },
        timelinessBp: 8461,
      },
    ],
    ...{ reviews: 0, lawsuits: 0 },
    proactive: text('全年到期 58 项，按时公开 53 项，及时率 91.37%。'),
    requests: text('本年度收到信息公开申请 3 件。'),
    disputes: text('没有行政复议和行政诉讼。'),
    problems: text('有 5 项延迟公开。'),
    improvements: text('下一年把简报的截稿提前一天。'),
  };
}
