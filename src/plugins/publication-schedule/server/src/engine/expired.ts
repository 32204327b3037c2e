import { RuleError } from '../../../../../shared/rule-error';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { isIn } from '../domain/plan/plan';
import { transition } from '../domain/plan/transition';
import { sceneAt } from '../scene';
import { findExpiredLeases, findFreePlan } from '../store/due-store';
import { appendEvents } from '../store/event-store';
import { savePlan } from '../store/plan-store';
import type { RunnerScene } from './runner-scene';

/**
 * Gives back what runners hold that did not come back in time. What one of them is just writing stays
 * with it: it comes to its end, or to nothing.
 *
 * @returns how many plans that were
 */
export async function freeExpired(runner: RunnerScene, most: number): Promise<number> {
  const { strapi, clock } = runner;
  const expired = await inUnitOfWork(strapi, (unit) => findExpiredLeases(unit, clock, most));
  let freed = 0;
  for (const { id } of expired) freed += (await freeOne(runner, id)) ? 1 : 0;
  return freed;
}

async function freeOne({ strapi, clock }: RunnerScene, id: number): Promise<boolean> {
  try {
    return await inUnitOfWork(strapi, async (unit) => {
      const now = await findFreePlan(unit, clock, id);
      if (now === null || !isIn(now.kept.plan, 'claimed')) return false;
      const { kept, at } = now;
      const { plan, title } = kept;
      const outcome = transition(plan, plan.version, { kind: 'leaseExpired' }, sceneAt(strapi, at));
      if (outcome.kind === 'refused') return false;
      await savePlan(unit, kept, outcome.to, { title, at });
      await appendEvents(unit, id, outcome.events);
      return true;
    });
  } catch (error) {
    // Another process was faster.
    if (error instanceof RuleError) return false;
    throw error;
  }
}
