import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { OverrideRequest } from '../../../contracts/document';
import { PERMISSIONS } from '../../../permissions';
import { changeCase } from '../case-change';
import type { DocumentRef } from '../domain/case/case';
import { otherError } from '../refusals';
import { sceneOfActor } from '../scene';
import type { StoredCase } from '../store/case-rows';
import { holds, type Actor } from './actor';
import { assertEditable } from './access';
import { contentToCover, documentAtHand, liveCase, titleAtHand } from './document-at-hand';
import { versionToAct } from './submit';

/** Break-glass: opens the gate for exactly what is drafted now. */
export function override(
  strapi: Core.Strapi,
  actor: Actor,
  document: DocumentRef,
  { locales, reason, version }: OverrideRequest,
): Promise<StoredCase> {
  return inUnitOfWork(strapi, async (unit) => {
    const hand = await documentAtHand(strapi, unit, document);
    if (hand.policies.length === 0) throw otherError(strapi, 'APPROVAL_TYPE_NOT_GATED');
    assertEditable(strapi, document, hand.content);
    const { content } = contentToCover(hand, locales);
    const scene = await sceneOfActor(strapi, unit, { at: actor.at, actorId: actor.id });
    return changeCase(strapi, unit, {
      ...{ stored: liveCase(hand), version: versionToAct(hand, version), scene },
      title: titleAtHand(hand, content.locales[0]),
      command: {
        ...{ kind: 'override', byId: actor.id, reason, document, content },
        mayOverride: holds(scene.people, actor.id, PERMISSIONS.override),
      },
    });
  });
}
