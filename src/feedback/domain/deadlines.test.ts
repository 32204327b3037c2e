import { workdayCalendar } from '../../shared/workdays';
import { daysAfter, deadlinesOf, isSilent, overdueOn, reopenUntil, TIME_LIMITS } from './deadlines';

/** The week of National Day 2025: off from 1 to 8 October, at work on two weekend days. */
const calendar = workdayCalendar([
  ...[1, 2, 3, 6, 7, 8].map((day) => ({ date: `2025-10-0${day}`, isWorkday: false })),
  { date: '2025-09-28', isWorkday: true },
  { date: '2025-10-11', isWorkday: true },
]);

it.each([
  ['in an ordinary week', '2025-07-14', ['2025-07-15', '2025-07-21', '2025-08-04']],
  ['on a Friday', '2025-09-05', ['2025-09-08', '2025-09-12', '2025-09-26']],
  ['before a Sunday at work', '2025-09-22', ['2025-09-23', '2025-09-28', '2025-10-17']],
  ['before the holiday', '2025-09-30', ['2025-10-09', '2025-10-14', '2025-10-28']],
  ['on a Saturday at work', '2025-10-11', ['2025-10-13', '2025-10-17', '2025-10-31']],
])('what comes in %s is due on workdays', (_when, day, [accept, reply, field]) => {
  expect(deadlinesOf(day, calendar, TIME_LIMITS)).toEqual({
    ...{ acceptDueOn: accept, replyDueOn: reply, fieldDueOn: field },
  });
});

const due = { acceptDueOn: '2025-09-23', replyDueOn: '2025-09-28', fieldDueOn: '2025-10-17' };
const fresh = { ...due, state: 'received', acceptedAt: null, firstRepliedAt: null } as const;
const at = '2025-09-23T01:00:00Z';

it.each([
  ['nothing on the last day itself', fresh, '2025-09-23', null],
  ['acceptance the day after', fresh, '2025-09-24', 'accept'],
  ['the reply, which presses more', fresh, '2025-09-29', 'reply'],
  ['no acceptance once accepted', { ...fresh, acceptedAt: at }, '2025-09-24', null],
  [
    'the work, once answered for the time being',
    { ...fresh, state: 'inProgress', acceptedAt: at, firstRepliedAt: at } as const,
    '2025-10-18',
    'field',
  ],
  ['nothing once answered', { ...fresh, state: 'replied' } as const, '2026-01-01', null],
  ['nothing once merged', { ...fresh, state: 'merged' } as const, '2026-01-01', null],
])('overdue is %s', (_what, ticket, today, expected) => {
  expect(overdueOn(ticket, today)).toBe(expected);
});

it('an answer can be reopened for ten workdays, and is closed when they are over', () => {
  const day = reopenUntil('2025-09-30', calendar, TIME_LIMITS);
  expect(day).toBe('2025-10-21');
  expect(isSilent('2025-09-30', day, { calendar, limits: TIME_LIMITS })).toBe(false);
  expect(isSilent('2025-09-30', '2025-10-22', { calendar, limits: TIME_LIMITS })).toBe(true);
});

it('calendar days cross months and leap days', () => {
  expect([daysAfter('2025-01-30', 3), daysAfter('2024-02-28', 1)]).toEqual([
    '2025-02-02',
    '2024-02-29',
  ]);
});
