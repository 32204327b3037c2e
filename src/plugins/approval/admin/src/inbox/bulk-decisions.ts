import type { BulkRequest, InboxItem } from '../../../contracts/cases';

type Decisions = BulkRequest['decisions'];

/**
 * The approvals for the ticked cases: of each the first thing the reader may decide. After one the
 * case has another version, so the next thing in it is another request.
 */
export function bulkDecisions(items: readonly InboxItem[], comment: string): Decisions {
  return items.flatMap(({ caseId, version, mine: [first], digest }) =>
    first === undefined
      ? []
      : [
          {
            ...{ caseId, version, verdict: 'approve' as const, seenDigest: digest ?? '' },
            ...{ requirementKey: first.requirementKey, forId: first.forId },
            comment: comment.trim() === '' ? null : comment,
          },
        ],
  );
}
