import fc from 'fast-check';

import { CLERK, COPY, HERE, TARGET } from '../../../../../../../tests/support/schedule-plans';
import { zonedTime } from '../time/zoned-time';
import type { Command } from './commands';
import type { Outcome, Scene } from './outcome';
import { claimableFrom, isLive, liveKey, type Plan } from './plan';
import { transition } from './transition';

const START = Date.parse('2026-03-01T00:00:00.000Z');
const HOUR = 3_600_000;
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

const token = fc.constantFrom('a', 'b');
/** A month in Berlin, the night without two o'clock within. */
const time = fc
  .tuple(fc.integer({ min: 0, max: 24 * 40 }), fc.constantFrom('earlier', 'later', 'reject'))
  .map(([hours, gapOrFold]) =>
    zonedTime(iso(START + hours * HOUR + HOUR / 2).slice(0, 16), 'Europe/Berlin', gapOrFold),
  );
const missedRule = fc.record({
  policy: fc.constantFrom('run', 'skip', 'ask'),
  graceSeconds: fc.constantFrom(0, 3600, 864_000),
});

const COMMANDS: Readonly<Record<Command['kind'], fc.Arbitrary<Command>>> = {
  create: fc.record({ time, missedRule }).map((facts) => ({
    ...{ kind: 'create', by: CLERK, verb: 'publish', target: TARGET },
    ...{ timing: { kind: 'workdaysAfterPublish', workdays: 5 }, bundleId: null },
    ...{ isAnnounceable: false, isPublic: false, rivalAt: null, counterpartAt: null },
    ...(facts as { time: typeof facts.time; missedRule: { policy: 'run'; graceSeconds: number } }),
  })),
  move: time.map((to) => ({
    ...{ kind: 'move', by: CLERK, time: to, timing: { kind: 'fixed' } },
    ...{ counterpartAt: null, withBundle: false },
  })),
  follow: time.map((to) => ({ kind: 'follow', time: to })),
  reresolve: fc.constant({ kind: 'reresolve' }),
  pause: fc.constant({ kind: 'pause', by: CLERK }),
  resume: fc.constant({ kind: 'resume', by: CLERK }),
  cancel: fc.constant({ kind: 'cancel', by: CLERK, reason: 'x' }),
  supersede: fc.constant({ kind: 'supersede', by: CLERK }),
  targetGone: fc.constant({ kind: 'targetGone', what: 'document', byId: null }),
  claim: token.map((it) => ({ kind: 'claim', token: it, runnerId: it })),
  heartbeat: token.map((it) => ({ kind: 'heartbeat', token: it })),
  succeed: fc
    .tuple(token, fc.constantFrom(0, 1, 2))
    .map(([it, entries]) => ({ kind: 'succeed', token: it, entries })),
  refuse: token.map((it) => ({
    ...{ kind: 'refuse', token: it, reason: { code: 'approvalMissing', details: {} } },
  })),
  fail: fc
    .tuple(token, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([it, isPermanent, jitter]) => ({
      ...{ kind: 'fail', token: it, failure: { code: 'X', message: 'x' }, isPermanent, jitter },
    })),
  leaseExpired: fc.constant({ kind: 'leaseExpired' }),
  runNow: fc.constant({ kind: 'runNow', by: CLERK }),
  approvalArrived: fc.constant({ kind: 'approvalArrived' }),
  standStill: fc.constant({ kind: 'standStill' }),
  adopt: fc.constant({ kind: 'adopt', by: CLERK }),
};
const WEIGHTS: Readonly<Partial<Record<Command['kind'], number>>> = {
  ...{ create: 20, claim: 80, succeed: 30, fail: 10, leaseExpired: 10, heartbeat: 10, runNow: 20 },
};

const step = fc.record({
  command: fc.oneof(
    ...Object.entries(COMMANDS).map(([kind, arbitrary]) => ({
      weight: WEIGHTS[kind as Command['kind']] ?? 1,
      arbitrary,
    })),
  ),
  /** Mostly seconds, sometimes days, and now and then a clock that runs backwards. */
  seconds: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 90 }) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 400_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -3600, max: 0 }) },
  ),
  installationId: fc.oneof(
    { weight: 30, arbitrary: fc.constant(HERE) },
    { weight: 1, arbitrary: fc.constant(COPY) },
  ),
});

it('whatever is asked for, in whatever order, no plan runs early, twice, or without a lease', () => {
  const seen = { claims: 0, done: 0, fenced: 0 };
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 120, size: 'max' }), (steps) => {
      let current: Plan | null = null;
      let at = START;
      let doneAtFence = 0;
      for (const { command, seconds, installationId } of steps) {
        at += seconds * 1000;
        const scene: Scene = {
          ...{ at: iso(at), installationId, leaseSeconds: 60 },
          retry: { maxAttempts: 3, baseSeconds: 10, longestSeconds: 60 },
        };
        const before: Plan | null = current;
        const outcome: Outcome = transition(before, before?.version ?? 0, command, scene);
        if (outcome.kind === 'refused') {
          if (outcome.refusal.code === 'SCHEDULE_LEASE_LOST') seen.fenced += 1;
          continue;
        }
        const to: Plan = outcome.to;
        expect(to.version).toBe((before?.version ?? 0) + 1);
        expect(liveKey(to) !== null).toBe(isLive(to));
        expect(to.sequence).toBeGreaterThanOrEqual(before?.sequence ?? 0);
        expect(to.attempts).toBeLessThanOrEqual(3);
        if (before !== null) expect(isLive(before)).toBe(true);
        if (to.state.kind === 'claimed' && command.kind === 'claim') {
          seen.claims += 1;
          expectRightful(before, to, scene);
        }
        if (to.state.kind === 'done') {
          seen.done += 1;
          expect(before?.state.kind).toBe('claimed');
          expect(to.state.entries).toBeGreaterThan(0);
          expect(to.fence).toBeGreaterThan(doneAtFence);
          doneAtFence = to.fence;
        }
        // The next plan for the target: an ended one never comes back.
        current = isLive(to) ? to : null;
        if (current === null) doneAtFence = 0;
      }
    }),
    { numRuns: 600 },
  );
  expect(seen.claims).toBeGreaterThan(100);
  expect(seen.done).toBeGreaterThan(20);
  expect(seen.fenced).toBeGreaterThan(100);
});

function expectRightful(before: Plan | null, to: Plan, { at, installationId }: Scene): void {
  if (before === null) throw new Error('Claimed from nothing');
  const dueAt = claimableFrom(before);
  expect(dueAt).not.toBeNull();
  expect(Date.parse(dueAt ?? at)).toBeLessThanOrEqual(Date.parse(at));
  expect(before.installationId).toBe(installationId);
  expect(to.fence).toBe(before.fence + 1);
}
