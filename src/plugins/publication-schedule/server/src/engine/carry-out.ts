import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { perform, withoutRequest } from '../act';
import { attentionOf } from '../attention';
import { systemAsker } from '../access/system';
import type { AttentionReason } from '../domain/plan/attention';
import { isIn } from '../domain/plan/plan';
import type { Failure } from '../domain/plan/retry';
import { REFUSALS } from '../domain/refusal';
import { countOtherRuns } from '../store/due-store';
import { findLivePlan } from '../store/plan-store';
import { followPublication } from '../use-cases/steps';
import type { HeldPlan, Hold } from './claim';
import { keepAlive } from './heartbeat';
import { keepingRelations } from './relations';
import type { Rights } from './rights';
import type { RunnerScene } from './runner-scene';
import { LeaseLost, settle, settleAlone, type Ending } from './settle';
import { takingDown } from './take-downs';

/** Nothing was there to publish or to take down. */
class NothingDone extends Error {}

/** What the runner could not write down yet, because the database did not answer. */
export type Unsettled = ReadonlyMap<HeldPlan, Ending>;

const NOBODY: Unsettled = new Map();

/**
 * Carries out what a runner holds, all of it or nothing: publications, the end of each plan and its
 * record commit together. What goes wrong is written down afterwards, for each plan.
 *
 * @returns what could not be written down
 */
export async function carryOut(
  runner: RunnerScene,
  hold: Hold,
  rights: Rights,
): Promise<Unsettled> {
  const stopBeating = keepAlive(runner, hold.plans);
  try {
    const endings = await attempt(runner, hold, rights);
    return await writeDown(runner, endings);
  } finally {
    await stopBeating();
  }
}

/** Tries to write down how runs ended; a lost lease needs no ending, another runner makes one. */
export async function writeDown(runner: RunnerScene, endings: Unsettled): Promise<Unsettled> {
  const open = new Map<HeldPlan, Ending>();
  for (const [held, ending] of endings) {
    try {
      await settleAlone(runner, held, ending);
    } catch (error) {
      if (error instanceof LeaseLost) continue;
      runner.strapi.log.error(error);
      open.set(held, ending);
    }
  }
  return open;
}

/** @returns the endings that are still to be written: none where everything went well */
async function attempt(runner: RunnerScene, hold: Hold, rights: Rights): Promise<Unsettled> {
  const { strapi } = runner;
  const { plans, blockedBy } = hold;
  const faults = new Map<HeldPlan, AttentionReason>();
  let current = plans[0];
  try {
    for (const held of plans) {
      current = held;
      const reason = await rights.missingFor(held.plan);
      if (reason !== null) faults.set(held, reason);
    }
    if (blockedBy !== null || faults.size > 0) return refusedAll(plans, faults, blockedBy);
    await withoutRequest(strapi, 'zh-Hans', () =>
      inUnitOfWork(strapi, async (unit) => {
        for (const held of plans) {
          current = held;
          await carryOutOne(runner, unit, held);
        }
      }),
    );
    return NOBODY;
  } catch (error) {
    if (error instanceof LeaseLost) {
      strapi.log.warn(error.message);
      return NOBODY;
    }
    return endingsOf(runner, plans, current, error);
  }
}

async function carryOutOne(runner: RunnerScene, unit: UnitOfWork, held: HeldPlan): Promise<void> {
  const { strapi } = runner;
  const { plan } = held;
  const act = () => perform(strapi, plan);
  const entries =
    plan.verb === 'publish'
      ? await keepingRelations(strapi, plan.target, act)
      : await takingDown(strapi, plan, act);
  if (entries === 0) throw new NothingDone();
  const { state } = await settle(runner, unit, held, { kind: 'succeed', entries });
  if (plan.verb !== 'publish' || state.kind !== 'done') return;
  const takeDown = await findLivePlan(unit, 'unpublish', plan.target);
  if (takeDown === null || isIn(takeDown.plan, 'claimed')) return;
  // The notice period counts from the day on which it really began.
  const work = { strapi, unit, asker: systemAsker(strapi, state.at) };
  await followPublication(work, takeDown, state.at);
}

async function endingsOf(
  runner: RunnerScene,
  plans: readonly HeldPlan[],
  current: HeldPlan | undefined,
  error: unknown,
): Promise<Unsettled> {
  const reason = attentionOf(error);
  if (reason !== null && current !== undefined && !(await mayPass(runner, current, reason))) {
    return refusedAll(plans, new Map([[current, reason]]), current.id);
  }
  const isPermanent = error instanceof NothingDone;
  if (reason === null && !isPermanent) runner.strapi.log.error(error);
  const failure = failureOf(error);
  return new Map(plans.map((held) => [held, { kind: 'fail', failure, isPermanent }]));
}

/**
 * A rule may have refused only because another process is about to publish what was to go out first:
 * the next attempt knows. An approval that is missing is missing.
 */
async function mayPass(
  { strapi, clock }: RunnerScene,
  { id, plan }: HeldPlan,
  { code }: AttentionReason,
): Promise<boolean> {
  if (code !== 'ruleRefused' && code !== 'contentInvalid') return false;
  try {
    return await inUnitOfWork(strapi, async (unit) => {
      return (await countOtherRuns(unit, clock, { id, plannedAt: plan.plannedAt })) > 0;
    });
  } catch {
    return false;
  }
}

/** The one that cannot go out says why, the others that they wait for it. */
function refusedAll(
  plans: readonly HeldPlan[],
  faults: ReadonlyMap<HeldPlan, AttentionReason>,
  blockedBy: number | null,
): Unsettled {
  const planId = blockedBy ?? [...faults.keys()][0]?.id ?? null;
  const waits: AttentionReason = { code: 'bundleBlocked', details: { planId } };
  return new Map(
    plans.map((held) => [held, { kind: 'refuse', reason: faults.get(held) ?? waits }]),
  );
}

function failureOf(error: unknown): Failure {
  if (error instanceof NothingDone) {
    const code = 'SCHEDULE_NOTHING_PUBLISHED';
    return { code, message: REFUSALS[code] };
  }
  if (!(error instanceof Error)) return { code: 'UNKNOWN', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return { code, message: error.message.slice(0, 500) };
}
