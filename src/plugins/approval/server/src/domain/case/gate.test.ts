import {
  CLERK,
  DEPARTMENT,
  HEAD,
  OFFICE,
  VICE_HEAD,
  approved,
  caseAfter,
  commands,
  delegation,
  person,
  present,
  scene,
  standardPolicy,
  submitted,
  type SceneFacts,
} from '../../../../../../../tests/support/approval-cases';
import type { ApprovalCase } from './case';
import type { PresentFacts } from './commands';
import { gateOf } from './gate';
import { editRefusal } from './lock';
import { lapsesOf } from './standing';

const { submit, decide, override } = commands;

describe('the gate', () => {
  const gate = (current: ApprovalCase | null, locales = ['zh-Hans'], facts: SceneFacts = {}) =>
    gateOf(current, locales, present(), scene(facts));

  it('is closed without a case', () => {
    expect(gate(null)).toEqual({ isOpen: false, reasons: [{ code: 'noCase' }] });
  });

  it('says what a case in review waits for', () => {
    const waiting = caseAfter([decide(HEAD, 'head'), decide(OFFICE, 'privacy')], {}, submitted());
    expect(gate(waiting)).toEqual({
      isOpen: false,
      reasons: [
        {
          ...{ code: 'inReview', stepKey: 'signOff' },
          missing: [{ requirementKey: 'viceHead', count: 1 }],
        },
      ],
    });
  });

  it('says in which state a case is that opens nothing', () => {
    const rejected = decide(HEAD, 'head', { verdict: 'reject', comment: 'x' });
    expect(gate(caseAfter([rejected], {}, submitted()))).toEqual({
      isOpen: false,
      reasons: [{ code: 'stateClosed', state: 'rejected' }],
    });
  });

  it('is opened by an approval and by an override', () => {
    expect(gate(approved())).toEqual({ isOpen: true, ground: 'approval', digest: 'd1' });
    expect(gate(caseAfter([override()]))).toEqual({
      ...{ isOpen: true, ground: 'override', digest: 'd1' },
    });
  });

  it.each<[string, readonly string[]]>([
    ['another locale', ['zh-Hant']],
    ['no locale', []],
  ])('stays closed for %s', (_name, locales) => {
    expect(gate(approved(), [...locales])).toEqual({
      isOpen: false,
      reasons: [{ code: 'localesNotCovered', locales }],
    });
  });

  it('names everything that hinders', () => {
    const current = approved();
    const facts = present({ digest: 'd2', policy: null });
    const answer = gateOf(current, ['zh-Hant'], facts, scene());
    expect(answer).toMatchObject({
      reasons: [
        { code: 'lapsed', cause: { kind: 'digestChanged' } },
        { code: 'lapsed', cause: { kind: 'policyChanged', to: null } },
        { code: 'localesNotCovered' },
      ],
    });
  });
});

describe('an approval', () => {
  const year = standardPolicy({ validityDays: 30 });
  const lasting = () =>
    caseAfter([
      submit({ policy: year }),
      decide(HEAD, 'head'),
      decide(OFFICE, 'privacy'),
      decide(VICE_HEAD, 'viceHead'),
    ]);
  const kinds = (
    current: ApprovalCase,
    facts: Partial<PresentFacts> = {},
    sceneFacts: SceneFacts = {},
  ) => lapsesOf(current, present(facts), scene(sceneFacts)).map(({ kind }) => kind);

  it.each<[string, Partial<PresentFacts>, SceneFacts, readonly string[]]>([
    ['stands while nothing changes', {}, {}, []],
    ['on its last instant', {}, { at: '2025-10-15T01:59:59.999Z' }, []],
    ['is over', {}, { at: '2025-10-15T02:00:00.000Z' }, ['validityExpired']],
    ['of other content', { digest: 'd2' }, {}, ['digestChanged']],
    ['under a newer policy', { policy: { key: 'budget', version: 2 } }, {}, ['policyChanged']],
    ['under another policy', { policy: { key: 'other', version: 1 } }, {}, ['policyChanged']],
    ['where no policy is left', { policy: null }, {}, ['policyChanged']],
    [
      'by somebody who lost the role',
      {},
      { changed: [person(VICE_HEAD)] },
      ['approverLostEligibility'],
    ],
    [
      'by somebody who left',
      {},
      { changed: [person(HEAD, { headOf: [DEPARTMENT], isActive: false })] },
      ['approverLostEligibility'],
    ],
    [
      'by somebody who has edited since',
      { editorIds: [CLERK, OFFICE] },
      {},
      ['approverBecameEditor'],
    ],
  ])('%s', (_name, facts, sceneFacts, expected) => {
    expect(kinds(lasting(), facts, sceneFacts)).toEqual(expected);
  });

  it('by delegation stands when the delegation is over, not when either has left', () => {
    const command = decide(CLERK + 100, 'head', { forId: HEAD });
    const deputy = person(CLERK + 100);
    const facts = { changed: [deputy], delegations: [delegation(HEAD, deputy.id)] };
    const current = caseAfter(
      [command, decide(OFFICE, 'privacy'), decide(VICE_HEAD, 'viceHead')],
      facts,
      submitted(),
    );
    expect(kinds(current, {}, { changed: [deputy] })).toEqual([]);
    expect(kinds(current, {}, {})).toEqual(['approverLostEligibility']);
    expect(kinds(current, {}, { changed: [deputy, person(HEAD)] })).toEqual([
      'approverLostEligibility',
    ]);
  });

  it('in review, whoever decided may still lose the post: the publication asks again', () => {
    const current = caseAfter([decide(HEAD, 'head')], {}, submitted());
    expect(kinds(current, {}, { changed: [person(HEAD)] })).toEqual([]);
    expect(kinds(current, { digest: 'd2' })).toEqual(['digestChanged']);
  });
});

describe('editing while in review', () => {
  it.each([
    ['none', CLERK, null],
    ['none', HEAD, null],
    ['submitterOnly', CLERK, null],
    ['submitterOnly', HEAD, 'APPROVAL_LOCKED_TO_SUBMITTER'],
    ['frozen', CLERK, 'APPROVAL_LOCKED_FROZEN'],
  ])('lock %s, person %d: %s', (lock, userId, expected) => {
    const current = caseAfter([submit({ policy: standardPolicy({ lock }) })]);
    expect(editRefusal(current, userId)?.code ?? null).toBe(expected);
  });

  it('taking it back ends the lock', () => {
    const policy = standardPolicy({ lock: 'frozen' });
    const current = caseAfter([submit({ policy }), { kind: 'withdraw', byId: CLERK }]);
    expect(editRefusal(current, CLERK)).toBeNull();
    expect(editRefusal(null, CLERK)).toBeNull();
  });
});
