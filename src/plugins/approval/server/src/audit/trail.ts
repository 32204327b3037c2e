import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Checkpoint } from '../domain/audit/chain';
import { headOf } from './links';
import { AUDIT, linkOf, type AuditLink, type AuditRow } from './table';

export interface TrailQuery {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly contentType?: string | undefined;
  readonly documentId?: string | undefined;
}

export interface TrailPage {
  readonly links: readonly AuditLink[];
  readonly total: number;
}

/** A page of the trail, latest first. */
export function readTrail(strapi: Core.Strapi, query: TrailQuery): Promise<TrailPage> {
  return inUnitOfWork(strapi, async (unit) => {
    const counts: { total: number | string }[] = await found(unit, query).count({ total: '*' });
    const rows = (await found(unit, query)
      .select()
      .orderBy('seq', 'desc')
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize)) as AuditRow[];
    return { links: rows.map(linkOf), total: Number(counts[0]?.total ?? 0) };
  });
}

/** The present head, to be kept where nobody who can change the database can change it. */
export function takeCheckpoint(strapi: Core.Strapi): Promise<Checkpoint> {
  return inUnitOfWork(strapi, headOf);
}

function found(
  unit: UnitOfWork,
  { contentType, documentId }: TrailQuery,
): ReturnType<UnitOfWork['table']> {
  const rows = unit.table(AUDIT);
  if (contentType !== undefined) void rows.where('content_type', contentType);
  if (documentId !== undefined) void rows.where('document_id', documentId);
  return rows;
}
