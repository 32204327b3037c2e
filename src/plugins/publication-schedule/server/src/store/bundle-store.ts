import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Bundle, BundleMode } from '../domain/due/bundle';
import { BUNDLES } from '../tables';
import { seenPlans, type SeenDocuments } from './plan-list';

/** A bundle as it was made; its plans name it. */
export interface KeptBundle extends Bundle {
  readonly madeAt: string;
  readonly madeById: number | null;
}

interface BundleRow {
  readonly id: number;
  readonly title: string;
  readonly mode: BundleMode;
  readonly made_at: string;
  readonly made_by: number | null;
}

/** @returns the id of the new bundle */
export async function insertBundle(
  unit: UnitOfWork,
  { title, mode, madeAt, madeById }: Omit<KeptBundle, 'id'>,
): Promise<number> {
  const rows: { id: number }[] = await unit
    .table(BUNDLES)
    .insert({ title, mode, made_at: madeAt, made_by: madeById })
    .returning('id');
  return Number(rows[0]?.id);
}

export async function findBundle(unit: UnitOfWork, id: number): Promise<KeptBundle | null> {
  const rows = (await unit.table(BUNDLES).where({ id }).select('*')) as readonly BundleRow[];
  const [row] = rows;
  return row === undefined ? null : bundleOf(row);
}

/** Bundles of which some plan may be seen, the newest first. */
export async function findBundles(
  unit: UnitOfWork,
  seen: SeenDocuments,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly KeptBundle[]> {
  const rows = (await bundlesSeen(unit, seen)
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .select('*')) as readonly BundleRow[];
  return rows.map(bundleOf);
}

export async function countBundles(unit: UnitOfWork, seen: SeenDocuments): Promise<number> {
  const rows: { count: number | string }[] = await bundlesSeen(unit, seen).count({ count: '*' });
  return Number(rows[0]?.count ?? 0);
}

function bundlesSeen(unit: UnitOfWork, seen: SeenDocuments) {
  const named = seenPlans(unit, seen).whereNotNull('bundle_id').select('bundle_id');
  return unit.table(BUNDLES).whereIn('id', named);
}

function bundleOf(row: BundleRow): KeptBundle {
  const { id, title, mode } = row;
  return { id, title, mode, madeAt: row.made_at, madeById: row.made_by };
}
