import { digest } from '../shared/strapi/digest';
import type { AuditHead } from './manifest';

/** The trail of approvals, as its plugin stores it; the format is told in docs/operations.md. */
export const AUDIT_TABLE = 'approval_audit';

export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly name: string;
  readonly actor: number | null;
  readonly content_type: string | null;
  readonly document_id: string | null;
  readonly case_id: number | null;
  readonly entry: string;
}

export interface ChainReader {
  accept(row: AuditRow): void;
  head(): AuditHead;
}

/** Follows the chain row by row, by nothing but what is published of its format. */
export function readChain(): ChainReader {
  let head: AuditHead = { seq: 0, hash: '0'.repeat(64), isIntact: true };
  return {
    accept(row) {
      const follows = row.seq === head.seq + 1 && row.prev_hash === head.hash;
      const isIntact = head.isIntact && follows && hashOf(row) === row.hash;
      head = { seq: row.seq, hash: row.hash, isIntact };
    },
    head: () => head,
  };
}

/** Null for a row that cannot have been an entry. */
function hashOf(row: AuditRow): string | null {
  try {
    return digest([row.prev_hash, row.seq, entryOf(row)]);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

const entryOf = (row: AuditRow) => ({
  ...{ at: row.at, name: row.name, actorId: row.actor, contentType: row.content_type },
  ...{ documentId: row.document_id, caseId: row.case_id },
  facts: JSON.parse(row.entry) as unknown,
});
