import {
  CLERK,
  HEAD,
  OFFICE,
  OFFICE_TOO,
  SUPER,
  VICE_HEAD,
  approved,
  caseAfter,
  commands,
  delegation,
  fastPolicy,
  person,
  scene,
  standardPolicy,
  submitted,
} from '../../../../../../../tests/support/approval-cases';
import type { ApprovalCase } from '../case/case';
import type { SceneFacts } from '../../../../../../../tests/support/approval-cases';
import { noticeOf, type Happening, type Notice } from './notice';
import { recipientsOf } from './recipients';

const { submit, decide, override } = commands;
const otherwise = { kind: 'adminRole', role: 'vice-head' } as const;

const happening = (name: string, facts: Happening['facts'] = {}): Happening => ({
  ...{ name, actorId: CLERK, caseId: 7, round: 1, facts },
});

const notice = (facts: Partial<Notice>): Notice => ({
  ...{ kind: 'stepReached', caseId: 7, round: 1, stepKey: null, requirementKey: null },
  ...{ approver: null, actorId: null, text: null, due: null, ...facts },
});

const told = (facts: Partial<Notice>, approvalCase: ApprovalCase, present: SceneFacts = {}) =>
  [...recipientsOf(notice(facts), approvalCase, scene(present), otherwise)].sort();

const second = () => caseAfter([decide(HEAD, 'head')], {}, submitted());

describe('what is told', () => {
  it.each<[string, Happening, Partial<Notice> | null]>([
    [
      'a step is reached',
      happening('stepReached', { stepKey: 'signOff' }),
      { kind: 'stepReached', stepKey: 'signOff', text: null },
    ],
    [
      'changes are asked for',
      happening('changesRequested', { comment: '请改' }),
      { kind: 'changesRequested', text: '请改' },
    ],
    ['something is overridden', happening('overridden', { reason: '台风' }), { text: '台风' }],
    [
      'somebody is added to a late step',
      happening('approverAdded', {
        ...{ cause: 'escalation', requirementKey: 'privacy' },
        approver: { kind: 'person', userId: SUPER },
      }),
      {
        ...{ kind: 'escalation', requirementKey: 'privacy' },
        approver: { kind: 'person', userId: SUPER },
      },
    ],
    [
      'somebody is given a decision',
      happening('approverAdded', { cause: 'reassignment', requirementKey: 'privacy' }),
      { kind: 'reassignment', requirementKey: 'privacy' },
    ],
    ['something is submitted: the step says it', happening('submitted'), null],
    ['one of several has decided', happening('decided', { comment: '同意' }), null],
    ['it is about no case', { ...happening('approved'), caseId: null }, null],
  ])('%s', (_name, given, expected) => {
    const found = noticeOf(given);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });
});

describe('who is told', () => {
  it.each<[string, Partial<Notice>, () => ApprovalCase, readonly number[]]>([
    ['whoever may decide', { stepKey: 'departmentReview' }, submitted, [HEAD, SUPER]],
    ['all who may decide', { stepKey: 'signOff' }, second, [OFFICE, OFFICE_TOO, VICE_HEAD, SUPER]],
    [
      'those of one requirement',
      { kind: 'reassignment', requirementKey: 'viceHead' },
      second,
      [VICE_HEAD, SUPER],
    ],
    [
      'those who were added, and not those who are asked already',
      {
        kind: 'escalation',
        requirementKey: 'viceHead',
        approver: { kind: 'person', userId: SUPER },
      },
      second,
      [SUPER],
    ],
    ['nobody once the case is at another step', { stepKey: 'departmentReview' }, second, []],
    ['nobody in another round', { stepKey: 'signOff', round: 2 }, second, []],
    ['nobody once it is approved', { kind: 'reminder', stepKey: 'signOff' }, approved, []],
    ['whoever submitted', { kind: 'approved' }, approved, [CLERK]],
    ['nobody of what they did themselves', { kind: 'rejected', actorId: CLERK }, approved, []],
  ])('%s', (_name, facts, approvalCase, expected) => {
    expect(told(facts, approvalCase())).toEqual([...expected].sort());
  });

  it('nobody who has approved already', () => {
    const half = caseAfter([decide(OFFICE, 'privacy')], {}, second());
    expect(told({ stepKey: 'signOff' }, half)).toEqual([VICE_HEAD, SUPER]);
  });

  it('whoever stands in for somebody', () => {
    const delegations = [delegation(VICE_HEAD, 8)];
    expect(told({ stepKey: 'signOff' }, second(), { delegations })).toContain(8);
  });

  it('nobody whose account is closed', () => {
    const changed = [person(HEAD, { isActive: false, headOf: ['general-affairs'] })];
    expect(told({ stepKey: 'departmentReview' }, submitted(), { changed })).toEqual([SUPER]);
  });

  it('those who may approve afterwards what went out without an approval', () => {
    const overridden = caseAfter([submit(), override()]);
    const expected = [CLERK, OFFICE_TOO, VICE_HEAD, SUPER];
    expect(told({ kind: 'overridden', actorId: OFFICE }, overridden)).toEqual(expected);
  });

  it('those who review what took the fast track', () => {
    const policy = fastPolicy();
    const fast = caseAfter([
      submit({ policy }),
      decide(HEAD, 'fastTrack'),
      commands.publish({
        present: {
          ...{ digest: 'd1', editorIds: [CLERK] },
          policy: { key: policy.key, version: policy.version },
        },
      }),
    ]);
    const facts = { kind: 'reminder', due: { kind: 'overdue', on: '2025-09-17' } } as const;
    expect(told(facts, fast)).toEqual([OFFICE, OFFICE_TOO, SUPER]);
  });

  it('nobody about an approval that nobody owes', () => {
    const policy = standardPolicy();
    expect(told({ kind: 'reminder' }, caseAfter([submit({ policy })]))).toEqual([]);
  });
});
