import type { Definition } from '../../../domain/definition/definition';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { REVISIONS } from '../tables';

/** A questionnaire as it was asked. */
export interface StoredRevision {
  readonly id: number;
  readonly surveyId: number;
  readonly number: number;
  readonly kind: 'first' | 'cosmetic' | 'additive' | 'breaking';
  /** SHA-256 of the definition. */
  readonly hash: string;
  readonly definition: Definition;
  readonly publishedAt: string;
  readonly publishedBy: number | null;
  /** Answers to it are taken until then; null while it is the present one. */
  readonly takenUntil: string | null;
}

interface RevisionRow {
  readonly id: number;
  readonly survey_id: number;
  readonly number: number;
  readonly kind: StoredRevision['kind'];
  readonly hash: string;
  readonly definition: string;
  readonly published_at: string;
  readonly published_by: number | null;
  readonly taken_until: string | null;
}

const revisionOf = (row: RevisionRow): StoredRevision => ({
  ...{ id: row.id, surveyId: row.survey_id, number: row.number, kind: row.kind, hash: row.hash },
  definition: JSON.parse(row.definition) as Definition,
  ...{ publishedAt: row.published_at, publishedBy: row.published_by, takenUntil: row.taken_until },
});

/** All revisions of a survey, the oldest first. */
export async function revisionsOf(
  unit: UnitOfWork,
  surveyId: number,
): Promise<readonly StoredRevision[]> {
  const rows = (await unit
    .table(REVISIONS)
    .where({ survey_id: surveyId })
    .orderBy('number')
    .select('*')) as RevisionRow[];
  return rows.map(revisionOf);
}

export async function findRevision(unit: UnitOfWork, id: number): Promise<StoredRevision | null> {
  const rows = (await unit.table(REVISIONS).where({ id }).select('*')) as RevisionRow[];
  return rows[0] === undefined ? null : revisionOf(rows[0]);
}

/** What was asked, by the rows of its revisions. */
export async function definitionsOf(
  unit: UnitOfWork,
  ids: readonly number[],
): Promise<readonly (readonly [id: number, definition: Definition])[]> {
  const rows: Pick<RevisionRow, 'id' | 'definition'>[] = await unit
    .table(REVISIONS)
    .whereIn('id', [...ids])
    .select(['id', 'definition']);
  return rows.map(({ id, definition }) => [id, JSON.parse(definition) as Definition]);
}

/** Makes it the present one; the one before is taken until `oldUntil`. */
export async function insertRevision(
  unit: UnitOfWork,
  revision: Omit<StoredRevision, 'id' | 'takenUntil'>,
  oldUntil: string,
): Promise<number> {
  await unit
    .table(REVISIONS)
    .where({ survey_id: revision.surveyId })
    .whereNull('taken_until')
    .update({ taken_until: oldUntil });
  const rows: { id: number }[] = await unit
    .table(REVISIONS)
    .insert({
      ...{ survey_id: revision.surveyId, number: revision.number, kind: revision.kind },
      ...{ hash: revision.hash, definition: JSON.stringify(revision.definition) },
      ...{ published_at: revision.publishedAt, published_by: revision.publishedBy },
    })
    .returning('id');
  return rows[0]?.id ?? 0;
}
