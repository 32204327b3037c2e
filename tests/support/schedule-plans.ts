import type {
  Actor,
  Claim,
  Command,
  Create,
  Fail,
  Move,
} from '../../src/plugins/publication-schedule/server/src/domain/plan/commands';
import type {
  Outcome,
  Scene,
} from '../../src/plugins/publication-schedule/server/src/domain/plan/outcome';
import type {
  Plan,
  Target,
} from '../../src/plugins/publication-schedule/server/src/domain/plan/plan';
import { transition } from '../../src/plugins/publication-schedule/server/src/domain/plan/transition';
import { zonedTime } from '../../src/plugins/publication-schedule/server/src/domain/time/zoned-time';

export const HERE = 'here';
export const COPY = 'copy';
export const CLERK: Actor = { id: 1, mayPublish: true, maySchedule: true };
export const OFFICE: Actor = { id: 2, mayPublish: true, maySchedule: true };
export const TARGET: Target = {
  ...{ uid: 'api::finance-summary.finance-summary', documentId: 'july', locale: 'zh-Hans' },
};

/** Friday, 10 July 2026, at noon in China; the plans of the tests are due at nine on the Monday. */
export const NOW = '2026-07-10T04:00:00.000Z';
export const DUE_LOCAL = '2026-07-13T09:00';
export const DUE = '2026-07-13T01:00:00.000Z';
export const LATER_LOCAL = '2026-07-14T09:00';
export const LATER = '2026-07-14T01:00:00.000Z';

export const LEASE_SECONDS = 60;

export function scene(overrides: Partial<Scene> = {}): Scene {
  return {
    ...{ at: NOW, installationId: HERE, leaseSeconds: LEASE_SECONDS },
    retry: { maxAttempts: 3, baseSeconds: 10, longestSeconds: 60 },
    ...overrides,
  };
}

export const commands = {
  create: (overrides: Partial<Create> = {}): Create => ({
    ...{ kind: 'create', by: CLERK, verb: 'publish', target: TARGET },
    ...{ time: zonedTime(DUE_LOCAL), timing: { kind: 'fixed' } },
    ...{ missedRule: { policy: 'ask', graceSeconds: 3600 }, bundleId: null },
    ...{ isAnnounceable: false, isPublic: false, rivalAt: null, counterpartAt: null },
    ...overrides,
  }),
  move: (overrides: Partial<Move> = {}): Move => ({
    ...{ kind: 'move', by: OFFICE, time: zonedTime(LATER_LOCAL), timing: { kind: 'fixed' } },
    ...{ counterpartAt: null, withBundle: false },
    ...overrides,
  }),
  claim: (overrides: Partial<Claim> = {}): Claim => ({
    ...{ kind: 'claim', token: 'token', runnerId: 'runner' },
    ...overrides,
  }),
  fail: (overrides: Partial<Fail> = {}): Fail => ({
    ...{ kind: 'fail', token: 'token', failure: { code: 'DB_DOWN', message: 'No database' } },
    ...{ isPermanent: false, jitter: 0.5 },
    ...overrides,
  }),
};

/** What comes of a command, at the version that the plan has. */
export function outcomeOf(
  current: Plan | null,
  command: Command,
  overrides: Partial<Scene> = {},
): Outcome {
  return transition(current, current?.version ?? 0, command, scene(overrides));
}

/** The plan after a command that has to be possible. */
export function planAfter(
  current: Plan | null,
  command: Command,
  overrides: Partial<Scene> = {},
): Plan {
  const outcome = outcomeOf(current, command, overrides);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  return outcome.to;
}

/** The state after it, or the code of the refusal. */
export function resultOf(outcome: Outcome): string {
  return outcome.kind === 'refused' ? outcome.refusal.code : outcome.to.state.kind;
}

export function armed(overrides: Partial<Create> = {}): Plan {
  return planAfter(null, commands.create(overrides));
}

export function claimed(overrides: Partial<Create> = {}): Plan {
  return planAfter(armed(overrides), commands.claim(), { at: DUE });
}
