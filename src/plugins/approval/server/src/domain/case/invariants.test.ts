import fc from 'fast-check';

import {
  BUDGET,
  DOCUMENT,
  content,
  delegation,
  fastPolicy,
  scene,
  standardPolicy,
} from '../../../../../../../tests/support/approval-cases';
import { requirementsOf, type Policy } from '../policy/policy';
import { currentSubmission, isLive, type ApprovalCase, type Decision, type Verdict } from './case';
import type { Command } from './commands';
import { transition } from './transition';

const USERS = [1, 2, 3, 4, 5, 6, 7, 8];
const POLICIES: readonly Policy[] = [
  standardPolicy(),
  standardPolicy({ version: 2, validityDays: 1 }),
  fastPolicy(),
];
const REQUIREMENTS: readonly (readonly [key: string, userId: number])[] = [
  ['head', 2],
  ['privacy', 3],
  ['viceHead', 5],
  ['fastTrack', 2],
];

/** Mostly the one, sometimes the other. */
function mostly<Value>(one: Value, other: Value): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 15, arbitrary: fc.constant(one) },
    { weight: 1, arbitrary: fc.constant(other) },
  );
}

const user = fc.constantFrom(...USERS);
const digest = mostly('d1', 'd2');
const editorIds = fc.oneof(
  { weight: 6, arbitrary: fc.constant([1]) },
  { weight: 1, arbitrary: fc.uniqueArray(user, { maxLength: 2 }) },
);
const policy = fc.oneof(
  { weight: 6, arbitrary: fc.constant(standardPolicy()) },
  { weight: 1, arbitrary: fc.constantFrom(...POLICIES) },
);
/** Often somebody who may, sometimes anybody. */
const actor = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...REQUIREMENTS) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...REQUIREMENTS.map(([key]) => key)), user),
  },
);
const covered = fc
  .record({ digest, editorIds })
  .map((facts) => content({ locales: ['zh-Hans'], ...facts }));
const present = fc
  .record({ digest, editorIds, policy })
  .map((facts) => ({ ...facts, policy: { key: facts.policy.key, version: facts.policy.version } }));

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ byId: mostly(1, 2), content: covered, policy }).map(asSubmit),
  },
  {
    weight: 30,
    arbitrary: fc
      .record({
        actor,
        forId: mostly<number | null>(null, 2),
        verdict: mostly<Verdict>('approve', 'requestChanges'),
        seenDigest: digest,
        present,
      })
      .map(({ actor: [requirementKey, actorId], ...facts }) => ({
        ...{ kind: 'decide' as const, comment: 'x', requirementKey, actorId, ...facts },
      })),
  },
  {
    weight: 8,
    arbitrary: fc
      .record({ present, publishedDigest: digest })
      .map((facts) => ({ kind: 'publish' as const, byId: 1, locales: ['zh-Hans'], ...facts })),
  },
  fc.record({ byId: user, content: covered }).map((facts) => ({
    ...{ kind: 'override' as const, mayOverride: true, reason: 'x', document: DOCUMENT },
    ...facts,
  })),
  present.map((facts) => ({ kind: 'invalidate' as const, present: facts })),
  user.map((actorId) => ({
    ...{ kind: 'approveAfterwards' as const, actorId, forId: null, comment: null },
    otherwise: { kind: 'adminRole' as const, role: 'vice-head' },
  })),
  user.map((byId) => ({ kind: 'withdraw' as const, byId })),
);

function asSubmit(
  facts: Pick<Extract<Command, { kind: 'submit' }>, 'byId' | 'content' | 'policy'>,
) {
  return {
    ...{ kind: 'submit' as const, document: DOCUMENT, openFindings: 0, comment: null },
    ...facts,
  };
}

const delegations = fc.array(
  fc.tuple(user, user).map(([from, to]) => delegation(from, to, { contentTypes: [BUDGET] })),
  { maxLength: 4 },
);

/** Approvals of the current round, as they were recorded. */
function approvals(current: ApprovalCase): readonly Decision[] {
  const round = current.submissions.length;
  return current.decisions.filter((each) => each.round === round && each.verdict === 'approve');
}

function persons({ actorId, forId }: Decision): readonly number[] {
  return forId === null ? [actorId] : [actorId, forId];
}

it('whatever is asked for, nothing is published without a valid approval or an override on record', () => {
  const published = { approved: 0, overridden: 0 };
  fc.assert(
    fc.property(
      fc.array(command, { minLength: 10, maxLength: 60, size: 'max' }),
      delegations,
      (all, given) => {
        let current: ApprovalCase | null = null;
        for (const each of all) {
          if (current !== null && !isLive(current)) current = null;
          const before: ApprovalCase | null = current;
          const outcome = transition(
            before,
            before?.version ?? 0,
            each,
            scene({ delegations: given }),
          );
          if (outcome.kind === 'refused') continue;
          current = outcome.to;
          expect(current.version).toBe((before?.version ?? 0) + 1);
          expect(current.decisions.slice(0, before?.decisions.length)).toEqual(
            before?.decisions ?? [],
          );
          if (each.kind !== 'publish' || before === null) continue;
          published[before.state.kind === 'approved' ? 'approved' : 'overridden'] += 1;
          expectRightful(before, current, each);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(published.approved).toBeGreaterThan(10);
  expect(published.overridden).toBeGreaterThan(10);
});

function expectRightful(
  before: ApprovalCase,
  after: ApprovalCase,
  { publishedDigest }: Extract<Command, { kind: 'publish' }>,
): void {
  if (before.state.kind === 'overridden') {
    expect(before.state.override.content.digest).toBe(publishedDigest);
    expect(after.debts.at(-1)).toMatchObject({ cause: 'override', repaid: null });
    return;
  }
  const submission = currentSubmission(before);
  expect(before.state.kind).toBe('approved');
  expect(submission?.content.digest).toBe(publishedDigest);
  const given = approvals(before);
  const authors = [
    ...before.submissions.map(({ byId }) => byId),
    ...(submission?.content.editorIds ?? []),
  ];
  expect(given.flatMap(persons).filter((id) => authors.includes(id))).toEqual([]);
  expect(given.every((each) => each.digest === publishedDigest)).toBe(true);
  // Every requirement is distinct here: no person appears twice.
  expect(new Set(given.flatMap(persons)).size).toBe(given.flatMap(persons).length);
  const met = new Set(given.map(({ requirementKey }) => requirementKey));
  const needed =
    submission === null ? ['none'] : requirementsOf(submission.policy).map(({ key }) => key);
  expect(needed.filter((key) => !met.has(key))).toEqual([]);
}
