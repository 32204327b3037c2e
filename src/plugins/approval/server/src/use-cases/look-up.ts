import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { DocumentRef } from '../domain/case/case';
import { policiesFor } from '../gated-types';
import type { StoredCase } from '../store/case-rows';
import { waitingFor, type Waiting } from '../domain/case/waiting';
import { wholeScene } from '../scene';
import { findLatestCase } from '../store/case-store';
import { newestPolicies } from '../store/policy-store';
import { caseAtHand } from './case-at-hand';
import { documentAtHand, draftedLocales, presentFacts } from './document-at-hand';
import { authorsAtHand, findingsIn, type NamedFinding } from './findings';

/** Keys of all policies, enabled or not. */
export function policyKeys(strapi: Core.Strapi): Promise<readonly string[]> {
  return inUnitOfWork(strapi, async (unit) =>
    (await newestPolicies(unit)).map(({ policy }) => policy.key),
  );
}

/** Whether documents of a type need an approval now. */
export async function isGated(strapi: Core.Strapi, contentType: string): Promise<boolean> {
  return (await policiesFor(strapi, contentType)).length > 0;
}

/** The live case of a document, else the one that ended last. */
export function latestCaseOf(
  strapi: Core.Strapi,
  document: DocumentRef,
): Promise<StoredCase | null> {
  return inUnitOfWork(strapi, (unit) => findLatestCase(unit, document));
}

/** What the scanner finds in a document as it is drafted and nobody has justified. */
export function openFindingsOf(
  strapi: Core.Strapi,
  document: DocumentRef,
): Promise<readonly NamedFinding[]> {
  return inUnitOfWork(strapi, async (unit) => {
    const hand = await documentAtHand(strapi, unit, document);
    const { open } = await findingsIn(unit, hand, draftedLocales(hand), authorsAtHand(hand));
    return open;
  });
}

/** Who could approve what of a case now, in the order of their ids. */
export function awaitedFor(
  strapi: Core.Strapi,
  caseId: number,
  at: string,
): Promise<readonly (Waiting & { readonly userId: number })[]> {
  return inUnitOfWork(strapi, async (unit) => {
    const { stored, hand } = await caseAtHand(strapi, unit, caseId);
    const present = presentFacts(hand, stored);
    const scene = await wholeScene(strapi, unit, at);
    return [...scene.people.keys()]
      .sort((some, other) => some - other)
      .flatMap((userId) =>
        waitingFor(stored.approvalCase, userId, present, scene).map((each) => ({
          ...each,
          userId,
        })),
      );
  });
}
