import sampleCalendar from '../../../../../../../database/sample/workday-calendar.json';
import { workdayCalendar } from '../../../../../../shared/workdays';
import { wallTime } from '../../../../../../shared/zoned-time';
import type { Obligation } from './obligation';
import { standingOf, type Scene } from './standing';
import { waive } from './waiver';

const scene = (today: string): Scene => ({
  calendar: workdayCalendar(sampleCalendar.days),
  today,
  dayAt: (instant) => wallTime(instant).day,
});

/** Due on the last workday before National Day 2025, which lasts until 8 October. */
const obligation: Obligation = {
  ...{ itemNo: '2.1', periodKey: '2025-W40', department: 'general-affairs' },
  ...{ startOn: '2025-09-29', endOn: '2025-10-05', triggerOn: null, dueOn: '2025-09-30' },
  rule: {
    type: 'weekday',
    weekday: 5,
    shift: 'previousWorkday',
    week: 'same',
    onlyInTerm: false,
  },
  ...{ graceWorkdays: 0, count: 1, unknownYears: [], waiver: null },
};

const published = (...instants: readonly string[]) =>
  instants.map((publicSince) => ({
    itemNo: '2.1',
    periodKey: '2025-W40',
    contentKey: 'bul-40',
    publicSince,
  }));

describe('an obligation that is not met', () => {
  it.each<[string, object]>([
    ['2025-09-20', { state: 'upcoming', workdaysLeft: 8 }],
    ['2025-09-25', { state: 'upcoming', workdaysLeft: 4 }],
    ['2025-09-26', { state: 'dueSoon', workdaysLeft: 3 }],
    ['2025-09-30', { state: 'dueSoon', workdaysLeft: 0 }],
    ['2025-10-01', { state: 'overdue', daysOverdue: 1, workdaysOverdue: 0 }],
    ['2025-10-09', { state: 'overdue', daysOverdue: 9, workdaysOverdue: 1 }],
    ['2025-10-13', { state: 'overdue', daysOverdue: 13, workdaysOverdue: 4 }],
  ])('on %s: %j', (today, expected) => {
    expect(standingOf(obligation, [], scene(today))).toEqual(expected);
  });
});

describe('an obligation that is met', () => {
  const on = (...instants: readonly string[]) =>
    standingOf(obligation, published(...instants), scene('2026-01-01'));

  it('is on time until midnight at the school', () => {
    expect(on('2025-09-30T23:59:59+08:00').state).toBe('onTime');
    expect(on('2025-09-30T15:59:59Z').state).toBe('onTime');
    expect(on('2025-09-30T16:00:00Z')).toMatchObject({ state: 'late', daysLate: 1 });
  });

  it('is late by days and by workdays', () => {
    expect(on('2025-10-11T09:00:00+08:00')).toEqual({
      ...{ state: 'late', publicSince: '2025-10-11T09:00:00+08:00', fulfilledBy: 'bul-40' },
      ...{ daysLate: 11, workdaysLate: 3 },
    });
  });

  it('keeps its first publication whatever is corrected afterwards', () => {
    const first = '2025-09-30T09:00:00+08:00';
    expect(on('2025-11-01T00:00:00Z', first, '2025-10-20T00:00:00Z')).toEqual({
      ...{ state: 'onTime', publicSince: first, fulfilledBy: 'bul-40' },
    });
  });

  it('was not met on a day before it was published', () => {
    const facts = published('2025-10-11T09:00:00+08:00');
    expect(standingOf(obligation, facts, scene('2025-10-10')).state).toBe('overdue');
    expect(standingOf(obligation, facts, scene('2025-10-11')).state).toBe('late');
  });

  it('compares instants, not their texts', () => {
    expect(on('2025-10-01T00:30:00+08:00', '2025-09-30T23:00:00Z')).toMatchObject({
      publicSince: '2025-10-01T00:30:00+08:00',
    });
  });

  it('is not met by what belongs to another item or period', () => {
    const facts = [
      ...published('2025-09-30T01:00:00Z').map((fact) => ({ ...fact, periodKey: '2025-W41' })),
      ...published('2025-09-30T01:00:00Z').map((fact) => ({ ...fact, itemNo: '2.2' })),
    ];
    expect(standingOf(obligation, facts, scene('2025-09-30')).state).toBe('dueSoon');
  });

  it('takes as many publications as are owed', () => {
    const twice = { ...obligation, count: 2 };
    const facts = published('2025-09-29T01:00:00Z', '2025-10-09T01:00:00Z');
    expect(standingOf(twice, facts.slice(0, 1), scene('2025-09-30')).state).toBe('dueSoon');
    expect(standingOf(twice, facts, scene('2026-01-01'))).toMatchObject({
      ...{ state: 'late', workdaysLate: 1 },
    });
  });

  it('is on time within the days of grace', () => {
    const granted = { ...obligation, graceWorkdays: 2 };
    const facts = published('2025-10-10T01:00:00Z');
    expect(standingOf(granted, facts, scene('2026-01-01')).state).toBe('onTime');
    expect(standingOf(granted, [], scene('2025-10-10'))).toEqual({
      ...{ state: 'dueSoon', workdaysLeft: 0 },
    });
    expect(standingOf(granted, [], scene('2025-10-11')).state).toBe('overdue');
  });
});

describe('waiving', () => {
  const wish = { reason: ' 全校停课 ', byRole: '校长', on: '2025-10-09', mayWaive: true };
  const overdue = standingOf(obligation, [], scene('2025-10-09'));

  it('needs a reason, which is kept', () => {
    const outcome = waive(obligation, overdue, wish);
    expect(outcome).toMatchObject({
      ok: true,
      obligation: { waiver: { reason: '全校停课', byRole: '校长', on: '2025-10-09' } },
    });
    if (!outcome.ok) return;
    const facts = published('2025-10-11T01:00:00Z');
    expect(standingOf(outcome.obligation, facts, scene('2026-01-01'))).toEqual({ state: 'waived' });
  });

  it('does not change how things stood on a day before', () => {
    const outcome = waive(obligation, overdue, wish);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const on = (today: string) => standingOf(outcome.obligation, [], scene(today)).state;
    expect([on('2025-09-30'), on('2025-10-08'), on('2025-10-09')]).toEqual([
      ...['dueSoon', 'overdue', 'waived'],
    ]);
  });

  it.each<[string, object, object, string]>([
    ['without a reason', overdue, { reason: '  ' }, 'DISCLOSURE_REASON_NEEDED'],
    ['without the permission', overdue, { mayWaive: false }, 'DISCLOSURE_PERMISSION_NEEDED'],
    ['twice', { state: 'waived' }, {}, 'DISCLOSURE_WAIVED_ALREADY'],
    [
      'what was on time',
      { state: 'onTime', publicSince: '', fulfilledBy: '' },
      {},
      'DISCLOSURE_MET_ON_TIME',
    ],
  ])('is refused %s', (_name, standing, part, code) => {
    const outcome = waive(obligation, standing as typeof overdue, { ...wish, ...part });
    expect(outcome).toMatchObject({ ok: false, refusal: { code } });
  });
});
