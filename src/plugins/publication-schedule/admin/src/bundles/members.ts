import type { ShownPlan } from '../../../contracts/plans';
import type { PlanStateName } from '../../../contracts/common';
import type { ShownPreview } from '../../../contracts/preview';
import type { ChosenDocument } from './documents-query';

export function targetOf({ uid, documentId, locale }: ChosenDocument) {
  return { uid, documentId, locale };
}

const ENDED: ReadonlySet<PlanStateName> = new Set(['done', 'cancelled', 'superseded']);

/** A plan of a bundle with what was found about it now; null for one that has ended. */
export interface Member {
  readonly plan: ShownPlan;
  readonly check: ShownPreview | null;
}

/** The plans of a bundle as they take their turn; what has ended comes last. */
export function membersOf(
  plans: readonly ShownPlan[],
  preview: readonly ShownPreview[],
): readonly Member[] {
  const checks = new Map(preview.map((check) => [check.planId, check]));
  const turn = ({ check }: Member) => check?.order ?? Number.MAX_SAFE_INTEGER;
  return plans
    .map((plan) => ({ plan, check: checks.get(plan.id) ?? null }))
    .sort(
      (one, other) =>
        Number(isEnded(one.plan)) - Number(isEnded(other.plan)) || turn(one) - turn(other),
    );
}

/** Live plans with their versions, as they are named when the whole bundle is changed. */
export function liveOf(plans: readonly ShownPlan[]) {
  return plans.filter((plan) => !isEnded(plan)).map(({ id, version }) => ({ id, version }));
}

/** How many of the live plans could go out now, and of how many. */
export function readiness(members: readonly Member[]): {
  readonly ready: number;
  readonly live: number;
} {
  const live = members.filter(({ plan }) => !isEnded(plan));
  return { live: live.length, ready: live.filter(({ check }) => check?.outcome === 'runs').length };
}

const isEnded = ({ state }: ShownPlan): boolean => ENDED.has(state);
