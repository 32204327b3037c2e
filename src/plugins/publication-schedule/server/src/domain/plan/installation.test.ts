import {
  CLERK,
  COPY,
  DUE,
  HERE,
  OFFICE,
  armed,
  claimed,
  commands,
  outcomeOf,
  planAfter,
  resultOf,
} from '../../../../../../../tests/support/schedule-plans';
import type { Command } from './commands';

const IN_COPY = { at: DUE, installationId: COPY };
const LATER_IN_COPY = { at: '2026-07-13T02:00:00.000Z', installationId: COPY };
const standStill: Command = { kind: 'standStill' };
const adopt: Command = { kind: 'adopt', by: OFFICE };
const pause: Command = { kind: 'pause', by: CLERK };

describe('in a copy of the database', () => {
  it.each<[string, Command]>([
    ['claimed', commands.claim()],
    ['moved', commands.move()],
    ['run now', { kind: 'runNow', by: CLERK }],
  ])('a plan is not %s', (_what, command) => {
    expect(resultOf(outcomeOf(armed(), command, IN_COPY))).toBe('SCHEDULE_PLAN_FOREIGN');
  });

  it('a plan stands still, also one that was being carried out', () => {
    for (const plan of [armed(), claimed()]) {
      expect(planAfter(plan, standStill, IN_COPY).state).toEqual({
        ...{ kind: 'paused', at: DUE, byId: null, cause: 'environment' },
      });
    }
    const resume: Command = { kind: 'resume', by: CLERK };
    const still = planAfter(armed(), standStill, IN_COPY);
    expect(resultOf(outcomeOf(still, resume, IN_COPY))).toBe('SCHEDULE_PLAN_FOREIGN');
  });

  it('the lease of the other installation frees nothing', () => {
    expect(resultOf(outcomeOf(claimed(), { kind: 'leaseExpired' }, LATER_IN_COPY))).toBe(
      'SCHEDULE_PLAN_FOREIGN',
    );
  });

  it('an adopted plan runs here and stands still there', () => {
    const plan = planAfter(planAfter(armed(), standStill, IN_COPY), adopt, IN_COPY);
    expect(plan).toMatchObject({ installationId: COPY, requesterId: OFFICE.id });
    expect(resultOf(outcomeOf(plan, commands.claim(), IN_COPY))).toBe('claimed');
    expect(resultOf(outcomeOf(plan, commands.claim(), { at: DUE }))).toBe('SCHEDULE_PLAN_FOREIGN');
  });

  it('what a person paused stays paused when it is adopted', () => {
    const plan = planAfter(planAfter(armed(), pause), adopt, IN_COPY);
    expect(plan.state).toMatchObject({ kind: 'paused', cause: 'person' });
  });

  it('what had failed there has still failed when it is adopted', () => {
    const failed = planAfter(claimed(), commands.fail({ isPermanent: true }), { at: DUE });
    expect(planAfter(failed, adopt, IN_COPY)).toMatchObject({
      ...{ installationId: COPY, state: { kind: 'failed' } },
    });
  });
});

it('at home nothing stands still and nothing is adopted', () => {
  expect(armed().installationId).toBe(HERE);
  expect(resultOf(outcomeOf(armed(), standStill))).toBe('SCHEDULE_PLAN_STATE_UNFIT');
  expect(resultOf(outcomeOf(armed(), adopt))).toBe('SCHEDULE_PLAN_STATE_UNFIT');
});
