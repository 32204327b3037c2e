import {
  CLERK,
  DUE,
  NOW,
  OFFICE,
  armed,
  claimed,
  commands,
  outcomeOf,
  planAfter,
  resultOf,
} from '../../../../../../../tests/support/schedule-plans';
import type { MissedRule } from './missed';

const { claim, fail } = commands;
const AT_DUE = { at: DUE };
const after = (seconds: number) => ({
  at: new Date(Date.parse(DUE) + seconds * 1000).toISOString(),
});
const succeed = { kind: 'succeed', token: 'token', entries: 1 } as const;
const leaseExpired = { kind: 'leaseExpired' } as const;

describe('claiming', () => {
  it('never comes early, not even by a millisecond', () => {
    const early = { at: new Date(Date.parse(DUE) - 1).toISOString() };
    expect(outcomeOf(armed(), claim(), early)).toMatchObject({
      refusal: { code: 'SCHEDULE_PLAN_NOT_DUE', details: { dueAt: DUE } },
    });
    expect(resultOf(outcomeOf(armed(), claim(), AT_DUE))).toBe('claimed');
  });

  it('gives a lease of a minute and the next fence', () => {
    expect(claimed()).toMatchObject({
      ...{ fence: 1, attempts: 1 },
      state: {
        ...{ kind: 'claimed', dueAt: DUE },
        lease: {
          ...{ token: 'token', runnerId: 'runner', fence: 1, claimedAt: DUE },
          expiresAt: '2026-07-13T01:01:00.000Z',
        },
      },
    });
  });

  it.each<[MissedRule['policy'], number, number, string]>([
    ['ask', 3600, 3600, 'claimed'],
    ['ask', 3600, 3601, 'missed'],
    ['skip', 3600, 3600, 'claimed'],
    ['skip', 3600, 3601, 'cancelled'],
    ['run', 3600, 90_000, 'claimed'],
    ['ask', 0, 0, 'claimed'],
    ['ask', 0, 1, 'missed'],
  ])('by the rule %s with %d s grace, %d s late: %s', (policy, graceSeconds, late, state) => {
    const plan = armed({ missedRule: { policy, graceSeconds } });
    expect(resultOf(outcomeOf(plan, claim(), after(late)))).toBe(state);
  });

  it('records how late a missed run was found', () => {
    expect(planAfter(armed(), claim(), after(7200)).state).toEqual({
      ...{ kind: 'missed', at: after(7200).at, latenessSeconds: 7200 },
    });
    const skip = armed({ missedRule: { policy: 'skip', graceSeconds: 0 } });
    expect(planAfter(skip, claim(), after(7200)).state).toMatchObject({ cause: 'missed' });
  });
});

describe('carrying out', () => {
  it('records the actual instant and the lateness', () => {
    const done = outcomeOf(claimed(), succeed, after(12));
    expect(done).toMatchObject({
      to: { state: { kind: 'done', at: after(12).at, latenessSeconds: 12, entries: 1 } },
      events: [{ name: 'done', facts: { plannedAt: DUE, latenessSeconds: 12 } }],
    });
  });

  it('of nothing is no success', () => {
    expect(resultOf(outcomeOf(claimed(), { ...succeed, entries: 0 }, AT_DUE))).toBe(
      'SCHEDULE_NOTHING_PUBLISHED',
    );
  });

  it.each([
    ['with the token, in time', 'token', 59, 'done'],
    ['with the token, when the lease has run out', 'token', 60, 'SCHEDULE_LEASE_LOST'],
    ['with another token', 'stale', 0, 'SCHEDULE_LEASE_LOST'],
  ])('%s', (_how, token, seconds, expected) => {
    expect(resultOf(outcomeOf(claimed(), { ...succeed, token }, after(seconds)))).toBe(expected);
  });

  it('goes on longer with a heartbeat, which never shortens the lease', () => {
    const beating = planAfter(claimed(), { kind: 'heartbeat', token: 'token' }, after(50));
    expect(resultOf(outcomeOf(beating, succeed, after(109)))).toBe('done');
    const again = planAfter(beating, { kind: 'heartbeat', token: 'token' }, after(40));
    expect(resultOf(outcomeOf(again, succeed, after(109)))).toBe('done');
  });

  it('fenced off by a deleted document, writes nothing', () => {
    const gone = planAfter(claimed(), { kind: 'targetGone', what: 'locale', byId: 3 }, AT_DUE);
    expect(gone.state).toMatchObject({ cause: 'localeDeleted', byId: 3 });
    expect(resultOf(outcomeOf(gone, succeed, AT_DUE))).toBe('SCHEDULE_LEASE_LOST');
  });
});

describe('a lease', () => {
  it('that has not run out stays', () => {
    expect(resultOf(outcomeOf(claimed(), leaseExpired, after(59)))).toBe('SCHEDULE_LEASE_RUNNING');
  });

  it('that has run out frees the plan; the next runner fences the first', () => {
    const free = planAfter(claimed(), leaseExpired, after(60));
    expect(free.state).toEqual({ kind: 'armed', dueAt: DUE });
    const taken = planAfter(free, claim({ token: 'second' }), after(61));
    expect(taken).toMatchObject({ fence: 2, attempts: 2 });
    expect(resultOf(outcomeOf(taken, succeed, after(62)))).toBe('SCHEDULE_LEASE_LOST');
  });

  it('found much later falls under the rule for missed runs', () => {
    const free = planAfter(claimed(), leaseExpired, after(90_000));
    expect(resultOf(outcomeOf(free, claim(), after(90_001)))).toBe('missed');
  });

  it('that ran out as often as a plan may be tried ends in failure', () => {
    let plan = armed({ missedRule: { policy: 'run', graceSeconds: 0 } });
    for (const [start, state] of [
      [0, 'armed'],
      [100, 'armed'],
      [200, 'failed'],
    ] as const) {
      plan = planAfter(planAfter(plan, claim(), after(start)), leaseExpired, after(start + 60));
      expect(plan.state.kind).toBe(state);
    }
  });
});

describe('a run that failed', () => {
  it('waits, longer each time, and then has failed', () => {
    const first = planAfter(claimed(), fail({ jitter: 1 }), AT_DUE);
    expect(first.state).toMatchObject({ kind: 'retryWait', retryAt: after(10).at });
    expect(resultOf(outcomeOf(first, claim(), after(9)))).toBe('SCHEDULE_PLAN_NOT_DUE');
    const second = planAfter(planAfter(first, claim(), after(10)), fail({ jitter: 0 }), after(10));
    expect(second.state).toMatchObject({ kind: 'retryWait', retryAt: after(20).at });
    const third = planAfter(planAfter(second, claim(), after(20)), fail(), after(20));
    expect(third.state).toMatchObject({ kind: 'failed', failure: { code: 'DB_DOWN' } });
  });

  it('has all its attempts again when somebody asks for it', () => {
    const failed = planAfter(claimed(), fail({ isPermanent: true }), AT_DUE);
    const asked = planAfter(failed, { kind: 'runNow', by: OFFICE }, after(90_000));
    expect(asked).toMatchObject({ attempts: 0, requesterId: OFFICE.id });
    const taken = planAfter(asked, claim(), after(90_001));
    expect(resultOf(outcomeOf(taken, fail(), after(90_001)))).toBe('retryWait');
  });
});

describe('what needs attention', () => {
  const refused = (code: 'approvalMissing' | 'contentInvalid') =>
    planAfter(
      claimed(),
      { kind: 'refuse', token: 'token', reason: { code, details: { missing: 2 } } },
      AT_DUE,
    );

  it('says why', () => {
    expect(refused('approvalMissing').state).toEqual({
      ...{ kind: 'needsAttention', at: DUE },
      reason: { code: 'approvalMissing', details: { missing: 2 } },
    });
  });

  it('goes on when the approval arrives, days late and yet not missed', () => {
    const plan = planAfter(refused('approvalMissing'), { kind: 'approvalArrived' }, after(90_000));
    const taken = planAfter(plan, claim(), after(90_005));
    expect(planAfter(taken, succeed, after(90_010)).state).toMatchObject({
      ...{ kind: 'done', latenessSeconds: 90_010 },
    });
  });

  it('for another reason does not', () => {
    const plan = refused('contentInvalid');
    expect(resultOf(outcomeOf(plan, { kind: 'approvalArrived' }, AT_DUE))).toBe(
      'SCHEDULE_PLAN_STATE_UNFIT',
    );
  });
});

it('what is to run now is due now, before its time too, and its planned instant stays', () => {
  const plan = planAfter(armed(), { kind: 'runNow', by: CLERK });
  expect(plan).toMatchObject({ plannedAt: DUE, state: { kind: 'armed', dueAt: NOW } });
  const taken = planAfter(plan, claim());
  expect(planAfter(taken, succeed).state).toMatchObject({ latenessSeconds: 0 });
});

it('what was paused over its time is not published in silence', () => {
  const paused = planAfter(armed(), { kind: 'pause', by: CLERK });
  const resumed = planAfter(paused, { kind: 'resume', by: CLERK }, after(7200));
  expect(resultOf(outcomeOf(resumed, claim(), after(7201)))).toBe('missed');
});

it('calling off needs a reason', () => {
  expect(resultOf(outcomeOf(armed(), { kind: 'cancel', by: CLERK, reason: ' ' }))).toBe(
    'SCHEDULE_REASON_NEEDED',
  );
});
