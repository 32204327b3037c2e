import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { JustifyRequest } from '../../../contracts/document';
import type { DocumentRef } from '../domain/case/case';
import { justificationProblem } from '../domain/privacy/justification';
import { otherError } from '../refusals';
import { record } from '../record';
import { insertJustification } from '../store/justification-store';
import type { Actor } from './actor';
import { documentAtHand, draftedLocales, titleAtHand } from './document-at-hand';
import { authorsAtHand, findingsIn } from './findings';

/** Says why a finding may stay; by somebody who did not write the text. It stays on record. */
export function justify(
  strapi: Core.Strapi,
  actor: Actor,
  document: DocumentRef,
  { fingerprint, reason }: JustifyRequest,
): Promise<void> {
  return inUnitOfWork(strapi, async (unit) => {
    const hand = await documentAtHand(strapi, unit, document);
    const authors = authorsAtHand(hand);
    const problem = justificationProblem({ byId: actor.id, reason }, authors);
    if (problem !== null) throw otherError(strapi, problem);
    const { all } = await findingsIn(unit, hand, draftedLocales(hand), authors);
    const found = all.find((finding) => finding.fingerprint === fingerprint);
    if (!found) throw otherError(strapi, 'APPROVAL_FINDING_NOT_FOUND');
    await insertJustification(unit, document, {
      fingerprint,
      byId: actor.id,
      at: actor.at,
      reason,
    });
    const { kind, field, excerpt } = found;
    await record(strapi, unit, [
      {
        ...{ name: 'justified', at: actor.at, actorId: actor.id, document },
        ...{ caseId: hand.latest?.id ?? null, title: titleAtHand(hand), round: null },
        ...{ facts: { reason, kind, field, excerpt, fingerprint }, approvalCase: null },
      },
    ]);
  });
}
