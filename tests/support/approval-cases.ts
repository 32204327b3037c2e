import type {
  ApprovalCase,
  CoveredContent,
} from '../../src/plugins/approval/server/src/domain/case/case';
import type { Command } from '../../src/plugins/approval/server/src/domain/case/commands';
import type { Outcome } from '../../src/plugins/approval/server/src/domain/case/outcome';
import { transition } from '../../src/plugins/approval/server/src/domain/case/transition';
import type { Scene } from '../../src/plugins/approval/server/src/domain/people/authority';
import type { Delegation } from '../../src/plugins/approval/server/src/domain/people/delegation';
import type { Person } from '../../src/plugins/approval/server/src/domain/people/person';
import {
  policySchema,
  type Policy,
} from '../../src/plugins/approval/server/src/domain/policy/policy';

export const CLERK = 1;
export const HEAD = 2;
export const OFFICE = 3;
export const OFFICE_TOO = 4;
export const VICE_HEAD = 5;
/** A super administrator: every role and every permission. */
export const SUPER = 6;
export const OTHER_HEAD = 7;
export const OUTSIDER = 8;

export const BUDGET = 'api::budget.budget';
export const DEPARTMENT = 'general-affairs';
export const DOCUMENT = { contentType: BUDGET, documentId: 'doc1' };

export function person(id: number, facts: Partial<Person> = {}): Person {
  return { id, isActive: true, roles: [], permissions: [], headOf: [], ...facts };
}

const ROLES = ['clerk', 'disclosure-office', 'vice-head', 'strapi-super-admin'];
const REVIEW = 'plugin::approval.review';

const PEOPLE: readonly Person[] = [
  person(CLERK, { roles: ['clerk'] }),
  person(HEAD, { headOf: [DEPARTMENT] }),
  person(OFFICE, { roles: ['disclosure-office'], permissions: [REVIEW] }),
  person(OFFICE_TOO, { roles: ['disclosure-office'], permissions: [REVIEW] }),
  person(VICE_HEAD, { roles: ['vice-head'] }),
  person(SUPER, { roles: ROLES, permissions: [REVIEW], headOf: [DEPARTMENT] }),
  person(OTHER_HEAD, { headOf: ['teaching'] }),
  person(OUTSIDER),
];

export interface SceneFacts {
  readonly at?: string;
  readonly changed?: readonly Person[];
  readonly delegations?: readonly Delegation[];
}

export function scene({ at, changed = [], delegations = [] }: SceneFacts = {}): Scene {
  const instant = at ?? '2025-09-15T02:00:00.000Z';
  const people = new Map([...PEOPLE, ...changed].map((each) => [each.id, each]));
  return { at: instant, today: instant.slice(0, 10), people, delegations };
}

export function delegation(
  fromId: number,
  toId: number,
  facts: Partial<Delegation> = {},
): Delegation {
  return {
    ...{ id: 1, fromId, toId, startsOn: '2025-09-01', endsOn: '2025-09-30' },
    ...{ contentTypes: null, revokedOn: null, ...facts },
  };
}

const titles = { 'zh-Hans': '预算审批', en: 'Budget' };

/** Department head, then office and vice-head in parallel. */
export function standardPolicy(facts: Record<string, unknown> = {}): Policy {
  return policySchema.parse({
    ...{ track: 'standard', key: 'budget', version: 1, titles, contentType: BUDGET },
    steps: [
      {
        ...{ kind: 'approval', key: 'departmentReview', titles, dueWorkdays: 2 },
        requirements: [
          { key: 'head', approver: { kind: 'headOf', department: 'ownerDepartment' } },
        ],
      },
      {
        ...{ kind: 'approval', key: 'signOff', titles, dueWorkdays: 3 },
        escalation: { afterWorkdays: 2, to: { kind: 'person', userId: SUPER } },
        requirements: [
          { key: 'privacy', approver: { kind: 'permission', action: REVIEW } },
          { key: 'viceHead', approver: { kind: 'adminRole', role: 'vice-head' } },
        ],
      },
    ],
    ...facts,
  });
}

export function fastPolicy(facts: Record<string, unknown> = {}): Policy {
  return policySchema.parse({
    ...{ track: 'fast', key: 'safetyNotice', version: 1, titles, contentType: BUDGET },
    approval: { approver: { kind: 'headOf', department: 'ownerDepartment' }, dueWorkdays: 0 },
    review: { approver: { kind: 'adminRole', role: 'disclosure-office' }, dueWorkdays: 2 },
    ...facts,
  });
}

export const DIGEST = 'd1';

export function content(facts: Partial<CoveredContent> = {}): CoveredContent {
  return {
    ...{ locales: ['zh-Hans', 'en'], digest: DIGEST, editorIds: [CLERK] },
    ...{ ownerDepartment: DEPARTMENT, ...facts },
  };
}

type Of<Kind extends Command['kind']> = Partial<Extract<Command, { kind: Kind }>>;

/** Commands as they are given when nothing is special about them. */
export const commands = {
  submit: (facts: Of<'submit'> = {}): Command => ({
    ...{ kind: 'submit', byId: CLERK, document: DOCUMENT, content: content() },
    ...{ policy: standardPolicy(), openFindings: 0, comment: null, ...facts },
  }),
  decide: (actorId: number, requirementKey: string, facts: Of<'decide'> = {}): Command => ({
    ...{ kind: 'decide', actorId, forId: null, requirementKey, verdict: 'approve' },
    ...{ comment: null, seenDigest: DIGEST, present: { digest: DIGEST, editorIds: [CLERK] } },
    ...facts,
  }),
  override: (facts: Of<'override'> = {}): Command => ({
    ...{ kind: 'override', byId: OFFICE, mayOverride: true, reason: '台风停课通知' },
    ...{ document: DOCUMENT, content: content(), ...facts },
  }),
  publish: (facts: Of<'publish'> = {}): Command => ({
    ...{ kind: 'publish', byId: CLERK, locales: ['zh-Hans', 'en'], publishedDigest: DIGEST },
    ...{ present: present(), ...facts },
  }),
  approveAfterwards: (actorId: number, facts: Of<'approveAfterwards'> = {}): Command => ({
    ...{ kind: 'approveAfterwards', actorId, forId: null, comment: null },
    ...{ otherwise: { kind: 'adminRole', role: 'vice-head' }, ...facts },
  }),
};

export function present(facts: Partial<Extract<Command, { kind: 'publish' }>['present']> = {}) {
  const policy = { key: 'budget', version: 1 };
  return { digest: DIGEST, editorIds: [CLERK], policy, ...facts };
}

/** What comes of the commands, each on the case that the one before left. */
export function outcomeOf(
  all: readonly Command[],
  facts: SceneFacts = {},
  start: ApprovalCase | null = null,
): Outcome {
  let current = start;
  let last: Outcome | null = null;
  for (const command of all) {
    last = transition(current, current?.version ?? 0, command, scene(facts));
    if (last.kind === 'refused') return last;
    current = last.to;
  }
  if (last === null) throw new Error('No command was given.');
  return last;
}

/** The case after commands that are all allowed. */
export function caseAfter(
  all: readonly Command[],
  facts: SceneFacts = {},
  start: ApprovalCase | null = null,
): ApprovalCase {
  const outcome = outcomeOf(all, facts, start);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  return outcome.to;
}

/** The code of the refusal, or the state that was reached. */
export function resultOf(outcome: Outcome): string {
  return outcome.kind === 'refused' ? outcome.refusal.code : outcome.to.state.kind;
}

export const submitted = () => caseAfter([commands.submit()]);
export const approved = () =>
  caseAfter([
    commands.submit(),
    commands.decide(HEAD, 'head'),
    commands.decide(OFFICE, 'privacy'),
    commands.decide(VICE_HEAD, 'viceHead'),
  ]);
