import {
  CLERK,
  DOCUMENT,
  HEAD,
  OFFICE,
  OFFICE_TOO,
  OUTSIDER,
  SUPER,
  VICE_HEAD,
  approved,
  caseAfter,
  commands,
  content,
  delegation,
  fastPolicy,
  outcomeOf,
  person,
  present,
  resultOf,
  scene,
  standardPolicy,
  submitted,
} from '../../../../../../../tests/support/approval-cases';
import { isLive, owesReview, type ApprovalCase } from './case';
import type { Command } from './commands';
import { transition } from './transition';

const { submit, decide, override, publish, approveAfterwards } = commands;
const withdraw: Command = { kind: 'withdraw', byId: CLERK };
const cancel: Command = { kind: 'cancel', byId: null, mayManage: false, reason: 'deleted' };
const changes = (actorId: number, key: string) =>
  decide(actorId, key, { verdict: 'requestChanges', comment: '请改通俗' });
const reject = decide(HEAD, 'head', { verdict: 'reject', comment: '不公开' });
const invalidated: Command = { kind: 'invalidate', present: present({ digest: 'd2' }) };

/** A case in each state there is. */
const STATES: Readonly<Record<ApprovalCase['state']['kind'], () => ApprovalCase>> = {
  inReview: submitted,
  changesRequested: () => caseAfter([changes(HEAD, 'head')], {}, submitted()),
  approved,
  invalidated: () => caseAfter([invalidated], {}, approved()),
  overridden: () => caseAfter([override()], {}, submitted()),
  rejected: () => caseAfter([reject], {}, submitted()),
  withdrawn: () => caseAfter([withdraw], {}, submitted()),
  cancelled: () => caseAfter([cancel], {}, submitted()),
  published: () => caseAfter([publish()], {}, approved()),
};

const COMMANDS: Readonly<Record<string, Command>> = {
  submit: submit(),
  approve: decide(HEAD, 'head'),
  withdraw,
  cancel,
  override: override(),
  publish: publish(),
  invalidate: invalidated,
  approveAfterwards: approveAfterwards(VICE_HEAD),
  recordCheck: { kind: 'recordCheck', check: 'privacyScan', findings: [], present: present() },
  addApprover: {
    ...{ kind: 'addApprover', byId: null, mayManage: false, requirementKey: 'head' },
    ...{ approver: { kind: 'person', userId: SUPER }, cause: 'escalation' },
  },
};

type Row = readonly [
  state: ApprovalCase['state']['kind'],
  results: Readonly<Record<string, string>>,
];

const ENDED = {
  submit: 'APPROVAL_CASE_ENDED',
  approve: 'APPROVAL_NOT_IN_REVIEW',
  withdraw: 'APPROVAL_CASE_ENDED',
  cancel: 'APPROVAL_CASE_ENDED',
  override: 'APPROVAL_CASE_ENDED',
  publish: 'APPROVAL_GATE_CLOSED',
  invalidate: 'APPROVAL_NOTHING_TO_INVALIDATE',
  approveAfterwards: 'APPROVAL_NOTHING_OWED',
  recordCheck: 'APPROVAL_CHECK_NOT_OPEN',
  addApprover: 'APPROVAL_NOT_IN_REVIEW',
};
const WAITING = {
  ...ENDED,
  ...{ submit: 'inReview', withdraw: 'withdrawn', cancel: 'cancelled', override: 'overridden' },
};

const TABLE: readonly Row[] = [
  [
    'inReview',
    {
      ...{ ...WAITING, submit: 'APPROVAL_CASE_RUNNING', approve: 'inReview' },
      ...{ invalidate: 'invalidated', addApprover: 'inReview' },
    },
  ],
  ['changesRequested', WAITING],
  ['invalidated', WAITING],
  [
    'approved',
    {
      ...{ ...WAITING, submit: 'APPROVAL_CASE_RUNNING' },
      ...{ publish: 'published', invalidate: 'invalidated' },
    },
  ],
  [
    'overridden',
    {
      ...{ ...WAITING, submit: 'APPROVAL_CASE_RUNNING' },
      ...{ publish: 'published', invalidate: 'invalidated' },
    },
  ],
  ['rejected', ENDED],
  ['withdrawn', ENDED],
  ['cancelled', ENDED],
  ['published', ENDED],
];

describe.each(TABLE)('a case that is %s', (state, results) => {
  it.each(Object.entries(results))('on %s: %s', (name, expected) => {
    const command = COMMANDS[name];
    if (!command) throw new Error(name);
    expect(resultOf(outcomeOf([command], {}, STATES[state]()))).toBe(expected);
  });
});

describe('a case that is none', () => {
  it.each(Object.keys(COMMANDS))('on %s', (name) => {
    const command = COMMANDS[name];
    if (!command) throw new Error(name);
    const opens: Readonly<Record<string, string>> = { submit: 'inReview', override: 'overridden' };
    expect(resultOf(outcomeOf([command]))).toBe(opens[name] ?? 'APPROVAL_CASE_NOT_FOUND');
  });
});

it('every state is live until it has ended', () => {
  const live = Object.entries(STATES).filter(([, make]) => isLive(make()));
  expect(live.map(([state]) => state)).toEqual([
    ...['inReview', 'changesRequested', 'approved', 'invalidated', 'overridden'],
  ]);
});

describe('submitting', () => {
  it.each<[string, Command, string]>([
    ['without a policy', submit({ policy: null }), 'APPROVAL_POLICY_NOT_FOUND'],
    ['no locale', submit({ content: content({ locales: [] }) }), 'APPROVAL_LOCALES_NEEDED'],
    ['with open findings', submit({ openFindings: 2 }), 'APPROVAL_FINDINGS_OPEN'],
  ])('%s is refused', (_name, command, code) => {
    expect(resultOf(outcomeOf([command]))).toBe(code);
  });

  it('another document to the case is refused', () => {
    const document = { ...DOCUMENT, documentId: 'doc2' };
    const current = STATES.changesRequested();
    expect(resultOf(outcomeOf([submit({ document })], {}, current))).toBe(
      'APPROVAL_DOCUMENT_UNFIT',
    );
  });

  it('again begins a round in which nothing is approved yet', () => {
    const first = caseAfter([decide(HEAD, 'head'), changes(OFFICE, 'privacy')], {}, submitted());
    const second = caseAfter([submit()], {}, first);
    expect(second.submissions).toHaveLength(2);
    expect(second.state).toMatchObject({ kind: 'inReview', step: 0 });
    expect(resultOf(outcomeOf([decide(OFFICE, 'privacy')], {}, second))).toBe(
      'APPROVAL_REQUIREMENT_NOT_OPEN',
    );
    expect(resultOf(outcomeOf([decide(HEAD, 'head')], {}, second))).toBe('inReview');
  });
});

describe('compare and set', () => {
  it('whoever read an older version is refused', () => {
    const current = submitted();
    const late = transition(current, current.version - 1, decide(HEAD, 'head'), scene());
    expect(resultOf(late)).toBe('APPROVAL_VERSION_CONFLICT');
  });

  it('every change is one version', () => {
    expect(approved().version).toBe(4);
  });
});

describe('an automatic step', () => {
  const titles = { en: 'Check' };
  const step = { kind: 'check', key: 'scan', titles, check: 'privacyScan' };
  const policy = standardPolicy({
    steps: [step, ...(standardPolicy().track === 'standard' ? stepsOfStandard() : [])],
  });
  const current = () => caseAfter([submit({ policy })]);
  const check = (findings: readonly string[], digest = 'd1'): Command => ({
    ...{ kind: 'recordCheck', check: 'privacyScan', findings, present: present({ digest }) },
  });

  it('lets the case go on when it passes', () => {
    const next = caseAfter([check([])], {}, current());
    expect(next.state).toMatchObject({ kind: 'inReview', step: 1 });
  });

  it('names what it found', () => {
    const next = caseAfter([check(['mobile in note'])], {}, current());
    expect(next.state).toMatchObject({
      ...{ kind: 'changesRequested', by: 'privacyScan', comment: 'mobile in note' },
    });
  });

  it.each<[string, Command, string]>([
    ['of other content is refused', check([], 'd2'), 'APPROVAL_CONTENT_CHANGED'],
    ['is not decided by people', decide(HEAD, 'head'), 'APPROVAL_REQUIREMENT_NOT_OPEN'],
  ])('%s', (_name, command, code) => {
    expect(resultOf(outcomeOf([command], {}, current()))).toBe(code);
  });
});

function stepsOfStandard() {
  const policy = standardPolicy();
  return policy.track === 'standard' ? policy.steps : [];
}

describe('taking back and ending', () => {
  it.each<[string, Command, string]>([
    ['somebody else', { kind: 'withdraw', byId: OFFICE }, 'APPROVAL_NOT_THE_SUBMITTER'],
    [
      'without the permission',
      { kind: 'cancel', byId: OFFICE, mayManage: false, reason: 'x' },
      'APPROVAL_PERMISSION_NEEDED',
    ],
    [
      'without a reason',
      { kind: 'cancel', byId: OFFICE, mayManage: true, reason: ' ' },
      'APPROVAL_REASON_NEEDED',
    ],
  ])('%s: refused', (_name, command, code) => {
    expect(resultOf(outcomeOf([command], {}, submitted()))).toBe(code);
  });
});

describe('break-glass', () => {
  it.each<[string, Partial<Parameters<typeof override>[0]>, string]>([
    ['without the permission', { mayOverride: false }, 'APPROVAL_PERMISSION_NEEDED'],
    ['without a reason', { reason: '' }, 'APPROVAL_REASON_NEEDED'],
    ['no locale', { content: content({ locales: [] }) }, 'APPROVAL_LOCALES_NEEDED'],
  ])('%s is refused', (_name, facts, code) => {
    expect(resultOf(outcomeOf([override(facts)]))).toBe(code);
  });

  it('lets out exactly what it was used for', () => {
    const current = caseAfter([override()]);
    const other = publish({ publishedDigest: 'd2' });
    expect(resultOf(outcomeOf([other], {}, current))).toBe('APPROVAL_PUBLISHED_DIFFERS');
    const changed = publish({ present: present({ digest: 'd2' }), publishedDigest: 'd2' });
    expect(resultOf(outcomeOf([changed], {}, current))).toBe('APPROVAL_GATE_CLOSED');
  });

  it('is owed until somebody else approves', () => {
    const published = caseAfter([override(), publish()]);
    expect(owesReview(published)).toBe(true);
    const refusals: readonly [Command, string][] = [
      [approveAfterwards(OUTSIDER), 'APPROVAL_NOT_ELIGIBLE'],
      [approveAfterwards(CLERK, { otherwise: role('clerk') }), 'APPROVAL_ACTOR_IS_EDITOR'],
      [
        approveAfterwards(OFFICE, { otherwise: role('disclosure-office') }),
        'APPROVAL_ACTOR_RELEASED',
      ],
    ];
    for (const [command, code] of refusals) {
      expect(resultOf(outcomeOf([command], {}, published))).toBe(code);
    }
    const repaid = caseAfter([approveAfterwards(VICE_HEAD)], {}, published);
    expect(owesReview(repaid)).toBe(false);
    expect(repaid.debts[0]).toMatchObject({ cause: 'override', repaid: { byId: VICE_HEAD } });
    expect(resultOf(outcomeOf([approveAfterwards(VICE_HEAD)], {}, repaid))).toBe(
      'APPROVAL_NOTHING_OWED',
    );
  });

  it('nobody approves afterwards for whoever used it', () => {
    const delegations = [delegation(OFFICE, OUTSIDER)];
    const command = approveAfterwards(OUTSIDER, {
      ...{ forId: OFFICE, otherwise: role('disclosure-office') },
    });
    const published = caseAfter([override(), publish()]);
    expect(resultOf(outcomeOf([command], { delegations }, published))).toBe(
      'APPROVAL_ACTOR_RELEASED',
    );
  });
});

describe('the fast track', () => {
  const released = () =>
    caseAfter([
      submit({ policy: fastPolicy() }),
      decide(HEAD, 'fastTrack'),
      publish({ present: present({ policy: { key: 'safetyNotice', version: 1 } }) }),
    ]);

  it('needs one approval and owes a review by somebody else', () => {
    expect(released().state.kind).toBe('published');
    expect(released().debts).toMatchObject([{ cause: 'fastTrack', byIds: [HEAD], repaid: null }]);
    const asHead = { changed: [person(HEAD, { roles: ['disclosure-office'] })] };
    expect(resultOf(outcomeOf([approveAfterwards(HEAD)], asHead, released()))).toBe(
      'APPROVAL_ACTOR_RELEASED',
    );
    const reviewed = caseAfter([approveAfterwards(OFFICE_TOO)], {}, released());
    expect(owesReview(reviewed)).toBe(false);
  });

  it('no other approval owes anything', () => {
    expect(owesReview(caseAfter([publish()], {}, approved()))).toBe(false);
  });
});

describe('publishing', () => {
  it('may bring out one locale after the other', () => {
    const first = caseAfter([publish({ locales: ['zh-Hans'] })], {}, approved());
    expect(first.state.kind).toBe('approved');
    const second = caseAfter([publish({ locales: ['en'] })], {}, first);
    expect(second.state.kind).toBe('published');
  });

  it('brings out nothing that the case does not cover', () => {
    const command = publish({ locales: ['zh-Hans', 'zh-Hant'] });
    expect(resultOf(outcomeOf([command], {}, approved()))).toBe('APPROVAL_GATE_CLOSED');
  });

  it('brings out nothing else than what was approved', () => {
    const command = publish({ publishedDigest: 'd2' });
    expect(resultOf(outcomeOf([command], {}, approved()))).toBe('APPROVAL_PUBLISHED_DIFFERS');
  });
});

describe('adding somebody who may decide', () => {
  const add = (facts: Partial<Extract<Command, { kind: 'addApprover' }>> = {}): Command => ({
    ...{ kind: 'addApprover', byId: null, mayManage: false, requirementKey: 'head' },
    ...{ approver: { kind: 'person', userId: OUTSIDER }, cause: 'escalation', ...facts },
  });

  it('approves nothing and lets them approve', () => {
    const current = caseAfter([add()], {}, submitted());
    expect(current.decisions).toEqual([]);
    expect(resultOf(outcomeOf([decide(OUTSIDER, 'head')], {}, current))).toBe('inReview');
  });

  it('makes no author an approver', () => {
    const current = caseAfter(
      [add({ approver: { kind: 'person', userId: CLERK } })],
      {},
      submitted(),
    );
    expect(resultOf(outcomeOf([decide(CLERK, 'head')], {}, current))).toBe(
      'APPROVAL_ACTOR_IS_SUBMITTER',
    );
  });

  it('ends with the round', () => {
    const current = caseAfter([add(), changes(HEAD, 'head'), submit()], {}, submitted());
    expect(resultOf(outcomeOf([decide(OUTSIDER, 'head')], {}, current))).toBe(
      'APPROVAL_NOT_ELIGIBLE',
    );
  });

  it.each<[string, Command, string]>([
    ['by hand without the permission', add({ byId: OFFICE }), 'APPROVAL_PERMISSION_NEEDED'],
    ['to a later step', add({ requirementKey: 'privacy' }), 'APPROVAL_REQUIREMENT_NOT_OPEN'],
    [
      'who may decide already',
      add({ approver: { kind: 'headOf', department: 'ownerDepartment' } }),
      'APPROVAL_ADDED_ALREADY',
    ],
  ])('%s is refused', (_name, command, code) => {
    expect(resultOf(outcomeOf([command], {}, submitted()))).toBe(code);
  });
});

it('events tell what happened, by whom and about what', () => {
  const outcome = outcomeOf([decide(VICE_HEAD, 'viceHead')], {}, nearlyApproved());
  expect(outcome).toMatchObject({
    events: [
      {
        ...{ name: 'decided', actorId: VICE_HEAD, round: 1 },
        facts: { digest: 'd1', policy: { key: 'budget', version: 1 }, verdict: 'approve' },
      },
      { name: 'approved', actorId: null, facts: { digest: 'd1', locales: ['zh-Hans', 'en'] } },
    ],
  });
});

function nearlyApproved(): ApprovalCase {
  return caseAfter([decide(HEAD, 'head'), decide(OFFICE, 'privacy')], {}, submitted());
}

function role(code: string) {
  return { kind: 'adminRole', role: code } as const;
}
