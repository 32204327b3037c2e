import sample from '../../../../../../../database/sample/workday-calendar.json';
import { workdayCalendar } from '../../../../../../shared/workdays';
import type { Reminders } from '../policy/policy';
import { deadlineOf, isEscalated, workdaysLate, type Deadline } from './deadline';
import { reminderDue, remindersUntil } from './reminder';

const calendar = workdayCalendar(sample.days);
const to = { kind: 'adminRole', role: 'vice-head' } as const;

function due(enteredOn: string, dueWorkdays: number, afterWorkdays: number | null = 2): Deadline {
  const escalation = afterWorkdays === null ? null : { afterWorkdays, to };
  const deadline = deadlineOf(calendar, enteredOn, { dueWorkdays, escalation });
  if (deadline === null) throw new Error('There is no deadline.');
  return deadline;
}

describe('a deadline', () => {
  it.each<[string, string, number, string, string]>([
    ['over a weekend', '2025-09-12', 2, '2025-09-16', '2025-09-18'],
    ['from a Saturday', '2025-09-13', 1, '2025-09-15', '2025-09-17'],
    ['on a Sunday that is made up', '2025-09-26', 1, '2025-09-28', '2025-09-30'],
    ['over National Day', '2025-09-30', 1, '2025-10-09', '2025-10-11'],
    ['over the Spring Festival', '2026-02-13', 2, '2026-02-24', '2026-02-26'],
    ['on the same day', '2025-09-15', 0, '2025-09-15', '2025-09-17'],
    ['on the same day, which is a holiday', '2025-10-01', 0, '2025-10-09', '2025-10-11'],
  ])('%s: from %s in %d workdays is %s', (_name, enteredOn, workdays, dueOn, escalatesOn) => {
    expect(due(enteredOn, workdays)).toEqual({ enteredOn, dueOn, escalatesOn, isCertain: true });
  });

  it('is none where the policy has none', () => {
    expect(deadlineOf(calendar, '2025-09-15', { dueWorkdays: null, escalation: null })).toBeNull();
  });

  it('is uncertain where the holidays are not known yet', () => {
    expect(due('2026-12-31', 2).isCertain).toBe(false);
  });

  it.each([
    ['2025-09-16', 0],
    ['2025-09-17', 1],
    ['2025-09-22', 4],
    ['2025-09-14', 0],
  ])('due on 16 September, on %s it is %d workdays late', (today, expected) => {
    expect(workdaysLate(calendar, '2025-09-16', today)).toBe(expected);
  });
});

describe('escalation', () => {
  it.each<[string, number | null, string, boolean]>([
    ['before its day', 2, '2025-09-17', false],
    ['on its day', 2, '2025-09-18', true],
    ['afterwards', 2, '2025-10-01', true],
    ['at once is not before it is late', 0, '2025-09-16', false],
    ['at once', 0, '2025-09-17', true],
    ['never', null, '2026-01-01', false],
  ])('%s', (_name, afterWorkdays, today, expected) => {
    expect(isEscalated(due('2025-09-12', 2, afterWorkdays), today)).toBe(expected);
  });
});

describe('reminders', () => {
  const all: Reminders = { beforeWorkdays: [2, 1], onDueDay: true, everyWorkdaysAfter: 2 };
  // Entered on Friday the 12th, due on Thursday the 18th.
  const deadline = due('2025-09-12', 4);
  const until = (today: string, reminders = all) =>
    remindersUntil(calendar, deadline, reminders, today).map(({ kind, on }) => `${kind} ${on}`);

  it('come before, on and after the due day, on workdays', () => {
    expect(until('2025-09-26')).toEqual([
      ...['beforeDue 2025-09-16', 'beforeDue 2025-09-17', 'dueToday 2025-09-18'],
      ...['overdue 2025-09-22', 'overdue 2025-09-24', 'overdue 2025-09-26'],
    ]);
  });

  it('come when they are due and not before', () => {
    expect(until('2025-09-15')).toEqual([]);
    expect(until('2025-09-17')).toHaveLength(2);
  });

  it('come none before the case came to the step', () => {
    const early = { ...all, beforeWorkdays: [10] };
    expect(until('2025-09-17', early)).toEqual([]);
  });

  it('come none that the policy does not want', () => {
    const silent = { beforeWorkdays: [], onDueDay: false, everyWorkdaysAfter: null };
    expect(until('2026-01-01', silent)).toEqual([]);
  });

  it('end after a while', () => {
    const daily = { beforeWorkdays: [], onDueDay: false, everyWorkdaysAfter: 1 };
    expect(until('2026-06-30', daily)).toHaveLength(20);
  });

  const sent = (today: string, lastSentOn: string | null) =>
    reminderDue(calendar, deadline, all, { today, lastSentOn })?.on ?? null;

  it.each<[string, string, string | null, string | null]>([
    ['the first', '2025-09-16', null, '2025-09-16'],
    ['not twice', '2025-09-16', '2025-09-16', null],
    ['the next', '2025-09-17', '2025-09-16', '2025-09-17'],
    ['one after a week without server', '2025-09-26', '2025-09-16', '2025-09-26'],
    ['a missed one on the day after', '2025-09-23', '2025-09-18', '2025-09-22'],
    ['none on a Saturday', '2025-09-20', null, null],
    ['none too early', '2025-09-15', null, null],
  ])('%s', (_name, today, lastSentOn, expected) => {
    expect(sent(today, lastSentOn)).toBe(expected);
  });
});
