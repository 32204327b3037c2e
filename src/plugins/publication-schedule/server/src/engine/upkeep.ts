import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Command } from '../domain/plan/commands';
import { isOutdated } from '../domain/plan/reresolve';
import { transition } from '../domain/plan/transition';
import { installationId } from '../installation';
import { appendEvents } from '../store/event-store';
import type { KeptPlan } from '../store/plan-rows';
import { findLivePlansAfter, savePlan } from '../store/plan-store';
import { findSeenWorld, saveSeenWorld, type SeenWorld } from '../store/state-store';
import { sceneNow, type RunnerScene } from './runner-scene';

const PLANS_AT_ONCE = 500;

/** The world as this process knows it: whose database it is, and what the rules of zones are. */
export function worldOf(strapi: Core.Strapi): SeenWorld {
  return { installationId: installationId(strapi), zoneRules: process.versions.tz ?? '' };
}

/**
 * Brings plans up to date with the world, once after it changed: in a copy of a database they stand
 * still until somebody adopts them; where the rules of time zones changed, the local time stays and
 * the instant follows. Costs one question where nothing changed.
 */
export async function bringUpToDate(runner: RunnerScene): Promise<void> {
  const { strapi } = runner;
  const now = worldOf(strapi);
  const seen = await inUnitOfWork(strapi, findSeenWorld);
  const isSame = seen?.installationId === now.installationId && seen.zoneRules === now.zoneRules;
  if (isSame) return;
  let after = 0;
  for (;;) {
    const plans = await inUnitOfWork(strapi, (unit) =>
      findLivePlansAfter(unit, after, PLANS_AT_ONCE),
    );
    await inUnitOfWork(strapi, async (unit) => {
      for (const kept of plans) await bringOne(runner, unit, kept);
    });
    const last = plans.at(-1);
    if (last === undefined || plans.length < PLANS_AT_ONCE) break;
    after = last.id;
  }
  await inUnitOfWork(strapi, (unit) => saveSeenWorld(unit, now));
}

async function bringOne(runner: RunnerScene, unit: UnitOfWork, kept: KeptPlan): Promise<void> {
  const { plan, title, id } = kept;
  const isForeign = plan.installationId !== installationId(runner.strapi);
  if (!isForeign && !isOutdated(plan)) return;
  const command: Command = isForeign ? { kind: 'standStill' } : { kind: 'reresolve' };
  const scene = await sceneNow(runner, unit);
  const outcome = transition(plan, plan.version, command, scene);
  if (outcome.kind === 'refused') return;
  await savePlan(unit, kept, outcome.to, { title, at: scene.at });
  await appendEvents(unit, id, outcome.events);
}
