import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { BulkRequest, BulkResponse, DecideRequest } from '../../../contracts/cases';
import { refusalOf } from '../refusals';
import { sceneOfActor } from '../scene';
import type { StoredCase } from '../store/case-rows';
import type { Actor } from './actor';
import { caseAtHand, stepOf } from './case-at-hand';
import { runChecks } from './checks';
import { presentFacts } from './document-at-hand';

/** One person's word on one requirement. */
export function decide(
  strapi: Core.Strapi,
  actor: Actor,
  caseId: number,
  request: DecideRequest,
): Promise<StoredCase> {
  return inUnitOfWork(strapi, async (unit) => {
    const found = await caseAtHand(strapi, unit, caseId);
    const { stored, hand } = found;
    const { version, requirementKey, verdict, comment = null, seenDigest, forId = null } = request;
    const who = { at: actor.at, actorId: actor.id };
    const scene = await sceneOfActor(strapi, unit, who, stored.approvalCase);
    const decided = await stepOf(unit, found, {
      ...{ version, scene },
      command: {
        ...{ kind: 'decide', actorId: actor.id, forId, requirementKey, verdict, comment },
        ...{ seenDigest, present: presentFacts(hand, stored) },
      },
    });
    return runChecks(unit, hand, decided, scene);
  });
}

/** Several decisions, each in a transaction of its own: one that is refused stops no other. */
export async function decideAll(
  strapi: Core.Strapi,
  actor: Actor,
  { decisions }: BulkRequest,
): Promise<BulkResponse> {
  const results: BulkResponse['results'][number][] = [];
  for (const { caseId, ...request } of decisions) {
    try {
      const { approvalCase } = await decide(strapi, actor, caseId, request);
      results.push({ caseId, state: approvalCase.state.kind, error: null });
    } catch (error) {
      results.push({ caseId, state: null, error: refusalOf(strapi, error) });
    }
  }
  return { results };
}
