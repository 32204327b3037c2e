import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { listChange } from '../domain/privacy/list-change';
import { record } from '../record';
import { otherError } from '../refusals';
import { insertTerms, readTerms, type TermLists } from '../store/term-store';
import type { Actor } from './actor';

export function listTerms(strapi: Core.Strapi): Promise<TermLists> {
  return inUnitOfWork(strapi, readTerms);
}

/** The next version of the lists; what was listed before stays on record. */
export function saveTerms(
  strapi: Core.Strapi,
  actor: Actor,
  { version, terms, known }: TermLists,
): Promise<TermLists> {
  return inUnitOfWork(strapi, async (unit) => {
    const found = await readTerms(unit);
    if (found.version !== version) throw otherError(strapi, 'TERMS_VERSION_CONFLICT');
    const next = { version: version + 1, terms, known };
    await insertTerms(unit, next, { at: actor.at, byId: actor.id });
    const changes = {
      terms: listChange(found.terms, terms),
      known: listChange(found.known, known),
    };
    await record(strapi, unit, [
      {
        ...{ name: 'termsSaved', at: actor.at, actorId: actor.id, document: null, caseId: null },
        ...{ title: null, round: null, approvalCase: null, facts: { ...next, changes } },
      },
    ]);
    return next;
  });
}
