import sampleCalendar from '../../../../../../../database/sample/workday-calendar.json';
import { workdayCalendar } from '../../../../../../shared/workdays';
import type { Obligation } from '../obligation/obligation';
import type { JudgedObligation, Standing } from '../obligation/standing';
import { coverageOf, type CoveredItem } from './coverage';
import { feedbackOf, type ReportedTicket } from './feedback';
import {
  channelCoverageOf,
  completenessOf,
  correctionsOf,
  readabilityOf,
  type ReportedPublication,
} from './publication';
import { rectificationOf, type ReportedFinding } from './rectification';
import { reportOf } from './report';
import { meanX100, median, shareBp } from './share';
import { timelinessOf } from './timeliness';

const window = { from: '2025-01-01', to: '2025-12-31', department: null };
const scene = {
  ...{ calendar: workdayCalendar(sampleCalendar.days), today: '2025-12-31', acceptWorkdays: 1 },
  dayAt: (instant: string) => instant.slice(0, 10),
};

function judged(standing: Standing, part: Partial<Obligation> = {}): JudgedObligation {
  return {
    standing,
    obligation: {
      ...{ itemNo: '1.3', periodKey: '2025-01', department: 'finance', triggerOn: null },
      ...{ startOn: '2025-01-01', endOn: '2025-01-31', dueOn: '2025-02-17', count: 1 },
      ...{ graceWorkdays: 0, unknownYears: [], waiver: null },
      rule: { type: 'atLeastPerTerm', count: 1 },
      ...part,
    },
  };
}

const onTime: Standing = {
  ...{ state: 'onTime', publicSince: '2025-02-13T00:00:00Z', fulfilledBy: 'fin-2025-01' },
};
const late: Standing = {
  ...{ state: 'late', publicSince: '', fulfilledBy: 'fin-2025-01' },
  ...{ daysLate: 3, workdaysLate: 1 },
};
const overdue = { state: 'overdue', daysOverdue: 40, workdaysOverdue: 28 } as const;

function publication(part: Partial<ReportedPublication> = {}): ReportedPublication {
  return {
    ...{ itemNo: '1.3', department: 'finance', readability: null, required: [], corrections: [] },
    ...{ publicSince: '2025-02-13T08:00:00Z', publicOn: '2025-02-13', postings: [] },
    promisedChannels: ['website'],
    ...part,
  };
}

describe('figures', () => {
  it.each([
    [56, 62, 9032],
    [2, 3, 6666],
    [0, 5, 0],
    [0, 0, null],
  ])('%d of %d is %p basis points, rounded down', (part, whole, expected) => {
    expect(shareBp(part, whole)).toBe(expected);
  });

  it('have a mean and a middle, or none', () => {
    expect([meanX100([2, 3, 1, 1, 1]), meanX100([])]).toEqual([160, null]);
    expect([median([9, 1, 5]), median([4, 1, 2, 3]), median([])]).toEqual([5, 2.5, null]);
  });
});

describe('timeliness', () => {
  it('leaves out what is waived and what is not due yet', () => {
    const all = [
      ...[judged(onTime), judged(late), judged(overdue), judged({ state: 'waived' })],
      judged({ state: 'dueSoon', workdaysLeft: 2 }),
    ];
    expect(timelinessOf(all, window)).toEqual({
      ...{ total: 3, onTime: 1, late: 1, overdue: 1, waived: 1, open: 1, timelinessBp: 3333 },
      ...{ meanWorkdaysLateX100: 100, oldestOverdueDays: 40 },
    });
  });

  it('is nothing where nothing was due', () => {
    expect(timelinessOf([], window)).toMatchObject({ total: 0, timelinessBp: null });
    expect(timelinessOf([judged(onTime)], { ...window, department: 'office' }).total).toBe(0);
    expect(timelinessOf([judged(onTime)], { ...window, from: '2025-02-18' }).total).toBe(0);
  });
});

describe('coverage', () => {
  const item: CoveredItem = {
    ...{ itemNo: '1.3', theme: 'finance', ownerDepartment: 'finance' },
    ...{ activeFrom: '2025-01-01', activeTo: null },
  };

  it('looks at the last period that fell due', () => {
    const missed = judged(overdue, { periodKey: '2025-02', dueOn: '2025-03-17' });
    const later = judged({ state: 'upcoming', workdaysLeft: 9 }, { dueOn: '2025-04-15' });
    expect(coverageOf([item], [judged(onTime), missed, later], window)).toMatchObject({
      ...{ expected: 1, covered: 0, coverageBp: 0, uncovered: ['1.3'] },
    });
    const caughtUp = judged(late, { periodKey: '2025-02', dueOn: '2025-03-17' });
    expect(coverageOf([item], [judged(overdue), caughtUp], window).coverageBp).toBe(10000);
  });

  it('is nothing where no item owed anything', () => {
    expect(coverageOf([item], [], window)).toMatchObject({
      ...{ active: 1, expected: 0, coverageBp: null, withoutObligation: ['1.3'] },
    });
    const ended = { ...item, activeTo: '2025-06-30' };
    expect(coverageOf([ended], [judged(onTime)], window).active).toBe(0);
  });
});

describe('publications', () => {
  it('are complete by the weight of their fields, each counting the same', () => {
    const field = (weight: number, filled: boolean) => ({ field: 'x', weight, filled });
    const all = [
      publication({ required: [field(3, true), field(1, false)] }),
      publication({ required: [field(1, true)] }),
      publication(),
    ];
    expect(completenessOf(all)).toEqual({ publications: 2, completenessBp: 8750 });
  });

  it('are in the channels that were promised, each once', () => {
    const posted = publication({
      promisedChannels: ['website', 'wechat', 'noticeBoard'],
      postings: [
        { channel: 'wechat', postedAt: '2025-02-13T09:00:00Z' },
        { channel: 'wechat', postedAt: '2025-02-13T20:00:00Z' },
        { channel: 'website', postedAt: '2025-02-13T08:00:00Z' },
        { channel: 'sms', postedAt: '2025-02-13T08:00:00Z' },
      ],
    });
    expect(channelCoverageOf([posted])).toEqual({
      ...{ promised: 3, present: 2, channelCoverageBp: 6666, medianLagHours: 1 },
    });
    expect(channelCoverageOf([])).toMatchObject({ channelCoverageBp: null, medianLagHours: null });
  });

  it('are readable on average, where there was a text', () => {
    const all = [81, 70, null].map((readability) => publication({ readability }));
    expect(readabilityOf(all)).toEqual({ publications: 2, score: 75 });
  });

  it('are corrected so often, and by whose notice', () => {
    const corrected = publication({
      corrections: [{ foundByOutsider: true }, { foundByOutsider: false }],
    });
    expect(correctionsOf([corrected, publication(), publication()])).toEqual({
      ...{ publications: 3, corrections: 2, per100: 66, foundByOutsidersBp: 5000 },
    });
    expect(correctionsOf([])).toMatchObject({ per100: null, foundByOutsidersBp: null });
  });
});

describe('answers to the public', () => {
  const ticket = (part: Partial<ReportedTicket> = {}): ReportedTicket => ({
    ...{ department: 'finance', receivedAt: '2025-09-12T08:00:00Z', replyDueOn: '2025-09-19' },
    ...{ acceptedAt: '2025-09-15T08:00:00Z', firstRepliedAt: '2025-09-19T08:00:00Z' },
    ...{ outcome: 'adopted', reopened: false, satisfaction: 4, ...part },
  });

  it('are in time or not', () => {
    const all = [
      ticket(),
      ticket({ acceptedAt: '2025-09-16T08:00:00Z', firstRepliedAt: '2025-09-20T08:00:00Z' }),
      ticket({ outcome: 'declined', reopened: true, satisfaction: null }),
      ticket({ outcome: null, firstRepliedAt: null, satisfaction: 1 }),
    ];
    expect(feedbackOf(all, scene)).toEqual({
      ...{ tickets: 4, acceptOnTimeBp: 7500, replyOnTimeBp: 5000, medianReplyHours: 168 },
      ...{ adoptedBp: 6666, reopenBp: 2500, satisfactionMeanX100: 300, replyOverdue: 1 },
    });
  });

  it('that have time left count neither way', () => {
    const open = ticket({ acceptedAt: null, firstRepliedAt: null, outcome: null });
    const early = { ...scene, today: '2025-09-15' };
    expect(feedbackOf([open], early)).toMatchObject({
      ...{ acceptOnTimeBp: null, replyOnTimeBp: null, replyOverdue: 0, adoptedBp: null },
    });
  });
});

describe('findings', () => {
  const finding = (part: Partial<ReportedFinding> = {}): ReportedFinding => ({
    ...{ department: 'security', inspectedOn: '2025-03-12', rectifyDueOn: '2025-03-19' },
    ...{ rectifiedOn: '2025-03-18', verifiedOn: '2025-03-20', article: '4', ...part },
  });
  const open = { rectifiedOn: null, verifiedOn: null };

  it('are put right in time when they were by the day, even if checked later', () => {
    const all = [finding(), finding({ rectifiedOn: '2025-03-20' }), finding(open)];
    expect(rectificationOf(all, [], '2025-03-20')).toMatchObject({
      ...{ verifiedOnTimeBp: 3333, openOverdue: 1 },
    });
  });

  it('that are open and not due count neither way', () => {
    expect(rectificationOf([finding(open)], [], '2025-03-19')).toMatchObject({
      ...{ verifiedOnTimeBp: null, openOverdue: 0 },
    });
  });

  it('repeat when the same article was broken within a year', () => {
    const now = finding({ inspectedOn: '2026-03-01' });
    const share = (earlier: ReportedFinding) =>
      rectificationOf([now], [earlier], '2026-03-20').repeatFindingBp;
    expect(share(finding())).toBe(10000);
    expect(share(finding({ article: '5' }))).toBe(0);
    expect(share(finding({ inspectedOn: '2025-02-28' }))).toBe(0);
    expect(rectificationOf([finding({ article: null })], [], '2026-03-20')).toMatchObject({
      repeatFindingBp: null,
    });
  });
});

it('a report of nothing has no zero that looks like a result', () => {
  const empty = { items: [], judged: [], publications: [], tickets: [], findings: [] };
  const report = reportOf(empty, window, scene);
  const figures = [
    ...[report.timeliness.timelinessBp, report.procurementNotices.timelinessBp],
    ...[report.coverage.coverageBp, report.completeness.completenessBp, report.readability.score],
    ...[report.channels.channelCoverageBp, report.feedback.replyOnTimeBp],
    ...[report.rectification.verifiedOnTimeBp, report.corrections.per100],
  ];
  expect(figures).toEqual(figures.map(() => null));
});
