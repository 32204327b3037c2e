import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { z } from 'zod';

import type {
  addToBundleRequest,
  cancelBundleRequest,
  createBundleRequest,
  moveBundleRequest,
} from '../../../contracts/bundles';
import type { Wish } from '../../../contracts/plans';
import type { Asker } from '../access/access';
import { isIn, isLive, type Target } from '../domain/plan/plan';
import { refusal } from '../domain/refusal';
import type { ZonedTime } from '../domain/time/zoned-time';
import { ruleErrorOf } from '../refusals';
import { findBundle, insertBundle, type KeptBundle } from '../store/bundle-store';
import type { KeptPlan } from '../store/plan-rows';
import { findLivePlan, findPlansOfBundle } from '../store/plan-store';
import { makeOne, replace, targetOf, type Changed } from './create';
import { actorFor, maySee, writeChange, type Work } from './plan-change';
import { moveTo, type PlanRead } from './steps';
import { targetAtHand } from './targets';
import { timeAsked } from './times';

type Wanted = z.output<typeof createBundleRequest>;

/**
 * Makes publications at one instant as a bundle, all or none.
 *
 * @returns the id of the bundle with its plans
 */
export function createBundle(
  strapi: Core.Strapi,
  asker: Asker,
  wanted: Wanted,
): Promise<Changed & { readonly bundleId: number }> {
  assertTargets(wanted.targets);
  return inUnitOfWork(strapi, async (unit) => {
    const work = { strapi, unit, asker };
    const { title, mode, missedRule, isAnnounceable } = wanted;
    const made = { title, mode, madeAt: asker.at, madeById: asker.id };
    const bundleId = await insertBundle(unit, made);
    const time = timeAsked(strapi, wanted.time);
    const facts = { bundleId, time, missedRule, isAnnounceable };
    const plans = await makeMembers(work, wanted.targets, facts);
    return { bundleId, plans, yearsMissing: [] };
  });
}

/**
 * More publications at the instant of a bundle, all or none.
 *
 * @throws SCHEDULE_BUNDLE_ENDED where no plan of it is live, SCHEDULE_PLAN_RUNNING
 */
export function addToBundle(
  strapi: Core.Strapi,
  asker: Asker,
  bundleId: number,
  { targets, isAnnounceable }: z.output<typeof addToBundleRequest>,
): Promise<Changed> {
  return inUnitOfWork(strapi, async (unit) => {
    const work = { strapi, unit, asker };
    const { members } = await bundleAtHand(work, bundleId);
    const live = members.filter(({ plan }) => isLive(plan));
    const [first] = live;
    if (first === undefined) throw ruleErrorOf(refusal('SCHEDULE_BUNDLE_ENDED'));
    if (live.some(({ plan }) => isIn(plan, 'claimed'))) {
      throw ruleErrorOf(refusal('SCHEDULE_PLAN_RUNNING'));
    }
    assertTargets([...live.map(({ plan }) => plan.target), ...targets]);
    const { time, missedRule } = first.plan;
    const plans = await makeMembers(work, targets, { bundleId, time, missedRule, isAnnounceable });
    return { plans, yearsMissing: [] };
  });
}

interface MemberFacts extends Pick<Wish, 'missedRule' | 'isAnnounceable'> {
  readonly bundleId: number;
  readonly time: ZonedTime;
}

async function makeMembers(
  work: Work,
  targets: Wanted['targets'],
  { bundleId, time, missedRule, isAnnounceable }: MemberFacts,
): Promise<readonly KeptPlan[]> {
  const { unit } = work;
  const plans: KeptPlan[] = [];
  for (const each of targets) {
    const target = targetOf(each);
    const document = await targetAtHand(work, target);
    await replace(work, target, each.replaces);
    const takeDown = await findLivePlan(unit, 'unpublish', target);
    const facts = {
      ...{ time, timing: { kind: 'fixed' } as const, bundleId },
      counterpartAt: takeDown?.plan.plannedAt ?? null,
      rival: await findLivePlan(unit, 'publish', target),
    };
    const wish = { ...target, missedRule, isAnnounceable };
    plans.push(await makeOne(work, document, wish, 'publish', facts));
  }
  return plans;
}

function assertTargets(targets: readonly Target[]): void {
  if (targets.length === 0) throw ruleErrorOf(refusal('SCHEDULE_BUNDLE_EMPTY'));
  const keys = targets.map(({ uid, documentId, locale }) =>
    [uid, documentId, locale ?? '-'].join(' '),
  );
  if (new Set(keys).size < keys.length) {
    throw ruleErrorOf(refusal('SCHEDULE_BUNDLE_TARGET_TWICE'));
  }
}

/** Moves all live plans of a bundle, or none. */
export function moveBundle(
  strapi: Core.Strapi,
  asker: Asker,
  bundleId: number,
  { plans: read, to }: z.output<typeof moveBundleRequest>,
): Promise<Changed> {
  return inUnitOfWork(strapi, async (unit) => {
    const work = { strapi, unit, asker };
    const { members } = await bundleAtHand(work, bundleId);
    const found = {
      ...{ time: timeAsked(strapi, to), timing: { kind: 'fixed' } as const, yearsMissing: [] },
    };
    const plans: KeptPlan[] = [];
    const years = new Set<number>();
    for (const { kept, version } of asRead(members, read)) {
      const changed = await moveTo(work, kept, version, found, true);
      plans.push(...changed.plans);
      changed.yearsMissing.forEach((year) => years.add(year));
    }
    return { plans, yearsMissing: [...years] };
  });
}

/** Calls off all live plans of a bundle, or none. */
export function cancelBundle(
  strapi: Core.Strapi,
  asker: Asker,
  bundleId: number,
  { plans: read, reason }: z.output<typeof cancelBundleRequest>,
): Promise<Changed> {
  return inUnitOfWork(strapi, async (unit) => {
    const work = { strapi, unit, asker };
    const { members } = await bundleAtHand(work, bundleId);
    const plans: KeptPlan[] = [];
    for (const { kept, version } of asRead(members, read)) {
      const by = await actorFor(work, kept.plan.target);
      plans.push(await writeChange(work, kept, version, { kind: 'cancel', by, reason }));
    }
    return { plans, yearsMissing: [] };
  });
}

export interface BundleAtHand {
  readonly bundle: KeptBundle;
  readonly members: readonly KeptPlan[];
}

/**
 * A bundle with all its plans.
 *
 * @throws SCHEDULE_BUNDLE_NOT_FOUND also where somebody may see none of its plans
 */
export async function bundleAtHand({ unit, asker }: Work, id: number): Promise<BundleAtHand> {
  const bundle = await findBundle(unit, id);
  const members = bundle === null ? [] : await findPlansOfBundle(unit, id);
  const isSeen = await Promise.all(members.map(({ plan }) => maySee(asker, plan.target)));
  if (bundle === null || !isSeen.includes(true)) {
    throw ruleErrorOf(refusal('SCHEDULE_BUNDLE_NOT_FOUND'));
  }
  return { bundle, members };
}

/** The live plans of the bundle with the versions that were read. @throws SCHEDULE_BUNDLE_CONFLICT */
function asRead(
  members: readonly KeptPlan[],
  read: readonly PlanRead[],
): readonly { readonly kept: KeptPlan; readonly version: number }[] {
  const live = members.filter(({ plan }) => isLive(plan));
  const versions = new Map(read.map(({ id, version }) => [id, version]));
  if (live.length !== versions.size || live.some(({ id }) => !versions.has(id))) {
    throw ruleErrorOf(refusal('SCHEDULE_BUNDLE_CONFLICT'));
  }
  return live.map((kept) => ({ kept, version: versions.get(kept.id) ?? 0 }));
}
