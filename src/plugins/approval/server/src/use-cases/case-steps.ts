import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { PERMISSIONS } from '../../../permissions';
import type { Command } from '../domain/case/commands';
import type { Scene } from '../domain/people/authority';
import { sceneOfActor } from '../scene';
import type { StoredCase } from '../store/case-rows';
import { holds, type Actor } from './actor';
import { caseAtHand, stepOf } from './case-at-hand';

interface Seen {
  /** The version of the case that was read. */
  readonly version: number;
}

/** Taken back by whoever submitted. */
export function withdraw(strapi: Core.Strapi, actor: Actor, caseId: number, { version }: Seen) {
  return take(strapi, actor, caseId, version, () => ({ kind: 'withdraw', byId: actor.id }));
}

/** Ended by somebody who looks after cases. */
export function cancel(
  strapi: Core.Strapi,
  actor: Actor,
  caseId: number,
  { version, reason }: Seen & { readonly reason: string },
) {
  return take(strapi, actor, caseId, version, ({ people }) => ({
    ...{ kind: 'cancel', byId: actor.id, reason },
    mayManage: holds(people, actor.id, PERMISSIONS.manageCases),
  }));
}

/** Lets somebody more decide on a requirement. */
export function reassign(
  strapi: Core.Strapi,
  actor: Actor,
  caseId: number,
  request: Seen & { readonly requirementKey: string; readonly userId: number },
) {
  const { version, requirementKey, userId } = request;
  return take(strapi, actor, caseId, version, ({ people }) => ({
    ...{ kind: 'addApprover', byId: actor.id, requirementKey, cause: 'reassignment' },
    approver: { kind: 'person', userId },
    mayManage: holds(people, actor.id, PERMISSIONS.manageCases),
  }));
}

/** Repays a publication that nobody, or too few, had approved. */
export function approveAfterwards(
  strapi: Core.Strapi,
  actor: Actor,
  caseId: number,
  request: Seen & { readonly comment?: string | null; readonly forId?: number | null },
) {
  const { version, comment = null, forId = null } = request;
  return take(strapi, actor, caseId, version, () => ({
    ...{ kind: 'approveAfterwards', actorId: actor.id, forId, comment },
    otherwise: { kind: 'permission', action: PERMISSIONS.approveAfterwards },
  }));
}

function take(
  strapi: Core.Strapi,
  actor: Actor,
  caseId: number,
  version: number,
  command: (scene: Scene) => Command,
): Promise<StoredCase> {
  return inUnitOfWork(strapi, async (unit: UnitOfWork) => {
    const found = await caseAtHand(strapi, unit, caseId);
    const who = { at: actor.at, actorId: actor.id };
    const scene = await sceneOfActor(strapi, unit, who, found.stored.approvalCase);
    return stepOf(unit, found, { version, scene, command: command(scene) });
  });
}
