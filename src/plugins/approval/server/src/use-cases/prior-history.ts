import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { PRIOR_DECISION } from '../audit/entry';
import { AUDIT } from '../audit/table';
import type { DocumentRef } from '../domain/case/case';
import { record } from '../record';

/** A decision from before the plugin, as the papers have it. */
export interface PriorDecision {
  readonly document: DocumentRef;
  readonly title: string;
  /** An ISO instant. */
  readonly at: string;
  /** The post of whoever decided; nobody is named. */
  readonly role: string;
  /** What was decided, in the words of the papers. */
  readonly decision: string;
  readonly comment: string | null;
}

/**
 * Enters decisions from before the plugin in the trail, as what they are: told afterwards. They are no
 * approvals and open no gate. A document that has such entries gets no more.
 *
 * @returns how many were entered
 */
export function enterPriorHistory(
  strapi: Core.Strapi,
  decisions: readonly PriorDecision[],
  now: string,
): Promise<number> {
  return inUnitOfWork(strapi, async (unit) => {
    const rows: { documentId: string }[] = await unit
      .table(AUDIT)
      .where({ name: PRIOR_DECISION })
      .distinct({ documentId: 'document_id' });
    const known = new Set(rows.map(({ documentId }) => documentId));
    const fresh = decisions.filter(({ document }) => !known.has(document.documentId));
    await record(
      strapi,
      unit,
      fresh.map(({ document, title, at, role, decision, comment }) => ({
        ...{ name: PRIOR_DECISION, at: now, actorId: null, document, caseId: null, title },
        ...{ round: null, approvalCase: null, facts: { happenedAt: at, role, decision, comment } },
      })),
    );
    return fresh.length;
  });
}
