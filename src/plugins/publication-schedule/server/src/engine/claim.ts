import { randomUUID } from 'node:crypto';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Scene } from '../domain/plan/outcome';
import { isIn, type Plan, type PlanIn } from '../domain/plan/plan';
import { transition } from '../domain/plan/transition';
import { findBundle } from '../store/bundle-store';
import { writeClaim } from '../store/due-store';
import { appendEvents } from '../store/event-store';
import type { KeptPlan } from '../store/plan-rows';
import { findPlan, findPlansOfBundle, savePlan } from '../store/plan-store';
import { sceneNow, type RunnerScene } from './runner-scene';

/** A plan that this runner holds. */
export interface HeldPlan extends KeptPlan {
  readonly plan: PlanIn<'claimed'>;
}

/** What a runner took to carry out in one transaction. */
export interface Hold {
  readonly plans: readonly HeldPlan[];
  /** Of an atomic bundle: a plan that cannot go out, with which the others stay; else null. */
  readonly blockedBy: number | null;
}

/** Thrown to leave everything as it was: of a bundle somebody else has a part already. */
class TakenElsewhere extends Error {}

/**
 * Takes a due plan; of an atomic bundle everything that is due. What comes too late is missed, and
 * what came with a copy of the database stands still: both are written and not taken.
 *
 * @returns `'moved'` when something was written and nothing is to be carried out, `'left'` when
 * nothing was, because somebody else was faster
 */
export async function claimDue(
  runner: RunnerScene,
  kept: KeptPlan,
): Promise<Hold | 'moved' | 'left'> {
  try {
    return await inUnitOfWork(runner.strapi, async (unit) => {
      const scene = await sceneNow(runner, unit);
      const bundle =
        kept.plan.bundleId === null ? null : await findBundle(unit, kept.plan.bundleId);
      if (bundle?.mode === 'atomic') return claimBundle(runner, unit, scene, bundle.id);
      const claimed = await claimOne(runner, unit, scene, kept);
      if (claimed === null) return 'left';
      return isHeld(claimed) ? { plans: [claimed], blockedBy: null } : 'moved';
    });
  } catch (error) {
    if (error instanceof TakenElsewhere) return 'left';
    throw error;
  }
}

async function claimBundle(
  runner: RunnerScene,
  unit: UnitOfWork,
  scene: Scene,
  bundleId: number,
): Promise<Hold | 'moved'> {
  const plans: HeldPlan[] = [];
  let blockedBy: number | null = null;
  for (const member of await findPlansOfBundle(unit, bundleId)) {
    if (isIn(member.plan, 'done', 'cancelled', 'superseded')) continue;
    const ready = await waited(unit, scene, member);
    const claimed = await claimOne(runner, unit, scene, ready);
    // Another runner has it, or it is not due with the others.
    if (claimed === null && isIn(ready.plan, 'claimed', 'armed')) throw new TakenElsewhere();
    if (claimed !== null && isHeld(claimed)) plans.push(claimed);
    else blockedBy ??= member.id;
  }
  return plans.length === 0 ? 'moved' : { plans, blockedBy };
}

/** What stayed only because another plan of its bundle could not go out tries again with it. */
async function waited(unit: UnitOfWork, scene: Scene, member: KeptPlan): Promise<KeptPlan> {
  const { plan } = member;
  if (!isIn(plan, 'needsAttention') || plan.state.reason.code !== 'bundleBlocked') return member;
  const outcome = transition(plan, plan.version, { kind: 'approvalArrived' }, scene);
  if (outcome.kind === 'refused') return member;
  await savePlan(unit, member, outcome.to, { title: member.title, at: scene.at });
  return { ...member, plan: outcome.to };
}

/** @returns the plan as it is now; null when it could not be claimed */
async function claimOne(
  { runnerId, clock }: RunnerScene,
  unit: UnitOfWork,
  scene: Scene,
  kept: KeptPlan,
): Promise<KeptPlan | null> {
  const { at, installationId } = scene;
  const isForeign = kept.plan.installationId !== installationId;
  const command = isForeign
    ? ({ kind: 'standStill' } as const)
    : ({ kind: 'claim', token: randomUUID(), runnerId } as const);
  const outcome = transition(kept.plan, kept.plan.version, command, scene);
  if (outcome.kind === 'refused') return null;
  const isOurs = await writeClaim(unit, kept, outcome.to, { clock, at });
  if (!isOurs) return null;
  await appendEvents(unit, kept.id, outcome.events);
  return { ...kept, plan: outcome.to };
}

function isHeld(kept: KeptPlan): kept is HeldPlan {
  return isIn(kept.plan, 'claimed');
}

/** The plan as it is now, if this claim still holds it; its lease may be longer than it was. */
export async function heldNow(unit: UnitOfWork, held: HeldPlan): Promise<HeldPlan | null> {
  const now = await findPlan(unit, held.id);
  if (now === null || !isHeld(now)) return null;
  return tokenOf(now.plan) === tokenOf(held.plan) ? now : null;
}

export function tokenOf(plan: Plan): string {
  return isIn(plan, 'claimed') ? plan.state.lease.token : '';
}
