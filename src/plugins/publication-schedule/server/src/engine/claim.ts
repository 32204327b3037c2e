import { randomUUID } from 'node:crypto';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Scene } from '../domain/plan/outcome';
import { isIn, type Plan, type PlanIn } from '../domain/plan/plan';
import { transition } from '../domain/plan/transition';
import { sceneAt } from '../scene';
import { findBundle } from '../store/bundle-store';
import { writeClaim } from '../store/due-store';
import { appendAllEvents, type PlanEvents } from '../store/event-store';
import type { KeptPlan } from '../store/plan-rows';
import { findPlansOfBundle, savePlan } from '../store/plan-store';
import { sceneNow, type RunnerScene } from './runner-scene';
import { waitsForPublication } from './windows';

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

/** A plan as a claim left it, held or not. Its events are still to be appended. */
interface Claimed extends PlanEvents {
  readonly kept: KeptPlan;
}

/**
 * Takes a due plan; of an atomic bundle everything that is due. What comes too late is missed, and
 * what came with a copy of the database stands still: both are written and not taken.
 *
 * @returns `'moved'` when something was written and nothing is to be carried out, `'left'` when
 * nothing was: somebody else was faster, or its turn has not come
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
      await appendAllEvents(unit, [claimed]);
      return isHeld(claimed.kept) ? { plans: [claimed.kept], blockedBy: null } : 'moved';
    });
  } catch (error) {
    if (error instanceof TakenElsewhere) return 'left';
    throw error;
  }
}

/** A plan that was taken in the transaction of the run before it, with what happened to it. */
export interface TakenNext extends PlanEvents {
  readonly hold: Hold | null;
}

/**
 * Takes the next due plan in the transaction that ends the run before it: it is taken when that is
 * done, and not taken when that is undone, and costs no transaction of its own. For plans that are
 * in no bundle.
 *
 * @param at an instant that the clock showed in this transaction
 */
export async function claimNext(
  runner: RunnerScene,
  unit: UnitOfWork,
  at: string,
  kept: KeptPlan,
): Promise<TakenNext | null> {
  const claimed = await claimOne(runner, unit, sceneAt(runner.strapi, at), kept);
  if (claimed === null) return null;
  const { planId, events } = claimed;
  const hold = isHeld(claimed.kept) ? { plans: [claimed.kept], blockedBy: null } : null;
  return { planId, events, hold };
}

async function claimBundle(
  runner: RunnerScene,
  unit: UnitOfWork,
  scene: Scene,
  bundleId: number,
): Promise<Hold | 'moved'> {
  const plans: HeldPlan[] = [];
  const happened: PlanEvents[] = [];
  let blockedBy: number | null = null;
  for (const member of await findPlansOfBundle(unit, bundleId)) {
    if (isIn(member.plan, 'done', 'cancelled', 'superseded')) continue;
    const ready = await waited(unit, scene, member);
    const claimed = await claimOne(runner, unit, scene, ready);
    // Another runner has it, or it is not due with the others.
    if (claimed === null && isIn(ready.plan, 'claimed', 'armed')) throw new TakenElsewhere();
    if (claimed !== null) happened.push(claimed);
    if (claimed !== null && isHeld(claimed.kept)) plans.push(claimed.kept);
    else blockedBy ??= member.id;
  }
  await appendAllEvents(unit, happened);
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
  { strapi, runnerId, clock }: RunnerScene,
  unit: UnitOfWork,
  scene: Scene,
  kept: KeptPlan,
): Promise<Claimed | null> {
  const { at, installationId } = scene;
  const isForeign = kept.plan.installationId !== installationId;
  const command = isForeign
    ? ({ kind: 'standStill' } as const)
    : ({ kind: 'claim', token: randomUUID(), runnerId } as const);
  const outcome = transition(kept.plan, kept.plan.version, command, scene);
  if (outcome.kind === 'refused') return null;
  if (!isForeign && (await waitsForPublication(strapi, unit, kept.plan))) return null;
  if (!(await writeClaim(unit, kept, outcome.to, { clock, at }))) return null;
  return { planId: kept.id, events: outcome.events, kept: { ...kept, plan: outcome.to } };
}

function isHeld(kept: KeptPlan): kept is HeldPlan {
  return isIn(kept.plan, 'claimed');
}

export function tokenOf(plan: Plan): string {
  return isIn(plan, 'claimed') ? plan.state.lease.token : '';
}
