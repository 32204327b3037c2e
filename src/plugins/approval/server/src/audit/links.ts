import { setImmediate } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { GENESIS, type Checkpoint } from '../domain/audit/chain';
import { AUDIT, linkOf, type AuditLink, type AuditRow } from './table';

const COLUMNS = [
  ...(['seq', 'at', 'prev_hash', 'hash', 'name', 'actor'] as const),
  ...(['content_type', 'document_id', 'case_id', 'entry'] as const),
];

/** The last entry; the genesis where there is none. */
export async function headOf(unit: UnitOfWork): Promise<Checkpoint> {
  const rows: Checkpoint[] = await unit
    .table(AUDIT)
    .orderBy('seq', 'desc')
    .limit(1)
    .select('seq', 'hash');
  return rows[0] ?? GENESIS;
}

/** Up to here the trail has been read; rows of one number may lie on both sides of a border. */
interface Place {
  readonly seq: number;
  readonly readOfSeq: number;
}

/**
 * The whole trail in its order, batch by batch: each is a short transaction of its own, so that
 * others can go on, and between two of them the event loop turns.
 */
export async function* linksInBatches(
  strapi: Core.Strapi,
  batchSize = 1000,
): AsyncGenerator<readonly AuditLink[], void, undefined> {
  let place: Place | null = null;
  for (;;) {
    const rows: readonly AuditRow[] = await readRows(strapi, place, batchSize);
    if (rows.length > 0) yield rows.map(linkOf);
    if (rows.length < batchSize) return;
    place = placeAfter(rows, place);
    await setImmediate();
  }
}

function placeAfter(rows: readonly AuditRow[], before: Place | null): Place | null {
  const seq = rows.at(-1)?.seq;
  if (seq === undefined) return before;
  const readNow = rows.filter((row) => row.seq === seq).length;
  return { seq, readOfSeq: readNow + (before?.seq === seq ? before.readOfSeq : 0) };
}

/** Nothing relies on the primary key: whoever forges entries may have taken it away. */
function readRows(
  strapi: Core.Strapi,
  after: Place | null,
  batchSize: number,
): Promise<readonly AuditRow[]> {
  return inUnitOfWork(strapi, async (unit) => {
    const query = unit.table(AUDIT).select(...COLUMNS);
    if (after !== null) void query.where('seq', '>=', after.seq).offset(after.readOfSeq);
    return (await query.orderBy(['seq', 'hash']).limit(batchSize)) as AuditRow[];
  });
}
