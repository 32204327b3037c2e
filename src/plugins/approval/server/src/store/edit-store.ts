import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { DocumentRef } from '../domain/case/case';
import { editorsOf, type EditRecord } from '../domain/people/edit-history';
import { EDITS, PUBLICATIONS } from '../tables';
import { jsonList, listOf } from './json-list';

/** Who changed a document when, and when each of its locales went out last. */
export interface History {
  readonly edits: readonly EditRecord[];
  readonly publishedAt: ReadonlyMap<string, string>;
}

/** Records a saving that changed something. */
export async function insertEdit(
  unit: UnitOfWork,
  { contentType, documentId }: DocumentRef,
  { userId, at, before, after }: EditRecord,
): Promise<void> {
  await unit.table(EDITS).insert({
    ...{ content_type: contentType, document_id: documentId, user_id: userId, at },
    ...{ before_digest: before, after_digest: after },
  });
}

export interface Publication {
  readonly locales: readonly string[];
  readonly at: string;
  readonly digest: string;
  readonly ground: 'approval' | 'override' | 'follows';
  readonly caseId: number | null;
  readonly byId: number | null;
}

export async function insertPublication(
  unit: UnitOfWork,
  { contentType, documentId }: DocumentRef,
  { locales, at, digest, ground, caseId, byId }: Publication,
): Promise<void> {
  await unit.table(PUBLICATIONS).insert(
    locales.map((locale) => ({
      ...{ content_type: contentType, document_id: documentId, locale, at, digest, ground },
      ...{ case_id: caseId, by_id: byId },
    })),
  );
}

/** Columns that give the history of the document that `scope` names in the outer query; not `entry`. */
export function historyColumns(unit: UnitOfWork, scope: string) {
  const own = (table: string) =>
    unit
      .table(`${table} as entry`)
      .whereRaw(`entry.content_type = ${scope}.content_type`)
      .whereRaw(`entry.document_id = ${scope}.document_id`);
  // A person's last edit tells whether they are an editor: savings without a change are no rows.
  const edits = own(EDITS).groupBy('entry.user_id').select('entry.user_id').max({ at: 'entry.at' });
  const publications = own(PUBLICATIONS)
    .groupBy('entry.locale')
    .select('entry.locale')
    .max({ at: 'entry.at' });
  return [
    jsonList(unit, edits, ['user_id', 'at']).wrap('', ' as edits'),
    jsonList(unit, publications, ['locale', 'at']).wrap('', ' as publications'),
  ];
}

export function historyOf(row: {
  readonly edits: unknown;
  readonly publications: unknown;
}): History {
  const edits = listOf<{ user_id: number | null; at: string }>(row.edits);
  const publications = listOf<{ locale: string; at: string }>(row.publications);
  return {
    edits: edits.map(({ user_id: userId, at }) => ({ userId, at, before: null, after: 'changed' })),
    publishedAt: new Map(publications.map(({ locale, at }) => [locale, at])),
  };
}

/** The history of one document. */
export async function readHistory(unit: UnitOfWork, document: DocumentRef): Promise<History> {
  const { contentType, documentId } = document;
  const scope = unit.trx.select(
    unit.trx.raw('? as content_type, ? as document_id', [contentType, documentId]),
  );
  const rows: { edits: unknown; publications: unknown }[] = await unit.trx
    .from(scope.as('scope'))
    .select(...historyColumns(unit, 'scope'));
  return historyOf(rows[0] ?? { edits: [], publications: [] });
}

/**
 * Everybody who edited what a publication of these locales would let out. Whoever edited any locale
 * edited the shared facts, and what one locale has published another may still have to.
 */
export function editorsSince(
  { edits, publishedAt }: History,
  locales: readonly string[],
): readonly number[] {
  const last = locales.map((locale) => publishedAt.get(locale) ?? null);
  const isNew = last.length === 0 || last.includes(null);
  const since = last.flatMap((at) => at ?? []).sort()[0] ?? null;
  return editorsOf(edits, isNew ? null : since);
}
