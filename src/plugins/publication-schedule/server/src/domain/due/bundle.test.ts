import {
  CLERK,
  LATER,
  LATER_LOCAL,
  TARGET,
  armed,
  commands,
  planAfter,
  scene,
} from '../../../../../../../tests/support/schedule-plans';
import { zonedTime } from '../time/zoned-time';
import type { StateKind } from '../plan/plan';
import { bundleFault, bundleState, startBundle, transitionAll, type StoredPlan } from './bundle';

function member(id: number, overrides: Parameters<typeof armed>[0] = {}): StoredPlan {
  const target = { ...TARGET, documentId: `d${id}` };
  return { id, plan: armed({ target, bundleId: 7, ...overrides }) };
}

describe('plans as one bundle', () => {
  it('are fine at one instant, each target once', () => {
    expect(bundleFault([member(1), member(2)])).toBeNull();
  });

  it('may name one instant in two zones', () => {
    const time = zonedTime('2026-07-13T03:00', 'Europe/Berlin');
    expect(bundleFault([member(1), member(2, { time })])).toBeNull();
  });

  it('may take down one document and publish another', () => {
    expect(bundleFault([member(1, { verb: 'unpublish', isPublic: true }), member(2)])).toBeNull();
  });

  const called = planAfter(member(2).plan, { kind: 'cancel', by: CLERK, reason: 'x' });
  it.each<[string, readonly StoredPlan[], string]>([
    ['none at all', [], 'SCHEDULE_BUNDLE_EMPTY'],
    [
      'two instants',
      [member(1), member(2, { time: zonedTime(LATER_LOCAL) })],
      'SCHEDULE_BUNDLE_INSTANT',
    ],
    [
      'one target twice',
      [member(1), { id: 2, plan: member(1, { verb: 'unpublish', isPublic: true }).plan }],
      'SCHEDULE_BUNDLE_TARGET_TWICE',
    ],
    ['one that has ended', [member(1), { id: 2, plan: called }], 'SCHEDULE_PLAN_ENDED'],
  ])('%s is refused', (_what, members, code) => {
    expect(bundleFault(members)).toMatchObject({ code });
  });
});

describe('starting a bundle', () => {
  const checks = [
    { planId: 3, faults: [] },
    { planId: 1, faults: ['approvalMissing'] },
    { planId: 2, faults: [] },
  ];

  it('that is atomic does not start with a single fault', () => {
    expect(startBundle('atomic', checks)).toEqual({
      kind: 'refused',
      refusal: { code: 'SCHEDULE_BUNDLE_BLOCKED', details: { blocked: [1] } },
    });
  });

  it('one by one starts with those that can, in their order', () => {
    expect(startBundle('oneByOne', checks)).toEqual({ kind: 'start', runs: [3, 2], blocked: [1] });
  });

  it.each(['atomic', 'oneByOne'] as const)('without faults starts whole: %s', (mode) => {
    const fine = checks.map(({ planId }) => ({ planId, faults: [] }));
    expect(startBundle(mode, fine)).toEqual({ kind: 'start', runs: [3, 1, 2], blocked: [] });
  });

  it('with nothing in it does not start', () => {
    expect(startBundle('oneByOne', [])).toMatchObject({
      refusal: { code: 'SCHEDULE_BUNDLE_EMPTY' },
    });
  });
});

it.each<[string, readonly StateKind[]]>([
  ['waiting', ['armed', 'paused']],
  ['waiting', ['retryWait', 'done']],
  ['running', ['claimed', 'done', 'failed']],
  ['needsAttention', ['done', 'needsAttention']],
  ['needsAttention', ['armed', 'failed']],
  ['needsAttention', ['missed']],
  ['done', ['done', 'done']],
  ['partlyDone', ['done', 'cancelled']],
  ['calledOff', ['cancelled', 'superseded']],
  ['calledOff', []],
])('a bundle is %s when its plans are %p', (state, states) => {
  expect(bundleState(states)).toBe(state);
});

describe('a command for a whole bundle', () => {
  const move = commands.move({ withBundle: true });

  it('moves each plan', () => {
    const outcome = transitionAll([member(1), member(2)], move, scene());
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
    expect(outcome.members.map(({ id, plan }) => [id, plan.plannedAt])).toEqual([
      [1, LATER],
      [2, LATER],
    ]);
  });

  it('moves none when one refuses, and names it', () => {
    const ended = planAfter(member(2).plan, { kind: 'cancel', by: CLERK, reason: 'x' });
    const outcome = transitionAll([member(1), { id: 2, plan: ended }], move, scene());
    expect(outcome).toMatchObject({
      ...{ kind: 'refused', planId: 2, refusal: { code: 'SCHEDULE_PLAN_ENDED' } },
    });
  });
});
