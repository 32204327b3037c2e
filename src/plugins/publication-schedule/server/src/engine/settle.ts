import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { AttentionReason } from '../domain/plan/attention';
import type { Failure } from '../domain/plan/retry';
import { latenessSeconds } from '../domain/plan/missed';
import type { Plan } from '../domain/plan/plan';
import { transition } from '../domain/plan/transition';
import { tellPlansChanged } from '../on-change';
import { appendEvents } from '../store/event-store';
import { writeUnderLease } from '../store/due-store';
import { appendRun } from '../store/run-store';
import { heldNow, tokenOf, type HeldPlan } from './claim';
import { sceneNow, type RunnerScene } from './runner-scene';

/** How a run ended. */
export type Ending =
  | { readonly kind: 'succeed'; readonly entries: number }
  | { readonly kind: 'refuse'; readonly reason: AttentionReason }
  | { readonly kind: 'fail'; readonly failure: Failure; readonly isPermanent: boolean };

/** The runner holds the plan no longer: whatever it wrote has to be undone. */
export class LeaseLost extends Error {
  constructor(planId: number) {
    super(`The lease of plan ${planId} is lost`);
  }
}

/**
 * Writes how a run ended, with its record, in the transaction of everything that it wrote.
 *
 * @throws LeaseLost when another runner may have the plan by now
 */
export async function settle(
  runner: RunnerScene,
  unit: UnitOfWork,
  held: HeldPlan,
  ending: Ending,
): Promise<Plan> {
  const { strapi, runnerId, clock } = runner;
  const now = await heldNow(unit, held);
  if (now === null) throw new LeaseLost(held.id);
  const scene = await sceneNow(runner, unit);
  const { at } = scene;
  const token = tokenOf(held.plan);
  const command = { ...ending, token, jitter: Math.random() };
  const outcome = transition(now.plan, now.plan.version, command, scene);
  if (outcome.kind === 'refused') throw new LeaseLost(held.id);
  if (!(await writeUnderLease(unit, now, outcome.to, { clock, at }))) throw new LeaseLost(held.id);
  await appendEvents(unit, held.id, outcome.events);
  const { plannedAt, fence, state } = now.plan;
  await appendRun(unit, {
    ...{ planId: held.id, fence, runnerId, plannedAt },
    ...{ startedAt: state.lease.claimedAt, endedAt: at, outcome: outcome.to.state.kind },
    latenessSeconds: latenessSeconds(plannedAt, at),
    entries: ending.kind === 'succeed' ? ending.entries : 0,
    facts: factsOf(ending),
  });
  tellPlansChanged(strapi, unit);
  return outcome.to;
}

/** The same for a run that has written nothing else. */
export async function settleAlone(
  runner: RunnerScene,
  held: HeldPlan,
  ending: Ending,
): Promise<void> {
  await inUnitOfWork(runner.strapi, (unit) => settle(runner, unit, held, ending));
}

function factsOf(ending: Ending): Readonly<Record<string, unknown>> {
  switch (ending.kind) {
    case 'succeed':
      return {};
    case 'refuse':
      return { code: ending.reason.code, ...ending.reason.details };
    case 'fail':
      return { ...ending.failure };
  }
}
