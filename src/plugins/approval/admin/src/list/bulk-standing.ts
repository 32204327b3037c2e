import type { Asked } from '../../../../../shared/answer-store';
import type { CaseStateName } from '../../../contracts/common';

/** A document that is ticked in a list. */
export interface TickedDocument {
  readonly documentId: string;
  /** Of Strapi: `draft`, `modified` or `published`. */
  readonly status?: string | undefined;
}

export interface BulkStanding<Document extends TickedDocument> {
  /** What can be put forward: it differs from what is public, and nobody has it before them. */
  readonly toSubmit: readonly Document[];
  /** True where all that differs from what is public has its approval. */
  readonly isReleased: boolean;
}

const SUBMITTED: ReadonlySet<CaseStateName> = new Set(['inReview', 'approved', 'overridden']);
const RELEASED: ReadonlySet<CaseStateName> = new Set(['approved', 'overridden']);

/** What can be done with the ticked documents at once; nothing while their states are not known. */
export function bulkStanding<Document extends TickedDocument>(
  ticked: readonly Document[],
  states: readonly Asked<CaseStateName | null>[],
): BulkStanding<Document> {
  const changed = ticked.flatMap((document, index) => {
    const asked = states[index];
    return document.status === 'published' ? [] : [{ document, asked }];
  });
  const known = changed.flatMap(({ document, asked }) =>
    asked?.kind === 'shown' ? [{ document, state: asked.answer }] : [],
  );
  if (known.length < changed.length) return { toSubmit: [], isReleased: false };
  return {
    toSubmit: known
      .filter(({ state }) => state === null || !SUBMITTED.has(state))
      .map(({ document }) => document),
    isReleased:
      known.length > 0 && known.every(({ state }) => state !== null && RELEASED.has(state)),
  };
}
