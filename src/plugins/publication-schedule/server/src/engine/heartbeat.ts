import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { transition } from '../domain/plan/transition';
import { LEASE_SECONDS } from '../scene';
import { writeUnderLease } from '../store/due-store';
import { heldNow, tokenOf, type HeldPlan } from './claim';
import { sceneNow, type RunnerScene } from './runner-scene';

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
    (LEASE_SECONDS / BEATS_PER_LEASE) * 1000,
  ).unref();
  return async () => {
    clearInterval(timer);
    await beating;
  };
}

async function beatOnce(runner: RunnerScene, plans: readonly HeldPlan[]): Promise<void> {
  await inUnitOfWork(runner.strapi, async (unit) => {
    const scene = await sceneNow(runner, unit);
    for (const held of plans) {
      const now = await heldNow(unit, held);
      if (now === null) continue;
      const { plan } = now;
      const command = { kind: 'heartbeat', token: tokenOf(held.plan) } as const;
      const outcome = transition(plan, plan.version, command, scene);
      if (outcome.kind === 'refused') continue;
      await writeUnderLease(unit, now, outcome.to, { clock: runner.clock, at: scene.at });
    }
  });
}
