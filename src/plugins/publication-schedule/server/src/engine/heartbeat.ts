import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { scheduleConfig } from '../config';
import { transition } from '../domain/plan/transition';
import { sceneAt } from '../scene';
import { findFreePlan, writeUnderLease } from '../store/due-store';
import { tokenOf, type HeldPlan } from './claim';
import type { RunnerScene } from './runner-scene';

const BEATS_PER_LEASE = 3;

/**
 * Makes the leases longer while a run takes its time. Start it outside the transaction of the run:
 * a timer would stay inside.
 *
 * @returns what ends it, after the beat under way
 */
export function keepAlive(runner: RunnerScene, plans: readonly HeldPlan[]): () => Promise<void> {
  let beating: Promise<void> = Promise.resolve();
  const timer = setInterval(
    () => {
      beating = beating
        .then(() => beatOnce(runner, plans))
        .catch((error: unknown) => {
          runner.strapi.log.warn(error);
        });
    },
    (scheduleConfig(runner.strapi).leaseSeconds / BEATS_PER_LEASE) * 1000,
  ).unref();
  return async () => {
    clearInterval(timer);
    await beating;
  };
}

/** A plan that its own run is writing at this moment needs no longer lease. */
async function beatOnce({ strapi, clock }: RunnerScene, plans: readonly HeldPlan[]): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    for (const held of plans) {
      const now = await findFreePlan(unit, clock, held.id);
      if (now === null) continue;
      const { kept, at } = now;
      const { plan } = kept;
      const command = { kind: 'heartbeat', token: tokenOf(held.plan) } as const;
      const outcome = transition(plan, plan.version, command, sceneAt(strapi, at));
      if (outcome.kind === 'refused') continue;
      await writeUnderLease(unit, kept, outcome.to, { clock, at });
    }
  });
}
