import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { dayAt } from './calendar';
import type { ApprovalCase } from './domain/case/case';
import type { Scene } from './domain/people/authority';
import { findDelegations } from './store/delegation-store';
import { peopleOf } from './store/people-store';

/** What the rules know of the world, where they need everybody. */
export async function wholeScene(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  at: string,
): Promise<Scene> {
  const today = dayAt(strapi, at);
  return {
    ...{ at, today },
    people: await peopleOf(strapi, unit, today, null),
    delegations: await findDelegations(unit, { since: today }),
  };
}

/** What the rules know of somebody who acts, of those who let them, and of who has decided. */
export async function sceneOfActor(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { at, actorId }: { readonly at: string; readonly actorId: number },
  approvalCase: ApprovalCase | null = null,
): Promise<Scene> {
  const today = dayAt(strapi, at);
  const delegations = await findDelegations(unit, { toId: actorId });
  const involved = [
    actorId,
    ...delegations.map(({ fromId }) => fromId),
    ...decidersOf(approvalCase),
  ];
  return { at, today, people: await peopleOf(strapi, unit, today, involved), delegations };
}

/** What the rules know of those who have decided: whether they still might. */
export async function sceneOfDecisions(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  at: string,
  approvalCase: ApprovalCase,
): Promise<Scene> {
  const today = dayAt(strapi, at);
  const people = await peopleOf(strapi, unit, today, decidersOf(approvalCase));
  return { at, today, people, delegations: [] };
}

function decidersOf(approvalCase: ApprovalCase | null): readonly number[] {
  return (approvalCase?.decisions ?? []).flatMap(({ actorId, forId }) =>
    forId === null ? [actorId] : [actorId, forId],
  );
}
