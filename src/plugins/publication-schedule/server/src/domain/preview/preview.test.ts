import fc from 'fast-check';

import { DUE, DUE_LOCAL, NOW, TARGET } from '../../../../../../../tests/support/schedule-plans';
import type { StateKind } from '../plan/plan';
import { zonedTime } from '../time/zoned-time';
import { previewOf, type PlanPreview, type PreviewReason, type PreviewedPlan } from './preview';

const ref = (documentId: string) => ({ ...TARGET, documentId });
const ERROR: PreviewReason = {
  code: 'approvalMissing',
  severity: 'error',
  details: { missing: 1 },
};
const WARNING: PreviewReason = { code: 'contentWarning', severity: 'warning', details: {} };

function plan(planId: number | null, overrides: Partial<PreviewedPlan> = {}): PreviewedPlan {
  return {
    ...{ planId, verb: 'publish', target: ref(`d${planId}`), time: zonedTime(DUE_LOCAL) },
    ...{ missedRule: { policy: 'ask', graceSeconds: 3600 }, state: 'armed', bundle: null },
    ...{ dependsOn: [], findings: [] },
    ...overrides,
  };
}

const only = (wanted: PreviewedPlan, at = NOW): PlanPreview => {
  const [preview] = previewOf([wanted], at);
  if (preview === undefined) throw new Error('No preview');
  return preview;
};
const hoursLate = '2026-07-13T05:00:00.000Z';

it('says when and in which order plans run', () => {
  const plans = [
    plan(1, { target: ref('child'), dependsOn: [ref('parent')] }),
    plan(2, { target: ref('parent') }),
    plan(null, { target: ref('wanted') }),
    plan(4, { verb: 'unpublish', target: ref('old') }),
  ];
  const previews = previewOf(plans, NOW);
  expect(previews.map(({ planId, order }) => [planId, order])).toEqual([
    [1, 3],
    [2, 2],
    [null, 4],
    [4, 1],
  ]);
  expect(previews[0]).toEqual({
    ...{ planId: 1, verb: 'publish', target: ref('child'), order: 3 },
    time: { at: DUE, offset: '+08:00', note: null },
    ...{ latenessSeconds: 0, outcome: 'runs', reasons: [] },
  });
});

it('what is only wanted and could not be made is refused, for that reason alone', () => {
  const why = { code: 'SCHEDULE_LOCALE_NOT_FOUND', severity: 'error', details: {} } as const;
  for (const time of [zonedTime(DUE_LOCAL), zonedTime('2020-01-01T09:00'), zonedTime('')]) {
    const wanted = only(plan(null, { time, findings: [why] }));
    expect(wanted).toMatchObject({ outcome: 'refused', order: null, reasons: [why] });
  }
  const kept = only(plan(1, { findings: [{ ...why, code: 'SCHEDULE_PLAN_FOREIGN' }] }));
  expect(kept.outcome).toBe('needsAttention');
});

it('tells of a gap, and of a fold', () => {
  const gap = only(plan(1, { time: zonedTime('2027-03-28T02:30', 'Europe/Berlin', 'later') }));
  expect(gap.time?.note).toMatchObject({ kind: 'gap', shown: '2027-03-28T03:30' });
  const fold = only(plan(1, { time: zonedTime('2026-10-25T02:30', 'Europe/Berlin', 'earlier') }));
  expect(fold.time?.note).toMatchObject({ kind: 'fold', chosen: 'earlier' });
});

it.each<[string, Partial<PreviewedPlan>, string, string]>([
  ['an approval that is missing', { findings: [ERROR] }, NOW, 'needsAttention'],
  ['a warning', { findings: [WARNING] }, NOW, 'runs'],
  ['a little lateness', {}, '2026-07-13T01:59:00.000Z', 'runs'],
  ['much lateness, and asking', {}, hoursLate, 'missed'],
  [
    'much lateness, and skipping',
    { missedRule: { policy: 'skip', graceSeconds: 60 } },
    hoursLate,
    'skipped',
  ],
  [
    'much lateness, and running',
    { missedRule: { policy: 'run', graceSeconds: 60 } },
    hoursLate,
    'runs',
  ],
  ['an unknown zone', { time: zonedTime(DUE_LOCAL, 'Asia/Peking') }, NOW, 'refused'],
  ['a time in a gap', { time: zonedTime('2027-03-28T02:30', 'Europe/Berlin') }, NOW, 'refused'],
])('%s: the plan %p', (_what, overrides, at, outcome) => {
  const preview = only(plan(1, overrides), at);
  expect(preview.outcome).toBe(outcome);
  expect(preview.order).toBe(outcome === 'runs' ? 1 : null);
});

it.each<[StateKind, string]>([
  ['armed', 'runs'],
  ['claimed', 'runs'],
  ['retryWait', 'runs'],
  ['paused', 'waits'],
  ['needsAttention', 'waits'],
  ['failed', 'waits'],
  ['missed', 'waits'],
  ['done', 'ended'],
  ['cancelled', 'ended'],
  ['superseded', 'ended'],
])('a plan that is %s: %s', (state, outcome) => {
  expect(only(plan(1, { state })).outcome).toBe(outcome);
});

it('refuses what is only wanted and over, with all that was found besides', () => {
  const preview = only(plan(null, { findings: [WARNING] }), DUE);
  expect(preview.outcome).toBe('refused');
  expect(preview.reasons.map(({ code }) => code)).toEqual(['SCHEDULE_TIME_PAST', 'contentWarning']);
});

describe('a bundle', () => {
  const members = (mode: 'atomic' | 'oneByOne') => [
    plan(1, { bundle: { id: 7, mode } }),
    plan(2, { bundle: { id: 7, mode }, findings: [ERROR] }),
    plan(3),
  ];

  it('that is atomic runs whole or not at all; others run', () => {
    const previews = previewOf(members('atomic'), NOW);
    expect(previews.map(({ outcome }) => outcome)).toEqual([
      ...['needsAttention', 'needsAttention', 'runs'],
    ]);
    expect(previews.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ...[['bundleBlocked'], ['approvalMissing'], []],
    ]);
  });

  it('does not wait for a plan that was called off', () => {
    const [first, second] = members('atomic');
    if (first === undefined || second === undefined) throw new Error('No members');
    const previews = previewOf([first, { ...second, state: 'cancelled' }], NOW);
    expect(previews.map(({ outcome }) => outcome)).toEqual(['runs', 'ended']);
  });

  it('one by one runs as far as it can', () => {
    const previews = previewOf(members('oneByOne'), NOW);
    expect(previews.map(({ outcome }) => outcome)).toEqual(['runs', 'needsAttention', 'runs']);
  });
});

it('whatever was found, each plan that runs has one turn and no other has any', () => {
  const previewed = fc.record({
    state: fc.constantFrom<StateKind>('armed', 'armed', 'paused', 'done'),
    isBlocked: fc.boolean(),
    bundleId: fc.constantFrom(null, null, 1, 2),
    local: fc.constantFrom(DUE_LOCAL, '2026-07-14T09:00', '2027-02-29T09:00'),
  });
  fc.assert(
    fc.property(fc.array(previewed, { maxLength: 10 }), (all) => {
      const plans = all.map(({ state, isBlocked, bundleId, local }, index) =>
        plan(index, {
          ...{ state, time: zonedTime(local), findings: isBlocked ? [ERROR] : [] },
          bundle: bundleId === null ? null : { id: bundleId, mode: 'atomic' },
        }),
      );
      const previews = previewOf(plans, NOW);
      const turns = previews.flatMap(({ order }) => order ?? []);
      const running = previews.filter(({ outcome }) => outcome === 'runs');
      expect(turns.sort((one, other) => one - other)).toEqual(running.map((_it, at) => at + 1));
      expect(running.every(({ order, reasons }) => order !== null && reasons.length === 0)).toBe(
        true,
      );
      for (const id of [1, 2]) {
        const outcomes = previews.filter(
          ({ outcome }, at) => plans[at]?.bundle?.id === id && outcome !== 'ended',
        );
        const runs = outcomes.filter(({ outcome }) => outcome === 'runs').length;
        expect([0, outcomes.length]).toContain(runs);
      }
    }),
  );
});
