import { fastPolicy, standardPolicy } from '../../../../../../../tests/support/approval-cases';
import type { Subject } from './condition';
import { policySchema, requirementsOf, reviewersOf, stepsOf, type Policy } from './policy';
import { policyProblems, type Known } from './problems';
import { selectPolicy } from './selection';

const subject: Subject = {
  contentType: 'api::budget.budget',
  locales: ['zh-Hans', 'en'],
  shared: {
    awardFen: '10000000000000000001',
    totalFen: 5_000_000,
    signedOn: '2025-09-15',
    isUrgent: true,
    category: '',
    lines: [{ amountFen: 100 }, { amountFen: 900 }],
    place: { code: 'gate' },
  },
  words: { 'zh-Hans': { title: '预算' }, en: { title: 'Budget' }, 'zh-Hant': { title: '預算' } },
};

const compare = (field: string, operator: string, value: unknown) => ({
  ...{ kind: 'compare', field, operator, value },
});
const isSelected = (facts: Record<string, unknown>) =>
  selectPolicy([standardPolicy(facts)], subject) !== null;

describe('a condition', () => {
  it.each<[string, unknown, boolean]>([
    ['at least, reached', compare('totalFen', 'gte', 5_000_000), true],
    ['more than, only reached', compare('totalFen', 'gt', 5_000_000), false],
    ['less than', compare('totalFen', 'lt', 5_000_001), true],
    ['at most', compare('totalFen', 'lte', 4_999_999), false],
    ['equal', compare('totalFen', 'eq', 5_000_000), true],
    ['unequal', compare('totalFen', 'ne', 5_000_000), false],
    ['money as text, beyond doubles', compare('awardFen', 'gt', 9_007_199_254_740_991), true],
    ['a day', compare('signedOn', 'gte', '2025-09-01'), true],
    ['a flag', compare('isUrgent', 'eq', true), true],
    ['a flag in no order', compare('isUrgent', 'gt', false), false],
    ['any line', compare('lines.amountFen', 'gte', 900), true],
    ['no line', compare('lines.amountFen', 'gt', 900), false],
    ['inside a component', compare('place.code', 'eq', 'gate'), true],
    ['the words of a covered locale', compare('title', 'eq', 'Budget'), true],
    ['not those of another', compare('title', 'eq', '預算'), false],
    ['nothing is less than nothing', compare('missing', 'lt', 5), false],
    ['nothing is unequal', compare('missing', 'ne', 5), true],
    ['a text is no number', compare('title', 'gte', 0), false],
    ['what every object has is no field', compare('constructor', 'ne', 'x'), true],
    ['one of', { kind: 'oneOf', field: 'place.code', values: ['door', 'gate'] }, true],
    ['none of', { kind: 'oneOf', field: 'place.code', values: ['door'] }, false],
    ['present', { kind: 'present', field: 'lines', present: true }, true],
    ['an empty text is not', { kind: 'present', field: 'category', present: true }, false],
    ['absent', { kind: 'present', field: 'category', present: false }, true],
    ['a locale', { kind: 'locale', anyOf: ['en', 'zh-Hant'] }, true],
    ['no such locale', { kind: 'locale', anyOf: ['zh-Hant'] }, false],
  ])('%s', (_name, condition, expected) => {
    expect(isSelected({ conditions: [condition] })).toBe(expected);
  });

  it('all of them have to hold', () => {
    const conditions = [compare('totalFen', 'gt', 1), compare('totalFen', 'lt', 1)];
    expect(isSelected({ conditions })).toBe(false);
  });
});

describe('the policy for a case', () => {
  it.each<[string, Record<string, unknown>, boolean]>([
    ['of its type', {}, true],
    ['of another type', { contentType: 'api::asset.asset' }, false],
    ['that is switched off', { enabled: false }, false],
    ['for all its locales', { locales: ['zh-Hans', 'en', 'zh-Hant'] }, true],
    ['for some of its locales', { locales: ['en'] }, false],
  ])('%s: %j is %s', (_name, facts, expected) => {
    expect(isSelected(facts)).toBe(expected);
  });

  const keyOf = (policies: readonly Policy[]) => selectPolicy(policies, subject)?.key;
  const general = standardPolicy({ key: 'general' });
  const special = standardPolicy({ key: 'special', conditions: [compare('totalFen', 'gt', 1)] });
  const first = standardPolicy({ key: 'first', priority: 5 });

  it('is the one with the highest priority, then the most conditions, then the first key', () => {
    expect(keyOf([general, special, first])).toBe('first');
    expect(keyOf([general, special])).toBe('special');
    expect(keyOf([special, general])).toBe('special');
    expect(keyOf([standardPolicy({ key: 'b' }), standardPolicy({ key: 'a' })])).toBe('a');
  });

  it('counts only in its newest version', () => {
    const off = standardPolicy({ version: 2, enabled: false });
    expect(keyOf([off, standardPolicy()])).toBeUndefined();
  });
});

describe('a policy', () => {
  const titles = { en: 'x' };
  const approver = { kind: 'adminRole', role: 'x' };
  const step = (key: string, ...keys: readonly string[]) => ({
    ...{
      kind: 'approval',
      key,
      titles,
      requirements: keys.map((each) => ({ key: each, approver })),
    },
  });

  it.each<[string, Record<string, unknown>]>([
    ['nobody approves', { steps: [{ kind: 'check', key: 'scan', titles, check: 'scan' }] }],
    ['a requirement twice', { steps: [step('one', 'a'), step('two', 'a')] }],
    ['a step twice', { steps: [step('one', 'a'), step('one', 'b')] }],
    ['no step', { steps: [] }],
    [
      'a quorum of none',
      { steps: [{ ...step('one'), requirements: [{ key: 'a', approver, quorum: 0 }] }] },
    ],
    ['an unknown key', { colour: 'red' }],
    ['no title', { titles: {} }],
    ['another type of content', { contentType: 'budget' }],
    ['a condition on no field', { conditions: [compare('a b', 'eq', 1)] }],
  ])('%s is refused', (_name, facts) => {
    expect(() => standardPolicy(facts)).toThrow();
  });

  it('says what it leaves out', () => {
    expect(standardPolicy()).toMatchObject({
      ...{ enabled: true, locales: null, conditions: [], priority: 0 },
      ...{ lock: 'none', validityDays: null },
      steps: [{ requirements: [{ quorum: 1, distinct: true }], escalation: null }, {}],
    });
  });

  it('comes back from JSON as it was', () => {
    for (const policy of [standardPolicy(), fastPolicy()]) {
      expect(policySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    }
  });

  it('on the fast track has one step, and others review', () => {
    expect(stepsOf(fastPolicy())).toMatchObject([
      { requirements: [{ key: 'fastTrack', quorum: 1 }] },
    ]);
    expect(requirementsOf(standardPolicy()).map(({ key }) => key)).toEqual([
      ...['head', 'privacy', 'viceHead'],
    ]);
    expect(reviewersOf(fastPolicy())).toEqual([{ kind: 'adminRole', role: 'disclosure-office' }]);
    expect(reviewersOf(standardPolicy())).toHaveLength(2);
  });
});

describe('what a policy names and nobody has', () => {
  const known: Known = {
    fields: new Map([
      ['totalFen', 'number'],
      ['isUrgent', 'boolean'],
      ['title', 'text'],
    ]),
    locales: new Set(['zh-Hans']),
    roles: new Set(['vice-head', 'disclosure-office']),
    actions: new Set(['plugin::approval.review']),
    userIds: new Set([6]),
    checks: new Set(['scan']),
    hasOwnerDepartment: true,
  };
  const codes = (policy: Policy, facts: Partial<Known> = {}) =>
    policyProblems(policy, { ...known, ...facts }).map(({ code, named }) => [code, named]);

  it('is nothing in a sound policy', () => {
    expect(codes(standardPolicy())).toEqual([]);
    expect(codes(fastPolicy())).toEqual([]);
  });

  it.each<[string, Policy, Partial<Known>, readonly (readonly string[])[]]>([
    [
      'a misspelt field',
      standardPolicy({ conditions: [compare('totalfen', 'gt', 1)] }),
      {},
      [['POLICY_FIELD_UNKNOWN', 'totalfen']],
    ],
    [
      'a number as text',
      standardPolicy({ conditions: [compare('totalFen', 'gt', '1')] }),
      {},
      [['POLICY_VALUE_UNFIT', 'totalFen']],
    ],
    [
      'more than true',
      standardPolicy({ conditions: [compare('isUrgent', 'gt', true)] }),
      {},
      [['POLICY_VALUE_UNFIT', 'isUrgent']],
    ],
    [
      'locales',
      standardPolicy({ locales: ['fr'], conditions: [{ kind: 'locale', anyOf: ['de'] }] }),
      {},
      [
        ['POLICY_LOCALE_UNKNOWN', 'fr'],
        ['POLICY_LOCALE_UNKNOWN', 'de'],
      ],
    ],
    [
      'roles, actions and persons',
      standardPolicy(),
      { roles: new Set(), actions: new Set(), userIds: new Set() },
      [
        ['POLICY_ACTION_UNKNOWN', 'plugin::approval.review'],
        ['POLICY_ROLE_UNKNOWN', 'vice-head'],
        ['POLICY_PERSON_UNKNOWN', '6'],
      ],
    ],
    [
      'a department on a type without one',
      fastPolicy(),
      { hasOwnerDepartment: false },
      [['POLICY_DEPARTMENT_UNKNOWN', 'ownerDepartment']],
    ],
    [
      'those who review',
      fastPolicy(),
      { roles: new Set() },
      [['POLICY_ROLE_UNKNOWN', 'disclosure-office']],
    ],
  ])('%s', (_name, policy, facts, expected) => {
    expect(codes(policy, facts)).toEqual(expected);
  });
});
