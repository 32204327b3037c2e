import { canonicalJson } from '../../../../../shared/canonical-json';
import { appendOnly } from '../../../../../shared/strapi/append-only';
import type { TableMigration } from '../../../../../shared/strapi/own-tables';
import type { Link } from '../domain/audit/chain';
import type { AuditEntry } from './entry';

export const AUDIT = 'approval_audit';

/** An entry and its place in the chain. */
export interface AuditLink extends Link {
  readonly entry: AuditEntry;
}

/** As stored. What somebody wrote past the application need not keep to the types. */
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
  /** Canonical JSON of the facts. */
  readonly entry: string;
}

/** The trail; the database itself refuses to change or delete an entry. */
export const auditMigration: TableMigration = {
  name: '0001-audit-trail',
  async up(schema, unit) {
    await schema.createTable(AUDIT, (table) => {
      table.integer('seq').primary();
      table.string('at', 30).notNullable();
      table.string('prev_hash', 64).notNullable();
      table.string('hash', 64).notNullable();
      table.string('name', 40).notNullable();
      table.integer('actor');
      table.string('content_type', 255);
      table.string('document_id', 255);
      table.integer('case_id');
      table.text('entry').notNullable();
      table.index(['content_type', 'document_id', 'seq'], 'approval_audit_document');
    });
    await appendOnly(unit, AUDIT);
  },
};

export function rowOf({ seq, prevHash, hash, entry }: AuditLink): AuditRow {
  return {
    ...{ seq, prev_hash: prevHash, hash, at: entry.at, name: entry.name, actor: entry.actorId },
    ...{ content_type: entry.contentType, document_id: entry.documentId, case_id: entry.caseId },
    entry: canonicalJson(entry.facts),
  };
}

/**
 * The entry is put together from all columns, so that none of them can be changed unnoticed. Facts
 * that are no JSON are shown as the text they are; their hash is wrong in any case.
 */
export function linkOf(row: AuditRow): AuditLink {
  return {
    seq: row.seq,
    prevHash: row.prev_hash,
    hash: row.hash,
    entry: {
      at: row.at,
      name: row.name,
      actorId: finite(row.actor),
      contentType: row.content_type,
      documentId: row.document_id,
      caseId: finite(row.case_id),
      facts: factsOf(row.entry),
    },
  };
}

/** SQLite takes infinity for a whole number; JSON has none. */
function finite(value: number | null): number | null {
  return value === Infinity || value === -Infinity ? Number.MAX_VALUE : value;
}

function factsOf(text: string): AuditEntry['facts'] {
  try {
    return JSON.parse(text) as AuditEntry['facts'];
  } catch (error) {
    if (error instanceof SyntaxError) return { broken: text };
    throw error;
  }
}
