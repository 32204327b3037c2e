import { dueRuleSchema } from './due-rule';

describe('a due rule', () => {
  it.each([
    { type: 'afterPeriod', day: 15, shift: 'nextWorkday' },
    { type: 'weekday', weekday: 5, shift: 'previousWorkday', onlyInTerm: true },
    { type: 'afterEvent', field: 'adoptedOn', workdays: 20 },
    { type: 'afterEvent', field: 'approvedOn', days: 20 },
    { type: 'afterEvent', field: 'timeline.awardNotifiedOn', workdays: 2 },
    { type: 'beforeEvent', field: 'startAt', workdays: 2 },
    { type: 'fixed', monthDay: '01-31' },
    { type: 'fixed', monthDay: '02-29' },
    { type: 'afterPeriodEnd', unit: 'quarter', days: 15 },
    { type: 'atLeastPerTerm', count: 1 },
  ])('may be %j', (rule) => {
    expect(dueRuleSchema.parse(rule)).toMatchObject(rule);
  });

  it.each([
    ['an unknown form', { type: 'sometimes' }],
    ['an unknown key', { type: 'fixed', monthDay: '01-31', days: 3 }],
    ['the 32nd', { type: 'afterPeriod', day: 32 }],
    ['day 0', { type: 'afterPeriod', day: 0 }],
    ['an eighth day of the week', { type: 'weekday', weekday: 8 }],
    ['30 February', { type: 'fixed', monthDay: '02-30' }],
    ['31 April', { type: 'fixed', monthDay: '04-31' }],
    ['days and workdays', { type: 'afterEvent', field: 'adoptedOn', days: 1, workdays: 1 }],
    ['neither days nor workdays', { type: 'beforeEvent', field: 'startAt' }],
    ['a part of a workday', { type: 'afterEvent', field: 'adoptedOn', workdays: 1.5 }],
    ['a field that is none', { type: 'afterEvent', field: '$where', workdays: 1 }],
    ['no time a term', { type: 'atLeastPerTerm', count: 0 }],
  ])('may not be %s', (_name, rule) => {
    expect(dueRuleSchema.safeParse(rule).success).toBe(false);
  });
});
