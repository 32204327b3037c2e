import { CADENCES } from '../../../server/src/domain/calendar/period';
import { catalogueItemSchema } from '../../../server/src/domain/catalogue/catalogue-item';
import { dueRuleSchema } from '../../../server/src/domain/due/due-rule';
import {
  draftOfRule,
  FIRST_RULE,
  numberIn,
  ruleForCadence,
  ruleOfDraft,
  ruleTypesFor,
} from './rule-draft';

const ITEM = {
  ...{ itemNo: '1.1', titles: { 'zh-Hans': '预算' }, theme: 'finance', contentType: 'api::a.a' },
  ...{ ownerDepartment: 'finance', retentionYears: 3, activeFrom: '2025-01-01' },
};

it.each([
  ['monthly', { type: 'afterPeriod', day: 15, shift: 'nextWorkday' }],
  ['monthly', { type: 'afterPeriod', day: 31, shift: null }],
  [
    'weeklyTerm',
    { type: 'weekday', weekday: 5, shift: 'previousWorkday', week: 'before', onlyInTerm: true },
  ],
  ['event', { type: 'afterEvent', field: 'adoptedOn', workdays: 20 }],
  ['annual', { type: 'afterEvent', field: 'approvedOn', days: 20 }],
  ['event', { type: 'beforeEvent', field: 'startAt', workdays: 0 }],
  ['annual', { type: 'fixed', monthDay: '01-31', shift: null }],
  ['quarterly', { type: 'afterPeriodEnd', unit: 'quarter', days: 15, shift: 'nextWorkday' }],
  ['termly', { type: 'atLeastPerTerm', count: 2 }],
] as const)('a rule of a %s item is typed and stored the same: %j', (cadence, rule) => {
  const stored = dueRuleSchema.parse(rule);
  expect(ruleOfDraft(draftOfRule(stored), cadence)).toEqual(rule);
});

it.each(CADENCES)('every rule that is offered for %s goes with it', (cadence) => {
  const types = ruleTypesFor(cadence);
  const problems = types.map((type) => {
    const dueRule = ruleOfDraft({ ...FIRST_RULE, type, field: 'adoptedOn' }, cadence);
    const read = catalogueItemSchema.safeParse({ ...ITEM, cadence, dueRule });
    return read.success ? null : [type, read.error.issues];
  });
  expect(types.length).toBeGreaterThan(0);
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
});

it('changes its type only where the cadence has no such rule', () => {
  const rule = { ...FIRST_RULE, type: 'afterPeriodEnd' } as const;
  expect(ruleForCadence(rule, 'quarterly')).toBe(rule);
  expect(ruleForCadence(rule, 'event').type).toBe('afterEvent');
});

it.each([
  ['15', 15],
  [' 0 ', 0],
  ['', null],
  ['x', null],
])('reads %j as %j', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
