import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { SubmitRequest } from '../../../contracts/document';
import { changeCase } from '../case-change';
import { statementOf } from '../content/statement';
import type { DocumentRef } from '../domain/case/case';
import { hasLapsed } from '../domain/case/standing';
import type { Scene } from '../domain/people/authority';
import { otherError } from '../refusals';
import { sceneOfActor } from '../scene';
import type { StoredCase } from '../store/case-rows';
import type { Actor } from './actor';
import { assertEditable } from './access';
import { runChecks } from './checks';
import {
  contentToCover,
  documentAtHand,
  liveCase,
  presentFacts,
  titleAtHand,
  type DocumentAtHand,
} from './document-at-hand';
import { findingsIn } from './findings';
import { insertStatement } from '../store/statement-store';

/** Puts a document forward in some of its locales, for the first time or for another round. */
export function submit(
  strapi: Core.Strapi,
  actor: Actor,
  document: DocumentRef,
  { locales, comment = null, version }: SubmitRequest,
): Promise<StoredCase> {
  return inUnitOfWork(strapi, async (unit) => {
    const hand = await documentAtHand(strapi, unit, document);
    if (hand.policies.length === 0) throw otherError(strapi, 'APPROVAL_TYPE_NOT_GATED');
    assertEditable(strapi, document, hand.content);
    const { content, policy } = contentToCover(hand, locales);
    const authors = [...new Set([...content.editorIds, actor.id])];
    const { open } = await findingsIn(unit, hand, content.locales, authors);
    const who = { at: actor.at, actorId: actor.id };
    const scene = await sceneOfActor(strapi, unit, who, liveCase(hand)?.approvalCase);
    const seen = versionToAct(hand, version);
    const ended = await endLapsed(strapi, unit, hand, { version: seen, scene });
    const stored = ended ?? liveCase(hand);
    const submitted = await changeCase(strapi, unit, {
      ...{ stored, version: ended?.approvalCase.version ?? seen, scene },
      title: titleAtHand(hand, content.locales[0]),
      command: {
        ...{ kind: 'submit', byId: actor.id, document, content, policy, comment },
        openFindings: open.length,
      },
    });
    const statement = statementOf(
      strapi,
      document.contentType,
      hand.content.drafts,
      content.locales,
    );
    await insertStatement(unit, submitted, statement);
    return runChecks(unit, hand, submitted, scene);
  });
}

/**
 * An approval that holds no longer, as when its policy changed, ends here: nothing else may have
 * noticed yet, and what is put forward now begins another round.
 *
 * @returns the case as it is then; null where nothing had to end
 */
async function endLapsed(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  hand: DocumentAtHand,
  { version, scene }: { readonly version: number; readonly scene: Scene },
): Promise<StoredCase | null> {
  const stored = liveCase(hand);
  if (stored === null) return null;
  const present = presentFacts(hand, stored);
  if (!hasLapsed(stored.approvalCase, present, scene)) return null;
  const command = { kind: 'invalidate', present } as const;
  return changeCase(strapi, unit, { stored, version, command, scene, title: stored.title });
}

/** A case that has ended is none to go on with: whoever saw it begins anew. */
export function versionToAct(hand: DocumentAtHand, seen: number): number {
  const hasEnded = hand.latest !== null && liveCase(hand) === null;
  return hasEnded && seen === hand.latest?.approvalCase.version ? 0 : seen;
}
