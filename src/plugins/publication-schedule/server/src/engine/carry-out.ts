import { setImmediate } from 'node:timers/promises';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { perform, withoutRequest } from '../act';
import { attentionOf } from '../attention';
import { systemAsker } from '../access/system';
import type { AttentionReason } from '../domain/plan/attention';
import { isIn } from '../domain/plan/plan';
import { countOtherRuns } from '../store/due-store';
import { appendAllEvents } from '../store/event-store';
import type { KeptPlan } from '../store/plan-rows';
import { followPublication } from '../use-cases/steps';
import { claimNext, type HeldPlan, type Hold, type TakenNext } from './claim';
import { failureOf, NothingDone } from './failure';
import { keepAlive } from './heartbeat';
import { keepingRelations } from './relations';
import type { Rights } from './rights';
import type { RunnerScene } from './runner-scene';
import { LeaseLost, settle, settleAlone, type Ending, type Settled } from './settle';
import { takingDown } from './take-downs';

/** What the runner could not write down yet, because the database did not answer. */
export type Unsettled = ReadonlyMap<HeldPlan, Ending>;

/** How it went, and what was taken with it. */
export interface CarriedOut {
  readonly unsettled: Unsettled;
  /** The next plan, where one was asked for and nobody else was faster. */
  readonly next: TakenNext | null;
}

const NOBODY: Unsettled = new Map();

/**
 * Carries out what a runner holds, all of it or nothing: publications, the end of each plan and its
 * record commit together, and with them the claim of the next one. What goes wrong is written down
 * afterwards, for each plan.
 *
 * @param next a due plan that is in no bundle, to be taken in the same transaction
 */
export async function carryOut(
  runner: RunnerScene,
  hold: Hold,
  rights: Rights,
  next: KeptPlan | null,
): Promise<CarriedOut> {
  const stopBeating = keepAlive(runner, hold.plans);
  try {
    const tried = await attempt(runner, hold, rights, next);
    return { ...tried, unsettled: await writeDown(runner, tried.unsettled) };
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

/** The endings that it gives are still to be written: none where everything went well. */
async function attempt(
  runner: RunnerScene,
  hold: Hold,
  rights: Rights,
  next: KeptPlan | null,
): Promise<CarriedOut> {
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
    if (blockedBy !== null || faults.size > 0) {
      return { unsettled: refusedAll(plans, faults, blockedBy), next: null };
    }
    const taken = await withoutRequest(strapi, 'zh-Hans', () =>
      inUnitOfWork(strapi, async (unit) => {
        const settled: Settled[] = [];
        for (const held of plans) {
          current = held;
          settled.push(await carryOutOne(runner, unit, held));
        }
        const at = settled.at(-1)?.at;
        const also =
          next === null || at === undefined ? null : await claimNext(runner, unit, at, next);
        await appendAllEvents(unit, also === null ? settled : [...settled, also]);
        return also;
      }),
    );
    return { unsettled: NOBODY, next: taken };
  } catch (error) {
    if (!(error instanceof LeaseLost)) {
      return { unsettled: await endingsOf(runner, plans, current, error), next: null };
    }
    strapi.log.warn(error.message);
    return { unsettled: NOBODY, next: null };
  }
}

async function carryOutOne(
  runner: RunnerScene,
  unit: UnitOfWork,
  held: HeldPlan,
): Promise<Settled> {
  const { strapi } = runner;
  const { plan } = held;
  const act = () => perform(strapi, plan);
  const entries =
    plan.verb === 'publish'
      ? await keepingRelations(strapi, plan.target, act)
      : await takingDown(strapi, plan, act);
  if (entries === 0) throw new NothingDone();
  // Where the database answers at once, nothing else has let anybody in since the run began.
  await setImmediate();
  const settled = await settle(runner, unit, held, { kind: 'succeed', entries });
  const { at, takeDown } = settled;
  if (plan.verb !== 'publish' || takeDown === null || isIn(takeDown.plan, 'claimed')) {
    return settled;
  }
  // The notice period counts from the day on which it really began.
  const work = { strapi, unit, asker: systemAsker(strapi, at) };
  await followPublication(work, takeDown, at);
  return settled;
}

async function endingsOf(
  runner: RunnerScene,
  plans: readonly HeldPlan[],
  current: HeldPlan | undefined,
  error: unknown,
): Promise<Unsettled> {
  const reason = attentionOf(error);
  if (
    reason !== null &&
    current !== undefined &&
    !(await mayPass(runner, plans, current, reason))
  ) {
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
  plans: readonly HeldPlan[],
  { plan: { plannedAt } }: HeldPlan,
  { code }: AttentionReason,
): Promise<boolean> {
  if (code !== 'ruleRefused' && code !== 'contentInvalid') return false;
  try {
    return await inUnitOfWork(strapi, async (unit) => {
      const ids = plans.map(({ id }) => id);
      return (await countOtherRuns(unit, clock, { ids, plannedAt })) > 0;
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
