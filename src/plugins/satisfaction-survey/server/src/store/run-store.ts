import type { SurveyAccess } from '../../../contracts/public/survey';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Run } from '../domain/lifecycle/run';
import { RUNS } from '../tables';

/** A survey as its editors run it. `id` is ours, `documentId` that of the questionnaire. */
export interface StoredRun extends Run {
  readonly id: number;
  readonly documentId: string;
  readonly slug: string;
  /** Row of the present revision; null before the first. */
  readonly revision: number | null;
  readonly targetPopulation: number | null;
  readonly access: SurveyAccess;
  readonly smallestCell: number;
  readonly series: string | null;
  readonly allowedOrigins: readonly string[];
  readonly onSiteCode: string | null;
  readonly createdAt: string;
}

interface RunRow {
  readonly id: number;
  readonly document_id: string;
  readonly slug: string;
  readonly revision_id: number | null;
  readonly intent: Run['intent'];
  readonly is_paused: boolean | number;
  readonly paused_until: string | null;
  readonly opens_at: string | null;
  readonly closes_at: string | null;
  readonly closed_at: string | null;
  readonly quota: number | null;
  readonly target_population: number | null;
  readonly access: SurveyAccess;
  readonly smallest_cell: number;
  readonly series: string | null;
  readonly allowed_origins: string;
  readonly on_site_code: string | null;
  readonly taken: number;
  readonly created_at: string;
}

const runOf = (row: RunRow): StoredRun => ({
  ...{ id: row.id, documentId: row.document_id, slug: row.slug, revision: row.revision_id },
  ...{ intent: row.intent, isPaused: Boolean(row.is_paused), pausedUntil: row.paused_until },
  ...{ opensAt: row.opens_at, closesAt: row.closes_at, closedAt: row.closed_at },
  ...{ quota: row.quota, targetPopulation: row.target_population, access: row.access },
  ...{ smallestCell: row.smallest_cell, series: row.series, taken: row.taken },
  ...{ onSiteCode: row.on_site_code, createdAt: row.created_at },
  allowedOrigins: JSON.parse(row.allowed_origins) as readonly string[],
});

/** What can be changed of a survey, with the columns it is kept in. */
export type RunChange = Partial<Omit<StoredRun, 'id' | 'taken' | 'createdAt'>>;

const COLUMNS: Readonly<Record<keyof RunChange, keyof RunRow>> = {
  ...{ documentId: 'document_id', slug: 'slug', revision: 'revision_id', intent: 'intent' },
  ...{ isPaused: 'is_paused', pausedUntil: 'paused_until', opensAt: 'opens_at' },
  ...{ closesAt: 'closes_at', closedAt: 'closed_at', quota: 'quota', access: 'access' },
  ...{ targetPopulation: 'target_population', smallestCell: 'smallest_cell', series: 'series' },
  ...{ allowedOrigins: 'allowed_origins', onSiteCode: 'on_site_code' },
} as const;

function columnsOf(change: RunChange): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change).map(([name, value]) => [
      COLUMNS[name as keyof RunChange],
      name === 'allowedOrigins' ? JSON.stringify(value) : value,
    ]),
  );
}

export type RunName =
  { readonly id: number } | { readonly slug: string } | { readonly documentId: string };

export async function findRun(unit: UnitOfWork, name: RunName): Promise<StoredRun | null> {
  const where = 'documentId' in name ? { document_id: name.documentId } : { ...name };
  const rows = (await unit.table(RUNS).where(where).limit(1).select('*')) as RunRow[];
  return rows[0] === undefined ? null : runOf(rows[0]);
}

/**
 * The survey, which nobody else changes or answers until the transaction ends. The write comes before
 * the read: SQLite would refuse it afterwards.
 */
export async function lockRun(unit: UnitOfWork, id: number): Promise<StoredRun | null> {
  await unit
    .table(RUNS)
    .where({ id })
    .update({ taken: unit.trx.ref('taken') });
  return findRun(unit, { id });
}

export async function insertRun(
  unit: UnitOfWork,
  run: Pick<StoredRun, 'documentId' | 'slug' | 'smallestCell' | 'createdAt'>,
): Promise<number> {
  const rows: { id: number }[] = await unit
    .table(RUNS)
    .insert({
      ...columnsOf({ documentId: run.documentId, slug: run.slug, smallestCell: run.smallestCell }),
      ...{ intent: 'none', is_paused: false, access: 'open', allowed_origins: '[]', taken: 0 },
      created_at: run.createdAt,
    })
    .returning('id');
  return rows[0]?.id ?? 0;
}

export async function updateRun(unit: UnitOfWork, id: number, change: RunChange): Promise<void> {
  if (Object.keys(change).length > 0)
    await unit.table(RUNS).where({ id }).update(columnsOf(change));
}

/** Takes note that so many more responses came. */
export async function addTaken(unit: UnitOfWork, id: number, count: number): Promise<void> {
  await unit.table(RUNS).where({ id }).increment('taken', count);
}

/** Slugs that are in use and begin so. */
export async function slugsLike(unit: UnitOfWork, start: string): Promise<readonly string[]> {
  const rows: { slug: string }[] = await unit
    .table(RUNS)
    .where('slug', 'like', `${start}%`)
    .select('slug');
  return rows.map(({ slug }) => slug);
}

/** A page of all surveys, the newest first, and how many there are. */
export async function listRuns(
  unit: UnitOfWork,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly runs: readonly StoredRun[]; readonly total: number }> {
  const rows = (await unit
    .table(RUNS)
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .select('*')) as RunRow[];
  const [count]: { total: number | string }[] = await unit.table(RUNS).count({ total: '*' });
  return { runs: rows.map(runOf), total: Number(count?.total ?? 0) };
}

/** The surveys that were published and opened once, and are not put away; the newest first. */
export async function runsToFind(unit: UnitOfWork): Promise<readonly StoredRun[]> {
  const rows = (await unit
    .table(RUNS)
    .whereIn('intent', ['open', 'closed'])
    .whereNotNull('revision_id')
    .orderBy('id', 'desc')
    .select('*')) as RunRow[];
  return rows.map(runOf);
}

export async function runsOfSeries(
  unit: UnitOfWork,
  series: string,
): Promise<readonly StoredRun[]> {
  const rows = (await unit.table(RUNS).where({ series }).orderBy('id').select('*')) as RunRow[];
  return rows.map(runOf);
}
