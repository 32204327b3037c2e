import type { Core } from '@strapi/strapi';

import { RuleError } from '../../../../../shared/rule-error';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Wish } from '../../../contracts/plans';
import type { Asker } from '../access/access';
import { publicSince, titleOf, type DocumentAtHand } from '../content/document';
import { MISSED_RULE } from '../domain/plan/missed';
import type { Target, Timing, Verb } from '../domain/plan/plan';
import { refusal } from '../domain/refusal';
import { resolveTime, type ZonedTime } from '../domain/time/zoned-time';
import { ruleErrorOf } from '../refusals';
import type { KeptPlan } from '../store/plan-rows';
import { findLivePlan } from '../store/plan-store';
import { actorFor, planAtHand, writeChange, writeNew, type Work } from './plan-change';
import { targetAtHand } from './targets';
import { takeDownAsked, timeAsked } from './times';

/** Plans that were made or changed, and the years whose holidays nobody knows. */
export interface Changed {
  readonly plans: readonly KeptPlan[];
  readonly yearsMissing: readonly number[];
}

/**
 * Makes a publication, a take-down or both, all or none; what the user agreed to replace is ended
 * in the same transaction.
 *
 * @throws SCHEDULE_PLAN_EXISTS naming the live plan of the same target and verb, and every refusal
 * of the rules
 */
export async function createPlans(strapi: Core.Strapi, asker: Asker, wish: Wish): Promise<Changed> {
  try {
    return await inUnitOfWork(strapi, (unit) => makePlans({ strapi, unit, asker }, wish));
  } catch (error) {
    throw await withRival(strapi, error, wish);
  }
}

/** The same inside a transaction that is there already. */
export async function makePlans(work: Work, wish: Wish): Promise<Changed> {
  const { strapi, unit } = work;
  const target = targetOf(wish);
  const document = await targetAtHand(work, target);
  await replace(work, target, wish.replaces);
  const live = {
    publish: await findLivePlan(unit, 'publish', target),
    unpublish: await findLivePlan(unit, 'unpublish', target),
  };
  const publishTime = wish.publish && timeAsked(strapi, wish.publish);
  const publishAt = publishTime ? instantOf(publishTime) : (live.publish?.plan.plannedAt ?? null);
  const anchor = publishAt ?? publicSince(document, target);
  const takeDown = wish.takeDown && (await takeDownAsked(strapi, wish.takeDown, anchor));
  const takeDownAt = takeDown ? instantOf(takeDown.time) : (live.unpublish?.plan.plannedAt ?? null);
  const plans: KeptPlan[] = [];
  if (publishTime) {
    const time = { time: publishTime, timing: { kind: 'fixed' } as const };
    const facts = { ...time, counterpartAt: takeDownAt, rival: live.publish, bundleId: null };
    plans.push(await makeOne(work, document, wish, 'publish', facts));
  }
  if (takeDown) {
    const facts = { ...takeDown, counterpartAt: publishAt, rival: live.unpublish, bundleId: null };
    plans.push(await makeOne(work, document, wish, 'unpublish', facts));
  }
  return { plans, yearsMissing: takeDown?.yearsMissing ?? [] };
}

/** What one plan needs besides the wish. */
interface Facts {
  readonly time: ZonedTime;
  readonly timing: Timing;
  /** Planned instant of the other end of the window. */
  readonly counterpartAt: string | null;
  readonly rival: KeptPlan | null;
  readonly bundleId: number | null;
}

export async function makeOne(
  work: Work,
  document: DocumentAtHand,
  wish: Pick<Wish, 'uid' | 'documentId' | 'locale' | 'missedRule' | 'isAnnounceable'>,
  verb: Verb,
  { time, timing, counterpartAt, rival, bundleId }: Facts,
): Promise<KeptPlan> {
  const target = targetOf(wish);
  const by = await actorFor(work, target);
  // Only who might make the plan learns which one stands in its way.
  if (rival !== null && by.mayPublish && by.maySchedule) throw planExists(rival);
  const command = {
    ...({ kind: 'create', by, verb, target, time, timing, bundleId, counterpartAt } as const),
    ...{ missedRule: wish.missedRule ?? MISSED_RULE, rivalAt: rival?.plan.plannedAt ?? null },
    ...{ isAnnounceable: verb === 'publish' && wish.isAnnounceable },
    isPublic: publicSince(document, target) !== null,
  };
  return writeNew(work, command, titleOf(work.strapi, document, target.locale));
}

/** Ends the plans that the user was shown and agreed to replace. */
export async function replace(
  work: Work,
  target: Target,
  replaced: Wish['replaces'],
): Promise<void> {
  for (const { id, version } of replaced) {
    const kept = await planAtHand(work, id);
    if (!isSameTarget(kept.plan.target, target)) {
      throw ruleErrorOf(refusal('SCHEDULE_PLAN_UNLIKE', { planId: id }));
    }
    const by = await actorFor(work, target);
    await writeChange(work, kept, version, { kind: 'supersede', by });
  }
}

export function targetOf({ uid, documentId, locale }: Target): Target {
  return { uid, documentId, locale };
}

function isSameTarget(one: Target, other: Target): boolean {
  return (
    one.uid === other.uid && one.documentId === other.documentId && one.locale === other.locale
  );
}

/** The instant of a time that the rules have yet to look at; null where it has none. */
export function instantOf(time: ZonedTime): string | null {
  const resolution = resolveTime(time);
  return resolution.kind === 'resolved' ? resolution.time.at : null;
}

function planExists({ id, plan }: KeptPlan): RuleError {
  const { plannedAt, version, time } = plan;
  return ruleErrorOf(
    refusal('SCHEDULE_PLAN_EXISTS', { planId: id, version, plannedAt, planZone: time.zone }),
  );
}

/** Of two who made the same plan at one moment the second learns which one it is. */
async function withRival(strapi: Core.Strapi, error: unknown, wish: Wish): Promise<unknown> {
  if (!(error instanceof RuleError) || error.code !== 'SCHEDULE_PLAN_EXISTS') return error;
  if ('planId' in error.details) return error;
  const target = targetOf(wish);
  const verbs: readonly Verb[] = [
    ...(wish.publish === undefined ? [] : (['publish'] as const)),
    ...(wish.takeDown === undefined ? [] : (['unpublish'] as const)),
  ];
  return inUnitOfWork(strapi, async (unit) => {
    for (const verb of verbs) {
      const rival = await findLivePlan(unit, verb, target);
      if (rival !== null) return Object.assign(planExists(rival), { cause: error });
    }
    return error;
  });
}
