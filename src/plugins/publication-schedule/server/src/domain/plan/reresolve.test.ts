import {
  CLERK,
  DUE,
  armed,
  commands,
  outcomeOf,
  planAfter,
  resultOf,
} from '../../../../../../../tests/support/schedule-plans';
import { zonedTime } from '../time/zoned-time';
import type { Plan } from './plan';
import { isOutdated } from './reresolve';

const reresolve = { kind: 'reresolve' } as const;
/** As it was resolved when the zone still had another offset. */
const ONCE = '2026-07-13T00:00:00.000Z';
const outdated = (plan: Plan): Plan => ({
  ...{ ...plan, plannedAt: ONCE },
  state: plan.state.kind === 'armed' ? { kind: 'armed', dueAt: ONCE } : plan.state,
});

it('a plan is up to date while the rules of its zone stay', () => {
  expect(isOutdated(armed())).toBe(false);
  expect(isOutdated(outdated(armed()))).toBe(true);
});

it('the local time stays and the instant follows', () => {
  const outcome = outcomeOf(outdated(armed()), reresolve);
  expect(outcome).toMatchObject({
    to: { time: armed().time, plannedAt: DUE, sequence: 1, state: { kind: 'armed', dueAt: DUE } },
    events: [{ name: 'resolvedAnew', facts: { from: ONCE, to: DUE } }],
  });
});

it('a paused plan stays paused, with the new instant', () => {
  const paused = outdated(planAfter(armed(), { kind: 'pause', by: CLERK }));
  expect(planAfter(paused, reresolve)).toMatchObject({
    ...{ plannedAt: DUE, state: { kind: 'paused' } },
  });
});

it('a run that was asked for stays due', () => {
  const asked = planAfter(armed(), { kind: 'runNow', by: CLERK });
  const plan = planAfter({ ...asked, plannedAt: ONCE }, reresolve);
  expect(plan).toMatchObject({ plannedAt: DUE, state: asked.state });
});

it('a time that has come to lie in a gap needs attention, and another time helps', () => {
  const inGap = { ...armed(), time: zonedTime('2027-03-28T02:30', 'Europe/Berlin') };
  expect(isOutdated(inGap)).toBe(true);
  const plan = planAfter(inGap, reresolve);
  expect(plan.state).toMatchObject({
    ...{ kind: 'needsAttention' },
    reason: { code: 'timeUnresolved', details: { code: 'SCHEDULE_TIME_IN_GAP' } },
  });
  expect(resultOf(outcomeOf(plan, commands.move()))).toBe('armed');
});
