import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { z } from 'zod';

import type { askedTakeDown } from '../../../contracts/common';
import type { Asker } from '../access/access';
import { documentAtHand, publicSince } from '../content/document';
import type { Actor, Command } from '../domain/plan/commands';
import { refusal } from '../domain/refusal';
import { ruleErrorOf } from '../refusals';
import type { KeptPlan } from '../store/plan-rows';
import { findLivePlan } from '../store/plan-store';
import { instantOf, type Changed } from './create';
import { actorFor, planAtHand, writeChange, type Work } from './plan-change';
import { takeDownAsked, timeAsked, type TimeFound } from './times';

/** What somebody does with one plan besides moving it. */
export type Step =
  | { readonly kind: 'pause' | 'resume' | 'runNow' | 'adopt' }
  | { readonly kind: 'cancel'; readonly reason: string };

/** @throws SCHEDULE_VERSION_CONFLICT and every refusal of the rules */
export function takeStep(
  strapi: Core.Strapi,
  asker: Asker,
  { id, version }: PlanRead,
  step: Step,
): Promise<Changed> {
  return inUnitOfWork(strapi, async (unit) => {
    const work = { strapi, unit, asker };
    const kept = await planAtHand(work, id);
    const by = await actorFor(work, kept.plan.target);
    const changed = await writeChange(work, kept, version, commandOf(asker, step, by));
    return { plans: [changed], yearsMissing: [] };
  });
}

/** A plan as it was read. */
export interface PlanRead {
  readonly id: number;
  readonly version: number;
}

function commandOf({ access }: Asker, step: Step, by: Actor): Command {
  if (step.kind === 'cancel') return { kind: 'cancel', by, reason: step.reason };
  // To adopt is a permission of its own.
  const maySchedule = step.kind === 'adopt' ? access.mayAdopt : by.maySchedule;
  return { kind: step.kind, by: { ...by, maySchedule } };
}

type AskedTakeDown = z.output<typeof askedTakeDown>;

/** Gives a plan another time; what comes down so many workdays after it moves along. */
export function movePlan(
  strapi: Core.Strapi,
  asker: Asker,
  { id, version }: PlanRead,
  to: AskedTakeDown,
): Promise<Changed> {
  return inUnitOfWork(strapi, async (unit) => {
    const work = { strapi, unit, asker };
    const kept = await planAtHand(work, id);
    const found = await timeFor(work, kept, to);
    return moveTo(work, kept, version, found, false);
  });
}

/** @param withBundle true when all plans of its bundle move together */
export async function moveTo(
  work: Work,
  kept: KeptPlan,
  version: number,
  { time, timing, yearsMissing }: TimeFound,
  withBundle: boolean,
): Promise<Changed> {
  const { verb, target } = kept.plan;
  const other = await findLivePlan(work.unit, verb === 'publish' ? 'unpublish' : 'publish', target);
  const follows = verb === 'publish' && other?.plan.timing.kind === 'workdaysAfterPublish';
  const counterpartAt = follows ? null : (other?.plan.plannedAt ?? null);
  const by = await actorFor(work, target);
  const command = { kind: 'move', by, time, timing, counterpartAt, withBundle } as const;
  const moved = await writeChange(work, kept, version, command);
  if (!follows || other === null) return { plans: [moved], yearsMissing };
  const followed = await followPublication(work, other, moved.plan.plannedAt);
  return {
    plans: [moved, ...followed.plans],
    yearsMissing: [...new Set([...yearsMissing, ...followed.yearsMissing])],
  };
}

/** The take-down that counts its workdays from a publication which moved, or took place. */
export async function followPublication(
  work: Work,
  takeDown: KeptPlan,
  publishedAt: string,
): Promise<Changed> {
  const { timing, version, plannedAt } = takeDown.plan;
  if (timing.kind === 'fixed') return { plans: [], yearsMissing: [] };
  const asked = { kind: timing.kind, workdays: timing.workdays };
  const found = await takeDownAsked(work.strapi, asked, publishedAt);
  if (instantOf(found.time) === plannedAt) {
    return { plans: [], yearsMissing: found.yearsMissing };
  }
  const followed = await writeChange(work, takeDown, version, {
    kind: 'follow',
    time: found.time,
  });
  return { plans: [followed], yearsMissing: found.yearsMissing };
}

async function timeFor(work: Work, kept: KeptPlan, to: AskedTakeDown): Promise<TimeFound> {
  const { strapi, unit } = work;
  if (to.kind === 'at') {
    // A time without a zone is one in the zone that the plan has.
    const zone = to.zone ?? kept.plan.time.zone;
    const time = timeAsked(strapi, { ...to, zone });
    return { time, timing: { kind: 'fixed' }, yearsMissing: [] };
  }
  if (kept.plan.verb === 'publish') {
    throw ruleErrorOf(refusal('SCHEDULE_INPUT_INVALID', { field: 'to.kind' }));
  }
  const publication = await findLivePlan(unit, 'publish', kept.plan.target);
  const document = await documentAtHand(strapi, kept.plan.target);
  const publishedAt = publication?.plan.plannedAt ?? publicSince(document, kept.plan.target);
  return takeDownAsked(strapi, to, publishedAt);
}
