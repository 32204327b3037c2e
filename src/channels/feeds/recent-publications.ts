import type { Core, UID } from '@strapi/strapi';
import { PUBLICATION_TABLE } from '../../content/publication-record';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';

/** A document and when what the public reads of it changed last. */
export interface Recent {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  /** ISO instant */
  readonly at: string;
}

interface RecentRow {
  readonly uid: UID.ContentType;
  readonly document_id: string;
  readonly at: string;
}

/** The documents of the types that were published or corrected last, the newest first. */
export async function recentPublications(
  strapi: Core.Strapi,
  types: readonly UID.ContentType[],
  limit: number,
): Promise<readonly Recent[]> {
  const rows = (await inUnitOfWork(strapi, (unit) =>
    unit
      .table(PUBLICATION_TABLE)
      .whereIn('uid', [...types])
      .groupBy('uid', 'document_id')
      .select('uid', 'document_id')
      .max({ at: 'at' })
      .orderBy([{ column: 'at', order: 'desc' }, { column: 'uid' }, { column: 'document_id' }])
      .limit(limit),
  )) as readonly RecentRow[];
  return rows.map(({ uid, document_id: documentId, at }) => ({ uid, documentId, at }));
}
