import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Asker } from '../access/access';
import { documentAtHand, titleOf } from '../content/document';
import type { Actor, Command } from '../domain/plan/commands';
import type { PlanEvent } from '../domain/plan/outcome';
import type { Plan, Target } from '../domain/plan/plan';
import { transition } from '../domain/plan/transition';
import { refusal } from '../domain/refusal';
import { tellPlansChanged } from '../on-change';
import { ruleErrorOf } from '../refusals';
import { sceneAt } from '../scene';
import { appendEvents } from '../store/event-store';
import type { KeptPlan } from '../store/plan-rows';
import { findPlan, insertPlan, savePlan } from '../store/plan-store';

/** One transaction in which somebody changes plans. */
export interface Work {
  readonly strapi: Core.Strapi;
  readonly unit: UnitOfWork;
  readonly asker: Asker;
}

/** Who acts, with the rights that they have for a target. */
export async function actorFor({ asker }: Work, target: Target): Promise<Actor> {
  const { id, access } = asker;
  const mayPublish = await access.mayPublish(target);
  return { id, mayPublish, maySchedule: access.maySchedule };
}

/**
 * The plan that somebody asks for.
 *
 * @throws SCHEDULE_PLAN_NOT_FOUND also where they may not read its document
 */
export async function planAtHand({ unit, asker }: Work, planId: number): Promise<KeptPlan> {
  const kept = await findPlan(unit, planId);
  if (kept === null || !(await maySee(asker, kept.plan.target))) {
    throw ruleErrorOf(refusal('SCHEDULE_PLAN_NOT_FOUND'));
  }
  return kept;
}

/** What was about a document that is gone is seen by those who see all of its type. */
export async function maySee({ access }: Asker, { uid, documentId }: Target): Promise<boolean> {
  const sight = access.sightOf(uid);
  return sight === 'all' || (sight === 'some' && (await access.mayRead({ uid, documentId })));
}

/** Writes a new plan with what happened. @returns the plan as it is kept */
export async function writeNew(work: Work, command: Command, title: string): Promise<KeptPlan> {
  const { strapi, unit, asker } = work;
  const { to, events } = outcomeOf(work, null, 0, command);
  const id = await insertPlan(unit, to, { title, at: asker.at });
  await appendEvents(unit, id, signed(asker, events));
  tellPlansChanged(strapi, unit);
  return { id, title, changedAt: asker.at, plan: to };
}

/** Writes what a command makes of a plan, if it is still at the version that was read. */
export async function writeChange(
  work: Work,
  kept: KeptPlan,
  version: number,
  command: Command,
): Promise<KeptPlan> {
  const { strapi, unit, asker } = work;
  const { to, events } = outcomeOf(work, kept.plan, version, command);
  const document = await documentAtHand(strapi, kept.plan.target);
  // A deleted document keeps the title it had.
  const isThere = document.drafts.size > 0;
  const title = isThere ? titleOf(strapi, document, kept.plan.target.locale) : kept.title;
  await savePlan(unit, kept, to, { title, at: asker.at });
  await appendEvents(unit, kept.id, signed(asker, events));
  tellPlansChanged(strapi, unit);
  return { ...kept, title, changedAt: asker.at, plan: to };
}

function outcomeOf(
  { strapi, asker }: Work,
  current: Plan | null,
  version: number,
  command: Command,
): { readonly to: Plan; readonly events: readonly PlanEvent[] } {
  const outcome = transition(current, version, command, sceneAt(strapi, asker.at));
  if (outcome.kind === 'moved') return outcome;
  const { code, details } = outcome.refusal;
  const planZone = 'time' in command ? command.time.zone : (current?.time.zone ?? null);
  throw ruleErrorOf({ code, details: planZone === null ? details : { ...details, planZone } });
}

/** What a token did says which one it was. */
function signed({ token }: Asker, events: readonly PlanEvent[]): readonly PlanEvent[] {
  if (token === null) return events;
  return events.map((event) => ({ ...event, facts: { ...event.facts, token } }));
}
