import catalogue from '../../../../../../../database/sample/disclosure-catalogue.json';
import feedback from '../../../../../../../database/sample/feedback.json';
import inspections from '../../../../../../../database/sample/inspections.json';
import bulletins from '../../../../../../../database/sample/logistics-bulletins.json';
import sampleCalendar from '../../../../../../../database/sample/workday-calendar.json';
import records from '../../../../../../../database/sample/workflow-samples.json';
import works from '../../../../../../../database/sample/works-notices.json';
import {
  dayAt,
  EVENTS,
  FACTS,
  ITEMS,
  TERMS,
} from '../../../../../../../tests/support/disclosure-sample';
import { workdayCalendar } from '../../../../../../shared/workdays';
import { fiscalYear } from '../calendar/period';
import type { Channel } from '../catalogue/catalogue-item';
import { generateObligations } from '../obligation/generate';
import { judge } from '../obligation/standing';
import { timelinessByQuarter } from './periods';
import type { ReportedPublication } from './publication';
import { reportOf, reportsByDepartment, type ReportGround } from './report';

const { kpi } = catalogue;
const calendar = workdayCalendar(sampleCalendar.days);
const scene = { calendar, today: kpi.asOf, dayAt, acceptWorkdays: 1 };
const { obligations } = generateObligations({
  ...{ items: ITEMS, events: EVENTS, facts: FACTS, terms: TERMS, calendar, existing: [] },
  ...{ fiscalYearStart: '01-01', span: fiscalYear(2025, '01-01') },
  ...{ dueUntil: kpi.asOf, today: kpi.asOf },
});

const ground: ReportGround = {
  items: ITEMS,
  judged: judge(obligations, FACTS, scene),
  publications: [
    ...bulletins.map((one) => publication('2.1', one)),
    ...works.map((one) => publication('2.2', one)),
  ],
  tickets: feedback.map((ticket) => ({
    ...ticket,
    replyDueOn: ticket.replyDueOn,
    reopened: false,
    satisfaction: ticket.satisfaction ?? null,
  })),
  findings: inspections.flatMap(({ date, findings }) =>
    findings.map((finding) => ({
      ...{ department: 'security', inspectedOn: date, article: null },
      ...{ rectifyDueOn: finding.dueOn, rectifiedOn: finding.rectifiedOn },
      verifiedOn: finding.verifiedOn,
    })),
  ),
};

interface SampleDocument {
  readonly key: string;
  readonly firstPublishedAt: string;
  readonly channels: readonly string[];
}

function publication(itemNo: string, document: SampleDocument): ReportedPublication {
  const { key, firstPublishedAt, channels } = document;
  return {
    ...{ itemNo, department: 'general-affairs', readability: null, required: [], corrections: [] },
    ...{ publicSince: firstPublishedAt, publicOn: dayAt(firstPublishedAt) },
    promisedChannels: channels as readonly Channel[],
    postings: records.publicationRecords
      .filter(({ content }) => content === key)
      .map(({ channel, postedAt }) => ({ channel: channel as Channel, postedAt })),
  };
}

describe('the report on the fiscal year 2025 of the sample', () => {
  const window = { from: '2025-01-01', to: kpi.asOf, department: null };
  const report = reportOf(ground, window, scene);

  it('equals the figures of the sample', () => {
    const { total, onTime, late, overdue, timelinessBp } = report.timeliness;
    expect({ asOf: report.asOf, total, onTime, late, overdue, timelinessBp }).toEqual(kpi);
  });

  it('tells how late, and how long overdue', () => {
    expect(report.timeliness).toMatchObject({
      ...{ meanWorkdaysLateX100: 160, oldestOverdueDays: 10, waived: 0, open: 0 },
    });
  });

  it('counts an item that owed nothing neither as covered nor as missing', () => {
    expect(report.coverage).toMatchObject({
      ...{ active: 22, expected: 13, covered: 12, coverageBp: 9230, uncovered: ['7.1'] },
      withoutObligation: ['1.2', '1.5', '1.6', '2.3', '3.2', '4.1', '5.1', '5.2', '6.1'],
      byTheme: { governance: { expected: 1, covered: 0, coverageBp: 0 } },
    });
    expect(report.coverage.byTheme.regulation).toBeUndefined();
  });

  it('tells of procurement alone', () => {
    expect(report.procurementNotices).toMatchObject({ total: 14, onTime: 14, timelinessBp: 10000 });
  });

  it('agrees with the tickets of the sample on their times', () => {
    const kept = feedback.filter(({ slaMet }) => slaMet).length;
    expect(kept).toBe(28);
    expect(report.feedback).toMatchObject({
      ...{ tickets: 30, replyOnTimeBp: 9333, acceptOnTimeBp: 9333, replyOverdue: 1 },
    });
  });

  it('agrees with the findings of the sample on their days', () => {
    expect(report.rectification).toEqual({
      ...{ findings: 12, verifiedOnTimeBp: 6666, openOverdue: 2, repeatFindingBp: null },
    });
  });

  it('gives null where nobody has any data', () => {
    expect(report.readability).toEqual({ publications: 0, score: null });
    expect(report.completeness).toEqual({ publications: 0, completenessBp: null });
  });

  it('adds up to the sums of the departments', () => {
    const [whole, ...departments] = reportsByDepartment(ground, window, scene);
    expect(whole).toEqual(report);
    const sum = departments.reduce((count, { timeliness }) => count + timeliness.total, 0);
    expect(sum).toBe(62);
    const finance = departments.find((one) => one.window.department === 'finance');
    expect(finance?.timeliness).toMatchObject({ total: 13, onTime: 11, late: 2, overdue: 0 });
    const canteen = departments.find((one) => one.window.department === 'canteen');
    expect(canteen?.timeliness).toMatchObject({ total: 10, onTime: 10, timelinessBp: 10000 });
  });

  it('tells how timely each department was, quarter by quarter', () => {
    const quarters = timelinessByQuarter(ground.judged, window);
    const sum = (counts: readonly { readonly total: number }[]) =>
      counts.reduce((all, { total }) => all + total, 0);
    expect(sum(quarters)).toBe(62);
    for (const { departments, total } of quarters) expect(sum(departments)).toBe(total);
    const last = quarters.at(-1);
    expect(last).toMatchObject({ quarter: '2026-Q1', overdue: 1 });
    expect(last?.departments.find(({ overdue }) => overdue > 0)?.department).toBe(
      'general-affairs',
    );
    const kept = catalogue.obligations.filter(
      ({ dueOn, state }) => dueOn >= '2025-10-01' && dueOn <= '2025-12-31' && state === 'onTime',
    );
    expect(quarters.find(({ quarter }) => quarter === '2025-Q4')?.onTime).toBe(kept.length);
  });

  it('counts in a month only what was due in it', () => {
    const october = { from: '2025-10-01', to: '2025-10-31', department: 'general-affairs' };
    const { timeliness, channels } = reportOf(ground, october, scene);
    expect(timeliness).toMatchObject({ total: 6, onTime: 4, late: 2 });
    expect(channels.present).toBe(0);
  });

  it('finds the channels of the week that was posted everywhere', () => {
    const week = { from: '2025-09-05', to: '2025-09-05', department: null };
    // Website at once; the board after a weekend, three days later.
    expect(reportOf(ground, week, scene).channels).toEqual({
      ...{ promised: 4, present: 4, channelCoverageBp: 10000, medianLagHours: 0.5 },
    });
  });
});
