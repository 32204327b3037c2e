import { policySchema, type Policy } from '../../../server/src/domain/policy/policy';
import { draftOfPolicy } from './draft-of-policy';
import { freeKey, newPolicy, newStep, type PolicyDraft } from './policy-draft';
import { policyOfDraft } from './policy-of-draft';

const kinds = new Map([
  ['awardFen', 'number'],
  ['state', 'text'],
  ['isUrgent', 'boolean'],
]);

const standard: Policy = policySchema.parse({
  ...{ key: 'procurement', version: 4, titles: { 'zh-Hans': '采购', en: 'Procurement' } },
  ...{ contentType: 'api::procurement.procurement', locales: ['zh-Hans', 'en'], priority: 10 },
  conditions: [
    { kind: 'compare', field: 'awardFen', operator: 'gte', value: 1_000_000 },
    { kind: 'oneOf', field: 'state', values: ['awarded', 'delivered'] },
    { kind: 'compare', field: 'isUrgent', operator: 'eq', value: true },
    { kind: 'present', field: 'state', present: false },
    { kind: 'locale', anyOf: ['en'] },
  ],
  ...{ lock: 'frozen', validityDays: 30, track: 'standard' },
  reminders: { beforeWorkdays: [3, 1], onDueDay: false, everyWorkdaysAfter: null },
  steps: [
    {
      ...{ kind: 'approval', key: 'content', titles: { 'zh-Hans': '内容审核' }, dueWorkdays: 2 },
      requirements: [
        { key: 'head', approver: { kind: 'headOf', department: 'ownerDepartment' } },
        {
          ...{ key: 'two', approver: { kind: 'adminRole', role: 'office' }, quorum: 2 },
          distinct: false,
        },
      ],
      escalation: { afterWorkdays: 1, to: { kind: 'person', userId: 7 } },
    },
    { kind: 'check', key: 'figures', titles: { en: 'Figures' }, check: 'sums' },
    {
      ...{ kind: 'approval', key: 'sign', titles: { en: 'Sign-off' } },
      requirements: [{ key: 'vice', approver: { kind: 'permission', action: 'plugin::a.b' } }],
    },
  ],
});

const fast: Policy = policySchema.parse({
  ...{ key: 'safety', version: 1, titles: { en: 'Safety' }, contentType: 'api::a.a' },
  track: 'fast',
  approval: { approver: { kind: 'adminRole', role: 'head' }, dueWorkdays: 1 },
  review: { approver: { kind: 'person', userId: 3 }, dueWorkdays: 5 },
});

it.each([
  ['steps', standard],
  ['the fast track', fast],
])('a policy with %s that is opened and saved is the next version of the same', (_name, policy) => {
  const saved = policySchema.parse(policyOfDraft(draftOfPolicy(policy), kinds));
  expect(saved).toEqual({ ...policy, version: policy.version + 1 });
});

/** A new policy with everything filled in that has to be. */
const filled = (changes: Partial<PolicyDraft> = {}): PolicyDraft => ({
  ...newPolicy(['policy1']),
  ...{ titles: { 'zh-Hans': '通知', en: '  ' }, contentType: 'api::a.a' },
  steps: [
    {
      ...newStep([]),
      titles: { 'zh-Hans': '审核' },
      requirements: [
        {
          ...{ key: 'approver1', quorum: '1', distinct: true },
          approver: { kind: 'adminRole', named: 'head' },
        },
      ],
    },
  ],
  ...changes,
});

it('a new policy can be saved once it says for what and who', () => {
  const policy = policySchema.parse(policyOfDraft(filled(), kinds));
  expect(policy).toMatchObject({ key: 'policy2', version: 1, titles: { 'zh-Hans': '通知' } });
});

it('lists are typed with any comma', () => {
  const draft = filled({
    conditions: [
      {
        ...{ kind: 'oneOf', field: 'awardFen', operator: 'eq', present: true, anyOf: [] },
        value: '1，2、3, 4',
      },
    ],
  });
  expect(policyOfDraft(draft, kinds)).toMatchObject({ conditions: [{ values: [1, 2, 3, 4] }] });
});

it.each<[string, Partial<PolicyDraft>]>([
  ['a priority that is no number', { priority: 'high' }],
  ['no type', { contentType: '' }],
  ['no title', { titles: { en: ' ' } }],
  ['no step', { steps: [] }],
])('is refused and not mended: %s', (_name, changes) => {
  expect(policySchema.safeParse(policyOfDraft(filled(changes), kinds)).success).toBe(false);
});

it('a key is one that nobody has', () => {
  expect(freeKey('step', ['step1', 'step3'])).toBe('step2');
});
