import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { DocumentRef } from '../domain/case/case';
import type { Justification } from '../domain/privacy/justification';
import { JUSTIFICATIONS } from '../tables';

interface JustificationRow {
  readonly fingerprint: string;
  readonly by_id: number;
  readonly at: string;
  readonly reason: string;
}

/** Every justification of a document's findings there ever was, latest first. */
export async function findJustifications(
  unit: UnitOfWork,
  { contentType, documentId }: DocumentRef,
): Promise<readonly Justification[]> {
  const rows: JustificationRow[] = await unit
    .table(JUSTIFICATIONS)
    .where({ content_type: contentType, document_id: documentId })
    .orderBy('id', 'desc')
    .select('fingerprint', 'by_id', 'at', 'reason');
  return rows.map(({ fingerprint, by_id: byId, at, reason }) => ({
    ...{ fingerprint, byId, at, reason },
  }));
}

export async function insertJustification(
  unit: UnitOfWork,
  { contentType, documentId }: DocumentRef,
  { fingerprint, byId, at, reason }: Justification,
): Promise<void> {
  await unit.table(JUSTIFICATIONS).insert({
    ...{ content_type: contentType, document_id: documentId },
    ...{ fingerprint, by_id: byId, at, reason },
  });
}
