import { setImmediate } from 'node:timers/promises';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { dueOrder } from '../domain/due/order';
import { isIn } from '../domain/plan/plan';
import { transition } from '../domain/plan/transition';
import { findDuePlans, findExpiredLeases } from '../store/due-store';
import { appendEvents } from '../store/event-store';
import type { KeptPlan } from '../store/plan-rows';
import { findPlan, savePlan } from '../store/plan-store';
import { RuleError } from '../../../../../shared/rule-error';
import { carryOut, writeDown, type Unsettled } from './carry-out';
import { claimDue } from './claim';
import { withDependencies } from './dependencies';
import { rightsOf } from './rights';
import { sceneNow, type RunnerScene } from './runner-scene';

export interface RoundOptions {
  /** Plans at most. */
  readonly most: number;
  /** What earlier rounds could not write down. */
  readonly unsettled: Unsettled;
  /** True when the process is about to end: what has not begun stays for others. */
  readonly isStopping: () => boolean;
}

export interface Round {
  /** Plans that changed: done, refused, failed, missed, or given back by a runner that is gone. */
  readonly changed: number;
  readonly unsettled: Unsettled;
}

/**
 * Carries out what is due, one plan after the other; between two of them the event loop turns. One
 * that goes wrong stops no other.
 */
export async function runRound(runner: RunnerScene, options: RoundOptions): Promise<Round> {
  const { strapi, clock } = runner;
  const open = new Map(await writeDown(runner, options.unsettled));
  let changed = await freeExpired(runner, options.most);
  const due = await inUnitOfWork(strapi, (unit) => findDuePlans(unit, clock, options.most));
  const rights = rightsOf(strapi);
  const tried = new Set<number>();
  for (const { kept } of dueOrder(await withDependencies(strapi, due))) {
    if (options.isStopping()) break;
    if (tried.has(kept.id)) continue;
    const hold = await claimDue(runner, kept);
    if (hold !== 'left') changed += 1;
    if (typeof hold === 'object') {
      for (const { id } of hold.plans) tried.add(id);
      for (const [held, ending] of await carryOut(runner, hold, rights)) open.set(held, ending);
    }
    await setImmediate();
  }
  return { changed, unsettled: open };
}

/** Gives back what runners hold that did not come back in time. */
async function freeExpired(runner: RunnerScene, most: number): Promise<number> {
  const { strapi, clock } = runner;
  const expired = await inUnitOfWork(strapi, (unit) => findExpiredLeases(unit, clock, most));
  let freed = 0;
  for (const kept of expired) freed += (await freeOne(runner, kept)) ? 1 : 0;
  return freed;
}

async function freeOne(runner: RunnerScene, { id }: KeptPlan): Promise<boolean> {
  try {
    return await inUnitOfWork(runner.strapi, async (unit) => {
      const scene = await sceneNow(runner, unit);
      const kept = await findPlan(unit, id);
      if (kept === null || !isIn(kept.plan, 'claimed')) return false;
      const { plan, title } = kept;
      const outcome = transition(plan, plan.version, { kind: 'leaseExpired' }, scene);
      if (outcome.kind === 'refused') return false;
      await savePlan(unit, kept, outcome.to, { title, at: scene.at });
      await appendEvents(unit, id, outcome.events);
      return true;
    });
  } catch (error) {
    // Another process was faster.
    if (error instanceof RuleError) return false;
    throw error;
  }
}
