import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { approvalConfig } from '../config';
import { NO_LOCALE } from '../content/rows';
import type { Consumed } from '../content/statement';
import type { DocumentRef } from '../domain/case/case';
import { caseOf, type CaseRow, type StoredCase } from '../store/case-rows';
import { casesWhere } from '../store/case-store';
import { historyColumns, historyOf, type History } from '../store/edit-store';
import { jsonList, listOf } from '../store/json-list';

/** What the gate has to know of a document's live case before it lets it out. */
export interface GateFacts {
  readonly stored: StoredCase;
  readonly history: History;
  /** What the drafts say in attributes that the publication clears. */
  readonly told: Consumed;
}

interface FactsRow extends CaseRow {
  readonly edits: unknown;
  readonly publications: unknown;
  readonly told: unknown;
}

/** The live case with its decisions, who edited what, and what is about to be cleared: one read. */
export async function readGateFacts(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  document: DocumentRef,
): Promise<GateFacts | null> {
  const { contentType, documentId } = document;
  const rows = (await casesWhere(unit, {
    ...{ content_type: contentType, document_id: documentId, is_live: true },
  })
    .select(...historyColumns(unit, 'one'), toldColumn(strapi, unit, document))
    .limit(1)) as unknown as FactsRow[];
  const [row] = rows;
  if (row === undefined) return null;
  const told = listOf<Readonly<Record<string, unknown>>>(row.told).map(({ locale, ...values }) => [
    typeof locale === 'string' && locale !== '' ? locale : NO_LOCALE,
    values,
  ]);
  return {
    ...{ stored: caseOf(row), history: historyOf(row) },
    told: Object.fromEntries(told) as Consumed,
  };
}

function toldColumn(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { contentType, documentId }: DocumentRef,
) {
  const { tableName, attributes } = strapi.db.metadata.get(contentType);
  const columns = approvalConfig(strapi).consumed.flatMap((name): [string, string][] => {
    const attribute: unknown = attributes[name];
    const hasColumn =
      typeof attribute === 'object' && attribute !== null && 'columnName' in attribute;
    return hasColumn ? [[name, `draft.${String(attribute.columnName)}`]] : [];
  });
  if (columns.length === 0) return unit.trx.raw(`'[]' as told`);
  const query = unit
    .table(`${tableName} as draft`)
    .where('draft.document_id', documentId)
    .whereNull('draft.published_at')
    .select({ locale: 'draft.locale', ...Object.fromEntries(columns) });
  return jsonList(unit, query, ['locale', ...columns.map(([name]) => name)]).wrap('', ' as told');
}
