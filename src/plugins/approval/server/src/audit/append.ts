import { digest } from '../../../../../shared/strapi/digest';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { append, type Checkpoint } from '../domain/audit/chain';
import type { AuditEntry } from './entry';
import { headOf } from './links';
import { AUDIT, rowOf, type AuditLink } from './table';

const ROWS_AT_ONCE = 50;

/**
 * Adds entries to the trail and answers its new head: the last thing a unit of work does, because
 * until it commits everybody else who wants to add something waits.
 */
export async function appendEntries(
  unit: UnitOfWork,
  entries: readonly AuditEntry[],
): Promise<Checkpoint> {
  await waitForTurn(unit);
  const before = await headOf(unit);
  const links: AuditLink[] = [];
  for (const entry of entries) {
    links.push({ ...append(links.at(-1) ?? before, entry, digest), entry });
  }
  for (let start = 0; start < links.length; start += ROWS_AT_ONCE) {
    await unit.table(AUDIT).insert(links.slice(start, start + ROWS_AT_ONCE).map(rowOf));
  }
  const { seq, hash } = links.at(-1) ?? before;
  return { seq, hash };
}

/**
 * The head that is read next stays the head until the commit, over all processes. SQLite has one
 * writer at a time, and it is whoever has written, even nothing: a transaction that reads first and
 * then writes is refused when another one wrote in between.
 */
async function waitForTurn({ trx, schemaName }: UnitOfWork): Promise<void> {
  await (schemaName === undefined
    ? trx.raw('delete from ?? where 0', [AUDIT])
    : trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`${schemaName}.${AUDIT}`]));
}
