import { refusal, type Refusal } from '../refusal';
import type { Command } from '../plan/commands';
import type { PlanEvent, Scene } from '../plan/outcome';
import { isLive, type Plan, type StateKind } from '../plan/plan';
import { transition } from '../plan/transition';

/** Whether the plans of a bundle go out all or none, or each as far as it can. */
export const BUNDLE_MODES = ['atomic', 'oneByOne'] as const;
export type BundleMode = (typeof BUNDLE_MODES)[number];

/** Plans that go out at one instant. */
export interface Bundle {
  readonly id: number;
  readonly title: string;
  readonly mode: BundleMode;
}

/** A plan with the id of its row. */
export interface StoredPlan {
  readonly id: number;
  readonly plan: Plan;
}

/** What stands against plans as one bundle; null when nothing does. */
export function bundleFault(members: readonly StoredPlan[]): Refusal | null {
  const [first] = members;
  if (first === undefined) return refusal('SCHEDULE_BUNDLE_EMPTY');
  const ended = members.find(({ plan }) => !isLive(plan));
  if (ended !== undefined) {
    return refusal('SCHEDULE_PLAN_ENDED', { planId: ended.id, state: ended.plan.state.kind });
  }
  const instant = Date.parse(first.plan.plannedAt);
  const other = members.find(({ plan }) => Date.parse(plan.plannedAt) !== instant);
  if (other !== undefined) {
    return refusal('SCHEDULE_BUNDLE_INSTANT', {
      planId: other.id,
      plannedAt: first.plan.plannedAt,
    });
  }
  const seen = new Set<string>();
  for (const { id, plan } of members) {
    const { uid, documentId, locale } = plan.target;
    const key = [uid, documentId, locale ?? '-'].join(' ');
    if (seen.has(key)) return refusal('SCHEDULE_BUNDLE_TARGET_TWICE', { planId: id });
    seen.add(key);
  }
  return null;
}

/** What is found about a plan before its bundle starts; it may run when nothing is. */
export interface MemberCheck {
  readonly planId: number;
  /** Codes of what stands against it. */
  readonly faults: readonly string[];
}

export type BundleStart =
  | {
      readonly kind: 'start';
      readonly runs: readonly number[];
      /** Those that stay behind, one by one: they need attention. */
      readonly blocked: readonly number[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Checks a bundle whole before it starts: an atomic one with a single fault does not start at all,
 * of another one those without faults run. The order of the checks stays.
 */
export function startBundle(mode: BundleMode, checks: readonly MemberCheck[]): BundleStart {
  if (checks.length === 0) return { kind: 'refused', refusal: refusal('SCHEDULE_BUNDLE_EMPTY') };
  const blocked = checks.filter(({ faults }) => faults.length > 0).map(({ planId }) => planId);
  if (mode === 'atomic' && blocked.length > 0) {
    return { kind: 'refused', refusal: refusal('SCHEDULE_BUNDLE_BLOCKED', { blocked }) };
  }
  const runs = checks.filter(({ faults }) => faults.length === 0).map(({ planId }) => planId);
  return { kind: 'start', runs, blocked };
}

export const BUNDLE_STATES = [
  ...(['waiting', 'running', 'needsAttention', 'done', 'partlyDone', 'calledOff'] as const),
] as const;
export type BundleState = (typeof BUNDLE_STATES)[number];

const ATTENTION: ReadonlySet<StateKind> = new Set(['needsAttention', 'failed', 'missed']);

/** Where a bundle stands, by the states of its plans; one without any was called off. */
export function bundleState(states: readonly StateKind[]): BundleState {
  const some = (kind: StateKind) => states.includes(kind);
  if (some('claimed')) return 'running';
  if (states.some((kind) => ATTENTION.has(kind))) return 'needsAttention';
  if (some('armed') || some('paused') || some('retryWait')) return 'waiting';
  if (!some('done')) return 'calledOff';
  return states.every((kind) => kind === 'done') ? 'done' : 'partlyDone';
}

export type BundleOutcome =
  | {
      readonly kind: 'moved';
      readonly members: readonly (StoredPlan & { readonly events: readonly PlanEvent[] })[];
    }
  | { readonly kind: 'refused'; readonly planId: number; readonly refusal: Refusal };

/** The same command for each plan of a bundle, all or none: the first refusal is that of all. */
export function transitionAll(
  members: readonly StoredPlan[],
  command: Command,
  scene: Scene,
): BundleOutcome {
  const moved: (StoredPlan & { readonly events: readonly PlanEvent[] })[] = [];
  for (const { id, plan } of members) {
    const outcome = transition(plan, plan.version, command, scene);
    if (outcome.kind === 'refused') return { ...outcome, planId: id };
    moved.push({ id, plan: outcome.to, events: outcome.events });
  }
  return { kind: 'moved', members: moved };
}
