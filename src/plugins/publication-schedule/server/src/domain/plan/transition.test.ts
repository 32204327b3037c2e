import {
  CLERK,
  COPY,
  DUE,
  LATER,
  NOW,
  OFFICE,
  armed,
  claimed,
  commands,
  outcomeOf,
  planAfter,
  resultOf,
} from '../../../../../../../tests/support/schedule-plans';
import { zonedTime } from '../time/zoned-time';
import type { Command } from './commands';
import { isLive, liveKey, type Plan, type StateKind } from './plan';

const { create, move, claim, fail } = commands;
const pause: Command = { kind: 'pause', by: OFFICE };
const resume: Command = { kind: 'resume', by: OFFICE };
const cancel: Command = { kind: 'cancel', by: OFFICE, reason: '改期' };
const supersede: Command = { kind: 'supersede', by: OFFICE };
const targetGone: Command = { kind: 'targetGone', what: 'document', byId: 1 };
const heartbeat: Command = { kind: 'heartbeat', token: 'token' };
const succeed: Command = { kind: 'succeed', token: 'token', entries: 1 };
const refuse: Command = {
  ...{ kind: 'refuse', token: 'token', reason: { code: 'approvalMissing', details: {} } },
};
const runNow: Command = { kind: 'runNow', by: OFFICE };
const adopt: Command = { kind: 'adopt', by: OFFICE };
const AT_DUE = { at: DUE };
/** Hours after the planned instant, and beyond the grace of an hour. */
const AFTERWARDS = { at: '2026-07-13T04:00:00.000Z' };

/** A plan in each state there is. */
const STATES: Readonly<Record<StateKind, () => Plan>> = {
  armed,
  paused: () => planAfter(armed(), pause),
  claimed,
  retryWait: () => planAfter(claimed(), fail(), AT_DUE),
  needsAttention: () => planAfter(claimed(), refuse, AT_DUE),
  failed: () => planAfter(claimed(), fail({ isPermanent: true }), AT_DUE),
  missed: () => planAfter(armed(), claim(), AFTERWARDS),
  done: () => planAfter(claimed(), succeed, AT_DUE),
  cancelled: () => planAfter(armed(), cancel),
  superseded: () => planAfter(armed(), supersede),
};

/** Each command there is, at an instant at which it can mean something. */
const COMMANDS: Readonly<Record<Command['kind'], readonly [Command, { readonly at: string }]>> = {
  create: [create(), { at: NOW }],
  move: [move(), AT_DUE],
  follow: [{ kind: 'follow', time: zonedTime('2026-07-20T00:00') }, AT_DUE],
  reresolve: [{ kind: 'reresolve' }, AT_DUE],
  pause: [pause, AT_DUE],
  resume: [resume, AT_DUE],
  cancel: [cancel, AT_DUE],
  supersede: [supersede, AT_DUE],
  targetGone: [targetGone, AT_DUE],
  claim: [claim({ token: 'other' }), { at: '2026-07-13T01:01:00.000Z' }],
  heartbeat: [heartbeat, AT_DUE],
  succeed: [succeed, AT_DUE],
  refuse: [refuse, AT_DUE],
  fail: [fail(), AT_DUE],
  leaseExpired: [{ kind: 'leaseExpired' }, { at: '2026-07-13T01:01:00.000Z' }],
  runNow: [runNow, AT_DUE],
  approvalArrived: [{ kind: 'approvalArrived' }, AT_DUE],
  standStill: [{ kind: 'standStill' }, AT_DUE],
  adopt: [adopt, AT_DUE],
};

const same = (code: string) =>
  Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, code])) as Readonly<
    Record<Command['kind'], string>
  >;
const LEASE_LOST = {
  ...{ heartbeat: 'SCHEDULE_LEASE_LOST', succeed: 'SCHEDULE_LEASE_LOST' },
  ...{ refuse: 'SCHEDULE_LEASE_LOST', fail: 'SCHEDULE_LEASE_LOST' },
};
const ENDED = { ...same('SCHEDULE_PLAN_ENDED'), ...LEASE_LOST };
const LIVE = {
  ...{ ...same('SCHEDULE_PLAN_STATE_UNFIT'), ...LEASE_LOST, create: 'SCHEDULE_PLAN_EXISTS' },
  ...{ cancel: 'cancelled', supersede: 'superseded', targetGone: 'cancelled' },
};
const WAITING = { ...LIVE, move: 'armed', runNow: 'armed' };

const TABLE: Readonly<Record<StateKind, Readonly<Record<Command['kind'], string>>>> = {
  armed: { ...WAITING, pause: 'paused', claim: 'claimed', reresolve: 'SCHEDULE_TIME_UNCHANGED' },
  paused: { ...WAITING, move: 'paused', resume: 'armed', reresolve: 'SCHEDULE_TIME_UNCHANGED' },
  claimed: {
    ...{ ...same('SCHEDULE_PLAN_RUNNING'), create: 'SCHEDULE_PLAN_EXISTS' },
    ...{ heartbeat: 'claimed', succeed: 'done', refuse: 'needsAttention', fail: 'retryWait' },
    ...{ leaseExpired: 'armed', targetGone: 'cancelled' },
  },
  retryWait: { ...WAITING, pause: 'paused', claim: 'claimed' },
  needsAttention: { ...WAITING, approvalArrived: 'armed' },
  failed: WAITING,
  missed: WAITING,
  done: ENDED,
  cancelled: ENDED,
  superseded: ENDED,
};

describe.each(Object.entries(TABLE))('a plan that is %s', (state, results) => {
  it.each(Object.entries(results))('on %s: %s', (name, expected) => {
    const [command, at] = COMMANDS[name as Command['kind']];
    expect(resultOf(outcomeOf(STATES[state as StateKind](), command, at))).toBe(expected);
  });
});

describe('a plan that is none', () => {
  it.each(Object.entries(COMMANDS))('on %s', (name, [command, at]) => {
    const expected = name === 'create' ? 'armed' : 'SCHEDULE_PLAN_NOT_FOUND';
    expect(resultOf(outcomeOf(null, command, at))).toBe(expected);
  });
});

describe('live plans', () => {
  it('are all but those that have ended', () => {
    const live = Object.entries(STATES).filter(([, make]) => isLive(make()));
    expect(live.map(([state]) => state)).toEqual([
      ...['armed', 'paused', 'claimed', 'retryWait', 'needsAttention', 'failed', 'missed'],
    ]);
  });

  it.each(Object.entries(STATES))('have a key, others none: %s', (_state, make) => {
    const plan = make();
    const key = 'publish api::finance-summary.finance-summary july zh-Hans';
    expect(liveKey(plan)).toBe(isLive(plan) ? key : null);
  });

  it('differ by verb, document and locale', () => {
    const target = { uid: 'api::a.a', documentId: 'd', locale: null };
    const plans = [
      armed({ target }),
      armed({ target: { ...target, locale: 'en' } }),
      armed({ target: { ...target, documentId: 'e' } }),
      armed({ target, verb: 'unpublish', isPublic: true }),
    ];
    expect(new Set(plans.map(liveKey)).size).toBe(plans.length);
  });
});

describe('whoever changes a plan', () => {
  it.each<[string, Partial<typeof CLERK>, string]>([
    ['the permission to schedule', { maySchedule: false }, 'SCHEDULE_PERMISSION_NEEDED'],
    ['the right to publish', { mayPublish: false }, 'SCHEDULE_PUBLISH_RIGHT_NEEDED'],
  ])('needs %s', (_what, lacking, code) => {
    const by = { ...CLERK, ...lacking };
    const asked: readonly [Plan | null, Command][] = [
      [null, create({ by })],
      [armed(), move({ by })],
      [armed(), { kind: 'pause', by }],
      [STATES.paused(), { kind: 'resume', by }],
      [armed(), { kind: 'cancel', by, reason: 'x' }],
      [armed(), { kind: 'supersede', by }],
      [STATES.failed(), { kind: 'runNow', by }],
      [
        { ...armed(), installationId: COPY },
        { kind: 'adopt', by },
      ],
    ];
    for (const [plan, command] of asked) expect(resultOf(outcomeOf(plan, command))).toBe(code);
  });
});

it('moving tells from when to when, and makes the mover the requester', () => {
  const outcome = outcomeOf(armed(), move());
  expect(outcome).toMatchObject({
    to: { plannedAt: LATER, requesterId: OFFICE.id, sequence: 1, state: { dueAt: LATER } },
    events: [{ name: 'moved', actorId: OFFICE.id, facts: { from: DUE, to: LATER } }],
  });
});
