import type { Definition } from '../../../domain/definition/definition';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Tally } from '../domain/results/tally';
import {
  snapshotFacts,
  type SnapshotFacts,
  type Withholding,
} from '../domain/withholding/snapshot-facts';
import { SNAPSHOTS } from '../tables';

/** Prepared and seen by nobody; public; public once; taken back. */
export type SnapshotState = 'prepared' | 'published' | 'replaced' | 'withdrawn';

/** Results as they were frozen. `told` is the JSON that the public reads. */
export interface StoredSnapshot {
  readonly id: number;
  readonly surveyId: number;
  readonly number: number;
  readonly documentId: string | null;
  readonly state: SnapshotState;
  readonly hash: string;
  readonly counted: number;
  readonly smallestCell: number;
  readonly told: string;
  readonly madeAt: string;
  readonly madeBy: number | null;
  readonly publishedAt: string | null;
  readonly withdrawnReason: string | null;
}

/** What is kept with a snapshot for the comparisons of later ones. */
export interface FrozenFacts {
  readonly definition: Definition;
  readonly tally: Tally;
  readonly withholding: Withholding;
}

interface SnapshotRow {
  readonly id: number;
  readonly survey_id: number;
  readonly number: number;
  readonly document_id: string | null;
  readonly state: SnapshotState;
  readonly hash: string;
  readonly counted: number;
  readonly smallest_cell: number;
  readonly told: string;
  readonly made_at: string;
  readonly made_by: number | null;
  readonly published_at: string | null;
  readonly withdrawn_reason: string | null;
}

const COLUMNS = [
  ...['id', 'survey_id', 'number', 'document_id', 'state', 'hash', 'counted', 'smallest_cell'],
  ...['told', 'made_at', 'made_by', 'published_at', 'withdrawn_reason'],
];

const snapshotOf = (row: SnapshotRow): StoredSnapshot => ({
  ...{ id: row.id, surveyId: row.survey_id, number: row.number, documentId: row.document_id },
  ...{ state: row.state, hash: row.hash, counted: row.counted, smallestCell: row.smallest_cell },
  ...{ told: row.told, madeAt: row.made_at, madeBy: row.made_by },
  ...{ publishedAt: row.published_at, withdrawnReason: row.withdrawn_reason },
});

/** All snapshots of a survey, the newest first. */
export async function snapshotsOf(
  unit: UnitOfWork,
  surveyId: number,
): Promise<readonly StoredSnapshot[]> {
  const rows: SnapshotRow[] = await unit
    .table(SNAPSHOTS)
    .where({ survey_id: surveyId })
    .orderBy('number', 'desc')
    .select(COLUMNS);
  return rows.map(snapshotOf);
}

export async function findSnapshot(
  unit: UnitOfWork,
  where: { survey_id: number; number: number } | { document_id: string },
): Promise<StoredSnapshot | null> {
  const rows: SnapshotRow[] = await unit.table(SNAPSHOTS).where(where).select(COLUMNS);
  return rows[0] === undefined ? null : snapshotOf(rows[0]);
}

/** What the public reads now; null where nothing is. */
export async function publishedSnapshot(
  unit: UnitOfWork,
  surveyId: number,
): Promise<StoredSnapshot | null> {
  const rows: SnapshotRow[] = await unit
    .table(SNAPSHOTS)
    .where({ survey_id: surveyId, state: 'published' })
    .select(COLUMNS);
  return rows[0] === undefined ? null : snapshotOf(rows[0]);
}

/** Since when results are public, by survey; surveys without public results are left out. */
export async function publishedSince(unit: UnitOfWork): Promise<ReadonlyMap<number, string>> {
  const rows: { survey_id: number; published_at: string }[] = await unit
    .table(SNAPSHOTS)
    .where({ state: 'published' })
    .whereNotNull('published_at')
    .select(['survey_id', 'published_at']);
  return new Map(rows.map((row) => [row.survey_id, row.published_at]));
}

/** Counts behind everything that was ever public, withdrawn results too; of one if it is named. */
export async function publishedFacts(
  unit: UnitOfWork,
  surveyId: number,
): Promise<readonly SnapshotFacts[]> {
  const rows: { facts: string }[] = await unit
    .table(SNAPSHOTS)
    .where({ survey_id: surveyId })
    .whereNotNull('published_at')
    .orderBy('number')
    .select('facts');
  return rows.map(({ facts }) => {
    const { definition, tally, withholding } = frozenOf(facts);
    return snapshotFacts(definition, tally, withholding);
  });
}

export async function readFacts(unit: UnitOfWork, id: number): Promise<FrozenFacts> {
  const rows: { facts: string }[] = await unit.table(SNAPSHOTS).where({ id }).select('facts');
  return frozenOf(rows[0]?.facts ?? '');
}

function frozenOf(facts: string): FrozenFacts {
  const { definition, tally, withholding } = JSON.parse(facts) as {
    readonly definition: Definition;
    readonly tally: readonly (readonly [string, number])[];
    readonly withholding: Withholding;
  };
  return { definition, tally: new Map(tally), withholding };
}

export async function insertSnapshot(
  unit: UnitOfWork,
  snapshot: Omit<StoredSnapshot, 'id' | 'state' | 'publishedAt' | 'withdrawnReason' | 'documentId'>,
  { definition, tally, withholding }: FrozenFacts,
): Promise<number> {
  const facts = JSON.stringify({ definition, tally: [...tally], withholding });
  const rows: { id: number }[] = await unit
    .table(SNAPSHOTS)
    .insert({
      ...{ survey_id: snapshot.surveyId, number: snapshot.number, state: 'prepared', facts },
      ...{ hash: snapshot.hash, counted: snapshot.counted, told: snapshot.told },
      ...{ smallest_cell: snapshot.smallestCell, made_at: snapshot.madeAt },
      made_by: snapshot.madeBy,
    })
    .returning('id');
  return rows[0]?.id ?? 0;
}

export type SnapshotChange = Partial<
  Pick<StoredSnapshot, 'documentId' | 'state' | 'publishedAt' | 'withdrawnReason' | 'told'>
>;

export async function updateSnapshot(
  unit: UnitOfWork,
  id: number,
  change: SnapshotChange,
): Promise<void> {
  const { documentId, state, publishedAt, withdrawnReason, told } = change;
  const columns = Object.entries({
    ...{ document_id: documentId, state, published_at: publishedAt },
    ...{ withdrawn_reason: withdrawnReason, told },
  }).filter(([, value]) => value !== undefined);
  await unit.table(SNAPSHOTS).where({ id }).update(Object.fromEntries(columns));
}
