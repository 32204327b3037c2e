import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { PublicationFact } from '../domain/obligation/obligation';
import { FACTS } from '../tables';

interface FactRow {
  readonly item_no: string;
  readonly period_key: string;
  readonly content_key: string;
  readonly public_since: string;
}

/**
 * Keeps that something was published for an item and a period. The first publication of a content
 * counts: to record it again, after a correction, changes nothing.
 */
export async function recordFact(unit: UnitOfWork, fact: PublicationFact): Promise<void> {
  await unit
    .table(FACTS)
    .insert({
      ...{ item_no: fact.itemNo, period_key: fact.periodKey },
      ...{ content_key: fact.contentKey, public_since: instantOf(fact.publicSince) },
    })
    .onConflict(['item_no', 'period_key', 'content_key'])
    .ignore();
}

/** Facts of one item, or all, the earliest first. */
export async function findFacts(
  unit: UnitOfWork,
  itemNo: string | null = null,
): Promise<readonly PublicationFact[]> {
  const query = unit.table(FACTS).orderBy('public_since').orderBy('id');
  if (itemNo !== null) void query.where({ item_no: itemNo });
  const rows: FactRow[] = await query.select(
    ...['item_no', 'period_key', 'content_key', 'public_since'],
  );
  return rows.map((row) => ({
    ...{ itemNo: row.item_no, periodKey: row.period_key },
    ...{ contentKey: row.content_key, publicSince: row.public_since },
  }));
}

/** In UTC, so that their texts sort as the instants do. */
function instantOf(publicSince: string): string {
  return new Date(publicSince).toISOString();
}
