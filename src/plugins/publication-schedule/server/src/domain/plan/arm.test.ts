import {
  CLERK,
  DUE,
  DUE_LOCAL,
  LATER,
  NOW,
  TARGET,
  armed,
  commands,
  outcomeOf,
  planAfter,
  resultOf,
} from '../../../../../../../tests/support/schedule-plans';
import { zonedTime } from '../time/zoned-time';
import type { Create } from './commands';

const { create, move } = commands;
const at = (local: string, zone?: string) => ({ time: zonedTime(local, zone) });

it('a new plan is armed for the instant of its time', () => {
  expect(armed()).toEqual({
    ...{ version: 1, verb: 'publish', target: TARGET },
    ...{ time: { local: DUE_LOCAL, zone: 'Asia/Shanghai', gapOrFold: 'reject' } },
    ...{ timing: { kind: 'fixed' }, plannedAt: DUE, requesterId: CLERK.id },
    ...{ missedRule: { policy: 'ask', graceSeconds: 3600 }, installationId: 'here' },
    ...{ bundleId: null, isAnnounceable: false, sequence: 0, attempts: 0, fence: 0 },
    state: { kind: 'armed', dueAt: DUE },
  });
});

describe('making a plan', () => {
  it.each<[string, Partial<Create>, string]>([
    ['in the past', at('2026-07-10T11:59'), 'SCHEDULE_TIME_PAST'],
    ['for this very minute', at('2026-07-10T12:00'), 'SCHEDULE_TIME_PAST'],
    ['for the next minute', at('2026-07-10T12:01'), 'armed'],
    ['in an unknown zone', at(DUE_LOCAL, 'Asia/Peking'), 'SCHEDULE_ZONE_UNKNOWN'],
    ['on 29 February of a common year', at('2027-02-29T09:00'), 'SCHEDULE_TIME_INVALID'],
    ['on 29 February of a leap year', at('2028-02-29T09:00'), 'armed'],
    ['on 31 April', at('2027-04-31T09:00'), 'SCHEDULE_TIME_INVALID'],
    ['in a gap', at('2027-03-28T02:30', 'Europe/Berlin'), 'SCHEDULE_TIME_IN_GAP'],
    ['in a fold', at('2026-10-25T02:30', 'Europe/Berlin'), 'SCHEDULE_TIME_IN_FOLD'],
    ['beside a live one', { rivalAt: LATER }, 'SCHEDULE_PLAN_EXISTS'],
    ['that publishes before it comes down', { counterpartAt: LATER }, 'armed'],
    ['that publishes as it comes down', { counterpartAt: DUE }, 'SCHEDULE_WINDOW_ORDER'],
    ['that publishes after it came down', { counterpartAt: NOW }, 'SCHEDULE_WINDOW_ORDER'],
    [
      'that takes down before it publishes',
      { verb: 'unpublish', counterpartAt: LATER },
      'SCHEDULE_WINDOW_ORDER',
    ],
    ['that takes down afterwards', { verb: 'unpublish', counterpartAt: NOW }, 'armed'],
    ['that takes down what is public', { verb: 'unpublish', isPublic: true }, 'armed'],
    ['that takes down what never was', { verb: 'unpublish' }, 'SCHEDULE_NOTHING_TO_UNPUBLISH'],
  ])('%s: %s', (_what, overrides, expected) => {
    expect(resultOf(outcomeOf(null, create(overrides)))).toBe(expected);
  });
});

describe('moving a plan', () => {
  it('is refused into the past, and into the wrong order', () => {
    expect(resultOf(outcomeOf(armed(), move(at('2026-07-09T09:00'))))).toBe('SCHEDULE_TIME_PAST');
    const counterpartAt = '2026-07-14T00:59:00.000Z';
    expect(resultOf(outcomeOf(armed(), move({ counterpartAt })))).toBe('SCHEDULE_WINDOW_ORDER');
  });

  it('out of its bundle is refused; with all of it, it moves', () => {
    const plan = armed({ bundleId: 7 });
    expect(outcomeOf(plan, move())).toMatchObject({
      refusal: { code: 'SCHEDULE_PLAN_IN_BUNDLE', details: { bundleId: 7 } },
    });
    expect(resultOf(outcomeOf(plan, move({ withBundle: true })))).toBe('armed');
  });

  it('leaves a paused plan paused, with the new time', () => {
    const paused = planAfter(armed(), { kind: 'pause', by: CLERK });
    const plan = planAfter(paused, move());
    expect(plan).toMatchObject({ plannedAt: LATER, state: { kind: 'paused' } });
    expect(planAfter(plan, { kind: 'resume', by: CLERK }).state).toEqual({
      kind: 'armed',
      dueAt: LATER,
    });
  });
});

describe('a take-down that follows the publication', () => {
  const takeDown = armed({
    ...{ verb: 'unpublish', counterpartAt: NOW },
    timing: { kind: 'workdaysAfterPublish', workdays: 5 },
  });

  it('gets the time that belongs to it', () => {
    const time = zonedTime('2026-07-21T00:00');
    expect(planAfter(takeDown, { kind: 'follow', time })).toMatchObject({
      ...{ time, plannedAt: '2026-07-20T16:00:00.000Z', sequence: 1 },
      state: { kind: 'armed', dueAt: '2026-07-20T16:00:00.000Z' },
    });
  });

  it('says when nothing changes', () => {
    expect(resultOf(outcomeOf(takeDown, { kind: 'follow', time: zonedTime(DUE_LOCAL) }))).toBe(
      'SCHEDULE_TIME_UNCHANGED',
    );
  });

  it('is due at once when the time is over', () => {
    const plan = planAfter(takeDown, { kind: 'follow', time: zonedTime('2026-07-10T11:30') });
    expect(resultOf(outcomeOf(plan, commands.claim()))).toBe('claimed');
  });

  it('does not follow when a person fixed its time', () => {
    const fixed = planAfter(takeDown, move());
    expect(
      resultOf(outcomeOf(fixed, { kind: 'follow', time: zonedTime('2026-07-21T00:00') })),
    ).toBe('SCHEDULE_PLAN_STATE_UNFIT');
  });
});
