import sample from '../../../../../../../database/sample/workday-calendar.json';
import { workdayCalendar, type Day } from '../../../../../../shared/workdays';
import { fiscalYear, periodsOf, weekOf, type Period } from '../calendar/period';
import { dueDayOfEvent, dueDayOfPeriod } from './due-day';
import { dueRuleSchema, isEventRule } from './due-rule';

const calendar = workdayCalendar(sample.days);

function dueOfEvent(rule: object, eventOn: Day, using = calendar) {
  const parsed = dueRuleSchema.parse(rule);
  if (!isEventRule(parsed)) throw new Error('A rule of periods.');
  return dueDayOfEvent(using, parsed, eventOn);
}

function dueOfPeriod(rule: object, period: Period, using = calendar) {
  const parsed = dueRuleSchema.parse(rule);
  if (isEventRule(parsed)) throw new Error('A rule of events.');
  return dueDayOfPeriod(using, parsed, period);
}

function month(key: string): Period {
  const span = { startOn: `${key}-01`, endOn: `${key}-02` };
  const [period] = periodsOf('monthly', span, { terms: [], fiscalYearStart: '01-01' });
  if (period === undefined) throw new Error(`No month ${key}.`);
  return period;
}

describe('on a day of the month after the period', () => {
  it.each<[string, string, number, 'nextWorkday' | 'previousWorkday' | null, Day]>([
    ['a workday', '2025-03', 15, 'nextWorkday', '2025-04-15'],
    ['a Saturday goes on', '2025-01', 15, 'nextWorkday', '2025-02-17'],
    ['a Sunday goes on', '2025-05', 15, 'nextWorkday', '2025-06-16'],
    ['a Saturday goes back', '2025-01', 15, 'previousWorkday', '2025-02-14'],
    ['a Saturday stays', '2025-01', 15, null, '2025-02-15'],
    ['a Saturday at work stays', '2025-09', 11, 'nextWorkday', '2025-10-11'],
    ['over National Day', '2025-09', 1, 'nextWorkday', '2025-10-09'],
    ['into the next year', '2025-12', 15, 'nextWorkday', '2026-01-15'],
    ['the 31st of a month with 31 days', '2025-12', 31, null, '2026-01-31'],
    ['the 31st of a month with 30 days', '2025-03', 31, null, '2025-04-30'],
    ['the 31st of February', '2025-01', 31, null, '2025-02-28'],
    ['the 31st of a February with 29 days', '2028-01', 31, null, '2028-02-29'],
    ['the 29th of a February without it', '2026-01', 29, null, '2026-02-28'],
    [
      'the 30th, which is a Sunday, goes on into the next month',
      '2025-10',
      31,
      'nextWorkday',
      '2025-12-01',
    ],
  ])('%s', (_name, key, day, shift, expected) => {
    expect(dueOfPeriod({ type: 'afterPeriod', day, shift }, month(key))?.dueOn).toBe(expected);
  });
});

describe('on a day of the week', () => {
  const friday = { type: 'weekday', weekday: 5, shift: 'previousWorkday' };

  it.each<[string, Day, Day | undefined]>([
    ['an ordinary Friday', '2025-09-01', '2025-09-05'],
    ['a week that begins with a holiday', '2025-10-06', '2025-10-10'],
    ['a week whose Friday is in the same holiday', '2025-09-29', '2025-09-30'],
    ['a week of holidays', '2026-02-16', undefined],
  ])('%s (%s): %s', (_name, inWeek, expected) => {
    expect(dueOfPeriod(friday, weekOf(inWeek))?.dueOn).toBe(expected);
  });

  it('goes on where going back would leave the week', () => {
    const onlySaturday = workdayCalendar([
      ...['09', '10', '11', '12', '13'].map((day) => ({
        date: `2025-06-${day}`,
        isWorkday: false,
      })),
      { date: '2025-06-14', isWorkday: true },
    ]);
    expect(dueOfPeriod(friday, weekOf('2025-06-09'), onlySaturday)?.dueOn).toBe('2025-06-14');
  });

  it('may lie in the week before', () => {
    const sunday = { type: 'weekday', weekday: 7, week: 'before' };
    expect(dueOfPeriod(sunday, weekOf('2025-09-01'))?.dueOn).toBe('2025-08-31');
  });
});

describe('after and before an event', () => {
  it.each<[string, object, Day, Day]>([
    ['workdays after', { type: 'afterEvent', workdays: 5 }, '2025-09-26', '2025-10-10'],
    ['workdays after a Sunday', { type: 'afterEvent', workdays: 10 }, '2025-10-19', '2025-10-31'],
    ['twenty workdays', { type: 'afterEvent', workdays: 20 }, '2025-09-10', '2025-10-14'],
    ['calendar days after', { type: 'afterEvent', days: 20 }, '2025-02-06', '2025-02-26'],
    ['calendar days into a holiday', { type: 'afterEvent', days: 3 }, '2025-09-30', '2025-10-03'],
    ['on the day itself', { type: 'afterEvent', days: 0 }, '2025-12-31', '2025-12-31'],
    ['over 29 February', { type: 'afterEvent', days: 1 }, '2028-02-28', '2028-02-29'],
    ['workdays before', { type: 'beforeEvent', workdays: 2 }, '2025-07-05', '2025-07-03'],
    [
      'before, over a Saturday at work',
      { type: 'beforeEvent', workdays: 2 },
      '2025-10-14',
      '2025-10-11',
    ],
    ['calendar days before', { type: 'beforeEvent', days: 30 }, '2025-03-17', '2025-02-15'],
  ])('%s', (_name, rule, eventOn, expected) => {
    expect(dueOfEvent({ field: 'heldOn', ...rule }, eventOn).dueOn).toBe(expected);
  });
});

describe('after a period, and once a year', () => {
  const year = fiscalYear(2025, '01-01');
  const quarter = { key: '2025-Q4', startOn: '2025-10-01', endOn: '2025-12-31' };

  it.each<[string, object, Period, Day]>([
    ['the annual report', { type: 'fixed', monthDay: '01-31' }, year, '2026-01-31'],
    ['31 October after a calendar year', { type: 'fixed', monthDay: '10-31' }, year, '2026-10-31'],
    [
      '31 October after a school year',
      { type: 'fixed', monthDay: '10-31' },
      fiscalYear(2025, '09-01'),
      '2026-10-31',
    ],
    [
      'moved to a workday',
      { type: 'fixed', monthDay: '01-31', shift: 'nextWorkday' },
      year,
      '2026-02-02',
    ],
    ['29 February without one', { type: 'fixed', monthDay: '02-29' }, year, '2026-02-28'],
    ['29 February', { type: 'fixed', monthDay: '02-29' }, fiscalYear(2027, '01-01'), '2028-02-29'],
    [
      'the last day of the period is not after it',
      { type: 'fixed', monthDay: '12-31' },
      year,
      '2026-12-31',
    ],
    [
      'days after a quarter',
      { type: 'afterPeriodEnd', unit: 'quarter', days: 15 },
      quarter,
      '2026-01-15',
    ],
    ['at least once a term', { type: 'atLeastPerTerm', count: 1 }, quarter, '2025-12-31'],
  ])('%s', (_name, rule, period, expected) => {
    expect(dueOfPeriod(rule, period)?.dueOn).toBe(expected);
  });
});

describe('a calendar year without data', () => {
  it('counts Monday to Friday, and is named', () => {
    const rule = { type: 'afterEvent', field: 'heldOn', workdays: 2 };
    expect(dueOfEvent(rule, '2027-09-30')).toEqual({ dueOn: '2027-10-04', unknownYears: [2027] });
    expect(dueOfEvent(rule, '2026-12-31').unknownYears).toEqual([2027]);
  });

  it('matters to no day that is counted without holidays', () => {
    const rule = { type: 'afterEvent', field: 'heldOn', days: 2 };
    expect(dueOfEvent(rule, '2027-09-30').unknownYears).toEqual([]);
  });
});
