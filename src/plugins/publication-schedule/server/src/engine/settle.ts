import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { AttentionReason } from '../domain/plan/attention';
import { latenessSeconds } from '../domain/plan/missed';
import { isIn, type Plan } from '../domain/plan/plan';
import type { Failure } from '../domain/plan/retry';
import { transition } from '../domain/plan/transition';
import { tellPlansChanged } from '../on-change';
import { sceneAt } from '../scene';
import { findRunningPlan, writeUnderLease } from '../store/due-store';
import { appendAllEvents, type PlanEvents } from '../store/event-store';
import type { KeptPlan } from '../store/plan-rows';
import { appendRun } from '../store/run-store';
import { tokenOf, type HeldPlan } from './claim';
import type { RunnerScene } from './runner-scene';

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

/** What a run came to. Its events are still to be appended. */
export interface Settled extends PlanEvents {
  readonly plan: Plan;
  readonly at: string;
  /** The live plan to take the same target down; null when there is none. */
  readonly takeDown: KeptPlan | null;
}

/**
 * Writes how a run ended, with its record, in the transaction of everything that it wrote.
 *
 * @throws LeaseLost when another runner may have the plan by now
 */
export async function settle(
  { strapi, runnerId, clock }: RunnerScene,
  unit: UnitOfWork,
  held: HeldPlan,
  ending: Ending,
): Promise<Settled> {
  const { id, plan } = held;
  const token = tokenOf(plan);
  const now = await findRunningPlan(unit, clock, { id, target: plan.target });
  if (now === null || !isIn(now.kept.plan, 'claimed')) throw new LeaseLost(id);
  const { kept, at, takeDown } = now;
  const command = { ...ending, token, jitter: Math.random() };
  const outcome = transition(kept.plan, kept.plan.version, command, sceneAt(strapi, at));
  if (outcome.kind === 'refused') throw new LeaseLost(id);
  const { to, events } = outcome;
  if (!(await writeUnderLease(unit, kept, to, { clock, at }))) throw new LeaseLost(id);
  const { plannedAt, fence, state } = now.kept.plan;
  await appendRun(unit, {
    ...{ planId: id, fence, runnerId, plannedAt },
    ...{ startedAt: state.lease.claimedAt, endedAt: at, outcome: to.state.kind },
    latenessSeconds: latenessSeconds(plannedAt, at),
    entries: ending.kind === 'succeed' ? ending.entries : 0,
    facts: factsOf(ending),
  });
  tellPlansChanged(strapi, unit);
  return { planId: id, events, plan: to, at, takeDown };
}

/** The same for a run that has written nothing else. */
export async function settleAlone(
  runner: RunnerScene,
  held: HeldPlan,
  ending: Ending,
): Promise<void> {
  await inUnitOfWork(runner.strapi, async (unit) => {
    await appendAllEvents(unit, [await settle(runner, unit, held, ending)]);
  });
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
