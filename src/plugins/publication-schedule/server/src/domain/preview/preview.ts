import { assertNever } from '../../../../../../shared/assert-never';
import { startBundle, type BundleMode } from '../due/bundle';
import { dueOrder } from '../due/order';
import type { AttentionCode } from '../plan/attention';
import { latenessSeconds, onDue, type MissedRule } from '../plan/missed';
import type { DocumentRef, StateKind, Target, Verb } from '../plan/plan';
import { REFUSALS, type RefusalCode } from '../refusal';
import { resolveTime, type ResolvedTime, type ZonedTime } from '../time/zoned-time';

/** What stands against a run, or what somebody should know before it. */
export interface PreviewReason {
  readonly code: AttentionCode | RefusalCode | 'contentWarning';
  /** Only errors keep a plan from running. */
  readonly severity: 'error' | 'warning';
  readonly details: Readonly<Record<string, unknown>>;
}

/** A plan, or one that is only wanted, with what was found about it. */
export interface PreviewedPlan {
  /** Null when it is only wanted. */
  readonly planId: number | null;
  readonly verb: Verb;
  readonly target: Target;
  readonly time: ZonedTime;
  readonly missedRule: MissedRule;
  readonly state: StateKind;
  readonly bundle: { readonly id: number; readonly mode: BundleMode } | null;
  readonly dependsOn: readonly DocumentRef[];
  readonly findings: readonly PreviewReason[];
}

export const PREVIEW_OUTCOMES = [
  /** Would run at its time, or at once when that is over. */
  'runs',
  /** Would be refused by a rule. */
  'needsAttention',
  /** Came too late and would be missed or skipped, by its rule. */
  'missed',
  'skipped',
  /** Waits for a person, whatever the time. */
  'waits',
  'ended',
  /** Could not be made like this. */
  'refused',
] as const;
export type PreviewOutcome = (typeof PREVIEW_OUTCOMES)[number];

/** What would become of a plan. Nothing is changed to find it out. */
export interface PlanPreview {
  readonly planId: number | null;
  readonly verb: Verb;
  readonly target: Target;
  /** With its note where the clocks skip the time or show it twice; null when it has no instant. */
  readonly time: ResolvedTime | null;
  readonly latenessSeconds: number;
  readonly outcome: PreviewOutcome;
  /** Its turn among those that run, from 1; null when it does not. */
  readonly order: number | null;
  readonly reasons: readonly PreviewReason[];
}

/** What would become of plans at an instant, in the order in which they were given. */
export function previewOf(plans: readonly PreviewedPlan[], at: string): readonly PlanPreview[] {
  const alone = plans.map((plan) => ({ plan, preview: previewAlone(plan, at) }));
  const whole = withBundles(alone);
  const turns = turnsOf(whole);
  return whole.map((pair) => ({ ...pair.preview, order: turns.get(pair) ?? null }));
}

interface Pair {
  readonly plan: PreviewedPlan;
  readonly preview: PlanPreview;
}

function previewAlone(plan: PreviewedPlan, at: string): PlanPreview {
  const { planId, verb, target, findings } = plan;
  const known = { planId, verb, target, order: null };
  const resolution = resolveTime(plan.time);
  if (resolution.kind === 'refused') {
    const unresolved = { ...resolution.refusal, severity: 'error' as const };
    // Where the plan could not be made, that says why.
    const reasons = findings.some(isRefusal) ? findings : [unresolved, ...findings];
    return { ...known, time: null, latenessSeconds: 0, outcome: 'refused', reasons };
  }
  const { time } = resolution;
  const facts = { ...known, time, latenessSeconds: latenessSeconds(time.at, at) };
  if (planId === null && findings.some(isRefusal)) {
    return { ...facts, outcome: 'refused', reasons: findings };
  }
  if (planId === null && Date.parse(time.at) <= Date.parse(at)) {
    const details = { plannedAt: time.at, now: at };
    const past = { code: 'SCHEDULE_TIME_PAST', severity: 'error', details } as const;
    return { ...facts, outcome: 'refused', reasons: [past, ...findings] };
  }
  return { ...facts, outcome: outcomeOf(plan, time.at, at), reasons: findings };
}

/** What keeps a plan from being made, where others keep it from running. */
function isRefusal({ code, severity }: PreviewReason): boolean {
  return severity === 'error' && Object.hasOwn(REFUSALS, code);
}

function outcomeOf(
  { state, missedRule, findings }: PreviewedPlan,
  plannedAt: string,
  at: string,
): PreviewOutcome {
  switch (state) {
    case 'armed': {
      const due = onDue(missedRule, plannedAt, at);
      if (due !== 'run') return due === 'ask' ? 'missed' : 'skipped';
      return isBlocked(findings) ? 'needsAttention' : 'runs';
    }
    case 'claimed':
    case 'retryWait':
      return isBlocked(findings) ? 'needsAttention' : 'runs';
    case 'paused':
    case 'needsAttention':
    case 'failed':
    case 'missed':
      return 'waits';
    case 'done':
    case 'cancelled':
    case 'superseded':
      return 'ended';
    default:
      return assertNever(state);
  }
}

/**
 * One plan that does not run keeps the others of its atomic bundle from running; one that has ended
 * left the bundle.
 */
function withBundles(pairs: readonly Pair[]): readonly Pair[] {
  const checks = pairs.map(({ plan, preview }, planId) => ({
    ...{ planId, bundle: preview.outcome === 'ended' ? null : plan.bundle },
    faults: preview.outcome === 'runs' ? [] : [preview.outcome],
  }));
  return pairs.map((pair) => {
    const { bundle } = pair.plan;
    if (bundle === null || pair.preview.outcome !== 'runs') return pair;
    const start = startBundle(
      bundle.mode,
      checks.filter((check) => check.bundle?.id === bundle.id),
    );
    if (start.kind === 'start') return pair;
    const details = { bundleId: bundle.id };
    const blocked = { code: 'bundleBlocked', severity: 'error', details } as const;
    const reasons = [blocked, ...pair.preview.reasons];
    return { ...pair, preview: { ...pair.preview, outcome: 'needsAttention', reasons } };
  });
}

function turnsOf(pairs: readonly Pair[]): ReadonlyMap<Pair, number> {
  const due = pairs.flatMap((pair) => {
    const { time, outcome, planId, verb, target } = pair.preview;
    if (time === null || outcome !== 'runs') return [];
    // What is only wanted has its turn after the plans there are.
    const id = planId ?? Number.MAX_SAFE_INTEGER;
    const { dependsOn } = pair.plan;
    return [{ pair, id, verb, document: target, plannedAt: time.at, dependsOn }];
  });
  return new Map(dueOrder(due).map(({ pair }, index) => [pair, index + 1]));
}

function isBlocked(findings: readonly PreviewReason[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
