import {
  CLERK,
  DEPARTMENT,
  HEAD,
  OFFICE,
  OFFICE_TOO,
  OTHER_HEAD,
  OUTSIDER,
  SUPER,
  VICE_HEAD,
  caseAfter,
  commands,
  content,
  delegation,
  outcomeOf,
  person,
  present,
  resultOf,
  scene,
  standardPolicy,
  submitted,
  type SceneFacts,
} from '../../../../../../../tests/support/approval-cases';
import type { ApprovalCase } from './case';
import type { Command } from './commands';
import { waitingFor } from './waiting';

const { submit, decide } = commands;

/** A case that waits for the office and the vice-head. */
const atSignOff = () => caseAfter([decide(HEAD, 'head')], {}, submitted());
const decision = (
  command: Command,
  current: ApprovalCase = submitted(),
  facts: SceneFacts = {},
): string => resultOf(outcomeOf([command], facts, current));

describe('who may decide', () => {
  it.each<[string, number, string]>([
    ['the head of the department', HEAD, 'inReview'],
    ['the head of another one', OTHER_HEAD, 'APPROVAL_NOT_ELIGIBLE'],
    ['somebody else', OUTSIDER, 'APPROVAL_NOT_ELIGIBLE'],
    ['nobody known', 99, 'APPROVAL_PERSON_INACTIVE'],
    ['whoever submitted', CLERK, 'APPROVAL_NOT_ELIGIBLE'],
  ])('%s: %s', (_name, actorId, expected) => {
    expect(decision(decide(actorId, 'head'))).toBe(expected);
  });

  it('nobody whose account is closed', () => {
    const changed = [person(HEAD, { headOf: [DEPARTMENT], isActive: false })];
    expect(decision(decide(HEAD, 'head'), submitted(), { changed })).toBe(
      'APPROVAL_PERSON_INACTIVE',
    );
  });

  it('nobody without a department to head', () => {
    const current = caseAfter([submit({ content: content({ ownerDepartment: null }) })]);
    expect(decision(decide(HEAD, 'head'), current)).toBe('APPROVAL_NOT_ELIGIBLE');
  });
});

describe('separation of duties', () => {
  const editedBy = (...editorIds: readonly number[]) =>
    caseAfter([submit({ content: content({ editorIds }) })]);

  it.each<[string, number, ApprovalCase, string]>([
    [
      'a super administrator who submitted',
      SUPER,
      caseAfter([submit({ byId: SUPER })]),
      'APPROVAL_ACTOR_IS_SUBMITTER',
    ],
    ['a super administrator who edited', SUPER, editedBy(CLERK, SUPER), 'APPROVAL_ACTOR_IS_EDITOR'],
    ['a head who edited', HEAD, editedBy(CLERK, HEAD), 'APPROVAL_ACTOR_IS_EDITOR'],
    ['a super administrator who did neither', SUPER, editedBy(CLERK), 'inReview'],
  ])('%s: %s', (_name, actorId, current, expected) => {
    expect(decision(decide(actorId, 'head'), current)).toBe(expected);
  });

  it('whoever edited since it was submitted, and undid it', () => {
    const command = decide(HEAD, 'head', { present: present({ editorIds: [CLERK, HEAD] }) });
    expect(decision(command)).toBe('APPROVAL_ACTOR_IS_EDITOR');
  });

  it('whoever submitted an earlier round', () => {
    const first = caseAfter([
      submit({ byId: SUPER, content: content({ editorIds: [] }) }),
      decide(HEAD, 'head', { verdict: 'requestChanges', comment: 'x' }),
      submit({ byId: CLERK }),
    ]);
    expect(decision(decide(SUPER, 'head'), first)).toBe('APPROVAL_ACTOR_IS_SUBMITTER');
  });

  it.each<[string, readonly Command[], Command, string]>([
    [
      'one person in two steps',
      [decide(SUPER, 'head')],
      decide(SUPER, 'viceHead'),
      'APPROVAL_APPROVED_ELSEWHERE',
    ],
    [
      'one person in two requirements of a step',
      [decide(HEAD, 'head'), decide(SUPER, 'privacy')],
      decide(SUPER, 'viceHead'),
      'APPROVAL_APPROVED_ELSEWHERE',
    ],
    [
      'different persons',
      [decide(HEAD, 'head'), decide(SUPER, 'privacy')],
      decide(VICE_HEAD, 'viceHead'),
      'approved',
    ],
  ])('%s', (_name, before, command, expected) => {
    expect(decision(command, caseAfter(before, {}, submitted()))).toBe(expected);
  });

  it.each<[string, boolean, boolean, string]>([
    ['where neither is distinct', false, false, 'approved'],
    ['where the first is', true, false, 'APPROVAL_APPROVED_ELSEWHERE'],
    ['where the second is', false, true, 'APPROVAL_APPROVED_ELSEWHERE'],
  ])('one person for two requirements, %s', (_name, first, second, expected) => {
    const titles = { en: 'x' };
    const approver = { kind: 'adminRole', role: 'vice-head' };
    const step = (key: string, distinct: boolean) => ({
      ...{ kind: 'approval', key, titles, requirements: [{ key, approver, distinct }] },
    });
    const policy = standardPolicy({ steps: [step('one', first), step('two', second)] });
    const current = caseAfter([submit({ policy }), decide(VICE_HEAD, 'one')]);
    expect(decision(decide(VICE_HEAD, 'two'), current)).toBe(expected);
  });
});

describe('a quorum', () => {
  const titles = { en: 'x' };
  const approver = { kind: 'adminRole', role: 'disclosure-office' };
  const requirements = [{ key: 'office', approver, quorum: 2 }];
  const policy = standardPolicy({
    steps: [{ kind: 'approval', key: 'office', titles, requirements }],
  });
  const current = () => caseAfter([submit({ policy })]);

  it('takes as many different persons', () => {
    const first = caseAfter([decide(OFFICE, 'office')], {}, current());
    expect(first.state.kind).toBe('inReview');
    expect(decision(decide(OFFICE, 'office'), first)).toBe('APPROVAL_ALREADY_DECIDED');
    expect(decision(decide(OFFICE_TOO, 'office'), first)).toBe('approved');
  });

  it('counts the same authority once, by whomever it is used', () => {
    const delegations = [delegation(OFFICE, OUTSIDER)];
    const forOffice = decide(OUTSIDER, 'office', { forId: OFFICE });
    const own = caseAfter([decide(OFFICE, 'office')], {}, current());
    expect(decision(forOffice, own, { delegations })).toBe('APPROVAL_AUTHORITY_USED');
    const used = caseAfter([forOffice], { delegations }, current());
    expect(decision(decide(OFFICE, 'office'), used)).toBe('APPROVAL_AUTHORITY_USED');
  });

  it('needs nobody besides', () => {
    const met = caseAfter([decide(OFFICE, 'privacy')], {}, atSignOff());
    expect(decision(decide(OFFICE_TOO, 'privacy'), met)).toBe('APPROVAL_REQUIREMENT_MET');
  });
});

describe('a delegation', () => {
  const forHead = (actorId: number, facts: Parameters<typeof decide>[2] = {}) =>
    decide(actorId, 'head', { forId: HEAD, ...facts });
  const given = (facts: Parameters<typeof delegation>[2] = {}, toId = OUTSIDER) => ({
    delegations: [delegation(HEAD, toId, facts)],
  });

  it.each<[string, SceneFacts, Command, string]>([
    ['in force', given(), forHead(OUTSIDER), 'inReview'],
    ['on its last day', given({ endsOn: '2025-09-15' }), forHead(OUTSIDER), 'inReview'],
    [
      'that is over',
      given({ endsOn: '2025-09-14' }),
      forHead(OUTSIDER),
      'APPROVAL_DELEGATION_NOT_IN_FORCE',
    ],
    [
      'that has not begun',
      given({ startsOn: '2025-09-16' }),
      forHead(OUTSIDER),
      'APPROVAL_DELEGATION_NOT_IN_FORCE',
    ],
    [
      'that was revoked today',
      given({ revokedOn: '2025-09-15' }),
      forHead(OUTSIDER),
      'APPROVAL_DELEGATION_NOT_IN_FORCE',
    ],
    [
      'for other content',
      given({ contentTypes: ['api::asset.asset'] }),
      forHead(OUTSIDER),
      'APPROVAL_DELEGATION_OUT_OF_SCOPE',
    ],
    ['that there is not', {}, forHead(OUTSIDER), 'APPROVAL_DELEGATION_NOT_FOUND'],
    ['to whoever submitted', given({}, CLERK), forHead(CLERK), 'APPROVAL_ACTOR_IS_SUBMITTER'],
    [
      'to an editor',
      given(),
      forHead(OUTSIDER, { present: present({ editorIds: [OUTSIDER] }) }),
      'APPROVAL_ACTOR_IS_EDITOR',
    ],
    [
      'from an editor',
      given(),
      forHead(OUTSIDER, { present: present({ editorIds: [HEAD] }) }),
      'APPROVAL_DELEGATOR_IS_EDITOR',
    ],
    [
      'from somebody who may not decide',
      { delegations: [delegation(OTHER_HEAD, OUTSIDER)] },
      decide(OUTSIDER, 'head', { forId: OTHER_HEAD }),
      'APPROVAL_DELEGATOR_NOT_ELIGIBLE',
    ],
    [
      'is not passed on',
      { delegations: [delegation(HEAD, OTHER_HEAD), delegation(OTHER_HEAD, OUTSIDER, { id: 2 })] },
      decide(OUTSIDER, 'head', { forId: OTHER_HEAD }),
      'APPROVAL_DELEGATOR_NOT_ELIGIBLE',
    ],
    [
      'gives nothing in one’s own right',
      given(),
      decide(OUTSIDER, 'head'),
      'APPROVAL_NOT_ELIGIBLE',
    ],
  ])('%s', (_name, facts, command, expected) => {
    expect(decision(command, submitted(), facts)).toBe(expected);
  });

  it('from whoever submitted decides nothing', () => {
    const current = caseAfter([submit({ byId: SUPER })]);
    const command = decide(OUTSIDER, 'head', { forId: SUPER });
    const facts = { delegations: [delegation(SUPER, OUTSIDER)] };
    expect(decision(command, current, facts)).toBe('APPROVAL_DELEGATOR_IS_SUBMITTER');
  });

  it('is recorded as A for B, and takes both', () => {
    const current = caseAfter([forHead(OFFICE)], given({}, OFFICE), submitted());
    expect(current.decisions).toMatchObject([{ actorId: OFFICE, forId: HEAD, delegationId: 1 }]);
    expect(decision(decide(OFFICE, 'privacy'), current)).toBe('APPROVAL_APPROVED_ELSEWHERE');
  });
});

describe('a decision', () => {
  it('states content and policy', () => {
    expect(atSignOff().decisions).toEqual([
      {
        ...{ round: 1, stepKey: 'departmentReview', requirementKey: 'head' },
        ...{ actorId: HEAD, forId: null, delegationId: null, ordinal: 1 },
        ...{ verdict: 'approve', comment: null, at: '2025-09-15T02:00:00.000Z' },
        ...{ digest: 'd1', policy: { key: 'budget', version: 1 } },
      },
    ]);
  });

  it.each<[string, Parameters<typeof decide>[2], string]>([
    ['of what was shown before a change', { seenDigest: 'd0' }, 'APPROVAL_CONTENT_CHANGED'],
    [
      'after a change that was not shown',
      { present: present({ digest: 'd2' }) },
      'APPROVAL_CONTENT_CHANGED',
    ],
    [
      'to ask for changes, without saying which',
      { verdict: 'requestChanges' },
      'APPROVAL_COMMENT_NEEDED',
    ],
    [
      'to reject, without saying why',
      { verdict: 'reject', comment: ' ' },
      'APPROVAL_COMMENT_NEEDED',
    ],
    ['to reject', { verdict: 'reject', comment: 'no' }, 'rejected'],
  ])('%s', (_name, facts, expected) => {
    expect(decision(decide(HEAD, 'head', facts))).toBe(expected);
  });

  it('on a later step waits for its turn', () => {
    expect(decision(decide(VICE_HEAD, 'viceHead'))).toBe('APPROVAL_REQUIREMENT_NOT_OPEN');
  });

  it('may be changed: a new row, and the round ends', () => {
    const mind = decide(OFFICE, 'privacy', { verdict: 'requestChanges', comment: '有手机号' });
    const current = caseAfter([decide(OFFICE, 'privacy'), mind], {}, atSignOff());
    expect(current.state.kind).toBe('changesRequested');
    expect(current.decisions.slice(1)).toMatchObject([
      { actorId: OFFICE, ordinal: 1, verdict: 'approve' },
      { actorId: OFFICE, ordinal: 2, verdict: 'requestChanges' },
    ]);
  });
});

it('waiting for somebody is exactly what they may approve', () => {
  const delegations = [delegation(VICE_HEAD, OFFICE)];
  const waiting = (id: number) => waitingFor(atSignOff(), id, present(), scene({ delegations }));
  expect(waiting(OFFICE)).toEqual([
    { requirementKey: 'privacy', forId: null },
    { requirementKey: 'viceHead', forId: VICE_HEAD },
  ]);
  expect(waiting(HEAD)).toEqual([]);
  expect(waiting(CLERK)).toEqual([]);
});
